import type { createColors } from 'picocolors';
import { cellsOf, columns, historyText, legend, rolesText } from './backtest-words.ts';
import type { Backtest } from './backtest.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

/** For people at a terminal: what was replayed, the figures side by side, and what they mean. */
export function renderBacktestText(document: Backtest, colors: Colors): string {
  const { methods, roles, notChecked, measures } = document;
  const blocks = [
    historyText(document),
    methods.length > 0 ? [...table(document, colors), '', colors.dim(legend)] : [],
    methods.map(({ method, about }) => `${colors.bold(method)}: ${about}`),
    roles ? rolesText(roles) : [],
    notChecked.map(({ what, because }) => `not checked: ${what}, because ${safeText(because)}`),
    methods.length > 0 ? measures : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function table({ methods }: Backtest, colors: Colors): string[] {
  const rows = [['', ...columns], ...methods.map((figures) => [figures.method, ...cellsOf(figures)])];
  const widths = ['', ...columns].map((_column, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, index) => (index === 0 || index === lines.length - 1 ? colors.bold(line) : line));
}
