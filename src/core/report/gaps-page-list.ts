import type { GapsReport, ReportedGap } from './gaps.ts';
import { part } from './gaps-page-part.ts';
import { needs } from './gaps-words.ts';
import { byCodeUnit } from '../order.ts';
import { safeHtml, safeJson } from './safe-html.ts';
import { safeText } from './safe-text.ts';

/** Every gap as data, with the fields to search them by; the page's script shows those that are asked for. */
export function gapsList({ gaps }: GapsReport): string {
  if (gaps.length === 0) return '';
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].toSorted(byCodeUnit);
  const roles = [...new Set(gaps.flatMap(({ accountable }) => accountable.flat()))].toSorted(byCodeUnit);
  const followed = gaps.some(({ since }) => since !== undefined);
  const head = ['File', 'Kind', 'Tier', 'Needs', 'Owned by', 'By', ...(followed ? ['Since'] : [])];
  const rows = gaps
    .toSorted((a, b) => a.tier - b.tier || byCodeUnit(a.path, b.path))
    .map((gap) => rowOf(gap, followed));
  return part(
    'Every gap',
    `<form class="search" role="search" onsubmit="return false">
<label>Search <input id="search" type="search" placeholder="path, owner, entry" autocomplete="off" spellcheck="false"></label>
<label>Kind ${select('kind', kinds)}</label>
${roles.length === 0 ? '' : `<label>Role ${select('role', roles)}</label>`}
</form>
<p id="found" role="status" aria-live="polite"></p>
<noscript><p>The list needs JavaScript. <code>rolecall gaps --format json</code> has every gap too.</p></noscript>
<div class="wide" tabindex="0" role="group" aria-label="Every gap, table"><table id="gaps"><thead><tr>${head.map((name) => `<th scope="col"${name === 'Tier' ? ' class="number"' : ''}>${name}</th>`).join('')}</tr></thead><tbody></tbody></table></div>
<p><button type="button" id="more" hidden>Show more</button></p>
<script type="application/json" id="data">${safeJson(rows)}</script>`,
    'gaps-list',
  );
}

function select(id: string, names: readonly string[]): string {
  const options = names.map((name) => `<option>${safeHtml(name)}</option>`);
  return `<select id="${id}"><option value="">all</option>${options.join('')}</select>`;
}

/** The cells of a row as they are shown, and behind them the roles that it needs. */
function rowOf({ path, kind, tier, accountable, owners, source, since }: ReportedGap, followed: boolean) {
  const by = source
    ? `${source.file}:${source.line}${source.pattern === undefined ? '' : ` ${source.pattern}`}`
    : 'no entry';
  const cells = [
    path,
    kind,
    `${tier}`,
    needs(accountable),
    owners.length === 0 ? 'nobody' : owners.join(' '),
    by,
  ];
  return [[...cells, ...(followed ? [since ?? ''] : [])].map(safeText), accountable.flat().map(safeText)];
}
