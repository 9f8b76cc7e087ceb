import * as z from 'zod';
import type { Named } from '../core/review/facts.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository.ts';

const requestedForm = z.object({
  users: z.array(z.object({ login: z.string() })),
  teams: z.array(z.object({ slug: z.string() })),
});

/**
 * Whose review is pending. Teams are of the organization that has the repository: no others can be asked.
 * https://docs.github.com/en/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request
 */
export async function readRequested(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<Named> {
  const { users, teams } = await client.read(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    { ...repository, pull_number: number },
    requestedForm,
  );
  return {
    users: users.map(({ login }) => login),
    teams: teams.map(({ slug }) => `${repository.owner}/${slug}`),
  };
}
