import type { createColors } from 'picocolors';
import type { Fix, OpenGap } from '../fix/fix.ts';
import { byCodeUnit } from '../order.ts';
import type { EntryEdit } from '../ownership/propose/propose.ts';
import { count } from './by-role.ts';
import { safeText } from './safe-text.ts';
import { unifiedDiff } from './unified-diff.ts';

type Colors = ReturnType<typeof createColors>;

/** More paths of one reason than this are counted only. */
const mostPaths = 5;

/** What is proposed and why, the diff, what stays open, and the next step. */
export function renderFix(fix: Fix, colors: Colors, written: boolean): string {
  const { proposal, path, creates } = fix;
  const parts = [headline(fix, colors)];
  if (proposal.edits.length > 0) {
    parts.push(proposal.edits.map((edit) => explained(edit, fix, colors)).join(''));
    parts.push(unifiedDiff(path, proposal.changes, { creates, forPeople: colors }));
  }
  if (fix.open.length > 0) parts.push(`${colors.bold('Still open')}\n${openText(fix.open, colors)}`);
  const next = nextStep(fix, written);
  if (next !== undefined) parts.push(`${colors.green('→')} ${next}\n`);
  return parts.join('\n');
}

function headline({ path, creates, gaps, open, proposal: { edits } }: Fix, colors: Colors): string {
  if (gaps === 0) return `${colors.green('No gaps')}: there is nothing to mend.\n`;
  const closed = gaps - open.filter(({ path: at }) => at !== path || !creates).length;
  const added = edits.filter(({ change }) => change === 'added').length;
  const changed = edits.length - added;
  const words = [
    ...(added > 0 ? [added === 1 ? '1 new entry' : `${added} new entries`] : []),
    ...(changed > 0 ? [`${changed} with further owners`] : []),
  ];
  const what = edits.length === 0 ? 'no edit' : words.join(' and ');
  return `${colors.bold(safeText(path))}${creates ? ' (new)' : ''}: ${what}, ${closed} of ${count(gaps, 'gap')} closed\n`;
}

function explained(edit: EntryEdit, { kinds, reasons }: Fix, colors: Colors): string {
  const { change, pattern, owners, closes, takesAlong } = edit;
  const because = [...new Set(closes.flatMap((path) => reasons.get(path) ?? []))];
  const more = because.length - 3;
  const files = closes.map((path) => kinds.get(path) ?? 'ownership-policy');
  const lines = [
    `closes ${countsOf(files)}`,
    ...because.slice(0, 3),
    ...(more > 0 ? [`and ${count(more, 'more reason')} of this sort`] : []),
    ...(takesAlong.length > 0
      ? [
          `${count(takesAlong.length, 'other file')} below ${takesAlong.length === 1 ? 'gains' : 'gain'} these owners too`,
        ]
      : []),
  ];
  const sign = change === 'added' ? colors.green('+') : colors.yellow('~');
  return `  ${sign} ${colors.bold(safeText(pattern))} ${safeText(owners.join(' '))}\n${lines.map((line) => `      ${safeText(line)}\n`).join('')}`;
}

/** `3 data-pipeline, 1 model-card` */
function countsOf(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || byCodeUnit(a, b));
  return sorted.map(([kind, times]) => `${times} ${kind}`).join(', ');
}

function openText(open: readonly OpenGap[], colors: Colors): string {
  const groups = new Map<string, OpenGap[]>();
  for (const gap of open) {
    const id = `${gap.because}\n${gap.next}`;
    const group = groups.get(id);
    if (group) group.push(gap);
    else groups.set(id, [gap]);
  }
  return [...groups.values()]
    .map((group) => {
      const [first] = group;
      if (!first) return '';
      const shown = group
        .slice(0, mostPaths)
        .map(({ path, kind }) => `    ${safeText(path)} (${safeText(kind)})\n`);
      const more = group.length - shown.length;
      const rest = more > 0 ? `    and ${more} more\n` : '';
      return `  ${safeText(first.because)}:\n${shown.join('')}${rest}  ${colors.green('→')} ${safeText(first.next)}\n`;
    })
    .join('');
}

function nextStep({ proposal, path, creates }: Fix, written: boolean): string | undefined {
  if (proposal.edits.length === 0) return undefined;
  if (!written) return 'Run it again with --write to make this edit.';
  return `Written. Read it${creates ? `, git add ${safeText(path)},` : ''} and run rolecall check.`;
}
