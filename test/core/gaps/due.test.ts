import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWeek } from '../../../src/core/gaps/due.ts';
import { isWeek, weekAfter, weekAt } from '../../../src/core/gaps/week.ts';
import { isCronSchedule } from '../../../src/core/policy/formats.ts';

describe('an ISO week', () => {
  it.each([
    ['2026-11-23T00:00:00Z', 'UTC', '2026-W48'],
    ['2026-11-22T23:59:59Z', 'UTC', '2026-W47'],
    ['2026-11-22T23:00:00Z', 'Europe/Berlin', '2026-W48'],
    ['2026-11-23T07:59:59Z', 'America/Los_Angeles', '2026-W47'],
    ['2026-12-31T12:00:00Z', 'UTC', '2026-W53'],
    ['2027-01-03T12:00:00Z', 'UTC', '2026-W53'],
    ['2027-01-04T12:00:00Z', 'UTC', '2027-W01'],
    ['2024-12-30T12:00:00Z', 'UTC', '2025-W01'],
    ['2025-12-28T11:00:00Z', 'Pacific/Kiritimati', '2026-W01'],
  ])('of %s in %s is %s', (instant, timezone, week) => {
    expect(weekAt(new Date(instant), timezone)).toBe(week);
  });

  it.each([
    ['2026-W53', true],
    ['2025-W53', false],
    ['2026-W00', false],
    ['2026-W54', false],
    ['2026-W1', false],
    ['x2026-W10', false],
    ['0000-W01', false],
  ])('%s: %s', (text, there) => {
    expect(isWeek(text)).toBe(there);
  });

  it('is followed by the week of seven days later', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (day) => {
          const week = weekAt(day, 'UTC');
          expect(isWeek(week)).toBe(true);
          expect(weekAfter(week)).toBe(weekAt(new Date(day.getTime() + 7 * 86_400_000), 'UTC'));
        },
      ),
    );
  });
});

describe('a week is due', () => {
  it.each([
    [
      'at its instant',
      '2026-11-23T08:00:00Z',
      '0 9 * * MON',
      'Europe/Berlin',
      '2026-W48',
      '2026-11-23T08:00:00Z',
    ],
    [
      'not before',
      '2026-11-23T07:59:59Z',
      '0 9 * * MON',
      'Europe/Berlin',
      '2026-W47',
      '2026-11-16T08:00:00Z',
    ],
    [
      'by the first of several instants',
      '2026-11-27T12:00:00Z',
      '0 9 * * TUE,THU',
      'UTC',
      '2026-W48',
      '2026-11-24T09:00:00Z',
    ],
    [
      'at the first valid instant where clocks leap over it',
      '2026-03-29T12:00:00Z',
      '30 2 * * SUN',
      'Europe/Berlin',
      '2026-W13',
      '2026-03-29T01:00:00Z',
    ],
    [
      'at the first of two where clocks show it twice',
      '2026-10-25T12:00:00Z',
      '30 2 * * SUN',
      'Europe/Berlin',
      '2026-W43',
      '2026-10-25T00:30:00Z',
    ],
    [
      'once where clocks show it twice',
      '2026-10-25T01:30:00Z',
      '30 2 * * SUN',
      'Europe/Berlin',
      '2026-W43',
      '2026-10-25T00:30:00Z',
    ],
    [
      'alone, the latest of many that were missed',
      '2026-11-26T00:00:00Z',
      '0 9 * * MON',
      'UTC',
      '2026-W48',
      '2026-11-23T09:00:00Z',
    ],
    [
      'until the next month, by a schedule of once a month',
      '2026-11-26T00:00:00Z',
      '0 9 1 * *',
      'UTC',
      '2026-W44',
      '2026-11-01T09:00:00Z',
    ],
  ])('%s', (_what, now, schedule, timezone, week, at) => {
    expect(dueWeek(new Date(now), { schedule, timezone, mention: false })).toEqual({
      week,
      at: new Date(at),
    });
  });

  it('never, by a schedule of a day that there is not', () => {
    const gaps = { schedule: '0 9 30 2 *', timezone: 'UTC', mention: false };
    expect(dueWeek(new Date('2026-11-26T00:00:00Z'), gaps)).toBeNull();
  });
});

