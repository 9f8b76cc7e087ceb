import { tokensOf, type Token } from '../ownership/codeowners.ts';
import { parseOwner } from '../ownership/owner.ts';
import type { CodeownersError, SourceText } from '../snapshot.ts';
import type { Scene } from './check.ts';

/** What GitHub's own list says of one line of the CODEOWNERS in force. */
export interface ListedError {
  readonly line: number;
  /** `owner`: it passes over an owner; `line`: it skips the line, or finds any other fault with it. */
  readonly about: 'owner' | 'line';
  readonly kind: string;
  readonly suggestion?: string;
  /** What it points at; absent where that cannot be told. */
  readonly token?: Token;
}

export interface GithubList {
  readonly errors: readonly ListedError[];
  /** Some are of another text than the one that is judged, and left out. */
  readonly stale: boolean;
}

// Several checks ask, of both ends of a change.
const known = new WeakMap<
  SourceText,
  { readonly said: readonly CodeownersError[]; readonly list: GithubList }
>();

/** GitHub's own list of CODEOWNERS errors, as far as it is of the file of this world; absent: not read. */
export function githubList({ world, people }: Scene): GithubList | undefined {
  const said = people?.codeownersErrors;
  const source = world.codeowners.source;
  if (!said || 'unread' in said || source?.text === undefined) return undefined;
  const before = known.get(source);
  if (before?.said === said) return before.list;
  const list = listOf(said, source.path, source.text);
  known.set(source, { said, list });
  return list;
}

function listOf(said: readonly CodeownersError[], path: string, text: string): GithubList {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const lineOf = createLineOf(lines);
  const errors = said.flatMap((error) => {
    const line = error.path === path ? lineOf(error) : undefined;
    return line === undefined ? [] : [listed({ ...error, line }, lines)];
  });
  return { errors, stale: errors.length < said.length };
}

/** The line that GitHub read, where it says which: another version of the file has it elsewhere, or not at all. */
function createLineOf(lines: readonly string[]): (error: CodeownersError) => number | undefined {
  let first: Map<string, number> | undefined;
  return ({ line, source }) => {
    const own = lines[line - 1];
    if (source === undefined) return own === undefined ? undefined : line;
    if (own !== undefined && bare(own) === bare(source)) return line;
    first ??= new Map(lines.map((text, index) => [bare(text), index + 1] as const).toReversed());
    return first.get(bare(source));
  };
}

function bare(line: string): string {
  return line.replace(/^\uFEFF/, '').trim();
}

function listed({ line, column, kind, suggestion }: CodeownersError, lines: readonly string[]): ListedError {
  const [pattern, ...owners] = tokensOf(lines[line - 1] ?? '');
  const about = /^unknown owner$/i.test(kind.trim()) ? 'owner' : 'line';
  const named = owners.find(({ text }) => parseOwner(text) && names(suggestion ?? '', text));
  const at = [...(pattern ? [pattern] : []), ...owners].find((token) => token.column === column);
  // The name says more than the column, of which it is not known how it counts what is outside of ASCII.
  const token = about === 'owner' ? (named ?? owners.find((owner) => owner === at)) : at;
  return {
    line,
    about,
    kind,
    ...(suggestion !== undefined && { suggestion }),
    ...(token && { token }),
  };
}

/** True when the owner is one of the words of the text. */
function names(text: string, owner: string): boolean {
  const wanted = owner.toLowerCase();
  return text
    .toLowerCase()
    .split(/[\s,;`'"]+/)
    .includes(wanted);
}
