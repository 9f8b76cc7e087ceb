import type { Octokit } from '@octokit/core';
import * as z from 'zod';
import type { Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import { retryAfter, troubleOf } from './request-policy.ts';

/** One request as Octokit takes it. */
export interface Sending {
  readonly octokit: Pick<Octokit, 'request'>;
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Absent: that of the Octokit. */
  readonly baseUrl?: string | undefined;
  /** How it is called in messages: the route, or the name of a query. */
  readonly request: string;
  readonly signal: AbortSignal;
  readonly now: number;
}

/** A renamed repository is one redirect away. */
const mostRedirects = 3;

/** Sends one request, and follows redirects that stay within the API. Throws `GitHubError` for what is no success. */
export async function sendOnce(sending: Sending): Promise<Answer> {
  const { octokit, route, request } = sending;
  const base = new URL(sending.baseUrl ?? octokit.request.endpoint.DEFAULTS.baseUrl);
  const [method = ''] = route.split(' ', 1);
  let answer = await ask(sending, route, sending.parameters);
  for (let followed = 0; answer.status >= 300; followed += 1) {
    const location = String(answer.headers['location'] ?? '');
    const next = redirectWithin(base, location);
    const mayFollow = method === 'GET' || answer.status === 307 || answer.status === 308;
    if (next === undefined || !mayFollow || followed >= mostRedirects) {
      const isEndless = next !== undefined && mayFollow;
      const where = isEndless ? 'again and again' : `to ${JSON.stringify(location)}, which is not followed`;
      throw new GitHubError('refused', `${request} was redirected ${where}`, { request });
    }
    const hasQuery = method === 'GET' && next.includes('?');
    answer = await ask(sending, `${method} ${next}`, withoutPath(sending, hasQuery));
  }
  return answer;
}

/** The target where it is a part of the API that was asked, undefined elsewhere. */
function redirectWithin(base: URL, location: string): string | undefined {
  if (!URL.canParse(location, base.href)) return undefined;
  const target = new URL(location, base.href);
  const root = base.pathname.replace(/\/?$/, '/');
  // Octokit would fill in braces.
  const isWithin = target.origin === base.origin && target.pathname.startsWith(root);
  return isWithin && !/[{}]/.test(target.href) ? target.href : undefined;
}

/** What is left to send once the path is known: the headers alone where the target has the query too. */
function withoutPath({ route, parameters }: Sending, hasQuery: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) =>
      hasQuery ? name === 'headers' : !route.includes(`{${name}}`),
    ),
  );
}

async function ask(
  { octokit, baseUrl, signal, request, now }: Sending,
  target: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  try {
    const { status, headers, data } = await octokit.request(target, {
      ...parameters,
      ...(baseUrl !== undefined && { baseUrl }),
      // Other policies that the Octokit may have are switched off.
      request: { redirect: 'manual', retries: 0, parseSuccessResponseBody: false, signal },
    });
    return { request, status, headers, body: data };
  } catch (error) {
    throw failureOf(error, request, now);
  }
}

/** Octokit's errors hold an answer, unless there was none. */
const failedForm = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
  }),
});

function failureOf(error: unknown, request: string, now: number): GitHubError {
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const answered = failedForm.safeParse(error);
  if (!answered.success) {
    return new GitHubError('unavailable', `${request} was not answered: ${said}`, { request, cause: error });
  }
  const { status, headers } = answered.data.response;
  const retryAfterMs = retryAfter(headers, now);
  return new GitHubError(troubleOf(status, headers, said), `${request} was answered ${status}: ${said}`, {
    request,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    cause: error,
  });
}