const list = (least: number, most: number) => {
  const value = fc.integer({ min: least, max: most });
  const item = fc.oneof(
    { arbitrary: fc.constant('*'), weight: 2 },
    { arbitrary: value.map(String), weight: 4 },
    fc.tuple(value, value).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
    fc.integer({ min: 1, max: Math.min(30, most) }).map((step) => `*/${step}`),
    fc.tuple(value, fc.integer({ min: 1, max: Math.min(30, most) })).map(([from, step]) => `${from}/${step}`),
  );
  return fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => items.join(','));
};
/** Of a day of the month and one of the week, both given as plain numbers, either will do. */
const anyDay = fc.oneof(
  list(1, 31).map((day) => `${day} * *`),
  list(0, 7).map((weekday) => `* * ${weekday}`),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 7 }))
    .map(([day, weekday]) => `${day} * ${weekday}`),
);
const anySchedule = fc.tuple(list(0, 59), list(0, 23), anyDay).map((fields) => fields.join(' '));

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
  'UTC',
];

/** Days around which clocks change somewhere, and others. */
const anyNow = fc
  .tuple(
    fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-04-24',
      '2026-10-04',
      '2026-10-25',
      '2026-10-30',
      '2026-11-01',
      '2026-07-14',
      '2026-12-31',
    ),
    fc.integer({ min: -3 * 1440, max: 3 * 1440 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000));

interface Wall {
  readonly week: string;
  /** Comparable: the later, the greater. */
  readonly shows: string;
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
  readonly weekday: number;
}

function wallClock(timezone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (at) => {
    const shows = format.format(at);
    const [date = '', time = ''] = shows.split(' ');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return { week: weekAt(new Date(at), timezone), shows, minute, hour, day: Number(date.slice(8)), weekday };
  };
}

function matches(field: string, value: number, least: number, most: number): boolean {
  return field.split(',').some((item) => {
    const [range = '', step] = item.split('/');
    const [from = least, to = step === undefined ? from : most] =
      range === '*' ? [least, most] : range.split('-').map(Number);
    return value >= from && value <= to && (value - from) % Number(step ?? 1) === 0;
  });
}

function isScheduled(
  schedule: string,
  { minute, hour, day, weekday }: Omit<Wall, 'week' | 'shows'>,
): boolean {
  const [minutes = '', hours = '', days = '', , weekdays = ''] = schedule.split(' ');
  const onWeekday = matches(weekdays, weekday, 0, 7) || (weekday === 0 && matches(weekdays, 7, 0, 7));
  const onDay = matches(days, day, 1, 31);
  const isOn = days === '*' || weekdays === '*' ? onDay && onWeekday : onDay || onWeekday;
  return isOn && matches(minutes, minute, 0, 59) && matches(hours, hour, 0, 23);
}

/** Minute by minute: the first wall time of a week that the schedule names, and the first instant that shows it or more. */
function slowly(now: Date, schedule: string, timezone: string): { week: string; at: Date } | null {
  const clock = wallClock(timezone);
  const start = Math.floor(now.getTime() / 60_000) * 60_000;
  const week = clock(start).week;
  let monday = start;
  while (clock(monday - 60_000).week === week) monday -= 60_000;
  for (let minute = 0; minute < 7 * 1440; minute += 1) {
    const date = new Date(Date.parse(`${clock(monday).shows.slice(0, 10)}T00:00:00Z`) + minute * 60_000);
    const wall = {
      minute: date.getUTCMinutes(),
      hour: date.getUTCHours(),
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
    };
    if (!isScheduled(schedule, wall)) continue;
    const wanted = date.toISOString().slice(0, 16).replace('T', ' ');
    let at = monday;
    while (clock(at).shows < wanted) at += 60_000;
    return { week, at: new Date(at) };
  }
  return null;
}

describe('whatever the schedule and the zone', () => {
  it('every schedule that a policy may have is one that can be kept', () => {
    const field = fc.string({
      unit: fc.constantFrom('0', '1', '5', '7', '90', '*', '*/', '/', '-', ',', 'MON', 'sun', 'JAN'),
      minLength: 1,
      maxLength: 4,
    });
    const text = fc.oneof(
      anySchedule,
      fc.array(field, { minLength: 5, maxLength: 5 }).map((fields) => fields.join(' ')),
    );
    fc.assert(
      fc.property(text, (schedule) => {
        if (!isCronSchedule(schedule)) return;
        const due = dueWeek(new Date('2026-11-26T00:00:00Z'), {
          schedule,
          timezone: 'Europe/Berlin',
          mention: false,
        });
        expect(due === null || isWeek(due.week)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a week is due at the first instant that shows a time of the schedule, or has passed it', () => {
    fc.assert(
      fc.property(anySchedule, fc.constantFrom(...zones), anyNow, (schedule, timezone, now) => {
        fc.pre(isCronSchedule(schedule));
        const expected = slowly(now, schedule, timezone);
        const due = dueWeek(now, { schedule, timezone, mention: false });
        if (expected && expected.at <= now) expect(due).toEqual(expected);
        else expect(due?.week ?? '').not.toBe(weekAt(now, timezone));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
