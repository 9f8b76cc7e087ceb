import { byCodeUnit } from '../../order.ts';
import { parseCodeowners, type Entry } from '../codeowners.ts';
import { createResolver } from '../resolve.ts';

/** A file that lacks owners. */
export interface Gap {
  readonly path: string;
  /** Whom to add to the owners it has, as CODEOWNERS writes them; at least one whom it has not. */
  readonly add: readonly string[];
  /** True for a file that gets an entry of its own, behind all others. */
  readonly apart?: boolean;
}

/** What a proposal is made for. */
export interface Terrain {
  /** The text of CODEOWNERS; empty where there is none. */
  readonly text: string;
  /** Every tracked path, and that of CODEOWNERS where it is new. */
  readonly paths: readonly string[];
  readonly gaps: readonly Gap[];
  /** An asset is never taken along: its owners are a question of their own. */
  readonly isAsset: (path: string) => boolean;
  /** Present where there are other files in other directories of the root: then no pattern means names anywhere. */
  readonly rooted?: true;
}

/** What may happen to a file. */
export type Standing =
  /** It must get the owners of its group. */
  | { readonly as: 'target'; readonly group: Group }
  /** No entry matches it and it is no asset: an entry may take it along. */
  | { readonly as: 'free' }
  /** No asset, and owned: it may gain owners, and must lose none. */
  | { readonly as: 'loose'; readonly owners: string }
  /** It keeps the owners it has, or that it has none. */
  | { readonly as: 'kept'; readonly owners: string; readonly asset: boolean };

/** Gaps that want the same owners in the end. */
export interface Group {
  /** As CODEOWNERS writes them: those the files have, then those to add. */
  readonly owners: readonly string[];
  readonly added: readonly string[];
  /** Who they are, whatever the order and case; see `keyOf`. */
  readonly key: string;
  readonly apart: boolean;
  readonly size: number;
  /** The largest is first: it may have directories in which smaller ones are exceptions. */
  readonly rank: number;
}

/** The files as they stand before anything is proposed. */
export interface Ground {
  readonly entries: readonly Entry[];
  /** By path: the index of the entry that decides it, -1 where none does. */
  readonly winner: ReadonlyMap<string, number>;
  readonly standing: ReadonlyMap<string, Standing>;
  readonly rooted?: true;
}

export function survey(terrain: Terrain): Ground {
  const { entries } = parseCodeowners(terrain.text);
  const resolver = createResolver(entries);
  const indexOf = new Map(entries.map((entry, index) => [entry, index]));
  const winner = new Map<string, number>();
  for (const path of terrain.paths) {
    const entry = resolver.resolve(path);
    winner.set(path, (entry && indexOf.get(entry)) ?? -1);
  }
  const groups = groupGaps(terrain.gaps, (path) => entries[winner.get(path) ?? -1]);
  const standing = new Map<string, Standing>();
  const rest = createResting(terrain);
  for (const path of terrain.paths) {
    const group = groups.get(path);
    standing.set(path, group ? { as: 'target', group } : rest(path, entries[winner.get(path) ?? -1]));
  }
  return { entries, winner, standing, ...(terrain.rooted && { rooted: true }) };
}

/** Each once, as first written. */
function unique(owners: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const owner of owners) if (!byKey.has(owner.toLowerCase())) byKey.set(owner.toLowerCase(), owner);
  return [...byKey.values()];
}

/** The identities of owners in one word: equal for the same people. */
export function keyOf(owners: readonly string[]): string {
  const keys = owners.map((owner) => owner.toLowerCase());
  return [...new Set(keys)].toSorted(byCodeUnit).join(' ');
}

/** True when all of the one are among the other; both are keys. */
export function isWithin(some: string, all: string): boolean {
  const others = new Set(all.split(' '));
  return some.split(' ').every((owner) => owner === '' || others.has(owner));
}

/** What an entry's owners come to, told once for all the files that it decides. */
export function ownersKey(entry: Entry | null | undefined): string {
  if (!entry) return '';
  const key = keys.get(entry) ?? keyOf(entry.owners.map(({ text }) => text));
  keys.set(entry, key);
  return key;
}

const keys = new WeakMap<Entry, string>();

/** Files that one entry decides stand alike. */
function createResting({ isAsset }: Terrain): (path: string, entry: Entry | undefined) => Standing {
  const known = {
    assets: new Map<Entry | undefined, Standing>(),
    others: new Map<Entry | undefined, Standing>(),
  };
  return (path, entry) => {
    const asset = isAsset(path);
    const stood = asset ? known.assets : known.others;
    const standing = stood.get(entry) ?? resting(entry, asset);
    stood.set(entry, standing);
    return standing;
  };
}

function resting(entry: Entry | undefined, asset: boolean): Standing {
  if (!entry) return asset ? { as: 'kept', owners: '', asset } : { as: 'free' };
  const owners = ownersKey(entry);
  return owners !== '' && !asset ? { as: 'loose', owners } : { as: 'kept', owners, asset };
}

function groupGaps(
  gaps: readonly Gap[],
  entryOf: (path: string) => Entry | undefined,
): ReadonlyMap<string, Group> {
  const members = new Map<
    string,
    { owners: string[]; added: readonly string[]; apart: boolean; paths: string[] }
  >();
  for (const { path, add, apart = false } of gaps) {
    const entry = entryOf(path);
    const had = entry?.owners.map(({ text }) => text) ?? [];
    const owners = unique([...had, ...add]);
    // What an entry without owners takes away, and what none matches, stand at different places of the file.
    const id = `${entry ? 'matched' : 'unmatched'} ${apart ? 'apart' : ''} ${keyOf(owners)} + ${keyOf(add)}`;
    const group = members.get(id) ?? { owners, added: owners.slice(had.length), apart, paths: [] };
    group.paths.push(path);
    members.set(id, group);
  }
  const sorted = [...members].toSorted(
    ([a, one], [b, other]) =>
      Number(one.apart) - Number(other.apart) || other.paths.length - one.paths.length || byCodeUnit(a, b),
  );
  const byPath = new Map<string, Group>();
  sorted.forEach(([, { owners, added, apart, paths }], rank) => {
    const group: Group = { owners, added, key: keyOf(owners), apart, size: paths.length, rank };
    for (const path of paths) byPath.set(path, group);
  });
  return byPath;
}
