import { percent } from './by-role.ts';
import type { GapsReport, Place, WeekFigures } from './gaps.ts';
import { failingText } from './gaps-words.ts';
import { safeHtml } from './safe-html.ts';

/** The figures that sum it up. */
export function tiles({ summary, since }: GapsReport): string {
  const { assets, owned, unverified, waived, gaps, coverage } = summary;
  const all: (readonly [name: string, value: string])[] = [
    ['Coverage', percent(coverage)],
    ['Gaps', `${gaps}`],
    ...(since?.opened === undefined ? [] : [['New', `${since.opened}`] as const]),
    ...(since?.closed === undefined ? [] : [['Closed', `${since.closed}`] as const]),
    ['Assets', `${assets}`],
    ['Owned', `${owned}`],
    ...(unverified > 0 ? [['Unverified', `${unverified}`] as const] : []),
    ...(waived > 0 ? [['Waived', `${waived}`] as const] : []),
  ];
  return `<dl class="tiles">${all.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

interface FigureRow {
  readonly name: string;
  /** HTML. */
  readonly note: string;
  readonly assets: number;
  readonly owned: number;
  readonly waived: number;
  readonly gaps: number;
  readonly coverage: number;
}

/** A bar a row: what is owned, what is a gap, and the rest. The figures beside it say the same in words. */
export function figuresTable(rows: readonly FigureRow[], [name, note]: readonly [string, string]): string {
  if (rows.length === 0) return '';
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${safeHtml(row.name)}</th><td>${row.note}</td><td class="bar">${bar(row)}</td>` +
      `<td class="number">${percent(row.coverage)}</td><td class="number">${row.gaps}</td><td class="number">${row.assets}</td></tr>\n`,
  );
  return (
    `<p class="legend" aria-hidden="true"><span class="owned"></span> owned <span class="gap"></span> gap <span class="rest"></span> waived or unverified</p>` +
    `<div class="wide" tabindex="0" role="group" aria-label="Coverage by ${name.toLowerCase()}, table"><table><thead><tr><th scope="col">${name}</th><th scope="col">${note}</th><th scope="col"><span class="unseen">Chart</span></th>` +
    `<th scope="col" class="number">Coverage</th><th scope="col" class="number">Gaps</th><th scope="col" class="number">Assets</th></tr></thead>\n<tbody>${body.join('')}</tbody></table></div>`
  );
}

function bar({ assets, owned, gaps }: FigureRow): string {
  const share = (part: number): string => ((100 * part) / Math.max(1, assets)).toFixed(2);
  return `<div aria-hidden="true"><span class="owned" style="width:${share(owned)}%"></span><span class="gap" style="width:${share(gaps)}%"></span></div>`;
}

export function placesTable(places: readonly Place[]): string {
  const rows = places.map(({ place, gaps, failing }) => {
    const by = failing
      .slice(0, 3)
      .map(
        (one) => `<code>${safeHtml(failingText(one))}</code>${failing.length > 1 ? ` (${one.gaps})` : ''}`,
      );
    const more = failing.length - by.length;
    return `<tr><th scope="row"><code>${safeHtml(place)}</code></th><td class="number">${gaps}</td><td>${by.join('<br>')}${more > 0 ? `<br>and ${more} more` : ''}</td></tr>\n`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="Where the gaps are, table"><table><thead><tr><th scope="col">Place</th><th scope="col" class="number">Gaps</th><th scope="col">What fails to own them</th></tr></thead>\n<tbody>${rows.join('')}</tbody></table></div>`;
}

const [width, height, margin] = [720, 160, 28];

/** Coverage week by week; empty for less than two weeks. */
export function historyChart(history: readonly WeekFigures[]): string {
  const [first] = history;
  const last = history.at(-1);
  if (history.length < 2 || !first || !last) return '';
  const x = (at: number): number => margin + ((width - 2 * margin) * at) / (history.length - 1);
  const y = (share: number): number => height - margin - (height - 2 * margin) * share;
  const points = history.map(({ coverage }, at) => `${x(at).toFixed(1)},${y(coverage).toFixed(1)}`);
  const dots = history.map(
    ({ week, coverage, gaps }, at) =>
      `<circle cx="${x(at).toFixed(1)}" cy="${y(coverage).toFixed(1)}" r="3"><title>${week}: ${percent(coverage)}, ${gaps} gaps</title></circle>`,
  );
  const words = `Coverage went from ${percent(first.coverage)} in ${first.week} to ${percent(last.coverage)} in ${last.week}.`;
  const lines = [0, 0.5, 1].map(
    (share) =>
      `<line x1="${margin}" x2="${width - margin}" y1="${y(share)}" y2="${y(share)}"/><text x="${margin - 4}" y="${y(share) + 4}" text-anchor="end">${share * 100}</text>`,
  );
  return `<section aria-labelledby="history"><h2 id="history">Coverage by week</h2>
<p>${words}</p>
<svg class="history" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">${lines.join('')}<polyline points="${points.join(' ')}"/>${dots.join('')}<text x="${margin}" y="${height - 6}">${first.week}</text><text x="${width - margin}" y="${height - 6}" text-anchor="end">${last.week}</text></svg>
</section>`;
}
