import type { DecidedBy } from '../decided-by.ts';
import { byCodeUnit } from '../order.ts';
import { bySize, partsOf, rootOf, type Directory } from './directories.ts';
import type { Failing, Place, ReportedGap } from '../report/gaps.ts';

const mostPlaces = 20;

/** The directories that hold most of the gaps, and what fails to own them there: as deep as there is room. */
export function placesOf(gaps: readonly ReportedGap[]): Place[] {
  let directories: readonly Directory<ReportedGap>[] = gaps.length === 0 ? [] : [rootOf(gaps)];
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
