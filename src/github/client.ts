import type { Octokit } from '@octokit/core';
import type { Endpoints, RequestParameters } from '@octokit/types';
import type * as z from 'zod';
import { parseAnswer, readBody, type Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import { requestDeadlineMs, waitBefore } from './request-policy.ts';
import { sendOnce, type Sending } from './send.ts';
import { createTurns } from './turns.ts';

export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Endpoints[R]['parameters'] & Pick<RequestParameters, 'headers'>;

/** GitHub as the adapter asks it: every answer has the form that was asked for, everything else is a `GitHubError`. */
export interface Client {
  /** Repeated where that may help. `exists`: what is asked for must be there. */
  read<R extends Route, Value>(
    route: R,
    parameters: Parameters<R>,
    form: z.ZodType<Value>,
    options?: { readonly exists?: boolean },
  ): Promise<Value>;
  /**
   * The bytes of an answer that is no JSON, at most `limit` of them.
   * @param isRight tells them from those of another answer
   */
  bytes<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    limit: number,
    isRight: (bytes: Buffer) => boolean,
  ): Promise<Buffer>;
  /** A query of GraphQL, repeated like a read. One with any error is refused whole. */
  query<Value>(
    text: string,
    variables: Readonly<Record<string, string | number | boolean | null>>,
    form: z.ZodType<Value>,
  ): Promise<Value>;
  /** A write that leaves the same behind when it is repeated. */
  rewrite<R extends Route, Value>(
    route: R,
    parameters: Parameters<R>,
    form: z.ZodType<Value>,
  ): Promise<Value>;
  /** A write that is sent once, whatever comes of it. */
  create<R extends Route, Value>(route: R, parameters: Parameters<R>, form: z.ZodType<Value>): Promise<Value>;
}

export interface ClientOptions {
  readonly octokit: Pick<Octokit, 'request'>;
  /** Where GraphQL is asked; absent: beside the API. */
  readonly graphqlUrl?: string;
  /** When the last request must be answered, in milliseconds since 1970. */
  readonly deadline: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly requestMs?: number;
}

interface Asked extends Omit<Sending, 'octokit' | 'signal' | 'now'> {
  readonly isRepeatable: boolean;
  readonly exists?: boolean;
}

/** What an answer may have at most, so that no answer fills the memory: the largest tree GitHub gives has 7 MB. */
const mostAnswerBytes = 64 * 1024 * 1024;

/** GitHub allows a hundred at once to all that use the token. */
const mostAtOnce = 8;

/** Takes any Octokit and brings its own policy for requests, so plugins that repeat or throttle are asked not to. */
export function createClient(options: ClientOptions): Client {
  const turns = createTurns(mostAtOnce);
  const sendInTurn: typeof send = async (...sending) => await turns(async () => await send(...sending));
  const json = async <Value>(asked: Asked, form: z.ZodType<Value>): Promise<Value> =>
    await sendInTurn(options, asked, async (answer) =>
      parseAnswer(answer, await readBody(answer, mostAnswerBytes), form),
    );
  const plain = (route: string, parameters: Asked['parameters'] = {}) => ({
    request: route,
    route,
    parameters,
    isRepeatable: true,
  });
  return {
    read: async (route, parameters, form, { exists = false } = {}) =>
      await json({ ...plain(route, parameters), exists }, form),
    bytes: async (route, parameters, limit, isRight) =>
      await sendInTurn(options, { ...plain(route, parameters), exists: true }, async (answer) => {
        const bytes = await readBody(answer, limit);
        if (isRight(bytes)) return bytes;
        const message = `${route} was answered with ${bytes.length} bytes that are not those of the object`;
        throw new GitHubError('answer', message, { request: route });
      }),
    query: async (query, variables, form) => {
      const [name = 'query '] = /^query \w+/.exec(query) ?? [];
      const asked = { ...plain('POST /graphql', { query, variables }), request: name };
      return await json({ ...asked, baseUrl: graphqlBase(options) }, form);
    },
    rewrite: async (route, parameters, form) => await json(plain(route, parameters), form),
    create: async (route, parameters, form) =>
      await json({ ...plain(route, parameters), isRepeatable: false }, form),
  };
}

/** Sends a request until it is answered or is not worth another try. */
async function send<Value>(
  options: ClientOptions,
  { isRepeatable, exists = false, ...asked }: Asked,
  take: (answer: Answer) => Promise<Value>,
): Promise<Value> {
  const { octokit, now, sleep, deadline, requestMs = requestDeadlineMs } = options;
  const { request } = asked;
  for (let attempt = 0; ; attempt += 1) {
    const left = deadline - now();
    if (left <= 0) {
      const message = `${request} was not sent: the time for the job is over`;
      throw new GitHubError('unavailable', message, { request });
    }
    try {
      const signal = AbortSignal.timeout(Math.min(left, requestMs));
      return await take(await sendOnce({ octokit, ...asked, signal, now: now() }));
    } catch (error) {
      const failure = error instanceof GitHubError ? error : broken(request, error);
      const wait = isRepeatable ? waitBefore(failure, attempt, exists) : undefined;
      if (wait === undefined || now() + wait >= deadline) throw failure;
      await sleep(wait);
    }
  }
}

/** The connection or the deadline broke while the answer was read. */
function broken(request: string, cause: unknown): GitHubError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new GitHubError('unavailable', `${request} was not answered to the end: ${why}`, { request, cause });
}

function graphqlBase({ octokit, graphqlUrl }: ClientOptions): string {
  const { baseUrl } = octokit.request.endpoint.DEFAULTS;
  return graphqlUrl?.replace(/\/graphql\/?$/, '') ?? baseUrl.replace(/\/api\/v3\/?$/, '/api');
}
