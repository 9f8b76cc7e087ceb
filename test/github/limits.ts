import type { Given } from './answer.ts';
import type { OperationName } from './operations.ts';

/** How much the fake takes, as GitHub documents it; tests give less to meet the end of it. */
export interface Limits {
  /** Requests an hour; a workflow's token has 1,000 for a repository. */
  readonly perHour: number;
  /** Points a minute: a read costs 1, a write 5. */
  readonly pointsPerMinute: number;
  /** Issues, comments and the like. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  /** False: no rate limits and no such headers, as GHES comes. */
  readonly areOn: boolean;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const githubLimits: Limits = {
  perHour: 5000,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
  areOn: true,
};

const minute = 60_000;
const hour = 60 * minute;

const creations: ReadonlySet<OperationName | 'graphql'> = new Set([
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
] as const);

interface Spent {
  readonly at: number;
  readonly points: number;
  readonly isContent: boolean;
}

export interface Meter {
  /** Counts a request; gives the refusal where it is one too many. */
  spend(name: OperationName | 'graphql', isWrite: boolean): Given | undefined;
  headers(): Readonly<Record<string, string>>;
}

/** @param now the time in milliseconds */
export function createMeter(limits: Limits, now: () => number): Meter {
  const spent: Spent[] = [];
  const since = (from: number): Spent[] => spent.filter(({ at }) => at > from);
  const reset = (): number => Math.ceil(((since(now() - hour)[0]?.at ?? now()) + hour) / 1000);
  const remaining = (): number => Math.max(0, limits.perHour - since(now() - hour).length);
  return {
    spend(name, isWrite) {
      if (!limits.areOn) return undefined;
      if (remaining() === 0)
        return { status: 403, json: { message: 'API rate limit exceeded for installation ID 1.' } };
      const isContent = creations.has(name);
      const lastMinute = since(now() - minute);
      const points = lastMinute.reduce((sum, one) => sum + one.points, isWrite ? 5 : 1);
      const contents = (all: readonly Spent[]): number => all.filter((one) => one.isContent).length;
      const isTooMuch =
        points > limits.pointsPerMinute ||
        (isContent && contents(lastMinute) >= limits.contentPerMinute) ||
        (isContent && contents(since(now() - hour)) >= limits.contentPerHour);
      spent.push({ at: now(), points: isWrite ? 5 : 1, isContent });
      if (!isTooMuch) return undefined;
      return {
        status: 403,
        headers: { 'retry-after': '60' },
        json: {
          message:
            'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        },
      };
    },
    headers() {
      if (!limits.areOn) return {};
      return {
        'x-ratelimit-limit': String(limits.perHour),
        'x-ratelimit-remaining': String(remaining()),
        'x-ratelimit-reset': String(reset()),
      };
    },
  };
}
