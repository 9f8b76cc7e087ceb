import * as http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDiagnostic } from '../core/policy/diagnostic.ts';
import { safeMarkdown } from '../core/report/safe-text.ts';
import { version } from '../core/version.ts';
import type { Client } from '../github/client.ts';
import { connect } from '../github/connect.ts';
import { loadSnapshot } from '../github/load.ts';
import { readEvent } from './event.ts';
import { Failure, sentenceOf } from './failure.ts';
import { readInputs } from './inputs.ts';
import { createRunner } from './runner.ts';

/** The whole job: what takes longer is an outage, and red. */
const jobDeadlineMs = 300_000;

/** Judges what the event touches, as GitHub has it, and tells people where they look. Every failure fails the job. */
export async function run(environment: NodeJS.ProcessEnv, now: Date): Promise<void> {
  const runner = createRunner(environment);
  try {
    const inputs = readInputs(environment);
    const event = await readEvent(environment);
    // Loaded while GitHub answers.
    const judging = import('./judge.ts');
    const client = clientFor(inputs.token, environment, now);
    const wait = async (milliseconds: number): Promise<void> => await sleep(milliseconds);
    const { policy, scope } = inputs;
    const snapshot = await loadSnapshot(
      client,
      { ...event, scope, now, sleep: wait, ...(policy !== undefined && { policy }) },
      judging.then(({ readingPlan, lookUps }) => ({ ...readingPlan, lookUps })),
    );
    const { evaluate, publish } = await judging;
    const result = evaluate(snapshot, { failOn: inputs.failOn });
    if (!result.ok) {
      for (const diagnostic of result.diagnostics) runner.say(formatDiagnostic(diagnostic));
      throw new Failure(
        'Your policy',
        'it cannot be read, so nothing was judged. Mend it on the base branch first.',
      );
    }
    const { report } = result;
    const { sources } = snapshot.tree;
    await publish({ report, sources, inputs, event, client, runner, sleep: wait });
  } catch (error) {
    const sentence = sentenceOf(error);
    runner.fail(sentence);
    await runner.output('conclusion', 'failure');
    await runner.summarize(`## Rolecall: nothing was judged\n\n${safeMarkdown(sentence)}\n`);
  }
}

function clientFor(token: string, environment: NodeJS.ProcessEnv, now: Date): Client {
  // Runners behind a proxy say so in `https_proxy`; versions of Node before 24.14 read that only at their start.
  http.setGlobalProxyFromEnv?.();
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'];
  return connect({
    token,
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    ...(graphqlUrl && { graphqlUrl }),
    userAgent: `rolecall/${version}`,
    deadline: now.getTime() + jobDeadlineMs,
  });
}
