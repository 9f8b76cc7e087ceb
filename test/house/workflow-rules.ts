import { parse } from 'yaml';
import * as z from 'zod';

/** What this house asks of a workflow beyond its form. */
export function breaches({ file, text }: Workflow): string[] {
  const read = workflow.safeParse(parse(text));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { on, permissions: top, jobs } = read.data;
  const said: string[] = [];
  if (Object.values(top).some((access) => access !== 'read')) said.push('gives every job more than reading');
  if ('pull_request_target' in on || 'workflow_run' in on)
    said.push('runs with rights on the word of a fork');
  const filters = Object.keys(z.record(z.string(), z.unknown()).catch({}).parse(on['pull_request']));
  if (filters.some((key) => key.startsWith('paths')))
    said.push('is left out by path, so its check never comes');
  for (const [name, job] of Object.entries(jobs))
    said.push(...breachesOfJob(job, text).map((words) => `${name} ${words}`));
  for (const [, commit] of text.matchAll(/uses: [^\s@]+@([0-9a-f]{40})(?! # v\d+\.\d+\.\d+\n)/g))
    said.push(`${commit} has no version beside it`);
  return said.map((words) => `${file}: ${words}`);
}

function breachesOfJob(job: Job, text: string): string[] {
  const said: string[] = [];
  if (job.if !== undefined) said.push('may be skipped, which counts as a success');
  const writes = Object.keys(job.permissions).filter((scope) => job.permissions[scope] === 'write');
  for (const scope of writes)
    if (!new RegExp(`#.*\\n +${scope}: write`).test(text))
      said.push(`does not say why it has ${scope}: write`);
  const installs = job.steps.some(({ run = '' }) => /\bnpm\b/.test(run));
  if (installs && writes.length > 0) said.push(`runs the code of dependencies with ${writes.join()}: write`);
  for (const { uses, run = '', with: given = {} } of job.steps) {
    if (uses !== undefined && !isPinned(uses)) said.push(`uses ${uses}, which is not pinned`);
    if (uses?.startsWith('actions/checkout@') && given['persist-credentials'] !== false)
      said.push('leaves its token in the checkout');
    if (run.includes('${{')) said.push('writes an expression into a shell script');
  }
  return said;
}

function isPinned(uses: string): boolean {
  return uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses);
}

const permissions = z.record(z.string(), z.string());
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.object({
  name: z.string(),
  'timeout-minutes': z.number(),
  permissions,
  if: z.string().optional(),
  steps: z.array(step),
});
type Job = z.infer<typeof job>;
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.unknown() }),
  jobs: z.record(z.string(), job),
});

export interface Workflow {
  readonly file: string;
  readonly text: string;
}
