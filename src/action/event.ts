import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Target } from '../github/ends.ts';
import { oidForm, type RepositoryName } from '../github/repository.ts';
import { Failure } from './failure.ts';

/** What started the workflow. */
export interface Event {
  readonly repository: RepositoryName;
  readonly target: Target;
  /** Its token may only read, whatever the permissions of the job. */
  readonly isReadOnly: boolean;
}

const pullRequestForm = z.object({
  pull_request: z.object({
    number: z.int().min(1),
    head: z.object({ sha: oidForm, repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
/** Nothing is taken from it, and yet the toolkit reads it. */
const anyForm = z.object({});
const mergeGroupForm = z.object({ merge_group: z.object({ base_sha: oidForm, head_sha: oidForm }) });

/** Reads the event. Of its payload only numbers and hashes are taken: GitHub is asked for what they stand for now. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<Event> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const repository = repositoryOf(environment['GITHUB_REPOSITORY'] ?? '');
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, head } = (await readPayload(environment, pullRequestForm)).pull_request;
      const own = `${repository.owner}/${repository.repo}`.toLowerCase();
      const isForeign =
        head.repo?.full_name.toLowerCase() !== own || environment['GITHUB_ACTOR'] === 'dependabot[bot]';
      return {
        repository,
        target: { event: 'pull request', number, head: head.sha },
        isReadOnly: name === 'pull_request' && isForeign,
      };
    }
    case 'merge_group': {
      const { base_sha: base, head_sha: head } = (await readPayload(environment, mergeGroupForm)).merge_group;
      return { repository, target: { event: 'merge group', base, head }, isReadOnly: false };
    }
    case 'push':
    case 'schedule':
    case 'workflow_dispatch': {
      await readPayload(environment, anyForm);
      const commit = oidForm.safeParse(environment['GITHUB_SHA']);
      if (commit.success)
        return { repository, target: { event: 'commit', commit: commit.data }, isReadOnly: false };
      throw new Failure(
        'GitHub',
        `the runner names no commit for the event ${name}: run the workflow again.`,
      );
    }
    default:
      throw new Failure(
        'Your workflow',
        `Rolecall does not know the event ${JSON.stringify(name)}. It judges pull_request, pull_request_target, ` +
          'merge_group, push, schedule and workflow_dispatch.',
      );
  }
}

function repositoryOf(name: string): RepositoryName {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new Failure(
    'GitHub',
    `the runner names the repository ${JSON.stringify(name)}: run the workflow again.`,
  );
}

async function readPayload<Payload>(
  environment: NodeJS.ProcessEnv,
  form: z.ZodType<Payload>,
): Promise<Payload> {
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  const text = await readFile(path, 'utf8').catch(() => '');
  const payload = form.safeParse(parseJson(text));
  if (payload.success) return payload.data;
  throw new Failure(
    'GitHub',
    `the payload of the event ${environment['GITHUB_EVENT_NAME']} at GITHUB_EVENT_PATH (${JSON.stringify(path)}) ` +
      'cannot be read: run the workflow again.',
  );
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
