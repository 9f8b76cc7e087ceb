import type { createColors } from 'picocolors';
import type { Finding } from '../finding.ts';
import type { SourceText } from '../snapshot.ts';
import { count, percent, summarizeRoles } from './by-role.ts';
import { groupFindings, type Group } from './groups.ts';
import type { Report } from './report.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

export interface TextOptions {
  readonly colors: Colors;
  /** The files whose lines are shown. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** More paths than this of one group are counted only. */
const mostPaths = 5;

/** The longest piece of a line that is shown. */
const mostColumns = 120;

/** For people at a terminal: what is wrong by check, the offending line underlined, and a summary by role at the end. */
export function renderText(report: Report, options: TextOptions): string {
  const blocks = groupFindings(report).map((group) => renderGroup(group, options));
  return [...blocks, renderSummary(report, options.colors)].join('\n');
}

function renderGroup({ check, severity, findings }: Group, options: TextOptions): string {
  const { colors } = options;
  const [first, ...others] = findings;
  if (!first) return '';
  const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
  const lines = [
    `${paint(severity)} ${colors.bold(check)}  ${safeText(first.message)}`,
    ...excerpt(first, options),
  ];
  if (others.length > 0) {
    const shown = others.slice(0, mostPaths).map((finding) => `    ${safeText(placeText(finding))}`);
    const more = others.length - shown.length;
    lines.push(colors.dim(`  and so for ${count(others.length, 'more path')}:`), ...shown);
    if (more > 0) lines.push(colors.dim(`    and ${more} more`));
  }
  lines.push(`  ${colors.green('→')} ${safeText(first.remedy)}`);
  return `${lines.join('\n')}\n`;
}

/** Shows the line that is at fault: of the file itself, or of the entry that decided its owners. */
function excerpt(finding: Finding, { colors, sources }: TextOptions): string[] {
  const own = sources.has(finding.path) && finding.column !== undefined;
  const place = own ? finding : finding.related[0];
  const content = place && sources.get(place.path)?.text?.split('\n')[place.line - 1];
  const where = own ? placeText(finding) : place ? `${place.path}:${place.line}` : placeText(finding);
  if (content === undefined || content.trim() === '') return [colors.dim(`  --> ${safeText(where)}`)];

  const number = String(place?.line ?? 1);
  const margin = ' '.repeat(number.length);
  const shown = safeText(content.slice(0, mostColumns)) + (content.length > mostColumns ? '…' : '');
  const start = own && finding.column !== undefined ? finding.column - 1 : content.search(/\S/);
  const end = own && finding.endColumn !== undefined ? finding.endColumn - 1 : content.trimEnd().length;
  const from = safeText(content.slice(0, start)).length;
  const width = Math.max(1, safeText(content.slice(start, Math.min(end, mostColumns))).length);
  const underline =
    start < mostColumns
      ? [`  ${margin} ${colors.dim('|')} ${' '.repeat(from)}${colors.red('^'.repeat(width))}`]
      : [];
  return [
    colors.dim(`  ${margin}--> ${safeText(where)}`),
    `  ${colors.dim(`${number} |`)} ${shown}`,
    ...underline,
  ];
}

function placeText({ path, line, column }: Finding): string {
  if (column !== undefined) return `${path}:${line}:${column}`;
  return line === 1 ? path : `${path}:${line}`;
}

function renderSummary(report: Report, colors: Colors): string {
  const { summary, notChecked } = report;
  const roles = summarizeRoles(report);
  const width = Math.max(0, ...roles.map(({ role }) => role.length));
  const rows = roles.map(({ role, assets, owned, gaps }) => {
    const state = gaps > 0 ? colors.red(count(gaps, 'gap')) : colors.green('no gaps');
    return `  ${safeText(role).padEnd(width)}  ${String(owned).padStart(5)} of ${count(assets, 'asset')} owned, ${state}`;
  });
  const states = [
    `${summary.owned} owned`,
    `${summary.unowned} unowned`,
    `${summary.misowned} misowned`,
    ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
    ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
  ];
  const found = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.notices, 'notice')}`;
  const verdict = summary.conclusion === 'failure' ? colors.red(found) : colors.green(found);
  return [
    ...(rows.length > 0 ? [colors.bold('By role'), ...rows, ''] : []),
    ...(notChecked.length > 0
      ? [
          colors.bold('Not checked'),
          ...notChecked.map(({ check, because }) => `  ${check}: ${safeText(because)}`),
          '',
        ]
      : []),
    `${count(summary.files, 'file')}, ${count(summary.assets, 'asset')}: ${states.join(', ')}. Coverage ${percent(summary.coverage)}.`,
    verdict,
    '',
  ].join('\n');
}
