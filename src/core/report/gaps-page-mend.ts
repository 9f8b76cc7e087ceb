import { count } from './by-role.ts';
import type { GapsReport, PasteBlock } from './gaps.ts';
import { part } from './gaps-page-part.ts';
import { mendText } from './gaps-words.ts';
import { safeHtml } from './safe-html.ts';

const mostOpen = 50;

/** The lines of CODEOWNERS to paste, each block under the place that it goes to, and what stays open. */
export function mendPart(report: GapsReport): string {
  const { mend, gaps } = report;
  if (gaps.length === 0) return '';
  const proved =
    mend.edits.length === 0
      ? ''
      : ' Each file that they reach was resolved before and after: none loses an owner. <code>rolecall fix --write</code> in a clone makes the whole edit.';
  const blocks = mend.paste.blocks.map((block) => blockText(block, mend));
  const open = mend.open
    .slice(0, mostOpen)
    .map(
      ({ because, next, paths }) =>
        `<li>${count(paths.length, 'gap')}, <code>${safeHtml(paths[0] ?? '')}</code>${paths.length > 1 ? ' for one' : ''}: ${safeHtml(because)}. ${safeHtml(next)}</li>\n`,
    );
  const rest = open.length === 0 ? '' : `<h3>Still open then</h3><ul>${open.join('')}</ul>`;
  return part('What to paste', `<p>${mendText(report)}${proved}</p>${blocks.join('')}${rest}`, 'mend');
}

function blockText({ at, before, lines }: PasteBlock, { path, creates }: GapsReport['mend']): string {
  const file = `<code>${safeHtml(path)}</code>`;
  const where =
    at === 'replace'
      ? `In ${file}, in place of the ${lines.length === 1 ? 'line' : 'lines'} with the same pattern:`
      : at === 'before' && before
        ? `In ${file}, before line ${before.line} (<code>${safeHtml(before.pattern)}</code>), as it is now:`
        : `${creates ? 'In a new file' : 'At the end of'} ${file}:`;
  const text = lines.map((line) => line.split('\t').map(safeHtml).join('\t')).join('\n');
  return `<p>${where} <button type="button" class="copy">Copy</button></p>\n<pre tabindex="0">${text}</pre>\n`;
}
