import { refusal, type Given } from './answer.ts';
import type { OperationName } from './operations.ts';
import type { Token } from './state.ts';

/** How much the fake takes, as GitHub documents it; tests give less to meet the end of it. */
export interface Limits {
  /** Requests an hour. */
  readonly perHour: Readonly<Record<Token['kind'], number>>;
  /** Points a minute: a read costs 1, a write 5. */
  readonly pointsPerMinute: Readonly<Record<Resource, number>>;
  /** Issues, comments and the like. */
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  /** Requests and queries that are under way at one time. */
  readonly atOnce: number;
  /** False: no rate limits and no such headers, as GHES comes. */
  readonly areOn: boolean;
}

/** What has limits of its own. */
export type Resource = 'core' | 'graphql';

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export const githubLimits: Limits = {
  perHour: { workflow: 1000, app: 5000, jwt: 5000 },
  pointsPerMinute: { core: 900, graphql: 2000 },
  contentPerMinute: 80,
  contentPerHour: 500,
  atOnce: 100,
  areOn: true,
};

const minute = 60_000;
const hour = 60 * minute;

const creations: ReadonlySet<OperationName | 'graphql'> = new Set([
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
] as const);

/** What costs nothing. */
const free: ReadonlySet<OperationName | 'graphql'> = new Set(['GET /rate_limit'] as const);

/** As `GET /rate_limit` gives it; `reset` in seconds since 1970. */
export interface Rate {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

export interface Request {
  readonly name: OperationName | 'graphql';
  readonly token: Token;
  readonly isWrite: boolean;
}

export interface Meter {
  /** Counts a request; gives the refusal where it is one too many. */
  spend(request: Request): Given | undefined;
  /** Takes down that a request has come; what it gives is to be called when it is answered. */
  begin(): () => void;
  /** How many were under way together at most. */
  readonly most: number;
  /** What has not changed costs nothing of the hour. */
  giveBack(request: Request): void;
  rate(resource: Resource, token: Token): Rate | undefined;
  headers(request: Request): Readonly<Record<string, string>>;
}

/** Of one token and resource: the hour that runs, and the times of what counts by the minute. */
interface Account {
  until: number;
  used: number;
  readonly points: { readonly at: number; readonly points: number }[];
  readonly contents: number[];
}

const resourceOf = (name: Request['name']): Resource => (name === 'graphql' ? 'graphql' : 'core');

/** @param now the time in milliseconds */
export function createMeter(limits: Limits, now: () => number): Meter {
  const accounts = new Map<string, Account>();
  let underWay = 0;
  let most = 0;

  const accountOf = (resource: Resource, { login, installation }: Token): Account => {
    const key = `${resource} ${installation ?? login}`;
    const account = accounts.get(key) ?? { until: now() + hour, used: 0, points: [], contents: [] };
    if (account.until <= now()) Object.assign(account, { until: now() + hour, used: 0 });
    accounts.set(key, account);
    return account;
  };
  const rate = (resource: Resource, token: Token): Rate => {
    const { used, until } = accountOf(resource, token);
    const limit = limits.perHour[token.kind];
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(until / 1000) };
  };
  const isTooFast = ({ name, token, isWrite }: Request): boolean => {
    const { points, contents } = accountOf(resourceOf(name), token);
    points.push({ at: now(), points: isWrite ? 5 : 1 });
    const lately = points.filter(({ at }) => at > now() - minute);
    const sum = lately.reduce((all, one) => all + one.points, 0);
    const created = (since: number): number => contents.filter((at) => at > now() - since).length;
    const isTooMuch =
      creations.has(name) &&
      (created(minute) >= limits.contentPerMinute || created(hour) >= limits.contentPerHour);
    if (creations.has(name) && !isTooMuch) contents.push(now());
    return isTooMuch || underWay > limits.atOnce || sum > limits.pointsPerMinute[resourceOf(name)];
  };
  return {
    begin() {
      underWay += 1;
      most = Math.max(most, underWay);
      return () => void (underWay -= 1);
    },
    get most() {
      return most;
    },
    spend(request) {
      const { name, token } = request;
      if (!limits.areOn || free.has(name)) return undefined;
      if (rate(resourceOf(name), token).remaining === 0) return exceeded(name);
      accountOf(resourceOf(name), token).used += 1;
      return isTooFast(request) ? tooFast : undefined;
    },
    giveBack({ name, token }) {
      if (limits.areOn && !free.has(name)) accountOf(resourceOf(name), token).used -= 1;
    },
    rate: (resource, token) => (limits.areOn ? rate(resource, token) : undefined),
    headers({ name, token }) {
      if (!limits.areOn) return {};
      const { limit, used, remaining, reset } = rate(resourceOf(name), token);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-used': String(used),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resourceOf(name),
      };
    },
  };
}

/** A query is answered even so, with an error. */
function exceeded(name: Request['name']): Given {
  const message = 'API rate limit exceeded for installation ID 1.';
  if (name !== 'graphql') return refusal(403, message);
  return { json: { errors: [{ type: 'RATE_LIMITED', message }] } };
}

const tooFast: Given = {
  ...refusal(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  ),
  headers: { 'retry-after': '60' },
};
