import { Cron } from 'croner';
import type { Policy } from '../policy/policy.ts';
import { mondayBefore, weekAt } from './week.ts';

/** A week whose issue is due, and since when. */
export interface Due {
  readonly week: string;
  readonly at: Date;
}

/** Further back than this nothing is due any more: a schedule of once a year has had its turn. */
const mostWeeks = 54;

/** No clock has ever been further from UTC, in milliseconds. */
const furthestZone = 15 * 60 * 60 * 1000;

/**
 * The latest week that is due: each is due at the first instant of it that the schedule names, in the policy's time
 * zone. An instant that the clocks leap over is the first after the leap; one that they show twice is the first of the
 * two. So after any downtime one week is due and no more. Null: the schedule named no instant for more than a year.
 */
export function dueWeek(now: Date, { schedule, timezone }: Policy['gaps']): Due | null {
  const cron = new Cron(schedule, { timezone, paused: true, sloppyRanges: true });
  for (let weeks = 0; weeks < mostWeeks; weeks += 1) {
    const due = firstOf(mondayBefore(now, timezone, weeks), cron, timezone);
    if (due && due.at <= now) return due;
  }
  return null;
}

/** The first instant of the week whose Monday the clocks of UTC show at `monday`; null: the schedule has none. */
function firstOf(monday: Date, cron: Cron, timezone: string): Due | null {
  const week = weekAt(monday, 'UTC');
  let at = cron.nextRun(new Date(monday.getTime() - furthestZone));
  while (at && weekAt(at, timezone) < week) at = cron.nextRun(at);
  return at && weekAt(at, timezone) === week ? { week, at } : null;
}
