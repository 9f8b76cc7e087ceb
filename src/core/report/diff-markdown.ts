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
import { safeMarkdown } from './safe-text.ts';

// More than these are counted only.
const mostGroups = 30;
const mostEntries = 3;
const mostPaths = 3;
const mostDifferences = 20;
const longest = 200;

/** For a comment or a summary: the answer as the heading, the policy, then from whom to whom. Mentions nobody. */
export function renderDiffMarkdown(diff: Diff): string {
  const groups = groupChangedFiles(diff);
  const hidden = groups.slice(mostGroups).reduce((sum, { files }) => sum + files, 0);
  return [
    `## Rolecall: ${safeMarkdown(answerText(diff))}`,
    '',
    ...policyBlock(diff),
    ...(groups.length > 0
      ? ['| From | To | Files | Accountable owner | By |', '| --- | --- | --- | --- | --- |']
      : []),
    ...groups.slice(0, mostGroups).map(groupRow),
    ...(groups.length > 0 ? [''] : []),
    ...(hidden > 0
      ? [`…and ${count(hidden, 'file')} in ${groups.length - mostGroups} more groups.`, '']
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

function policyBlock({ policy }: Diff): string[] {
  const words = policyText(policy);
  if (words === '') return [];
  const { weakened, strengthened, faults, path = '' } = policy;
  const faulty = faults.slice(0, mostDifferences).map((fault) => `- ${cell(formatDiagnostic(fault))}`);
  const lines = (name: string, differences: readonly PolicyDifference[]): string[] => {
    if (differences.length === 0) return [];
    const more = differences.length - mostDifferences;
    return [
      `**${name}**`,
      '',
      ...differences
        .slice(0, mostDifferences)
        .map((one) => `- ${cell(`${path}:${one.line}`)} ${safeMarkdown(differenceText(one))}`),
      ...(more > 0 ? [`- and ${more} more`] : []),
      '',
    ];
  };
  return [
    safeMarkdown(words),
    '',
    ...(faulty.length > 0 ? [...faulty, ''] : []),
    ...lines('Less', weakened),
    ...lines('More', strengthened),
  ];
}
