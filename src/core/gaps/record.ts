import * as z from 'zod';
import { byCodeUnit } from '../order.ts';
import type { WeekFigures } from '../report/gaps.ts';
import { coverage } from '../report/assemble.ts';
import { isWeek } from './week.ts';

/** What travels from one week's issue to the next. */
export interface WeekRecord {
  /** Oldest first, each week once; the last is the week that wrote it. At least one, at most `mostRecordedWeeks`. */
  readonly weeks: readonly WeekFigures[];
  /**
   * The first week of each gap of the last week, by what `gapMark` makes of its path; null: they were more than
   * `mostFollowedGaps`.
   */
  readonly gaps: ReadonlyMap<string, string> | null;
}

/** Half a year, and so the chart. */
export const mostRecordedWeeks = 26;

/** More are counted and not followed one by one: eight characters each are a third of what an issue may hold. */
export const mostFollowedGaps = 3_000;

/** What was found of an earlier week. */
export type Last =
  | { readonly state: 'read'; readonly record: WeekRecord }
  /** There is no earlier week. */
  | { readonly state: 'none' }
  | { readonly state: 'unread'; readonly because: string };

const figure = z.int().min(0).max(1e9);
const week = z.string().refine(isWeek);
const marks = z.string().regex(/^(?:[A-Za-z0-9+/]{8})*$/);

/** As it is written: week, assets, owned, waived, gaps; and under each first week the marks, one behind the other. */
const written = z.strictObject({
  weeks: z
    .array(z.tuple([week, figure, figure, figure, figure]))
    .min(1)
    .max(mostRecordedWeeks),
  gaps: z.array(z.tuple([week, marks])).nullable(),
});

const line = /^<!-- rolecall:gaps-history@(\d{1,9}) (.*) -->\r?$/m;

/** The record as one line that nobody sees. It holds figures, names of weeks and marks alone. */
export function recordLine({ weeks, gaps }: WeekRecord): string {
  const firsts = new Map<string, string[]>();
  for (const [mark, first] of gaps ?? []) firsts.set(first, [...(firsts.get(first) ?? []), mark]);
  const data: z.infer<typeof written> = {
    weeks: weeks.map((one) => [one.week, one.assets, one.owned, one.waived, one.gaps]),
    gaps:
      gaps &&
      [...firsts]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([first, some]) => [first, some.toSorted(byCodeUnit).join('')]),
  };
  return `<!-- rolecall:gaps-history@1 ${JSON.stringify(data)} -->`;
}

/** The longest line that leaves an issue room for its words. Only a record that was edited comes near. */
const mostCharacters = 32_000;

/** The record without what would make its line too long. */
export function bounded(record: WeekRecord): WeekRecord {
  return recordLine(record).length > mostCharacters ? { ...record, gaps: null } : record;
}

/** Reads the record of an issue, which anybody who may edit it can have written: what is not exactly one is none. */
export function readRecord(body: string): Exclude<Last, { state: 'none' }> {
  const [, version, text = ''] = line.exec(body) ?? [];
  if (version === undefined) return unread('its history is not in it any more');
  if (version !== '1') return unread('its history was written by another version of Rolecall');
  const parsed = written.safeParse(fromJson(text));
  if (!parsed.success) return unread('its history was edited and cannot be read');
  const weeks = parsed.data.weeks.map(([name, assets, owned, waived, gaps]) => ({
    week: name,
    assets,
    owned,
    waived,
    gaps,
    coverage: coverage(owned, assets - waived),
  }));
  const gaps = parsed.data.gaps && new Map(parsed.data.gaps.flatMap(marksOf));
  return isSound({ weeks, gaps })
    ? { state: 'read', record: { weeks, gaps } }
    : unread('its history was edited and contradicts itself');
}

/** The text with this record in place of its own. */
export function withRecord(body: string, record: WeekRecord): string {
  return body.replace(line, () => recordLine(record));
}

/** What stands for a path: 48 bits of two hashes that need only tell the gaps of one repository apart. */
export function gapMark(path: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < path.length; at += 1) {
    const unit = path.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return base64(one) + base64(other);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The lowest 24 bits as four digits. */
function base64(bits: number): string {
  return [18, 12, 6, 0].map((shift) => digits.charAt((bits >>> shift) & 63)).join('');
}

function marksOf([first, text]: readonly [string, string]): [mark: string, first: string][] {
  return (text.match(/.{8}/g) ?? []).map((mark) => [mark, first]);
}

/** Whether the figures agree: weeks in order, parts no more than the whole, as many marks as gaps. */
function isSound({ weeks, gaps }: WeekRecord): boolean {
  const last = weeks.at(-1);
  return (
    last !== undefined &&
    weeks.every(({ week: name }, at) => at === 0 || (weeks[at - 1]?.week ?? '') < name) &&
    weeks.every((one) => one.owned + one.waived + one.gaps <= one.assets) &&
    (gaps === null || (gaps.size === last.gaps && [...gaps.values()].every((first) => first <= last.week)))
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unread(because: string): Exclude<Last, { state: 'none' }> {
  return { state: 'unread', because };
}
