import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError } from '../git/errors.ts';

/** What the event asks to judge; without a base every file. */
export interface Target {
  /** Names of the base, the first that the checkout has is taken. */
  readonly bases: readonly string[];
  readonly head?: string;
}

const ref = z.object({ ref: z.string(), sha: z.string() });
const pullRequest = z.object({ pull_request: z.object({ base: ref, head: ref }) });
const mergeGroup = z.object({ merge_group: z.object({ base_sha: z.string(), head_sha: z.string() }) });

/** Reads the payload of the event that started the workflow. */
export async function readTarget(environment: NodeJS.ProcessEnv): Promise<Target> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  const read = async <Payload>(form: z.ZodType<Payload>): Promise<Payload> => {
    const text = await readFile(path, 'utf8').catch(() => '');
    const payload = form.safeParse(parseJson(text));
    if (payload.success) return payload.data;
    throw new InputError(
      `the payload of the event ${name} at GITHUB_EVENT_PATH (${JSON.stringify(path)}) cannot be read: run the workflow again`,
    );
  };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { base, head } = (await read(pullRequest)).pull_request;
      // The payload's base is the branch as of the last push to the pull request; the checkout may know it better.
      return { bases: [`refs/remotes/origin/${base.ref}`, base.sha], head: head.sha };
    }
    case 'merge_group': {
      const { base_sha: base, head_sha: head } = (await read(mergeGroup)).merge_group;
      return { bases: [base], head };
    }
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return { bases: [] };
    default:
      throw new InputError(
        `Rolecall does not know the event ${JSON.stringify(name)}. It judges pull_request, pull_request_target, merge_group, push, schedule and workflow_dispatch.`,
      );
  }
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
