import { count } from './by-role.ts';
import type { GapsReport, MendingLine, OpenReason, PasteBlock } from './gaps.ts';
import { mendText } from './gaps-words.ts';
import { shown } from './markdown-groups.ts';
import { rowsThatFit, type Room } from './room.ts';

const mostReasons = 20;

/** More lines than this are folded, so that what comes behind them is seen. */
const mostUnfolded = 15;

const mostOpen = 8;

/** The lines of CODEOWNERS that close gaps, as they are, each block under the place that it goes to. */
export function pasteSection(report: GapsReport, room: Room): string {
  const { mend, gaps } = report;
  if (gaps.length === 0) return '';
  const blocks = mend.paste.blocks.map((block) => blockText(block, mend));
  // One of them alone might not keep the promise that all of them keep.
  const fits = room.take(blocks.join(''));
  const open = rowsThatFit(mend.open.map(openText), room, mostOpen);
  return [
    '### What to paste\n\n',
    `${[mendText(report), ...closing(report, fits)].join(' ')}\n\n`,
    ...(fits ? [folded(blocks, mend.paste.lines)] : []),
    ...(fits ? [reasonsText(mend.edits, mend.paste, room)] : []),
    ...(open.length > 0 ? [`Still open then:\n\n${open.join('')}\n`] : []),
  ].join('');
}

function folded(blocks: readonly string[], lines: number): string {
  const text = blocks.join('');
  if (lines <= mostUnfolded) return text;
  return `<details><summary>The ${lines} lines</summary>\n\n${text}</details>\n\n`;
}

function closing({ mend }: GapsReport, fits: boolean): string[] {
  if (mend.edits.length === 0) return [];
  const tried = 'Each file that they reach was resolved before and after: none loses an owner.';
  const rest = mend.paste.lines < mend.edits.length || !fits;
  const does = rest ? 'makes the whole edit' : 'does the same';
  return [tried, `\`rolecall fix --write\` in a clone ${does}.`];
}

function blockText({ at, before, lines }: PasteBlock, { path, creates }: GapsReport['mend']): string {
  const file = `<code>${shown(path)}</code>`;
  const where =
    at === 'replace'
      ? `In ${file}, in place of the ${lines.length === 1 ? 'line' : 'lines'} with the same pattern:`
      : at === 'before' && before
        ? `In ${file}, before line ${before.line} (<code>${shown(before.pattern)}</code>), as it is now:`
        : creates
          ? `In a new file ${file}:`
          : `At the end of ${file}:`;
  return `${where}\n\n${fenced(lines)}\n`;
}

/** Nothing in the lines ends the fence. GitHub looks for no names in it. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${lines.join('\n')}\n${fence}\n`;
}

function reasonsText(
  edits: readonly MendingLine[],
  { blocks }: GapsReport['mend']['paste'],
  room: Room,
): string {
  const pasted = new Set(blocks.flatMap(({ lines }) => lines));
  const rows = edits
    .filter(({ text }) => pasted.has(text))
    .map(({ pattern, closes, because }) => {
      const why = because.slice(0, 3).map(shown).join('; ');
      return `- <code>${shown(pattern)}</code> closes ${count(closes.length, 'gap')}: ${why}\n`;
    });
  const fitting = rowsThatFit(rows, room, mostReasons);
  if (fitting.length === 0) return '';
  const more = rows.length - fitting.length;
  return `<details><summary>Why these owners</summary>\n\n${fitting.join('')}${more > 0 ? `- and ${count(more, 'more line')}\n` : ''}\n</details>\n\n`;
}

function openText({ because, next, paths }: OpenReason): string {
  const [first = ''] = paths;
  const what =
    paths.length === 1
      ? `<code>${shown(first)}</code>`
      : `${paths.length} gaps, <code>${shown(first)}</code> for one`;
  return `- ${what}: ${shown(because)}. ${shown(next)}\n`;
}
