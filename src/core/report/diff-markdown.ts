import { formatDiagnostic } from '../policy/diagnostic.ts';
import type { PolicyDifference } from '../policy/comparison.ts';
import { shortened } from '../policy/words.ts';
import { count } from './by-role.ts';
import { groupChangedFiles, type DiffGroup, type EntryGroup } from './diff-groups.ts';
import type { Diff } from './diff.ts';
import {
  answerText,
  differenceText,
  effectText,
  fileText,
  policyText,
  sourcesText,
  titleParts,
} from './diff-words.ts';
import { createRoom, rowsThatFit, type Limit, type Room } from './room.ts';
import { safeMarkdown } from './safe-text.ts';

// More than these are counted only.
const mostGroups = 30;
const mostEntries = 3;
const mostPaths = 3;
const mostDifferences = 20;
const longest = 200;

/** What headings and counts may add to what the room was asked for, in bytes. */
const frame = 1_000;

/**
 * For a comment or a summary: the answer as the heading, the policy, then from whom to whom. Mentions nobody. What
 * does not fit into `limit` is cut, whole rows at a time, and counted. A limit below 4,000 is not kept.
 */
export function renderDiffMarkdown(diff: Diff, limit: Limit): string {
  const room = createRoom({ ...limit, most: limit.most - frame });
  const policy = policyBlock(diff, room);
  const groups = groupChangedFiles(diff);
  const rows = rowsThatFit(groups.map(groupRow), room, mostGroups);
  const hidden = groups.slice(rows.length).reduce((sum, { files }) => sum + files, 0);
  return [
    `## Rolecall: ${safeMarkdown(answerText(diff))}`,
    '',
    ...policy,
    ...(rows.length > 0
      ? ['| From | To | Files | Accountable owner | By |', '| --- | --- | --- | --- | --- |', ...rows, '']
      : []),
    ...(hidden > 0
      ? [`…and ${count(hidden, 'file')} in ${groups.length - rows.length} more groups.`, '']
      : []),
  ].join('\n');
}

function groupRow({ because, title, files, entries, gained, lost }: DiffGroup): string {
  const more = entries.slice(mostEntries).reduce((sum, entry) => sum + entry.files.length, 0);
  const by = [
    ...entries.slice(0, mostEntries).map(entryText),
    ...(more > 0
      ? [`and ${count(more, 'more file')} by ${entries.length - mostEntries} other pairs of entries`]
      : []),
  ];
  const { before, from = '', to } = titleParts(title);
  const cells = [
    cell(before + from),
    cell(from === '' ? to : before + to),
    `${files}${because.includes('rename') ? ' (renamed)' : ''}`,
    effectText({ gained, lost }),
    by.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function entryText({ from, to, files }: EntryGroup): string {
  const more = files.length - mostPaths;
  return [
    cell(sourcesText(from, to)),
    ...files.slice(0, mostPaths).map((file) => `- ${cell(fileText(file))}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('<br>');
}

function cell(text: string): string {
  return safeMarkdown(shortened(text, longest));
}

function policyBlock({ policy }: Diff, room: Room): string[] {
  const words = policyText(policy);
  if (words === '') return [];
  const { weakened, strengthened, faults, path = '' } = policy;
  const list = (name: string, items: readonly string[]): string[] => {
    if (items.length === 0) return [];
    const shown = rowsThatFit(items, room, mostDifferences);
    const more = items.length - shown.length;
    return [`**${name}**`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : []), ''];
  };
  const item = (one: PolicyDifference): string =>
    `- ${cell(`${path}:${one.line}`)} ${safeMarkdown(differenceText(one))}`;
  return [
    cell(words),
    '',
    ...list(
      'Faults',
      faults.map((fault) => `- ${cell(formatDiagnostic(fault))}`),
    ),
    ...list('Less', weakened.map(item)),
    ...list('More', strengthened.map(item)),
  ];
}
