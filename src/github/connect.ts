import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';
import { createClient, type Client } from './client.ts';

export interface Connection {
  readonly token: string;
  /** https://docs.github.com/en/rest: `https://api.github.com`, or `/api/v3` of a server of one's own. */
  readonly apiUrl: string;
  /** Absent: beside the API. */
  readonly graphqlUrl?: string;
  readonly userAgent: string;
  /** When the last request must be answered, in milliseconds since 1970. */
  readonly deadline: number;
}

/** A client for one token, by the Octokit of the Actions toolkit, which knows the proxy of a runner. */
export function connect({ token, apiUrl, userAgent, ...rest }: Connection): Client {
  const options = getOctokitOptions(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent });
  return createClient({
    octokit: new GitHub(options),
    now: Date.now,
    sleep: async (milliseconds) => await sleep(milliseconds),
    ...rest,
  });
}
