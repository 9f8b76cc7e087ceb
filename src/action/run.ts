import { setTimeout as sleep } from 'node:timers/promises';
import { formatDiagnostic } from '../core/policy/diagnostic.ts';
import { safeMarkdown } from '../core/report/safe-text.ts';
import { version } from '../core/version.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Client } from '../github/client.ts';
import { loadSnapshot } from '../github/load.ts';
import { readEvent } from './event.ts';
import { Failure, sentenceOf } from './failure.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { beginReviews } from './reviews.ts';
import { createRunner, type Runner } from './runner.ts';

/** The whole job: what takes longer is an outage, and red. */
const jobDeadlineMs = 300_000;

/** Of what is wrong with a policy; the rest shows when these are mended. */
const mostDetails = 50;

/** Judges what the event touches, as GitHub has it, and tells people where they look. Every failure fails the job. */
export async function run(environment: NodeJS.ProcessEnv, now: Date): Promise<void> {
  const runner = createRunner(environment);
  try {
    await judge(environment, now, runner);
  } catch (error) {
    await refuse(error, runner);
  }
}

async function judge(environment: NodeJS.ProcessEnv, now: Date, runner: Runner): Promise<void> {
  const inputs = readInputs();
  const event = await readEvent(environment);
  // Loaded while GitHub answers.
  const judging = import('./judge.ts');
  const client = await clientFor(inputs.token, environment, now);
  const wait = async (milliseconds: number): Promise<void> => await sleep(milliseconds);
  const { policy, scope, failOn, requestsReviewers } = inputs;
  const load = async (of: Inputs['scope']): Promise<Snapshot> =>
    await loadSnapshot(
      client,
      { ...event, scope: of, now, sleep: wait, ...(policy !== undefined && { policy }) },
      judging.then(({ toJudge, toJudgeAndReview }) => (requestsReviewers ? toJudgeAndReview : toJudge)),
    );
  const loading = load(scope);
  // Reviews are planned for what is changed, whatever is judged.
  const loadChanged = async (): Promise<Snapshot> => await (scope === 'changed' ? loading : load('changed'));
  const askForReviews = requestsReviewers
    ? beginReviews({ client, event, sleep: wait, load: loadChanged, judging })
    : undefined;
  const snapshot = await loading;
  const { evaluate, publish, renderDiagnosticAnnotations } = await judging;
  const result = evaluate(snapshot, { failOn });
  if (!result.ok) {
    runner.write(renderDiagnosticAnnotations(result.diagnostics));
    const message = 'it cannot be read, so nothing was judged. Mend it on the base branch first.';
    throw new Failure('Your policy', message, result.diagnostics.map(formatDiagnostic));
  }
  const { sources } = snapshot.tree;
  const reviews = await askForReviews?.();
  await publish({
    report: result.report,
    sources,
    inputs,
    event,
    client,
    runner,
    sleep: wait,
    ...(reviews && { reviews }),
  });
}

/** Says why there is no answer, wherever somebody looks for one. */
async function refuse(error: unknown, runner: Runner): Promise<void> {
  const sentence = sentenceOf(error);
  runner.fail(sentence);
  runner.output('conclusion', 'failure');
  const details = error instanceof Failure ? error.details.slice(0, mostDetails) : [];
  const list = details.map((detail) => `- ${safeMarkdown(detail)}\n`).join('');
  await runner.summarize(`## Rolecall: no answer\n\n${safeMarkdown(sentence)}\n\n${list}`);
}

/** The toolkit reads the payload of the event as it is loaded, which must not be before that was found to be good. */
async function clientFor(token: string, environment: NodeJS.ProcessEnv, now: Date): Promise<Client> {
  const { connect } = await import('../github/connect.ts');
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'];
  return connect({
    token,
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    ...(graphqlUrl && { graphqlUrl }),
    userAgent: `rolecall/${version}`,
    deadline: now.getTime() + jobDeadlineMs,
  });
}
