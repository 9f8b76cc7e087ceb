import type { CheckId } from './checks.ts';
import type { PolicyFile } from './policy-file.ts';

/** A dated, reasoned exception: the named checks are silent for the paths. */
export interface Waiver {
  /** CODEOWNERS patterns; a leading `!` excludes, and the last that matches decides. */
  readonly paths: readonly string[];
  readonly checks: readonly CheckId[];
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  readonly reason: string;
  readonly by?: string;
  /** Where it is written: the policy file, and the 1-based place in it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function waiversOf({ path, values, lineOf }: PolicyFile): Waiver[] {
  return (values.waivers ?? []).map(({ by, ...waiver }, index) => {
    return { ...waiver, ...(by === undefined ? {} : { by }), file: path, ...lineOf(['waivers', index]) };
  });
}

/** Whether the waiver holds at this instant. */
export function inForce({ until }: Pick<Waiver, 'until'>, now: Date): boolean {
  return now.toISOString().slice(0, 10) <= until;
}
