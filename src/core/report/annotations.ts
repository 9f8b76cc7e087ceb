import { severities, type Finding } from '../finding.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { count } from './by-role.ts';
import { byImportance } from './importance.ts';
import { safeText } from './safe-text.ts';
import type { Report } from './report.ts';

/**
 * Workflow commands, one a finding, the most important first: GitHub shows the first ten of each level a step.
 * https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
 */
export function renderAnnotations(report: Report): string {
  return levelsOf(report).flat().map(annotation).join('');
}

/** GitHub drops what is beyond without a word: https://docs.github.com/en/rest/checks/runs */
const mostOfLevel = 10;

/** Those that GitHub shows of one step; a plain line counts the others. */
export function renderShownAnnotations(report: Report): string {
  const levels = levelsOf(report);
  const shown = levels.flatMap((findings) => findings.slice(0, mostOfLevel));
  const more = levels.flatMap(({ length }, index) =>
    length > mostOfLevel ? [count(length - mostOfLevel, `more ${severities[index]}`)] : [],
  );
  const rest =
    more.length === 0 ? '' : `${more.join(', ')} without an annotation: GitHub shows ten of each level.\n`;
  return shown.map(annotation).join('') + rest;
}

/** What is wrong in a policy by which nothing can be judged. */
export function renderDiagnosticAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .slice(0, mostOfLevel)
    .map(({ key: _key, ...place }) =>
      annotation({
        ...place,
        check: 'invalid-policy',
        severity: 'error',
        related: [],
        remedy: 'Mend it on the base branch first: its policy judges.',
      }),
    )
    .join('');
}

/** The findings of each severity, the most important first. */
function levelsOf(report: Report): Finding[][] {
  const sorted = report.findings.toSorted(byImportance(report));
  return severities.map((severity) => sorted.filter((finding) => finding.severity === severity));
}

function annotation({ check, severity, path, line, column, endColumn, message, remedy }: Finding): string {
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`]),
    `title=${escapeProperty(`rolecall: ${check}`)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(`${safeText(message)}\n${safeText(remedy)}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
