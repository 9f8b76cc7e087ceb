import { createColors } from 'picocolors';
import { evaluate, readingPlan } from '../../core/evaluate.ts';
import { renderAnnotations } from '../../core/report/annotations.ts';
import { renderJson } from '../../core/report/json.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import type { Report } from '../../core/report/report.ts';
import { summaryLimit } from '../../core/report/room.ts';
import { renderSarif } from '../../core/report/sarif.ts';
import { renderText } from '../../core/report/text.ts';
import type { SourceText } from '../../core/snapshot.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';
import { fromRoot, selection } from '../paths.ts';
import { version } from '../../core/version.ts';

export async function check(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  const loaded = await load(given, console, readingPlan, { listing });
  const scope = given.all ? withoutChange(loaded.snapshot) : loaded.snapshot;
  const named = fromRoot(given.paths, given, console, loaded.root);
  const only = selection(
    named,
    scope.tree.files.map(({ path }) => path),
  );
  console.progress(`judging ${scope.tree.files.length} files`);
  const result = evaluate(scope, { failOn: given.failOn, ...(only && { only }) });
  if (!result.ok) return complainOfPolicy(result.diagnostics, console);
  console.write(
    render(result.report, given.format, console.colors && given.output === undefined, scope.tree.sources),
  );
  return result.report.summary.conclusion === 'failure' ? 1 : 0;
}

/** `--all` judges every file even where a base names the policy. */
function withoutChange<Given extends { change?: unknown }>(snapshot: Given): Omit<Given, 'change'> {
  const { change: _change, ...rest } = snapshot;
  return rest;
}

function render(
  report: Report,
  format: string,
  colors: boolean,
  sources: ReadonlyMap<string, SourceText>,
): string {
  if (format === 'json') return renderJson(report);
  if (format === 'github') return renderAnnotations(report);
  if (format === 'markdown') return renderMarkdown(report, summaryLimit);
  if (format === 'sarif') return renderSarif(report, { version, sources });
  return renderText(report, { colors: createColors(colors), sources });
}
