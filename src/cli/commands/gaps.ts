import { createColors } from 'picocolors';
import { readingPlan } from '../../core/evaluate.ts';
import { gaps as findGaps } from '../../core/gaps/gaps.ts';
import { renderGapsHtml } from '../../core/report/gaps-html.ts';
import { renderGapsMarkdown } from '../../core/report/gaps-markdown.ts';
import { renderGapsText } from '../../core/report/gaps-text.ts';
import type { GapsReport } from '../../core/report/gaps.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';

/** What of the whole repository has no accountable owner; that there is some is an answer, not a failure. */
export async function gaps(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  if (given.paths.length > 0)
    throw new InputError(
      `rolecall gaps takes no paths, and judges the whole repository: ${given.paths.join(' ')}`,
    );
  const { snapshot } = await load(given, console, readingPlan, { history: true, listing });
  console.progress(`looking for gaps in ${snapshot.tree.files.length} files`);
  const result = findGaps(snapshot);
  if (!result.ok) return complainOfPolicy(result.diagnostics, console);
  console.write(render(result.report, given.format, console.colors && given.output === undefined));
  return 0;
}

function render(report: GapsReport, format: string, colors: boolean): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  if (format === 'markdown') return renderGapsMarkdown(report);
  if (format === 'html') return renderGapsHtml(report);
  return renderGapsText(report, createColors(colors));
}
