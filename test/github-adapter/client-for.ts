import { Octokit } from '@octokit/core';
import { createClient, type Client } from '../../src/github/client.ts';
import type { FakeGitHub } from '../github/fake-github.ts';

/** A client that waits for nothing. */
export function clientFor(
  { apiUrl, graphqlUrl }: Pick<FakeGitHub, 'apiUrl' | 'graphqlUrl'>,
  token: string,
): Client {
  return createClient({
    octokit: new Octokit({ baseUrl: apiUrl, auth: token }),
    graphqlUrl,
    deadline: Infinity,
    now: Date.now,
    sleep: async () => {},
  });
}
