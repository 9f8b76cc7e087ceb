import { readingPlan } from '../../core/evaluate.ts';
import { explain as explainPaths } from '../../core/explain.ts';
import { renderJson } from '../../core/report/json.ts';
import { renderExplanation } from '../../core/report/explain-text.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';
import { fromRoot } from '../paths.ts';

export async function explain(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  if (given.paths.length === 0)
    throw new InputError('rolecall explain needs a path, for example: rolecall explain README.md');
  const { snapshot, root } = await load(given, console, readingPlan, { listing });
  const result = explainPaths(snapshot, fromRoot(given.paths, given, console, root));
  if (!result.ok) return complainOfPolicy(result.diagnostics, console);
  const { explanation } = result;
  console.write(given.format === 'json' ? renderJson(explanation) : renderExplanation(explanation));
  return 0;
}
