import { count, percent, summarizeRoles } from './by-role.ts';
import { groupFindings, type Group } from './groups.ts';
import type { Report } from './report.ts';
import { safeMarkdown } from './safe-text.ts';

const mostGroups = 40;
const mostPaths = 5;

/** For the job summary: the answer as the heading, then the gaps, then the roles. Mentions nobody. */
export function renderMarkdown(report: Report): string {
  const { summary, notChecked } = report;
  const groups = groupFindings(report);
  const hidden = groups.slice(mostGroups).reduce((sum, { findings }) => sum + findings.length, 0);
  const answer =
    summary.conclusion === 'success'
      ? 'Every rule holds'
      : `${count(summary.errors, 'error')}: ${summary.unowned} unowned, ${summary.misowned} owned by other roles`;
  return [
    `## Rolecall: ${answer}`,
    '',
    `${count(summary.assets, 'asset')} in ${count(summary.files, 'file')}, coverage ${percent(summary.coverage)}; ` +
      `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.notices, 'notice')}.`,
    '',
    ...table(['', 'Check', 'Finding', 'What to do'], groups.slice(0, mostGroups).map(groupRow)),
    ...(hidden > 0 ? [`…and ${count(hidden, 'finding')} more.`, ''] : []),
    ...table(
      ['Role', 'Assets', 'Owned', 'Gaps'],
      summarizeRoles(report).map(({ role, assets, owned, gaps }) => [
        safeMarkdown(role),
        `${assets}`,
        `${owned}`,
        `${gaps}`,
      ]),
    ),
    ...(notChecked.length > 0 ? ['**Not checked**', ''] : []),
    ...notChecked.map(({ check, because }) => `- ${safeMarkdown(check)}: ${safeMarkdown(because)}`),
    '',
  ].join('\n');
}

function groupRow({ check, severity, findings }: Group): string[] {
  const [first, ...others] = findings;
  const more = others
    .slice(0, mostPaths)
    .map(({ path, line }) => `<br>${safeMarkdown(line === 1 ? path : `${path}:${line}`)}`);
  const rest = others.length > mostPaths ? `<br>and ${others.length - mostPaths} more` : '';
  return [
    severity,
    check,
    safeMarkdown(first?.message ?? '') + more.join('') + rest,
    safeMarkdown(first?.remedy ?? ''),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
