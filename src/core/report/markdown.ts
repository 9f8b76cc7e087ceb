import { severities, type Finding, type Severity } from '../finding.ts';
import { checkPage } from '../home.ts';
import { count, percent, summarizeRoles } from './by-role.ts';
import { groupFindings } from './groups.ts';
import { bullet, groupsThatFit, hiddenOf, shown, type CheckName, type GroupText } from './markdown-groups.ts';
import { notCheckedRows } from './not-checked-rows.ts';
import type { Report } from './report.ts';
import { createRoom, rowsThatFit, type Limit } from './room.ts';

/** Groups of one weight that stand open; the others are folded. */
const mostOpen = 10;
const mostRoles = 30;
const mostNotChecked = 20;

/** What headings, folds and counts may add to what the room was asked for, in bytes. */
const frame = 2_000;

/**
 * For the job summary: the answer as the heading, then what fails and how to mend it, then the roles, and what was not
 * checked. Mentions nobody. What does not fit into `limit` is cut by importance, whole rows at a time, and counted.
 * A limit below 4,000 is not kept.
 */
export function renderMarkdown(report: Report, limit: Limit): string {
  return renderPage(report, limit, {
    nameOf: (check) => `[${check}](${checkPage(check)})`,
    afterFindings: '',
  });
}

/** What one page has that another has not. */
export interface PageParts {
  readonly nameOf: CheckName;
  /** A paragraph, or empty. */
  readonly afterFindings: string;
}

/** The same, in the parts of another page. */
export function renderPage(report: Report, limit: Limit, { nameOf, afterFindings }: PageParts): string {
  const room = createRoom({ ...limit, most: limit.most - frame - afterFindings.length });
  const notChecked = notCheckedSection(report, (rows) => rowsThatFit(rows, room, mostNotChecked));
  const roles = rolesSection(report, (rows) => rowsThatFit(rows, room, mostRoles));
  const groups = groupsThatFit(groupFindings(report), room, nameOf);
  const failing = severities.find((severity) => groups.some((group) => group.severity === severity));
  const sections = severities.map((severity) =>
    section(
      severity,
      groups.filter((group) => group.severity === severity),
      severity === failing,
    ),
  );
  return [
    `## Rolecall: ${answer(report)}`,
    scope(report),
    hiddenText(report, groups),
    ...sections,
    afterFindings,
    roles,
    notChecked,
  ]
    .filter((part) => part !== '')
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

/** `3 errors: 2 unowned, 1 owned by other roles` */
function answer({ summary, findings }: Report): string {
  const weighing = (severity: Severity): Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const counts = severities.flatMap((severity) => {
    const { length } = weighing(severity);
    return length > 0 ? [count(length, severity)] : [];
  });
  if (summary.conclusion === 'success') {
    if (counts.length > 0) return `nothing fails; ${counts.join(', ')}`;
    if (summary.assets === 0) return 'no ML asset here';
    return summary.unverified > 0 ? `no findings, ${summary.unverified} unverified` : 'every rule holds';
  }
  const worst = severities.map(weighing).find(({ length }) => length > 0) ?? [];
  const unowned = worst.filter(({ check }) => unownedChecks.has(check)).length;
  const misowned = worst.filter(({ check }) => misownedChecks.has(check)).length;
  const other = worst.length - unowned - misowned;
  const parts = [
    ...(unowned > 0 ? [`${unowned} unowned`] : []),
    ...(misowned > 0 ? [`${misowned} owned by other roles`] : []),
    ...(other > 0 && other < worst.length ? [`${other} other`] : []),
  ];
  return [counts[0] ?? '', ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ');
}

const unownedChecks: ReadonlySet<Finding['check']> = new Set(['unowned-asset', 'unowned-ownership-file']);
const misownedChecks: ReadonlySet<Finding['check']> = new Set(['wrong-role', 'missing-role']);

function scope({ summary }: Report): string {
  if (summary.assets === 0) return `No ML asset in ${count(summary.files, 'file')}.`;
  const states = [
    ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
    ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
  ];
  return `${[
    `${count(summary.assets, 'asset')} in ${count(summary.files, 'file')}`,
    ...states,
    `coverage ${percent(summary.coverage)}`,
  ].join(', ')}.`;
}

function hiddenText({ findings }: Report, groups: readonly GroupText[]): string {
  const hidden = severities.flatMap((severity) => {
    const listed = groups
      .filter((group) => group.severity === severity)
      .reduce((sum, group) => sum + group.findings - hiddenOf(group), 0);
    const number = findings.filter((finding) => finding.severity === severity).length - listed;
    return number > 0 ? [count(number, severity)] : [];
  });
  if (hidden.length === 0) return '';
  return `**Too long to list in full here:** ${hidden.join(', ')} not listed. \`rolecall check --format json\` lists all.`;
}

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

function section(severity: Severity, groups: readonly GroupText[], open: boolean): string {
  if (groups.length === 0) return '';
  const findings = groups.reduce((sum, group) => sum + group.findings, 0);
  const title = `${icons[severity]} ${count(findings, severity)}`;
  const bullets = (some: readonly GroupText[]): string => some.map(bullet).join('');
  if (!open) return folded(title, bullets(groups));
  const rest = groups.slice(mostOpen);
  const more = rest.reduce((sum, group) => sum + group.findings, 0);
  const tail = rest.length === 0 ? '' : `\n${folded(count(more, `more ${severity}`), bullets(rest))}`;
  return `### ${title}\n\n${bullets(groups.slice(0, mostOpen))}${tail}`;
}

function rolesSection(report: Report, fit: (rows: readonly string[]) => string[]): string {
  const all = summarizeRoles(report).map(
    ({ role, assets, owned, gaps }) => `| ${shown(role)} | ${assets} | ${owned} | ${gaps} |\n`,
  );
  const rows = fit(all);
  if (all.length === 0) return '';
  const table = `| Role | Assets it answers for | Owned | Gaps |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`;
  return rows.length === all.length ? table : `${table}\n${count(all.length - rows.length, 'more role')}.\n`;
}

function notCheckedSection(report: Report, fit: (rows: readonly string[]) => string[]): string {
  const all = notCheckedRows(report);
  if (all.length === 0) return '';
  const rows = fit(all.map(({ checks, because }) => `- ${checks}: ${shown(because)}\n`));
  const more = all.length - rows.length;
  return folded(
    `${report.notChecked.length} not checked`,
    `${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}`,
  );
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`;
}
