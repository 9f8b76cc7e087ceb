import { count, percent } from './by-role.ts';
import type { GapsReport } from './gaps.ts';
import { attention } from './gaps-attention.ts';
import { figuresTable, historyChart, placesTable, tiles } from './gaps-page-charts.ts';
import { gapsList } from './gaps-page-list.ts';
import { mendPart } from './gaps-page-mend.ts';
import { part } from './gaps-page-part.ts';
import { pageScript } from './gaps-page-script.ts';
import { pageStyle } from './gaps-page-style.ts';
import { answerOf, changeOf } from './gaps-words.ts';
import { safeHtml } from './safe-html.ts';

/** Nothing is loaded from anywhere, whatever a repository may have written. */
const rules =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that is complete in itself: coverage by role and kind, what to paste, and every gap, to be searched. */
export function renderGapsHtml(report: GapsReport): string {
  const answer = answerOf(report);
  const change = changeOf(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<title>Gaps in ownership, ${report.week}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="over">Gaps in ownership, week ${report.week}</p>
<h1>${safeHtml(`${answer.charAt(0).toUpperCase()}${answer.slice(1)}`)}.</h1>
${change === '' ? '' : `<p>${safeHtml(change)}</p>`}
${tiles(report)}
</header>
<main>
${historyChart(report.history)}
${rolesPart(report)}
${kindsPart(report)}
${placesPart(report)}
${mendPart(report)}
${attentionPart(report)}
${gapsList(report)}
${unknownPart(report)}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

function rolesPart({ roles }: GapsReport): string {
  const rows = roles.map((role) => {
    const holders = role.holders.map((name) => `<code>@${safeHtml(name)}</code>`).join(', ');
    const note = holders === '' ? '<strong class="bad">nobody</strong>' : holders;
    return { ...role, name: role.role, note };
  });
  return part('Coverage by role', figuresTable(rows, ['Role', 'Holders']), 'roles');
}

function kindsPart({ kinds }: GapsReport): string {
  const rows = kinds.map((kind) => ({ ...kind, name: kind.kind, note: `${kind.tier}` }));
  return part('Coverage by kind', figuresTable(rows, ['Kind', 'Tier']), 'kinds');
}

function placesPart({ places, gaps }: GapsReport): string {
  const told = places.reduce((sum, place) => sum + place.gaps, 0);
  const more = gaps.length - told;
  const rest = more > 0 ? `<p>and ${count(more, 'more gap')} elsewhere.</p>` : '';
  return part('Where the gaps are', places.length === 0 ? '' : placesTable(places) + rest, 'places');
}

/** More of one sort are counted only. */
const mostOfOne = 100;

function attentionPart(report: GapsReport): string {
  const rows = attention(report).flatMap(({ words, what }) => {
    const more = words.length - mostOfOne;
    return [...words.slice(0, mostOfOne), ...(more > 0 ? [`and ${more} more ${what}`] : [])];
  });
  const list = rows.map((text) => `<li>${safeHtml(text)}</li>\n`).join('');
  return part('Needs attention', list === '' ? '' : `<ul>${list}</ul>`, 'attention');
}

function unknownPart({ notChecked, summary }: GapsReport): string {
  const rows = notChecked.map(
    ({ what, because }) => `<li><strong>${safeHtml(what)}</strong>: ${safeHtml(because)}</li>\n`,
  );
  const list = rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`;
  const basis = `<p class="quiet">${count(summary.assets, 'asset')} in ${count(summary.files, 'file')}, coverage ${percent(summary.coverage)}: assets with an accountable owner, of those that no waiver excuses.</p>`;
  return part('Not checked', list === '' ? '' : list + basis, 'unknown');
}
