import type { DecidedBy } from '../decided-by.ts';
import { byCodeUnit } from '../order.ts';
import type { Failing, Place, ReportedGap } from '../report/gaps.ts';

const mostPlaces = 20;

/** A directory with the gaps that are told under it. */
interface Directory {
  /** Ends with a slash; the root is a slash alone. */
  readonly place: string;
  readonly gaps: readonly ReportedGap[];
  /** Whether directories below it are told apart already. */
  readonly split: boolean;
}

/** The directories that hold most of the gaps, and what fails to own them there: as deep as there is room. */
export function placesOf(gaps: readonly ReportedGap[]): Place[] {
  let directories: readonly Directory[] = gaps.length === 0 ? [] : [{ place: '/', gaps, split: false }];
  for (;;) {
    const outer = directories.filter(({ split }) => !split).toSorted(bySize);
    const next = outer
      .map((one) => [one, partsOf(one)] as const)
      .find(([one, parts]) => one.place === '/' || directories.length - 1 + parts.length <= mostPlaces);
    if (!next) break;
    const [one, parts] = next;
    directories = [...directories.filter((other) => other !== one), ...parts];
  }
  return directories
    .toSorted(bySize)
    .slice(0, mostPlaces)
    .map(({ place, gaps: own }) => ({ place, gaps: own.length, failing: failingOf(own) }));
}

/** The directories in it, and what lies in it itself. One alone that has all of it is taken apart in its place. */
function partsOf({ place, gaps }: Directory): Directory[] {
  const start = place === '/' ? 0 : place.length;
  const own: ReportedGap[] = [];
  const below = new Map<string, ReportedGap[]>();
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
  const parts = [...below].map(([directory, some]): Directory => ({
    place: directory,
    gaps: some,
    split: false,
  }));
  const [only] = parts;
  if (own.length === 0 && parts.length === 1 && only) return partsOf(only);
  return [...parts, ...(own.length > 0 ? [{ place, gaps: own, split: true }] : [])];
}

function bySize(a: Directory, b: Directory): number {
  return b.gaps.length - a.gaps.length || byCodeUnit(a.place, b.place);
}

function failingOf(gaps: readonly ReportedGap[]): Failing[] {
  const found = new Map<string, { source?: DecidedBy; owners: readonly string[]; gaps: number }>();
  for (const { source, owners } of gaps) {
    const id = source ? `${source.file}:${source.line}` : '';
    const known = found.get(id);
    if (known) known.gaps += 1;
    else found.set(id, { ...(source && { source }), owners, gaps: 1 });
  }
  return [...found.values()].toSorted(
    (a, b) =>
      b.gaps - a.gaps ||
      byCodeUnit(a.source?.file ?? '', b.source?.file ?? '') ||
      (a.source?.line ?? 0) - (b.source?.line ?? 0),
  );
}
