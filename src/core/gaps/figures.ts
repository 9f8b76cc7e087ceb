import { byCodeUnit } from '../order.ts';
import type { Policy } from '../policy/policy.ts';
import { coverage } from '../report/assemble.ts';
import type { GapsSummary, KindFigures, RoleFigures } from '../report/gaps.ts';
import type { Asset } from '../world.ts';

/** Whether an asset has no accountable owner and no waiver for that. */
export type IsGap = (asset: Asset) => boolean;

export function isGap(waived: ReadonlySet<string>): IsGap {
  return ({ path, judgement: { status } }) =>
    (status === 'unowned' || status === 'misowned') && !waived.has(path);
}

/** @param waived paths of which a waiver in force silences a gap */
export function summarize(files: number, assets: readonly Asset[], waived: ReadonlySet<string>): GapsSummary {
  const statuses = { owned: 0, unowned: 0, misowned: 0, unverified: 0 };
  const tally = newTally();
  const gap = isGap(waived);
  for (const asset of assets) {
    statuses[asset.judgement.status] += 1;
    add(tally, asset, waived, gap);
  }
  const { assets: all, waived: excused, gaps, coverage: share } = figuresOf(tally);
  return { files, assets: all, ...statuses, waived: excused, gaps, coverage: share };
}

export function roleFigures(
  assets: readonly Asset[],
  waived: ReadonlySet<string>,
  { roles }: Pick<Policy, 'roles'>,
): RoleFigures[] {
  const gap = isGap(waived);
  const tallies = new Map<string, Tally>();
  for (const asset of assets) {
    for (const role of rolesNeeded(asset)) add(tallyAt(tallies, role), asset, waived, gap);
  }
  const rows = [...tallies].map(([role, tally]): RoleFigures => {
    const { teams = [], users = [] } = roles.get(role) ?? {};
    return { role, holders: [...teams, ...users], ...figuresOf(tally) };
  });
  return rows.toSorted((a, b) => b.gaps - a.gaps || byCodeUnit(a.role, b.role));
}

export function kindFigures(assets: readonly Asset[], waived: ReadonlySet<string>): KindFigures[] {
  const gap = isGap(waived);
  const tallies = new Map<string, Tally>();
  const kinds = new Map<string, Pick<Asset, 'stage' | 'tier'>>();
  for (const asset of assets) {
    kinds.set(asset.kind, asset);
    add(tallyAt(tallies, asset.kind), asset, waived, gap);
  }
  const rows = [...tallies].flatMap(([kind, tally]): KindFigures[] => {
    const known = kinds.get(kind);
    return known ? [{ kind, stage: known.stage, tier: known.tier, ...figuresOf(tally) }] : [];
  });
  return rows.toSorted((a, b) => b.gaps - a.gaps || a.tier - b.tier || byCodeUnit(a.kind, b.kind));
}

// Assets of one row share its terms, and there are many of them.
const needed = new WeakMap<object, readonly string[]>();

/** The roles that may meet a term of an asset, each once. */
export function rolesNeeded({ row }: Pick<Asset, 'row'>): readonly string[] {
  if (!row) return [];
  const known = needed.get(row) ?? [...new Set(row.accountable.flat())];
  needed.set(row, known);
  return known;
}

interface Tally {
  assets: number;
  owned: number;
  waived: number;
  gaps: number;
}

function newTally(): Tally {
  return { assets: 0, owned: 0, waived: 0, gaps: 0 };
}

function tallyAt(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? newTally();
  tallies.set(name, tally);
  return tally;
}

function add(tally: Tally, asset: Asset, waived: ReadonlySet<string>, gap: IsGap): void {
  tally.assets += 1;
  if (asset.judgement.status === 'owned') tally.owned += 1;
  else if (waived.has(asset.path)) tally.waived += 1;
  if (gap(asset)) tally.gaps += 1;
}

function figuresOf(tally: Tally): Tally & { readonly coverage: number } {
  return { ...tally, coverage: coverage(tally.owned, tally.assets - tally.waived) };
}
