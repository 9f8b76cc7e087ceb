import type { Finding } from '../finding.ts';
import { safeText } from './safe-text.ts';
import type { Report } from './report.ts';

/**
 * Workflow commands, one a finding, heaviest first: GitHub shows ten of each level a step.
 * https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
 */
export function renderAnnotations({ findings }: Report): string {
  const levels = ['error', 'warning', 'notice'] as const;
  const sorted = levels.flatMap((level) => findings.filter(({ severity }) => severity === level));
  return sorted.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation({ check, severity, path, line, column, endColumn, message, remedy }: Finding): string {
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`]),
    `title=${escapeProperty(`rolecall: ${check}`)}`,
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(`${safeText(message)}\n${safeText(remedy)}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
