import type { Report } from './report.ts';

export interface NotCheckedRow {
  /** `missing-role, wrong-role` */
  readonly checks: string;
  readonly because: string;
}

/** Checks that one cause leaves unanswered are told together, where the first of them stands. */
export function notCheckedRows({ notChecked }: Pick<Report, 'notChecked'>): NotCheckedRow[] {
  const checks = new Map<string, string[]>();
  for (const { check, because } of notChecked) {
    const others = checks.get(because);
    if (others) others.push(check);
    else checks.set(because, [check]);
  }
  return [...checks].map(([because, names]) => ({ checks: names.join(', '), because }));
}
