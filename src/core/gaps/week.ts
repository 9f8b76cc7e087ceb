/** A day of the calendar in some time zone. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The ISO week of an instant in a time zone, `2026-W48`: weeks begin on Monday, and the first has the year's first Thursday. */
export function weekAt(now: Date, timezone: string): string {
  return weekOf(dayAt(now, timezone));
}

/** True for the name of a week that there is. */
export function isWeek(text: string): boolean {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(text) ?? [];
  return year !== undefined && weekOf(mondayOf(Number(year), Number(week))) === text;
}

/** The week behind one that there is. */
export function weekAfter(week: string): string {
  const { year, month, day } = mondayOf(Number(week.slice(0, 4)), Number(week.slice(-2)) + 1);
  return weekOf({ year, month, day });
}

/** The instant at which the clocks of UTC show the Monday, 00:00, of the week that is so many weeks before. */
export function mondayBefore(now: Date, timezone: string, weeks: number): Date {
  const { year, month, day } = dayAt(now, timezone);
  const noon = Date.UTC(year, month - 1, day);
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  return new Date(noon - (sinceMonday + 7 * weeks) * dayMs);
}

function weekOf({ year, month, day }: Day): string {
  const at = Date.UTC(year, month - 1, day);
  // The Thursday of a week is in the year that the week belongs to.
  const thursday = new Date(at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * dayMs);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - first) / (7 * dayMs)) + 1;
  return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

function mondayOf(year: number, week: number): Day {
  const fourth = Date.UTC(year, 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  const monday = new Date(first + (week - 1) * 7 * dayMs);
  return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1, day: monday.getUTCDate() };
}

// A formatter takes long to make.
const formatters = new Map<string, Intl.DateTimeFormat>();

function dayAt(now: Date, timezone: string): Day {
  const formatter =
    formatters.get(timezone) ??
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: timezone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  formatters.set(timezone, formatter);
  const parts = new Map(formatter.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}
