/**
 * Measures the classifier: what it says of labelled files in real checkouts, beside what careful readers say.
 *
 *   npm run classify-eval -- --labels FILE --repos DIR [--only OWNER/NAME]... [--any-commit] [--misses]
 *
 * DIR holds a clone or bare mirror `owner+name/` of each repository. Exit codes: 0 every label was measured, 1 some
 * could not be, 2 bad usage or labels.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assetKinds } from '../src/core/assets/registry.ts';
import { resolvePolicy } from '../src/core/policy/policy.ts';
import { readLabels, type Label } from './classify-eval/labels.ts';
import { measure } from './classify-eval/measure.ts';
import { render } from './classify-eval/render.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        labels: { type: 'string' },
        repos: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
        'any-commit': { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  const { labels: file, repos: repositories, only, misses } = values;
  if (file === undefined || repositories === undefined)
    return complain('--labels FILE and --repos DIR are needed');

  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return complain(`${file}: cannot be read`);
  }
  const read = readLabels(text, new Set([...assetKinds.map(({ id }) => id), 'none']));
  if (!read.ok) return complain(`${file}: ${read.complaint}`);
  const labels = read.labels.filter(({ repo }) => only.length === 0 || only.includes(repo));
  const strangers = only.filter((name) => !labels.some(({ repo }) => repo === name));
  if (strangers.length > 0)
    return complain(`--only ${strangers.join(', ')}: has no labels; ${reposOf(read.labels)} have`);

  const measured = await measure(labels, {
    repositories,
    environment: process.env,
    anyCommit: values['any-commit'],
  });
  process.stdout.write(render(measured, { termsOf: accountableTerms(), misses }));
  return measured.unmeasured.length > 0 ? 1 : 0;
}

/** Who is accountable for a kind in the pack that judges without a policy. */
function accountableTerms(): (kind: string) => string {
  const { matrix } = resolvePolicy(null);
  return (kind) => JSON.stringify(matrix.get(kind)?.accountable ?? kind);
}

function reposOf(labels: readonly Label[]): string {
  return [...new Set(labels.map(({ repo }) => repo))].join(', ');
}

function complain(complaint: string): number {
  process.stderr.write(`classify-eval: ${complaint}\n`);
  return 2;
}
