import type { Since, Unknown, WeekFigures } from '../report/gaps.ts';
import {
  bounded,
  gapMark,
  mostFollowedGaps,
  mostRecordedWeeks,
  type Last,
  type WeekRecord,
} from './record.ts';

/** This week beside those before it. */
export interface Followed {
  readonly record: WeekRecord;
  readonly since?: Since;
  /** The first week of each gap, by path; empty where they are not followed. */
  readonly firsts: ReadonlyMap<string, string>;
  readonly notChecked: readonly Unknown[];
}

/**
 * Compares this week's gaps with the last that was written down, and makes the record that goes on.
 * @param paths the gaps of this week
 */
export function follow(figures: WeekFigures, paths: readonly string[], last: Last): Followed {
  const { week } = figures;
  const known = last.state === 'read' && isEarlier(last.record, week) ? last.record : undefined;
  const firsts =
    paths.length > mostFollowedGaps
      ? new Map<string, string>()
      : new Map(paths.map((path) => [path, known?.gaps?.get(gapMark(path)) ?? week]));
  const gaps = new Map([...firsts].map(([path, first]) => [gapMark(path), first]));
  const record = bounded({
    weeks: [...(known?.weeks ?? []), figures].slice(-mostRecordedWeeks),
    // Two paths of one mark cannot be followed apart: then none is.
    gaps: gaps.size === paths.length ? gaps : null,
  });
  const oldest = known?.gaps && oldestOf(firsts);
  return {
    record,
    ...(known && { since: { ...changeBetween(known, record), ...(oldest && { oldest }) } }),
    firsts: known?.gaps ? firsts : new Map(),
    notChecked: notChecked(last, record, known),
  };
}

/** What became of the last week of one record by the last of another. */
export function changeBetween(then: WeekRecord, now: WeekRecord): Since {
  const { week = '', gaps = 0, coverage = 1 } = then.weeks.at(-1) ?? {};
  if (!then.gaps || !now.gaps) return { week, gaps, coverage };
  const stayed = [...now.gaps.keys()].filter((mark) => then.gaps?.has(mark)).length;
  return { week, gaps, coverage, opened: now.gaps.size - stayed, closed: then.gaps.size - stayed };
}

/** A later week says nothing of what went before. */
export function isEarlier({ weeks }: WeekRecord, week: string): boolean {
  return (weeks.at(-1)?.week ?? '') < week;
}

function oldestOf(firsts: ReadonlyMap<string, string>): Since['oldest'] {
  let oldest: Since['oldest'];
  for (const [path, week] of firsts) if (!oldest || week < oldest.week) oldest = { path, week };
  return oldest;
}

function notChecked(last: Last, record: WeekRecord, known: WeekRecord | undefined): Unknown[] {
  const what = 'change since last week';
  if (last.state === 'unread') return [{ what, because: last.because }];
  if (last.state === 'read' && !known)
    return [{ what, because: 'what was written down is of this week, or of a later one' }];
  if (!known || (known.gaps && record.gaps)) return [];
  const because = `more than ${mostFollowedGaps} gaps are not followed one by one`;
  return [{ what: 'new and closed gaps', because }];
}
