import { quote } from './ownership/quote.ts';
import type { Decision } from './sources/chain.ts';

/** Where it is said who owns a path. */
export interface DecidedBy {
  readonly file: string;
  readonly line: number;
  /** The pattern of an entry of CODEOWNERS; a declaration has none. */
  readonly pattern?: string;
}

/** @param codeowners where the CODEOWNERS in force is */
export function decidedBy(
  { entry, declaration }: Pick<Decision, 'entry' | 'declaration'>,
  codeowners: string | undefined,
): DecidedBy | undefined {
  if (declaration?.place) return { file: declaration.place.path, line: declaration.place.line };
  if (!entry || codeowners === undefined) return undefined;
  return { file: codeowners, line: entry.line, pattern: quote(entry.pattern.text) };
}
