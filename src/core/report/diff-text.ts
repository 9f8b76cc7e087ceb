import type { createColors } from 'picocolors';
import { formatDiagnostic } from '../policy/diagnostic.ts';
import type { PolicyDifference } from '../policy/comparison.ts';
import { count } from './by-role.ts';
import { groupChangedFiles, type DiffGroup, type EntryGroup, type GroupTitle } from './diff-groups.ts';
import type { ChangedFile, Diff } from './diff.ts';
import {
  answerText,
  differenceText,
  effectText,
  fileText,
  policyText,
  sourcesText,
  titleParts,
} from './diff-words.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

// More than these are counted only.
const mostGroups = 50;
const mostEntries = 8;
const mostPaths = 3;
const mostWeakened = 50;
const mostStrengthened = 5;

/** For people at a terminal: from whom to whom, by the entries that decide; then the policy; the answer at the end. */
export function renderDiffText(diff: Diff, colors: Colors): string {
  const groups = groupChangedFiles(diff);
  const hidden = groups.slice(mostGroups).reduce((sum, { files }) => sum + files, 0);
  return [
    ...groups.slice(0, mostGroups).map((group) => groupText(group, colors)),
    ...(hidden > 0 ? [`…and ${count(hidden, 'file')} in ${groups.length - mostGroups} more groups\n`] : []),
    ...policyBlock(diff, colors),
    `${safeText(answerText(diff))}.\n`,
  ].join('\n');
}

function groupText({ because, title, entries, files, ...effect }: DiffGroup, colors: Colors): string {
  const shown = entries.slice(0, mostEntries);
  const more = entries.slice(mostEntries).reduce((sum, entry) => sum + entry.files.length, 0);
  const effects = effectText(effect);
  const size = `${count(files, 'file')}${effects === '' ? '' : `: ${effects}`}`;
  return [
    `${titleText(title, colors)}  ${colors.bold(size)}${because.includes('rename') ? colors.dim(' (renamed)') : ''}`,
    ...shown.flatMap((entry) => entryText(entry, colors)),
    ...(more > 0
      ? [
          colors.dim(
            `  and ${count(more, 'more file')} by ${entries.length - mostEntries} other pairs of entries`,
          ),
        ]
      : []),
    '',
  ].join('\n');
}

function titleText(title: GroupTitle, colors: Colors): string {
  const { before, from, to } = titleParts(title);
  const start = from === undefined ? '' : `${colors.red(safeText(from))} → `;
  return safeText(before) + start + colors.green(safeText(to));
}

function entryText({ from, to, files }: EntryGroup, colors: Colors): string[] {
  const more = files.length - mostPaths;
  return [
    colors.dim(`  ${safeText(sourcesText(from, to))}`),
    ...files.slice(0, mostPaths).map((file) => `    ${mark(file, colors)} ${safeText(fileText(file))}`),
    ...(more > 0 ? [colors.dim(`      and ${more} more`)] : []),
  ];
}

function mark({ accountableOwner }: ChangedFile, colors: Colors): string {
  if (accountableOwner === 'lost') return colors.red('-');
  return accountableOwner === 'gained' ? colors.green('+') : ' ';
}

function policyBlock({ policy }: Diff, colors: Colors): string[] {
  const words = policyText(policy);
  if (words === '') return [];
  const lines = (differences: readonly PolicyDifference[], most: number, paint: Colors['red']): string[] => [
    ...differences
      .slice(0, most)
      .map(
        (one) => `  ${paint(`${safeText(policy.path ?? '')}:${one.line}`)}  ${safeText(differenceText(one))}`,
      ),
    ...(differences.length > most ? [colors.dim(`  and ${differences.length - most} more`)] : []),
  ];
  const { weakened, strengthened, faults } = policy;
  return [
    [
      colors.bold(safeText(words)),
      ...faults.map((fault) => `  ${safeText(formatDiagnostic(fault))}`),
      ...(weakened.length > 0 ? ['Less:', ...lines(weakened, mostWeakened, colors.red)] : []),
      ...(strengthened.length > 0 ? ['More:', ...lines(strengthened, mostStrengthened, colors.green)] : []),
      '',
    ].join('\n'),
  ];
}
