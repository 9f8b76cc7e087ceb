import { gapChecks } from '../weigh.ts';
import { renderPage } from './markdown.ts';
import type { Report } from './report.ts';
import { shortCommentLimit, type Limit } from './room.ts';

/** The first line of the comment, by which it is found again. Nobody sees it. */
export const commentMarker = '<!-- rolecall: the comment on this pull request -->';

/**
 * The one comment on a pull request: the answer, what fails, who is accountable and what mends it, and at the end what
 * was not checked. Links nowhere and mentions nobody, so that an update of it tells nobody anything.
 */
export function renderComment(report: Report, limit: Limit = shortCommentLimit): string {
  const page = renderPage(
    report,
    { ...limit, most: limit.most - commentMarker.length - 1 },
    {
      nameOf: (check) => `<code>${check}</code>`,
      afterFindings: report.findings.some(({ check }) => gapChecks.has(check)) ? toMend : '',
    },
  );
  return `${commentMarker}\n${page}`;
}

const toMend = '`rolecall fix` in a clone proposes the smallest edit of CODEOWNERS that closes the gaps.';
