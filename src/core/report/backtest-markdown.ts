import { cellsOf, columns, historyText, legend, rolesText } from './backtest-words.ts';
import type { Backtest } from './backtest.ts';
import { safeMarkdown } from './safe-text.ts';

/** For a summary or an issue: the figures as a table, with what they mean. */
export function renderBacktestMarkdown(document: Backtest): string {
  const { methods, roles, notChecked, measures } = document;
  const blocks = [
    ['## Rolecall: who would have been asked, and who approved'],
    historyText(document).map(safeMarkdown),
    methods.length > 0 ? table(document) : [],
    methods.length > 0 ? [safeMarkdown(legend)] : [],
    methods.map(({ method, about }) => `- \`${method}\`: ${safeMarkdown(about)}`),
    roles ? rolesText(roles).map(safeMarkdown) : [],
    notChecked.map(({ what, because }) => `Not checked: ${what}, because ${safeMarkdown(because)}`),
    ...(methods.length > 0 ? measures : []).map((text) => [safeMarkdown(text)]),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function table({ methods }: Backtest): string[] {
  return [
    `| | ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...methods.map((figures) => `| ${[`\`${figures.method}\``, ...cellsOf(figures)].join(' | ')} |`),
  ];
}
