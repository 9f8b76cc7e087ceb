import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { policyOf } from '../../../src/core/governing.ts';
import type {
  Access,
  Change,
  CodeownersError,
  People,
  Snapshot,
  SourceText,
  Tree,
  Unread,
} from '../../../src/core/snapshot.ts';

/** One end of a small world: its files, of which CODEOWNERS and the policy have words of their own. */
export interface End {
  readonly policy?: string;
  readonly codeowners?: string;
  /** Contents by path; `{1..100}` in a path stands for a file of each number. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface SmallWorld extends End {
  /** The sentence that it shows. */
  readonly world: string;
  /** The tip of the base branch; absent: the whole tree is judged. */
  readonly base?: End;
  /** New names, with the old ones. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Paths of which the text could not be read, at both ends. */
  readonly unread?: readonly string[];
  /** What GitHub says; absent: it was not asked. */
  readonly people?: Said;
  /** The only paths that are asked for; absent: all. */
  readonly only?: readonly string[];
  readonly today?: string;
  /** The lightest finding that fails; absent: error. */
  readonly failOn?: 'error' | 'warning' | 'notice';
  readonly expect: {
    /** `unreadable` in place of everything else. */
    readonly policy?: 'unreadable';
    readonly kind?: Readonly<Record<string, string>>;
    readonly status?: Readonly<Record<string, string>>;
    /** All of them, as `severity check path:line`, or with the column too. */
    readonly findings?: readonly string[];
    /** Words that a message must hold. */
    readonly says?: readonly string[];
    /** All of them, by check. */
    readonly notChecked?: readonly string[];
    /** Words that the reason of one of them must hold. */
    readonly because?: readonly string[];
    /** What GitHub is to be asked, beside its own list of errors. */
    readonly lookUps?: Partial<Record<'access' | 'parents' | 'members', readonly string[]>>;
    readonly coverage?: number;
    readonly waived?: number;
    readonly conclusion?: string;
  };
}

/** `forbidden` or `failed` stands for an answer that could not be had. */
interface Said {
  readonly access?: Readonly<Record<string, Access | Unread['unread']>>;
  readonly parents?: Readonly<Record<string, string | null>>;
  readonly members?: Readonly<Record<string, readonly string[] | Unread['unread']>>;
  /** GitHub's own list; absent: empty. */
  readonly errors?: readonly (Partial<CodeownersError> & { readonly line: number })[] | Unread['unread'];
}

const policyPath = '.github/rolecall.yml';
const codeownersPath = '.github/CODEOWNERS';

export function smallWorlds(): SmallWorld[] {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.yml') && name !== 'sentences.yml',
  );
  return files.flatMap(
    (name) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as SmallWorld[],
  );
}

export function snapshotOf(world: SmallWorld): Snapshot {
  const { base, renamed = {}, today = '2026-11-24', people, unread = [], ...head } = world;
  const tree = without(treeOf(head), unread);
  const before = base && without(treeOf(base), unread);
  const policy = policyOf((before ?? tree).sources);
  const change = before && changeOf(contents(base), contents(head), before, renamed);
  return {
    now: new Date(`${today}T12:00:00Z`),
    tree,
    ...(policy && { policy }),
    ...(change && { change }),
    ...(people && { people: peopleOf(people) }),
  };
}

function without(tree: Tree, unread: readonly string[]): Tree {
  return { ...tree, openings: new Map([...tree.openings].filter(([path]) => !unread.includes(path))) };
}

function peopleOf({ access = {}, parents = {}, members = {}, errors = [] }: Said): People {
  const answers = <Value>(given: Readonly<Record<string, Value | Unread['unread']>>) =>
    new Map(Object.entries(given).map(([name, said]) => [name, answer(said)]));
  return {
    access: answers<Access>(access),
    parents: answers<string | null>(parents),
    members: answers<readonly string[]>(members),
    codeownersErrors:
      typeof errors === 'string'
        ? { unread: errors }
        : errors.map((error) => ({ path: codeownersPath, column: 1, kind: 'Unknown owner', ...error })),
  };
}

function answer<Value>(said: Value | Unread['unread']): Value | Unread {
  const unread = (['forbidden', 'failed'] as const).find((word) => word === said);
  return unread ? { unread } : (said as Value);
}

function contents({ policy, codeowners, files = {} }: End): Map<string, string> {
  return new Map([
    ...Object.entries(files).flatMap(numbered),
    ...(policy === undefined ? [] : [[policyPath, policy] as const]),
    ...(codeowners === undefined ? [] : [[codeownersPath, codeowners] as const]),
  ]);
}

function numbered([path, text]: [string, string]): [string, string][] {
  const [range, last] = /\{1\.\.(\d+)\}/.exec(path) ?? [];
  if (range === undefined) return [[path, text]];
  return Array.from({ length: Number(last) }, (_, index) => [path.replace(range, `${index + 1}`), text]);
}

export function treeOf(end: End): Tree {
  const all = contents(end);
  const sources = new Map(
    [...all].map(([path, text]): [string, SourceText] => [path, sourceText(path, text)]),
  );
  const files = [...all.keys()].toSorted().map((path) => ({ path, mode: 'file' as const }));
  return { files, sources, openings: all };
}

/** `(3 MB)` stands for a file of that size. */
function sourceText(path: string, text: string): SourceText {
  const large = /^\((\d+) MB\)$/.exec(text.trim());
  return large
    ? { path, bytes: Number(large[1]) * 1024 * 1024 }
    : { path, bytes: Buffer.byteLength(text), text };
}

function changeOf(
  then: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  before: Tree,
  renamed: Readonly<Record<string, string>>,
): Change {
  const gone = new Set(Object.values(renamed));
  const touched = [...now].flatMap(([path, text]): Change['touched'] => {
    const previousPath = renamed[path];
    if (previousPath !== undefined) return [{ path, status: 'renamed', previousPath }];
    if (!then.has(path)) return [{ path, status: 'added' }];
    return then.get(path) === text ? [] : [{ path, status: 'modified' }];
  });
  const deleted = [...then.keys()].filter((path) => !now.has(path) && !gone.has(path));
  return { base: 'main', head: 'HEAD', touched, deleted, before };
}
