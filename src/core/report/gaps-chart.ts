import type { WeekFigures } from './gaps.ts';

/**
 * Coverage week by week as a chart that GitHub draws: https://mermaid.js.org/syntax/xyChart.html
 * Empty for less than two weeks. Holds nothing but figures.
 */
export function coverageChart(history: readonly WeekFigures[]): string {
  if (history.length < 2) return '';
  const shares = history.map(({ coverage }) => Math.round(coverage * 1000) / 10);
  const least = Math.max(0, Math.floor((Math.min(...shares) - 1) / 10) * 10);
  const most = Math.min(100, Math.max(least + 10, Math.ceil((Math.max(...shares) + 1) / 10) * 10));
  const [first, last] = [history[0], history.at(-1)];
  return [
    '```mermaid',
    // Of itself it draws the first line in a colour that is hardly seen on white.
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%',
    'xychart-beta',
    `  title "Coverage, ${first?.week} to ${last?.week}"`,
    `  x-axis "ISO week" [${history.map(({ week }) => Number(week.slice(-2))).join(', ')}]`,
    `  y-axis "% of assets" ${least} --> ${most}`,
    `  line [${shares.join(', ')}]`,
    '```',
    '',
  ].join('\n');
}
