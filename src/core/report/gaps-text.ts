import type { createColors } from 'picocolors';
import { count, percent } from './by-role.ts';
import type { GapsReport } from './gaps.ts';
import { attention } from './gaps-attention.ts';
import { answerOf, changeOf, failingText, mendText, partsOf } from './gaps-words.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

// More rows than these are counted only.
const mostPlaces = 10;
const mostLines = 20;
const mostOfOne = 5;

/** For people at a terminal: the answer, by role and kind, where the gaps are, and the lines that would close them. */
export function renderGapsText(report: GapsReport, colors: Colors): string {
  const paint = report.summary.gaps > 0 ? colors.red : colors.green;
  const change = changeOf(report);
  const blocks = [
    `${paint(colors.bold(answerOf(report)))}: ${partsOf(report)}.\n${change === '' ? '' : `${change}\n`}`,
    section('By role', rolesOf(report, colors), colors),
    section('By kind', kindsOf(report, colors), colors),
    section('Where', placesOf(report), colors),
    mendBlock(report, colors),
    section('Needs attention', attentionOf(report), colors),
    section(
      'Not checked',
      report.notChecked.map(({ what, because }) => `${what}: ${safeText(because)}`),
      colors,
    ),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function section(title: string, rows: readonly string[], colors: Colors): string {
  return rows.length === 0 ? '' : `${colors.bold(title)}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}

interface Figures {
  readonly name: string;
  readonly assets: number;
  readonly gaps: number;
  readonly coverage: number;
  readonly tail: string;
}

function figureRows(all: readonly Figures[], colors: Colors): string[] {
  const names = all.map(({ name }) => safeText(name));
  const width = Math.max(0, ...names.map((name) => name.length));
  return all.map(({ assets, gaps, coverage, tail }, at) => {
    const state = gaps > 0 ? colors.red(count(gaps, 'gap')) : colors.green('no gaps');
    const share = percent(coverage).padStart(7);
    return `${(names[at] ?? '').padEnd(width)} ${share} of ${count(assets, 'asset')}, ${state}${safeText(tail)}`;
  });
}

function rolesOf({ roles }: GapsReport, colors: Colors): string[] {
  const holders = (names: readonly string[]): string => {
    if (names.length === 0) return '; nobody holds it';
    const more = names.length - 3;
    return `; ${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  return figureRows(
    roles.map((one) => ({ ...one, name: one.role, tail: holders(one.holders) })),
    colors,
  );
}

function kindsOf({ kinds }: GapsReport, colors: Colors): string[] {
  return figureRows(
    kinds.map((one) => ({ ...one, name: one.kind, tail: '' })),
    colors,
  );
}

function placesOf({ places, gaps }: GapsReport): string[] {
  const shown = places.slice(0, mostPlaces);
  const rest = gaps.length - shown.reduce((sum, place) => sum + place.gaps, 0);
  const rows = shown.map(({ place, gaps: here, failing }) => {
    const [first] = failing;
    const more = failing.length - 1;
    const by = first ? `: ${failingText(first)}${more > 0 ? ` and ${more} more` : ''}` : '';
    return `${String(here).padStart(5)}  ${safeText(place + by)}`;
  });
  return [...rows, ...(rest > 0 ? [`and ${count(rest, 'more gap')}`] : [])];
}

function mendBlock(report: GapsReport, colors: Colors): string {
  const { mend, gaps } = report;
  if (gaps.length === 0) return '';
  const lines = mend.edits.slice(0, mostLines).map(({ change, text }) => {
    const row = `${change === 'added' ? '+' : '~'} ${safeText(text.replaceAll('\t', ' '))}`;
    return change === 'added' ? colors.green(row) : colors.yellow(row);
  });
  const more = mend.edits.length - lines.length;
  const open = mend.open
    .slice(0, mostOfOne)
    .map(
      ({ because, next, paths }) =>
        `${count(paths.length, 'gap')} ${paths.length === 1 ? 'stays' : 'stay'} open: ${because}. ${next}`,
    );
  const rows = [...lines, ...(more > 0 ? [`and ${count(more, 'more line')}`] : []), ...open.map(safeText)];
  const next = mend.edits.length > 0 ? `${colors.green('→')} rolecall fix --write makes this edit.\n` : '';
  return `${section('What would mend it', [mendText(report), ...rows], colors)}${next}`;
}

function attentionOf(report: GapsReport): string[] {
  return attention(report).flatMap(({ words, what }) => {
    const more = words.length - mostOfOne;
    return [...words.slice(0, mostOfOne).map(safeText), ...(more > 0 ? [`and ${more} more ${what}`] : [])];
  });
}
