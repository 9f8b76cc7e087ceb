import { createColors } from 'picocolors';
import { diff as diffChange, ofChange, readingPlanForDiff } from '../../core/diff.ts';
import { renderDiffMarkdown } from '../../core/report/diff-markdown.ts';
import { renderDiffText } from '../../core/report/diff-text.ts';
import { summaryLimit } from '../../core/report/room.ts';
import type { Diff } from '../../core/report/diff.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';

/** What changes hands between two ends; whether anything does is an answer, not a failure. */
export async function diff(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  if (given.base === undefined)
    throw new InputError('rolecall diff needs a base, for example: rolecall diff --base main');
  if (given.paths.length > 0)
    throw new InputError(`rolecall diff takes no paths, and compares all files: ${given.paths.join(' ')}`);
  const { snapshot } = await load(given, console, readingPlanForDiff, { listing });
  console.progress(`comparing ${snapshot.tree.files.length} files`);
  const result = diffChange(ofChange(snapshot));
  if (!result.ok) return complainOfPolicy(result.diagnostics, console);
  console.write(render(result.diff, given.format, console.colors && given.output === undefined));
  return 0;
}

function render(document: Diff, format: string, colors: boolean): string {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  if (format === 'markdown') return renderDiffMarkdown(document, summaryLimit);
  return renderDiffText(document, createColors(colors));
}
