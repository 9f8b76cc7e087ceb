import { issueLimit, renderGapsMarkdown } from '../report/gaps-markdown.ts';
import type { GapsReport } from '../report/gaps.ts';
import { byCodeUnit } from '../order.ts';
import { recordLine, withRecord, type WeekRecord } from './record.ts';
import { isWeek } from './week.ts';

/** The label by which the issues are listed. */
export const issueLabel = 'rolecall-gaps';

/** An issue as GitHub lists it, with what tells whose it is. */
export interface FoundIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  /** Whether its author is an app: nobody else can seem to be one. */
  readonly byBot: boolean;
  readonly body: string;
}

/** One of ours, and its week. */
export interface WeekIssue extends FoundIssue {
  readonly week: string;
}

const marker = /^<!-- rolecall:gaps (\d{4}-W\d\d) -->\r?$/m;
const closingMarker = '<!-- rolecall:gaps-closed -->';

/** What a closing may add to a body, in characters. */
const roomToClose = 1_000;

/** Those of the issues that are ours, told by label, author and mark, by week and number. */
export function weekIssues(found: readonly FoundIssue[]): WeekIssue[] {
  const own = found.flatMap((issue): WeekIssue[] => {
    const [, week] = marker.exec(issue.body) ?? [];
    const isOurs = issue.byBot && issue.labels.some((label) => label.toLowerCase() === issueLabel);
    return isOurs && week !== undefined && isWeek(week) ? [{ ...issue, week }] : [];
  });
  return own.toSorted((a, b) => byCodeUnit(a.week, b.week) || a.number - b.number);
}

export function issueTitle({ week, gaps }: GapsReport): string {
  const [assets, owner] = gaps.length === 1 ? ['asset', 'owner'] : ['assets', 'owner'];
  return `${gaps.length} ML ${assets} without an accountable ${owner} (${week})`;
}

/**
 * The body of the week's issue: hidden lines by which it is found and its figures travel, then what people read.
 * @param last the number of the issue before
 */
export function issueBody(report: GapsReport, record: WeekRecord, last?: number): string {
  const hidden = `<!-- rolecall:gaps ${report.week} -->\n${recordLine(record)}\n\n`;
  const before = last === undefined ? '' : `\nThe issue before this one is #${last}.\n`;
  const most = issueLimit.most - hidden.length - before.length - roomToClose;
  return hidden + renderGapsMarkdown(report, { ...issueLimit, most }) + before;
}

/** The body with the reason for its closing above what people read, in place of one that is there. */
export function closedBody(body: string, reason: string, record?: WeekRecord): string {
  const [head = '', ...rest] = hiddenFirst(record ? withRecord(body, record) : body, record);
  const kept = rest.join('\n').replace(new RegExp(`^${closingMarker}\\r?\\n.*\\n\\r?\\n?`, 'm'), '');
  return `${head}\n${closingMarker}\n> ${reason}\n\n${kept.replace(/^\s+/, '')}`.slice(0, issueLimit.most);
}

/** The hidden lines as one piece, and the rest line by line. A record that was edited away is put back. */
function hiddenFirst(body: string, record: WeekRecord | undefined): string[] {
  const lines = body.split('\n');
  const at = lines.findIndex((line) => marker.test(line));
  const [mark, history] = [lines[at] ?? '', lines[at + 1] ?? ''];
  const isHistory = history.startsWith('<!-- rolecall:gaps-history@');
  const head = [mark, ...(isHistory ? [history] : record ? [recordLine(record)] : [])];
  return [head.join('\n'), ...lines.slice(0, at), ...lines.slice(at + (isHistory ? 2 : 1))];
}
