import { byCodeUnit } from '../order.ts';
import { ownersKey, type Owner } from '../ownership/owner.ts';
import { CODEOWNERS_PLACES } from '../ownership/places.ts';
import type { Row } from '../policy/matrix.ts';
import { pathsInScope } from '../scope.ts';
import { isExempt } from './exempt.ts';
import type { ReviewScene } from './scene.ts';

/** An accountable term, with files whose owners are the same. */
export interface Need {
  readonly term: readonly string[];
  readonly approvals: number;
  readonly distinctFrom: readonly string[];
  readonly responsible: readonly string[];
  /** At the base's tip. */
  readonly owners: readonly Owner[];
  readonly assets: ReadonlySet<string>;
  /** A change of one of these outdates an approval. */
  readonly files: ReadonlySet<string>;
}

export interface Needs {
  readonly needs: readonly Need[];
  /** The roles to consult, each with the files that it is about, sorted. */
  readonly consulted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sorted. */
  readonly informed: readonly string[];
}

/** What the change needs: of each asset that it touches and whose tier can fail, the terms of the row of its kind. */
export function needsOf(scene: ReviewScene): Needs {
  const groups = new Map<Row, Map<string, Group>>();
  const consulted = new Map<string, Set<string>>();
  const informed = new Set<string>();
  const keyOf = createOwnersKey();
  const rowOf = createRowOf(scene);
  for (const { path, kind, files } of judged(scene)) {
    const row = rowOf(kind);
    if (!row) continue;
    const { owners } = scene.before.ownership(path);
    const byOwners = groups.get(row) ?? new Map<string, Group>();
    groups.set(row, byOwners);
    const key = keyOf(owners);
    const group = byOwners.get(key) ?? { row, owners, assets: new Set(), files: new Set() };
    byOwners.set(key, group);
    group.assets.add(path);
    for (const file of files) group.files.add(file);
    for (const role of row.consulted) consulted.set(role, (consulted.get(role) ?? new Set()).add(path));
    for (const role of row.informed) informed.add(role);
  }
  return {
    needs: [...groups.values()].flatMap((byOwners) => [...byOwners.values()].flatMap(termsOf)),
    consulted: new Map([...consulted].toSorted(([a], [b]) => byCodeUnit(a, b))),
    informed: [...informed].toSorted(byCodeUnit),
  };
}

/** Files of one row with the same owners. */
interface Group {
  readonly row: Row;
  readonly owners: readonly Owner[];
  readonly assets: Set<string>;
  readonly files: Set<string>;
}

function termsOf({ row, owners, assets, files }: Group): Need[] {
  const { accountable, approvals, distinctFrom, responsible } = row;
  return accountable.map((term) => ({ term, approvals, distinctFrom, responsible, owners, assets, files }));
}

/** A file under one of its names, as one of the kinds that it has or had. */
interface Touched {
  readonly path: string;
  readonly kind: string;
  readonly files: readonly string[];
}

/**
 * What the change touches. Where the kind differs between the two ends both count, so that no change talks its file
 * out of a kind.
 */
function* judged(scene: ReviewScene): Iterable<Touched> {
  const { after, before, change } = scene;
  for (const { path, previousPath = path } of change.touched) {
    const files = path === previousPath ? [path] : [path, previousPath];
    // A tree that the change makes a framework's, or that lacks a file beside it now, may deny an asset.
    const now = after.kindOf(path)?.kind ?? before.kindOf(path)?.kind;
    if (now !== undefined) yield { path, kind: now, files };
    const then = before.has(previousPath) ? before.kindOf(previousPath)?.kind : undefined;
    if (then !== undefined && (previousPath !== path || then !== now))
      yield { path: previousPath, kind: then, files };
  }
  for (const path of change.deleted) {
    const kind = before.kindOf(path)?.kind;
    if (kind !== undefined) yield { path, kind, files: [path] };
  }
  yield* handedOver(scene);
}

/** Files that change hands because the change touches ownership files: an approval must have seen those. */
function* handedOver({ after, before, change }: ReviewScene): Iterable<Touched> {
  const touched = new Set(change.touched.map(({ path }) => path));
  const others = pathsInScope(after, before, change).filter((path) => !touched.has(path));
  if (others.length === 0) return;
  const declaring = change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]);
  const ownership = [...declaring, ...change.deleted].filter(
    (path) =>
      CODEOWNERS_PLACES.some((place) => place === path) ||
      after.declaresOwners(path) ||
      before.declaresOwners(path),
  );
  for (const path of others) {
    const kinds = new Set([after.kindOf(path)?.kind, before.kindOf(path)?.kind]);
    for (const kind of kinds) if (kind !== undefined) yield { path, kind, files: [path, ...ownership] };
  }
}

/** The row of a kind whose findings may fail and that is not exempt. */
function createRowOf({ policy, facts }: ReviewScene): (kind: string) => Row | undefined {
  const rows = new Map<string, Row | undefined>();
  const find = (kind: string): Row | undefined => {
    const tier = policy.kinds.get(kind)?.tier;
    if (!policy.judged || tier === undefined || policy.tiers.get(tier) !== 'error') return undefined;
    return isExempt(kind, policy, facts) ? undefined : policy.matrix.get(kind);
  };
  return (kind) => {
    if (!rows.has(kind)) rows.set(kind, find(kind));
    return rows.get(kind);
  };
}

/** Paths that one entry decides share one list of owners. */
function createOwnersKey(): (owners: readonly Owner[]) => string {
  const keys = new WeakMap<readonly Owner[], string>();
  return (owners) => {
    const key = keys.get(owners) ?? ownersKey(owners);
    keys.set(owners, key);
    return key;
  };
}
