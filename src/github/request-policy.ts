import type { GitHubError, Trouble } from './error.ts';

/** One request, its answer read to the end included. */
export const requestDeadlineMs = 15_000;

/** The longest wait that GitHub may ask for; a job that would sleep for longer is red instead. */
export const longestWaitMs = 60_000;

/** Repetitions of one request, with half a second, one and two between them. */
const mostRepeats = 3;

/** GitHub answers "not found" for what has just been written, for a moment. */
const mostRepeatsOfMissing = 2;

/**
 * How long to wait before the same request is sent again; undefined: not again. Only for requests that may be
 * repeated.
 * @param attempt 0 after the first
 * @param exists true for what must exist, so that "not found" is worth another look
 */
export function waitBefore(error: GitHubError, attempt: number, exists: boolean): number | undefined {
  const { trouble, retryAfterMs } = error;
  const most = trouble === 'missing' ? (exists ? mostRepeatsOfMissing : 0) : mostRepeats;
  if (attempt >= most || trouble === 'permission' || trouble === 'refused') return undefined;
  if (trouble !== 'rate-limit') return 500 * 2 ** attempt;
  const wait = retryAfterMs ?? longestWaitMs;
  return wait <= longestWaitMs ? Math.max(1000, wait) : undefined;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/**
 * What an answer that is no success means. Both kinds of rate limit come as 403 or 429.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function troubleOf(status: number, headers: Headers, message: string): Trouble {
  if (status === 429) return 'rate-limit';
  if (status === 403) {
    const isLimit = headers['retry-after'] !== undefined || isUsedUp(headers) || /rate limit/i.test(message);
    return isLimit ? 'rate-limit' : 'permission';
  }
  if (status === 401) return 'permission';
  if (status === 404 || status === 410 || status === 451) return 'missing';
  return status >= 500 || status === 408 ? 'unavailable' : 'refused';
}

/** How long GitHub wants us to wait, in milliseconds; undefined where it does not say. Never negative. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const given = String(headers['retry-after'] ?? '').trim();
  if (/^-?\d+$/.test(given)) return Math.max(0, Number(given) * 1000);
  const date = Date.parse(given);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  const reset = Number(headers['x-ratelimit-reset']);
  return isUsedUp(headers) && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
}

function isUsedUp(headers: Headers): boolean {
  return String(headers['x-ratelimit-remaining'] ?? '') === '0';
}
