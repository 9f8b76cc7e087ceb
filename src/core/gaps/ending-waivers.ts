import { byCodeUnit } from '../order.ts';
import { compilePathList } from '../ownership/path-list.ts';
import { inForce, type Waiver } from '../policy/waivers.ts';
import type { EndingWaiver } from '../report/gaps.ts';
import { gapChecks } from '../weigh.ts';

/** A waiver with no more days than this will hold no longer before the fifth issue from now. */
const soonDays = 30;

/**
 * The waivers in force that soon are no more, the nearest first.
 * @param silenced the paths of gaps that some waiver silences
 */
export function endingWaivers(
  waivers: readonly Waiver[],
  silenced: ReadonlySet<string>,
  now: Date,
): EndingWaiver[] {
  const soon = new Date(now.getTime() + soonDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return waivers
    .filter((waiver) => inForce(waiver, now) && waiver.until <= soon)
    .toSorted((a, b) => byCodeUnit(a.until, b.until) || byCodeUnit(a.file, b.file) || a.line - b.line)
    .map(({ file, line, paths, checks, until, reason, by }) => {
      const covers = compilePathList(paths);
      const excuses = checks.some((check) => gapChecks.has(check));
      const silences = excuses ? [...silenced].filter((path) => covers(path)).length : 0;
      return { file, line, paths, until, reason, ...(by !== undefined && { by }), silences };
    });
}
