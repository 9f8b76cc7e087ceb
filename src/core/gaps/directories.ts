import { byCodeUnit } from '../order.ts';
import type { Asset } from '../world.ts';

/** What a gap tells of itself by its place. */
type Located = Pick<Asset, 'path'>;

/** A directory with the gaps that are told under it. */
export interface Directory<Gap extends Located> {
  /** Ends with a slash; the root is a slash alone. */
  readonly place: string;
  readonly gaps: readonly Gap[];
  /** Whether directories below it are told apart already. */
  readonly split: boolean;
}

/** All gaps under the root, not told apart yet. */
export function rootOf<Gap extends Located>(gaps: readonly Gap[]): Directory<Gap> {
  return { place: '/', gaps, split: false };
}

/** The directories in it, and what lies in it itself. One alone that has all of it is taken apart in its place. */
export function partsOf<Gap extends Located>({ place, gaps }: Directory<Gap>): Directory<Gap>[] {
  const start = place === '/' ? 0 : place.length;
  const own: Gap[] = [];
  const below = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const end = gap.path.indexOf('/', start) + 1;
    if (end === 0) own.push(gap);
    else {
      const directory = gap.path.slice(0, end);
      const known = below.get(directory);
      if (known) known.push(gap);
      else below.set(directory, [gap]);
    }
  }
  const parts = [...below].map(([directory, some]): Directory<Gap> => ({
    place: directory,
    gaps: some,
    split: false,
  }));
  const [only] = parts;
  if (own.length === 0 && parts.length === 1 && only) return partsOf(only);
  return [...parts, ...(own.length > 0 ? [{ place, gaps: own, split: true }] : [])];
}

/** The one with most gaps first. */
export function bySize(a: Directory<Located>, b: Directory<Located>): number {
  return b.gaps.length - a.gaps.length || byCodeUnit(a.place, b.place);
}
