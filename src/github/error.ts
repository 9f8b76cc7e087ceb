/**
 * Why GitHub did not do what it was asked for.
 * - `permission`: the token may not
 * - `missing`: there is no such thing, or the token may not see it
 * - `rate-limit`: too many requests, and the wait is longer than we take
 * - `unavailable`: no answer, or one of an outage, also after repeating
 * - `answer`: an answer that cannot be what it should be, such as a page of HTML or JSON that is cut
 * - `refused`: the request itself is not taken, or sent elsewhere
 */
export type Trouble = 'permission' | 'missing' | 'rate-limit' | 'unavailable' | 'answer' | 'refused';

interface Details {
  /** The request, as `METHOD /path/{name}` or `query Name`. */
  readonly request?: string;
  /** Of HTTP; absent where no answer came. */
  readonly status?: number;
  /** When GitHub wants to be asked again, in milliseconds; absent where it does not say. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** A request that failed. The message names the request and what came of it; it may hold foreign text. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly trouble: Trouble;
  readonly request: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    trouble: Trouble,
    message: string,
    { request = '', status, retryAfterMs, cause }: Details = {},
  ) {
    super(message, { cause });
    this.trouble = trouble;
    this.request = request;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
