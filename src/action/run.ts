import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import { evaluate, readingPlan, type Evaluation } from '../core/evaluate.ts';
import { formatDiagnostic } from '../core/policy/diagnostic.ts';
import { renderAnnotations } from '../core/report/annotations.ts';
import { renderJson } from '../core/report/json.ts';
import { renderMarkdown } from '../core/report/markdown.ts';
import type { Report } from '../core/report/report.ts';
import { summaryLimit } from '../core/report/room.ts';
import { safeText } from '../core/report/safe-text.ts';
import { InputError } from '../git/errors.ts';
import { loadSnapshot } from '../git/load.ts';
import { readTarget, type Target } from './event.ts';
import { readInputs, type Inputs } from './inputs.ts';

/** Judges what the event touches on the checkout, and tells people where they look. Every failure fails the job. */
export async function run(environment: NodeJS.ProcessEnv, now: Date): Promise<void> {
  try {
    const inputs = readInputs();
    const root = environment['GITHUB_WORKSPACE'] ?? '.';
    const target = inputs.scope === 'all' ? { bases: [] } : await readTarget(environment);
    const result = await judge(inputs, target, root, environment, now);
    if (!result.ok) {
      for (const diagnostic of result.diagnostics)
        process.stdout.write(`${safeText(formatDiagnostic(diagnostic))}\n`);
      setFailed('Your policy cannot be read, so nothing was judged. Mend it on the base branch first.');
      return;
    }
    await publish(result.report, inputs, root, environment);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    setFailed(
      error instanceof InputError
        ? safeText(message)
        : `Rolecall failed, which is its own defect: ${safeText(message)}`,
    );
  }
}

async function judge(
  { policy, failOn }: Inputs,
  { bases, head }: Target,
  root: string,
  environment: NodeJS.ProcessEnv,
  now: Date,
): Promise<Evaluation> {
  const request = { directory: root, cwd: root, environment, now, ...(policy !== undefined && { policy }) };
  const ends =
    bases.length === 0 ? [{}] : bases.map((base) => ({ base, ...(head !== undefined && { head }) }));
  let refused: unknown;
  for (const end of ends) {
    try {
      const { snapshot } = await loadSnapshot({ ...request, ...end }, readingPlan);
      return evaluate(snapshot, { failOn });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused ??= error;
    }
  }
  throw refused;
}

async function publish(
  report: Report,
  { reportFile }: Inputs,
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { summary, assets } = report;
  process.stdout.write(renderAnnotations(report));
  const page = environment['GITHUB_STEP_SUMMARY'];
  if (page) await appendFile(page, renderMarkdown(report, summaryLimit));
  if (reportFile !== undefined) await writeFile(resolve(root, reportFile), renderJson(report));
  const unowned = assets.filter(({ status, waived }) => status === 'unowned' && !waived);
  const misowned = assets.filter(({ status, waived }) => status === 'misowned' && !waived);
  const missing = misowned.flatMap(({ accountable, held }) =>
    accountable.filter((term) => !term.some((role) => held.includes(role))),
  );
  setOutput('conclusion', summary.conclusion);
  setOutput('errors', summary.errors);
  setOutput('warnings', summary.warnings);
  setOutput('coverage', summary.coverage);
  setOutput('unowned-assets', JSON.stringify(unowned.map(({ path }) => path)));
  setOutput('missing-roles', JSON.stringify([...new Set(missing.flat())].toSorted()));
  setOutput('report-file', reportFile ?? '');
  if (summary.conclusion === 'failure') {
    setFailed(
      `${summary.errors} errors: ${summary.unowned} unowned and ${summary.misowned} wrongly owned assets. See the job summary.`,
    );
  }
}
