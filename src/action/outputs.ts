import type { Report } from '../core/report/report.ts';
import type { Inputs } from './inputs.ts';

/** All outputs of a job together may have 1 MB: https://docs.github.com/en/actions/reference/limits */
const mostListed = 300_000;

/** The outputs of `action.yml`, and what was left out of them. */
export function outputsOf(
  { summary, assets }: Report,
  { reportFile = '', sarifFile = '' }: Pick<Inputs, 'reportFile' | 'sarifFile'>,
): { readonly values: ReadonlyMap<string, string>; readonly notes: readonly string[] } {
  const unowned = assets.filter(({ status, waived }) => status === 'unowned' && !waived);
  const misowned = assets.filter(({ status, waived }) => status === 'misowned' && !waived);
  const missing = misowned.flatMap(({ accountable, held }) =>
    accountable.filter((term) => !term.some((role) => held.includes(role))),
  );
  const listed = fitting(unowned.map(({ path }) => path));
  const left = unowned.length - listed.length;
  return {
    values: new Map([
      ['conclusion', summary.conclusion],
      ['errors', String(summary.errors)],
      ['warnings', String(summary.warnings)],
      ['coverage', String(summary.coverage)],
      ['unowned-assets', JSON.stringify(listed)],
      ['missing-roles', JSON.stringify([...new Set(missing.flat())].toSorted())],
      ['report-file', reportFile],
      ['sarif-file', sarifFile],
    ]),
    notes:
      left > 0
        ? [`The output unowned-assets has the first ${listed.length} paths; ${left} more are in the report.`]
        : [],
  };
}

function fitting(paths: readonly string[]): string[] {
  let length = 0;
  const end = paths.findIndex((path) => {
    length += JSON.stringify(path).length * 2;
    return length > mostListed;
  });
  return paths.slice(0, end < 0 ? paths.length : end);
}
