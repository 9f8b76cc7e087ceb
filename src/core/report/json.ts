import type { Report } from './report.ts';

/** The report as it is, indented, with a final newline. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
