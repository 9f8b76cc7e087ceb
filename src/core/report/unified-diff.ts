import type { createColors } from 'picocolors';
import type { Line, LineChange } from '../ownership/propose/lines.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

/** Lines shown around a change, as `git diff` does. */
const around = 3;

interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly line: Line;
}

/**
 * A unified diff that `git apply` takes. Of a file that is made, the old side is `/dev/null`. For a terminal, what
 * would move its cursor is made visible.
 */
export function unifiedDiff(
  path: string,
  changes: readonly LineChange[],
  options: { readonly creates: boolean; readonly forPeople?: Colors },
): string {
  const { creates } = options;
  const rows = changes.flatMap((change) =>
    rowsOf(creates && change.after ? { after: change.after } : change),
  );
  const spans = spansOf(rows);
  if (spans.length === 0) return '';
  const colors = options.forPeople;
  const shown = colors ? visible : (text: string) => text;
  const write = ({ sign, line: { text, end } }: Row): string[] => {
    // A terminal takes a carriage return for an order; a file needs it.
    const body = `${sign}${shown(text)}${!colors && end === '\r\n' ? '\r' : ''}`;
    const painted = !colors || sign === ' ' ? body : sign === '-' ? colors.red(body) : colors.green(body);
    return end === '' ? [painted, '\\ No newline at end of file'] : [painted];
  };
  const name = shown(path);
  const head = [creates ? '--- /dev/null' : `--- a/${name}`, `+++ b/${name}`];
  const hunks = spans.flatMap(([from, to]) => [
    colors ? colors.cyan(hunkHead(rows, from, to)) : hunkHead(rows, from, to),
    ...rows.slice(from, to).flatMap(write),
  ]);
  return `${[...(colors ? head.map(colors.bold) : head), ...hunks].join('\n')}\n`;
}

/** Safe for a terminal; a tab does no harm there. */
function visible(text: string): string {
  return text.split('\t').map(safeText).join('\t');
}

function rowsOf({ before, after }: LineChange): Row[] {
  if (before && after && before.text === after.text && before.end === after.end)
    return [{ sign: ' ', line: before }];
  return [
    ...(before ? [{ sign: '-', line: before } as const] : []),
    ...(after ? [{ sign: '+', line: after } as const] : []),
  ];
}

/** From which row to which (exclusive) each hunk goes. */
function spansOf(rows: readonly Row[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  rows.forEach(({ sign }, at) => {
    if (sign === ' ') return;
    const last = spans.at(-1);
    const from = Math.max(0, at - around);
    const to = Math.min(rows.length, at + 1 + around);
    if (last && from <= last[1]) last[1] = to;
    else spans.push([from, to]);
  });
  return spans;
}

function hunkHead(rows: readonly Row[], from: number, to: number): string {
  const side = (without: Row['sign']): string => {
    const lines = (some: readonly Row[]): number => some.filter(({ sign }) => sign !== without).length;
    const count = lines(rows.slice(from, to));
    const start = lines(rows.slice(0, from)) + (count === 0 ? 0 : 1);
    return count === 1 ? String(start) : `${start},${count}`;
  };
  return `@@ -${side('+')} +${side('-')} @@`;
}
