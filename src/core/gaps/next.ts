import { byCodeUnit } from '../order.ts';
import { count, percent } from '../report/by-role.ts';
import type { GapsReport } from '../report/gaps.ts';
import { newAndClosed } from '../report/gaps-words.ts';
import { changeBetween, isEarlier } from './follow.ts';
import {
  closedBody,
  issueBody,
  issueLabel,
  issueTitle,
  weekIssues,
  type FoundIssue,
  type WeekIssue,
} from './issue.ts';
import { readRecord, type Last, type WeekRecord } from './record.ts';
import { weekAfter } from './week.ts';

/** What a shell knows when it asks what to do. */
export interface Situation {
  /** The week that is due. */
  readonly week: string;
  /** Every issue with our label, open or closed, of at least the last weeks. */
  readonly found: readonly FoundIssue[];
  /** Absent: not judged yet, which most weeks' later runs need not. */
  readonly judged?: { readonly report: GapsReport; readonly record: WeekRecord };
}

/** One thing to do. Each may be done again where it is not known whether it was, once the issues have been read anew. */
export type Step =
  /** Judge the repository for the week, by this. */
  | { readonly do: 'judge'; readonly last: Last }
  | { readonly do: 'open'; readonly title: string; readonly body: string; readonly labels: readonly string[] }
  /** Close it, or let it be closed, with this body: one request. */
  | {
      readonly do: 'close';
      readonly number: number;
      readonly reason: 'completed' | 'not_planned';
      readonly body: string;
    }
  /** All is done. The number is that of the week's issue, where it has one. */
  | { readonly do: 'leave'; readonly because: string; readonly number?: number };

/**
 * What to do next for the week that is due, one issue a week and one open at a time. Whoever finds the week's issue
 * leaves it; of two that were opened at once the first stays. A week without gaps opens none: its figures go to the
 * last issue, which is closed.
 */
export function nextStep({ week, found, judged }: Situation): Step {
  // A mark of a far week was written by hand, and no reason to be silent until then.
  const own = weekIssues(found).filter((issue) => issue.week <= weekAfter(week));
  const later = own.find((issue) => issue.week > week);
  if (later) return leave('a later week has its issue', later.number);

  const [kept, ...twins] = own.filter((issue) => issue.week === week);
  const older = own.filter((issue) => issue.week < week);
  if (kept) {
    const twin = twins.find(({ isOpen }) => isOpen);
    if (twin)
      return close(twin, `Two were opened at once: #${kept.number} is the issue of ${week}.`, 'not_planned');
    const open = older.find(({ isOpen }) => isOpen);
    return open ? close(open, goesOn(open, kept)) : leave('the week has its issue', kept.number);
  }

  const last = older.find((issue) => issue.week === older.at(-1)?.week);
  if (last && isWrittenDown(last, week)) {
    const open = older.find(({ isOpen }) => isOpen);
    return open ? close(open, noGapsLeft(week)) : leave('the week has no gaps');
  }
  if (!judged) return { do: 'judge', last: lastOf(older, week) };
  const { report, record } = judged;
  if (report.gaps.length > 0) {
    const body = issueBody(report, record, last?.number);
    return { do: 'open', title: issueTitle(report), body, labels: [issueLabel] };
  }
  if (!last) return leave('there is no gap, and no issue to tell so');
  return {
    do: 'close',
    number: last.number,
    reason: 'completed',
    body: closedBody(last.body, noGapsLeft(week), record),
  };
}

/**
 * The issues as they are after a step that was carried out.
 * @param number that of the issue, where one was opened
 */
export function afterStep(found: readonly FoundIssue[], step: Step, number = 0): readonly FoundIssue[] {
  if (step.do === 'open') {
    const { body, labels } = step;
    return [...found, { number, isOpen: true, byBot: true, labels, body }];
  }
  if (step.do !== 'close') return found;
  return found.map((issue) =>
    issue.number === step.number ? { ...issue, isOpen: false, body: step.body } : issue,
  );
}

/** The newest record that can be read: where the last issue lost it, the one before goes on. */
function lastOf(older: readonly WeekIssue[], week: string): Last {
  const read = older.map(({ body }) => readRecord(body));
  const good = read
    .filter((one) => one.state === 'read')
    .filter(({ record }) => isEarlier(record, week))
    .toSorted((a, b) => byCodeUnit(newestWeek(b.record), newestWeek(a.record)));
  return good[0] ?? read.at(-1) ?? { state: 'none' };
}

function newestWeek({ weeks }: WeekRecord): string {
  return weeks.at(-1)?.week ?? '';
}

/** Whether a week without gaps has been seen to: its figures are the last of the last issue. */
function isWrittenDown({ body }: WeekIssue, week: string): boolean {
  const read = readRecord(body);
  const figures = read.state === 'read' ? read.record.weeks.at(-1) : undefined;
  return figures?.week === week && figures.gaps === 0;
}

function goesOn(old: WeekIssue, kept: WeekIssue): string {
  const start = `#${kept.number} goes on from here`;
  const [then, now] = [readRecord(old.body), readRecord(kept.body)];
  if (then.state !== 'read' || now.state !== 'read') return `${start}.`;
  const { gaps = 0, coverage = 1, week = '' } = now.record.weeks.at(-1) ?? {};
  const change = newAndClosed(changeBetween(then.record, now.record), gaps);
  return `${start}: in ${week} ${change}, which leaves ${count(gaps, 'gap')}, coverage ${percent(coverage)}.`;
}

function noGapsLeft(week: string): string {
  return `No gap is known in ${week}, so no issue follows this one.`;
}

function close(
  { number, body }: WeekIssue,
  words: string,
  reason: 'completed' | 'not_planned' = 'completed',
): Step {
  return { do: 'close', number, reason, body: closedBody(body, words) };
}

function leave(because: string, number?: number): Step {
  return { do: 'leave', because, ...(number !== undefined && { number }) };
}
