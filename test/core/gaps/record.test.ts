import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/core/gaps/follow.ts';
import {
  gapMark,
  mostFollowedGaps,
  mostRecordedWeeks,
  readRecord,
  recordLine,
  type WeekRecord,
} from '../../../src/core/gaps/record.ts';
import type { WeekFigures } from '../../../src/core/report/gaps.ts';

const weekNames = Array.from({ length: 52 }, (_, at) => `2026-W${String(at + 1).padStart(2, '0')}`);

const figures = (week: string, gaps: number): WeekFigures => ({
  week,
  assets: gaps + 10,
  owned: 10,
  waived: 0,
  gaps,
  coverage: gaps === 0 ? 1 : Math.min(0.999, Math.round((10 / (gaps + 10)) * 1000) / 1000),
});

const paths = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { maxLength: 30 });
const record = fc
  .tuple(
    fc.subarray(weekNames, { minLength: 1, maxLength: mostRecordedWeeks }),
    paths,
    fc.infiniteStream(fc.nat(1000)),
  )
  .map(([weeks, gaps, numbers]): WeekRecord => {
    const last = weeks.at(-1) ?? '';
    const next = (): number => numbers.next().value;
    return {
      weeks: weeks.map((week) => figures(week, week === last ? gaps.length : next())),
      gaps: new Map(gaps.map((path) => [gapMark(path), weeks[next() % weeks.length] ?? last])),
    };
  });

describe('the record of a week', () => {
  it('comes back from the text of an issue to the last figure, whatever stands around it', () => {
    fc.assert(
      fc.property(
        record,
        fc.string(),
        fc.string(),
        fc.constantFrom('\n', '\r\n'),
        (given, before, after, end) => {
          const text = [before, recordLine(given), after].join(end);
          expect(readRecord(text)).toEqual({ state: 'read', record: given });
        },
      ),
    );
  });

  it('is one hidden line, which nothing in it ends', () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(recordLine(given)).toMatch(/^<!-- rolecall:gaps-history@1 [\w":,[\]{}+/-]*(?<!-) -->$/);
      }),
    );
  });

  it('that somebody edited is read as a record that could be, or not at all', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(6),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('-->', '[', '9', 'null', '"gaps":null', '__proto__'),
      ),
    );
    fc.assert(
      fc.property(record, fc.array(edit, { minLength: 1, maxLength: 3 }), (given, edits) => {
        let text = recordLine(given);
        for (const [at, length, by] of edits) {
          const start = at % text.length;
          text = text.slice(0, start) + by + text.slice(start + length);
        }
        const read = readRecord(text);
        if (read.state === 'unread') expect(read.because).toMatch(/history/);
        else {
          expect(readRecord(recordLine(read.record))).toEqual(read);
          expect(read.record.weeks.length).toBeLessThanOrEqual(mostRecordedWeeks);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['no history', 'words', 'its history is not in it any more'],
    [
      'another version',
      '<!-- rolecall:gaps-history@2 {} -->',
      'its history was written by another version of Rolecall',
    ],
    ['no JSON', '<!-- rolecall:gaps-history@1 {"weeks": -->', 'its history was edited and cannot be read'],
    [
      'weeks in disorder',
      line(
        [
          ['2026-W02', 1, 1, 0, 0],
          ['2026-W01', 1, 1, 0, 0],
        ],
        [],
      ),
      'its history was edited and contradicts itself',
    ],
    [
      'more owned than there are',
      line([['2026-W02', 1, 2, 0, 0]], []),
      'its history was edited and contradicts itself',
    ],
    [
      'other gaps than it counts',
      line([['2026-W02', 5, 1, 0, 2]], [['2026-W02', 'AAAAAAAA']]),
      'its history was edited and contradicts itself',
    ],
    [
      'a gap from a later week',
      line([['2026-W02', 5, 1, 0, 1]], [['2026-W03', 'AAAAAAAA']]),
      'its history was edited and contradicts itself',
    ],
    [
      'a week that there is not',
      line([['2026-W54', 1, 1, 0, 0]], []),
      'its history was edited and cannot be read',
    ],
    [
      '27 weeks',
      line(
        weekNames.slice(0, 27).map((week) => [week, 1, 1, 0, 0]),
        [],
      ),
      'its history was edited and cannot be read',
    ],
    ['a negative figure', line([['2026-W02', 1, -1, 0, 0]], []), 'its history was edited and cannot be read'],
  ])('with %s is told as unread', (_what, text, because) => {
    expect(readRecord(text)).toEqual({ state: 'unread', because });
  });
});

