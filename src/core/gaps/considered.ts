import type { Asset } from '../world.ts';
import { bySize, partsOf, rootOf, type Directory } from './directories.ts';

/** For more gaps than this no lines are looked for: an issue has room for those of a few hundred. */
export const mostConsidered = 2_000;

/**
 * The gaps for which lines are looked for: all, or those of whole directories, the riskiest and fullest first. What
 * closes the others would only be cut off.
 */
export function considered(gaps: readonly Asset[]): ReadonlySet<string> {
  if (gaps.length <= mostConsidered) return new Set(gaps.map(({ path }) => path));
  let left = mostConsidered;
  const chosen = new Set<string>();
  const ranked = smallEnough(rootOf(gaps))
    .map((directory) => ({ directory, tier: Math.min(...directory.gaps.map(({ tier }) => tier)) }))
    .toSorted((a, b) => a.tier - b.tier || bySize(a.directory, b.directory));
  for (const { directory } of ranked) {
    if (directory.gaps.length > left) continue;
    left -= directory.gaps.length;
    for (const { path } of directory.gaps) chosen.add(path);
  }
  return chosen;
}

/** Directories of which each has few enough; of files side by side that are too many the first. */
function smallEnough(directory: Directory<Asset>): Directory<Asset>[] {
  const { gaps, split } = directory;
  if (gaps.length <= mostConsidered / 4) return [directory];
  return split
    ? [{ ...directory, gaps: gaps.slice(0, mostConsidered / 4) }]
    : partsOf(directory).flatMap(smallEnough);
}
