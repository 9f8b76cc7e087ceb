import { byCodeUnit } from '../../order.ts';
import { inOrder, perException, perLooseFile, reachesOf, worthOf, type Reach, type Worth } from './reach.ts';
import { keyOf, type Ground, type Group, type Standing } from './terrain.ts';

/** An entry to add. */
export interface NewEntry {
  readonly pattern: string;
  readonly group: Group;
  /** The gaps it is meant to close. */
  readonly targets: readonly string[];
  /** It belongs behind the entry of this index, -1 being the beginning, and before that one. */
  readonly after: number;
  readonly before: number;
}

/** An entry that is there, and gets further owners. */
export interface LongerEntry {
  readonly index: number;
  readonly add: readonly string[];
  readonly targets: readonly string[];
}

export interface Plan {
  readonly longer: readonly LongerEntry[];
  /** In the order in which they stand. */
  readonly added: readonly NewEntry[];
}

/** What turned out to break a promise when it was tried: patterns, and entries by their index. */
export interface Banned {
  readonly patterns: ReadonlySet<string>;
  readonly entries: ReadonlySet<number>;
}

/** The fewest entries that give every gap its owners, as far as can be told without trying. */
export function planEdits(ground: Ground, banned: Banned): Plan {
  const longer = lengthen(ground, banned);
  const rest = without(ground, longer);
  // The same pattern again would leave the entry that has it nothing to decide.
  const taken = new Set(ground.entries.map((entry) => entry.pattern.text));
  const reaches = [...reachesOf(rest).values()].filter(
    ({ pattern, kind }) => !banned.patterns.has(pattern) && (kind === 'file' || !taken.has(pattern)),
  );
  const groups = new Map<Group, Set<string>>();
  for (const [path, standing] of rest.standing) {
    if (standing.as !== 'target') continue;
    const missing = groups.get(standing.group) ?? new Set();
    groups.set(standing.group, missing.add(path));
  }
  const covered = new Map<string, string>();
  const added = [...groups]
    .toSorted(([a], [b]) => a.rank - b.rank)
    .flatMap(([group, missing]) => cover(group, { missing, covered }, reaches, rest));
  return {
    longer,
    added: added.toSorted(
      (a, b) => Number(a.group.apart) - Number(b.group.apart) || inOrder(a.pattern, b.pattern),
    ),
  };
}

/** What an entry decides now. */
interface Decided {
  /** Gaps by whom they lack, the key of those being the key. */
  readonly targets: Map<string, string[]>;
  /** Files that are no asset. */
  others: number;
  /** An asset has the owners it needs, and no use for more. */
  refuses: boolean;
}

/**
 * Entries that mostly decide assets which lack the same owners: the shortest edit is to name them there. A catch-all
 * stays what it is.
 */
function lengthen({ entries, winner, standing }: Ground, banned: Banned): LongerEntry[] {
  const decided = entries.map((): Decided => ({ targets: new Map(), others: 0, refuses: false }));
  for (const [path, at] of standing) {
    const of = decided[winner.get(path) ?? -1];
    if (!of) continue;
    if (at.as === 'target') {
      const lacked = keyOf(at.group.added);
      const known = of.targets.get(lacked);
      if (known) known.push(path);
      else of.targets.set(lacked, [path]);
    } else if (at.as === 'kept' && at.asset) of.refuses = true;
    else of.others += 1;
  }
  return decided.flatMap(({ targets, others, refuses }, index): LongerEntry[] => {
    const entry = entries[index];
    if (!entry || entry.pattern.catchAll || refuses || banned.entries.has(index)) return [];
    const [most = [], ...rest] = [...targets.values()].toSorted((a, b) => b.length - a.length);
    const exceptions = rest.flat().length;
    const at = standing.get(most[0] ?? '');
    const along = entry.owners.length === 0 ? 1 : perLooseFile;
    const value = most.length - others * along - exceptions * perException;
    if (at?.as !== 'target' || value <= 0 || exceptions >= most.length) return [];
    return [{ index, add: at.group.added, targets: most }];
  });
}

/** What is left to do when some entries are longer: their files keep the owners they then have. */
function without(ground: Ground, longer: readonly LongerEntry[]): Ground {
  const standing = new Map<string, Standing>(ground.standing);
  for (const { targets } of longer) {
    for (const path of targets) {
      const at = ground.standing.get(path);
      if (at?.as === 'target') standing.set(path, { as: 'kept', owners: at.group.key, asset: true });
    }
  }
  return { ...ground, standing };
}

/** Takes the pattern that is worth most, again and again, until every target is covered or nothing is left. */
function cover(
  group: Group,
  progress: { readonly missing: Set<string>; readonly covered: Map<string, string> },
  reaches: readonly Reach[],
  ground: Ground,
): NewEntry[] {
  const { missing, covered } = progress;
  const weigh = (reach: Reach): Weighed[] => {
    const worth = worthOf(reach, group, ground, progress);
    return worth ? [{ reach, worth }] : [];
  };
  let queue = reaches.flatMap(weigh).toSorted(byWorth);
  const chosen: NewEntry[] = [];
  for (let at = 0; at < queue.length && missing.size > 0;) {
    const best = queue[at];
    if (!best) break;
    at += 1;
    // What was taken since may have left it less to give: then it waits for its turn again.
    const [now] = weigh(best.reach);
    const next = queue[at];
    if (!now) continue;
    if (next && byWorth(now, next) > 0) {
      queue = insert(queue.slice(at), now);
      at = 0;
      continue;
    }
    const { gains, after, before } = now.worth;
    const { pattern } = now.reach;
    for (const path of gains) {
      missing.delete(path);
      covered.set(path, pattern);
    }
    chosen.push({ pattern, group, targets: gains, after, before });
  }
  return chosen;
}

interface Weighed {
  readonly reach: Reach;
  readonly worth: Worth;
}

/** Most worth first; of the same worth the one that says most: a directory, and of those the deepest. */
function byWorth(a: Weighed, b: Weighed): number {
  return (
    b.worth.value - a.worth.value ||
    Number(b.reach.kind === 'directory') - Number(a.reach.kind === 'directory') ||
    b.reach.depth - a.reach.depth ||
    byCodeUnit(a.reach.pattern, b.reach.pattern)
  );
}

function insert(sorted: readonly Weighed[], one: Weighed): Weighed[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && byWorth(other, one) <= 0) low = middle + 1;
    else high = middle;
  }
  return [...sorted.slice(0, low), one, ...sorted.slice(low)];
}