function line(weeks: unknown, gaps: unknown): string {
  return `<!-- rolecall:gaps-history@1 ${JSON.stringify({ weeks, gaps })} -->`;
}

describe('a week that follows another', () => {
  it('tells new, closed and oldest gaps as sets would', () => {
    const lists = fc.array(fc.subarray(Array.from({ length: 12 }, (_, at) => `dags/${at}.py`)), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lists, (weeks) => {
        let last: Parameters<typeof follow>[2] = { state: 'none' };
        const firsts = new Map<string, string>();
        weeks.forEach((gaps, at) => {
          const week = weekNames[at] ?? '';
          const before = new Set(firsts.keys());
          for (const path of before) if (!gaps.includes(path)) firsts.delete(path);
          for (const path of gaps) if (!firsts.has(path)) firsts.set(path, week);
          const { record: made, since } = follow(figures(week, gaps.length), gaps, last);
          if (at > 0) {
            const oldest = [...firsts.values()].toSorted()[0];
            expect(since?.week).toBe(weekNames[at - 1]);
            expect(since?.opened).toBe(gaps.filter((path) => !before.has(path)).length);
            expect(since?.closed).toBe([...before].filter((path) => !gaps.includes(path)).length);
            expect(since?.oldest?.week).toBe(oldest);
            if (since?.oldest) expect(firsts.get(since.oldest.path)).toBe(oldest);
          }
          expect(made.weeks.map(({ week: name }) => name)).toEqual(weekNames.slice(0, at + 1));
          last = readRecord(recordLine(made));
        });
      }),
    );
  });

  it('keeps half a year', () => {
    let last: Parameters<typeof follow>[2] = { state: 'none' };
    for (const week of weekNames) last = { state: 'read', record: follow(figures(week, 0), [], last).record };
    expect(last.state === 'read' && last.record.weeks.map(({ week }) => week)).toEqual(
      weekNames.slice(-mostRecordedWeeks),
    );
  });

  it('with too many gaps counts them, and says that it does not follow them', () => {
    const many = Array.from({ length: mostFollowedGaps + 1 }, (_, at) => `${at}.sql`);
    const [before, after] = ['2026-W01', '2026-W02'];
    const first = follow(figures(before, 1), ['0.sql'], { state: 'none' });
    const then = follow(figures(after, many.length), many, { state: 'read', record: first.record });
    expect(then.record.gaps).toBeNull();
    expect(then.since).toEqual({ week: before, gaps: 1, coverage: 0.909 });
    expect(then.notChecked.map(({ what }) => what)).toEqual(['new and closed gaps']);
    expect(recordLine(then.record).length).toBeLessThan(200);
  });

  it('with as many as can be followed takes no more than half of an issue', () => {
    const most = Array.from({ length: mostFollowedGaps }, (_, at) => `${at}.sql`);
    const { record: made } = follow(figures('2026-W01', most.length), most, { state: 'none' });
    expect(made.gaps?.size).toBe(mostFollowedGaps);
    expect(recordLine(made).length).toBeLessThan(26_000);
  });

  it('drops what an edited record would make longer than an issue', () => {
    const hostile = new Map(
      Array.from({ length: 3000 }, (_, at) => [gapMark(`${at}`), `${String(at + 1000)}-W01`]),
    );
    const weeks = [{ ...figures('4000-W01', hostile.size) }];
    const gaps = Array.from({ length: 3000 }, (_, at) => `${at}`);
    const made = follow(figures('4000-W02', 3000), gaps, { state: 'read', record: { weeks, gaps: hostile } });
    expect(made.record.gaps).toBeNull();
  });

  it('of which the last is unreadable, or later, starts anew and says so', () => {
    const unread = follow(figures('2026-W02', 1), ['a'], { state: 'unread', because: 'it was edited' });
    expect(unread.since).toBeUndefined();
    expect(unread.notChecked).toEqual([{ what: 'change since last week', because: 'it was edited' }]);
    const later = follow(figures('2026-W03', 0), [], { state: 'none' }).record;
    const back = follow(figures('2026-W02', 1), ['a'], { state: 'read', record: later });
    expect(back.record.weeks.map(({ week }) => week)).toEqual(['2026-W02']);
    expect(back.notChecked.map(({ what }) => what)).toEqual(['change since last week']);
  });
});
