/** A name of a role or an asset kind. */
export const namePattern = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

/** `org/slug`, as an owner without its `@`. */
export const teamPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/;

/** The login of a person. The underscore is that of managed users, `ana_acme`. */
export const loginPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** The login of an author: a person, or an app with the suffix GitHub gives it. */
export const authorPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;

export const emailPattern = /^[^\s@]{1,254}@[^\s@]{1,254}$/;

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface CronField {
  readonly least: number;
  readonly most: number;
  /** Names of the values from `least` on. */
  readonly names?: readonly string[];
}

const cronFields: readonly CronField[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: months },
  { least: 0, most: 7, names: weekdays },
];

/** Whether `text` is a cron schedule of five fields: values, names, ranges, steps and lists of them. */
export function isCronSchedule(text: string): boolean {
  if (text.length > 200) return false;
  const fields = text.trim().split(/[ \t]+/);
  return fields.length === 5 && cronFields.every((field, index) => isCronList(fields[index] ?? '', field));
}

function isCronList(text: string, field: CronField): boolean {
  return text.split(',').every((item) => {
    const [range = '', step, ...rest] = item.split('/');
    if (rest.length > 0 || !isCronStep(step, field)) return false;
    if (range === '*') return true;
    const ends = range.split('-').map((end) => cronValue(end, field));
    const [from = Number.NaN, to = from] = ends;
    // A step from the last value leads nowhere.
    if (step !== undefined && from === field.most) return false;
    return ends.length <= 2 && from >= field.least && to <= field.most && from <= to;
  });
}

/** No larger than there are values: such a step is meant for another field. */
function isCronStep(step: string | undefined, { least, most }: CronField): boolean {
  if (step === undefined) return true;
  const size = cronNumber(step);
  return size >= 1 && size <= most - least + 1;
}

/** The value of a number or name in a field; NaN for anything else. */
function cronValue(text: string, field: CronField): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  return named === -1 ? cronNumber(text) : named + field.least;
}

function cronNumber(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * Whether `text` is an IANA time zone that this runtime knows. What it does not know it could not keep time in
 * either. Offsets such as `+02:00` are refused: Node takes them only since release 22, and they know no summer time.
 */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
