import type { createColors } from 'picocolors';
import type { Finding } from '../finding.ts';
import type { SourceText } from '../snapshot.ts';
import { count, percent, summarizeRoles } from './by-role.ts';
import { groupFindings, placeText, type Group } from './groups.ts';
import { notCheckedRows } from './not-checked-rows.ts';
import type { Report } from './report.ts';
import { safeText } from './safe-text.ts';
import { whereabouts } from './whereabouts.ts';

type Colors = ReturnType<typeof createColors>;

export interface TextOptions {
  readonly colors: Colors;
  /** The files whose lines are shown. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

interface Shown extends TextOptions {
  /** The lines of a file, none where its text is not at hand; a large one is split once. */
  readonly linesOf: (path: string) => readonly string[];
}

/** More places than this of one group are counted only. */
const mostPlaces = 5;

/** The longest piece of a line that is shown. */
const mostColumns = 120;

/** For people at a terminal: what is wrong by check, the offending line underlined, and a summary by role at the end. */
export function renderText(report: Report, options: TextOptions): string {
  const split = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const lines = split.get(path) ?? options.sources.get(path)?.text?.split('\n') ?? [];
    split.set(path, lines);
    return lines;
  };
  const blocks = groupFindings(report).map((group) => renderGroup(group, { ...options, linesOf }));
  return [...blocks, renderSummary(report, options.colors)].join('\n');
}

function renderGroup(
  { check, severity, findings, subject, says, remedy, alike }: Group,
  options: Shown,
): string {
  const { colors } = options;
  const [first] = findings;
  if (!first) return '';
  const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
  const head = `${paint(severity)} ${colors.bold(check)}  ${safeText(subject + says)}`;
  const toDo = `  ${colors.green('→')} ${safeText(remedy)}`;
  if (findings.length === 1) return `${[head, ...excerpt(first, options), toDo].join('\n')}\n`;
  const places = alike ? whereList(findings) : messageList(findings);
  const entry = alike && first.related.length > 0 ? excerpt(first, options) : [];
  return `${[head, ...entry, ...places, toDo].join('\n')}\n`;
}

function whereList(findings: readonly Finding[]): string[] {
  const places = whereabouts(
    findings.map(({ path }) => path),
    mostPlaces,
  );
  const named = places.map(
    ({ place, directory, paths }) => safeText(place) + (directory ? `  ${count(paths, 'file')}` : ''),
  );
  return listed(named, findings.length - places.reduce((sum, { paths }) => sum + paths, 0));
}

function messageList(findings: readonly Finding[]): string[] {
  const shown = findings.slice(0, mostPlaces);
  const named = shown.map((finding) => `${safeText(placeText(finding))}  ${safeText(finding.message)}`);
  return listed(named, findings.length - shown.length);
}

function listed(shown: readonly string[], more: number): string[] {
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((row) => `    ${row}`);
}

/** Shows the line that is at fault: of the file itself, or of the entry that decided its owners. */
function excerpt(finding: Finding, { colors, sources, linesOf }: Shown): string[] {
  const own = sources.has(finding.path) && finding.column !== undefined;
  const place = own ? finding : finding.related[0];
  const content = place && linesOf(place.path)[place.line - 1];
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

/** By role, what was not checked, and the totals. */
export function renderSummary(report: Report, colors: Colors): string {
  const { summary } = report;
  const unanswered = notCheckedRows(report);
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
    ...(unanswered.length > 0
      ? [
          colors.bold('Not checked'),
          ...unanswered.map(({ checks, because }) => `  ${checks}: ${safeText(because)}`),
          '',
        ]
      : []),
    summary.assets === 0
      ? `${count(summary.files, 'file')}, no ML asset.`
      : `${count(summary.files, 'file')}, ${count(summary.assets, 'asset')}: ${states.join(', ')}. Coverage ${percent(summary.coverage)}.`,
    verdict,
    '',
  ].join('\n');
}
