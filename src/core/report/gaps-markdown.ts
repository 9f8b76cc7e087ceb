import { count, percent } from './by-role.ts';
import type { GapsReport, ReportedGap, RoleFigures, Unknown } from './gaps.ts';
import { coverageChart } from './gaps-chart.ts';
import { attentionRows } from './gaps-attention.ts';
import { pasteSection } from './gaps-paste.ts';
import { answerOf, changeOf, failingText, needs, partsOf } from './gaps-words.ts';
import { shown } from './markdown-groups.ts';
import { createRoom, rowsThatFit, type Limit, type Room } from './room.ts';

/** What an issue may hold: https://docs.github.com/en/rest/issues/issues#create-an-issue */
export const issueLimit: Limit = { most: 65_536, unit: 'characters' };

// More rows than these are counted only.
const mostPlaces = 20;
const mostFailing = 3;
const mostRoles = 30;
const mostKinds = 50;
const mostHolders = 10;
const mostGaps = 200;
const mostNotChecked = 20;

/** What headings, heads of tables and counts may add to what the room was asked for, in characters. */
const frame = 3_000;

/**
 * The body of the weekly issue: the answer, whether it shrinks, what to paste, where the gaps are, who answers for
 * them, and what was not checked. Mentions nobody, unless the policy wants the holders of roles with gaps told. What
 * does not fit into `limit` is cut by importance, whole rows at a time, and counted. A limit below 8,000 is not kept.
 */
export function renderGapsMarkdown(report: GapsReport, limit: Limit = issueLimit): string {
  const room = createRoom({ ...limit, most: limit.most - frame });
  const head = [headline(report), coverageChart(report.history)];
  for (const part of head) room.take(part);
  const paste = pasteSection(report, room);
  const unknown = notCheckedSection(report.notChecked, room);
  const places = placesSection(report, room);
  const roles = rolesSection(report, room);
  const attention = listed('### Needs attention', attentionRows(report, room));
  const kinds = kindsSection(report, room);
  const gaps = gapsSection(report, room);
  return [...head, paste, places, roles, attention, kinds, gaps, unknown]
    .filter((part) => part !== '')
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

function headline(report: GapsReport): string {
  const { since, summary } = report;
  const answer = answerOf(report);
  const oldest = since?.oldest;
  return [
    `**${answer.charAt(0).toUpperCase()}${answer.slice(1)}**${summary.assets === 0 ? '.' : `: ${partsOf(report)}.`}`,
    changeOf(report),
    oldest ? `The oldest gap is ${code(oldest.path)}, there since ${oldest.week}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function placesSection({ places, gaps }: GapsReport, room: Room): string {
  const rows = places.map(({ place, gaps: here, failing }) => {
    const named = failing.slice(0, mostFailing).map((one) => {
      const some = failing.length > 1 ? `${one.gaps}: ` : '';
      return `${some}${one.source ? code(failingText(one)) : failingText(one)}`;
    });
    const more = failing.length - named.length;
    const all = [...named, ...(more > 0 ? [`and ${count(more, 'other')}`] : [])];
    return `| ${code(place)} | ${here} | ${all.join('<br>')} |\n`;
  });
  const fitting = rowsThatFit(rows, room, mostPlaces);
  if (fitting.length === 0) return '';
  const told = places.slice(0, fitting.length).reduce((sum, { gaps: here }) => sum + here, 0);
  return table('### Where', ['Place', 'Gaps', 'What fails to own them'], fitting, gaps.length - told, 'gap');
}

function rolesSection(report: GapsReport, room: Room): string {
  const { roles } = report;
  if (roles.length === 0) return '';
  const rows = roles.map((role) => {
    const { assets, owned, gaps, coverage } = role;
    return `| ${shown(role.role)} | ${holdersText(role, report.mention)} | ${assets} | ${owned} | ${gaps} | ${percent(coverage)} |\n`;
  });
  const fitting = rowsThatFit(rows, room, mostRoles);
  const head = ['Role', 'Holders', 'Assets', 'Owned', 'Gaps', 'Coverage'];
  return table('### By role', head, fitting, rows.length - fitting.length, 'role');
}

/** A policy names none but logins and teams, so a mention of them is nothing else. */
function holdersText({ holders, gaps }: RoleFigures, mention: boolean): string {
  if (holders.length === 0) return '**nobody**';
  const names = holders
    .slice(0, mostHolders)
    .map((name) => (mention && gaps > 0 ? `@${name}` : code(`@${name}`)));
  const more = holders.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function kindsSection({ kinds }: GapsReport, room: Room): string {
  const open = kinds.filter(({ gaps }) => gaps > 0);
  const rows = open.map(
    ({ kind, tier, assets, owned, gaps, coverage }) =>
      `| ${shown(kind)} | ${tier} | ${assets} | ${owned} | ${gaps} | ${percent(coverage)} |\n`,
  );
  const fitting = rowsThatFit(rows, room, mostKinds);
  const head = ['Kind', 'Tier', 'Assets', 'Owned', 'Gaps', 'Coverage'];
  const rest = table('### By kind', head, fitting, rows.length - fitting.length, 'kind');
  const closed = kinds.length - open.length;
  if (rest === '' || closed === 0) return rest;
  return `${rest}\n${count(closed, 'kind')} more ${closed === 1 ? 'has' : 'have'} no gap.\n`;
}

/** The riskiest tier first; of one tier what nobody owns, then what has been there longest. */
function gapsSection({ gaps }: GapsReport, room: Room): string {
  const sorted = gaps.toSorted(
    (a, b) =>
      a.tier - b.tier ||
      Number(a.status === 'misowned') - Number(b.status === 'misowned') ||
      ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0),
  );
  const columns = {
    needs: gaps.some(({ accountable }) => accountable.length > 0),
    since: gaps.some(({ since }) => since !== undefined),
  };
  const rows = rowsThatFit(
    sorted.slice(0, mostGaps).map((gap) => gapRow(gap, columns)),
    room,
    mostGaps,
  );
  if (rows.length === 0) return '';
  const title =
    rows.length === gaps.length
      ? count(gaps.length, 'gap')
      : `${rows.length} of ${gaps.length} gaps, the riskiest first`;
  const head = [
    'File',
    'Kind',
    'Tier',
    ...(columns.needs ? ['Needs'] : []),
    'Owned by',
    ...(columns.since ? ['Since'] : []),
  ];
  return `<details><summary>${title}</summary>\n\n${tableOf(head, rows)}\n</details>\n`;
}

function gapRow(
  { path, kind, tier, accountable, owners, since }: ReportedGap,
  columns: { readonly needs: boolean; readonly since: boolean },
): string {
  const cells = [
    code(path),
    shown(kind),
    tier,
    ...(columns.needs ? [shown(needs(accountable))] : []),
    owners.length === 0 ? 'nobody' : shown(owners.join(' ')),
    ...(columns.since ? [since ?? ''] : []),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function notCheckedSection(unknown: readonly Unknown[], room: Room): string {
  const rows = rowsThatFit(
    unknown.map(({ what, because }) => `- ${shown(what)}: ${shown(because)}\n`),
    room,
    mostNotChecked,
  );
  if (rows.length === 0) return '';
  const more = unknown.length - rows.length;
  return `<details><summary>${unknown.length} not checked</summary>\n\n${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}\n</details>\n`;
}

function listed(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${title}\n\n${rows.join('')}`;
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly string[],
  more: number,
  word: string,
): string {
  if (rows.length === 0) return '';
  return `${title}\n\n${tableOf(head, rows)}${more > 0 ? `\nand ${count(more, `more ${word}`)}.\n` : ''}`;
}

const numbers: ReadonlySet<string> = new Set(['Gaps', 'Assets', 'Owned', 'Coverage', 'Tier']);

function tableOf(head: readonly string[], rows: readonly string[]): string {
  const rules = head.map((name) => (numbers.has(name) ? '---:' : '---'));
  return `| ${head.join(' | ')} |\n| ${rules.join(' | ')} |\n${rows.join('')}`;
}

function code(path: string): string {
  return `<code>${shown(path)}</code>`;
}
