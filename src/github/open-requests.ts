import * as z from 'zod';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository.ts';

const query = `query OpenRequests($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: [OPEN], first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        isDraft
        reviewRequests(first: 30) { nodes { requestedReviewer { ... on User { login } } } }
      }
    }
  }
}`;

/** Of a team there is nothing; of one that the token may not see, null. */
const requestForm = z.object({ requestedReviewer: z.object({ login: z.string().optional() }).nullable() });
const openForm = z.object({
  data: z.object({
    repository: z.object({
      pullRequests: z.object({
        nodes: z.array(
          z
            .object({
              number: z.int(),
              isDraft: z.boolean(),
              reviewRequests: z.object({ nodes: z.array(requestForm.nullable()) }).nullable(),
            })
            .nullable(),
        ),
      }),
    }),
  }),
});

/**
 * How many reviews each person is asked for on the hundred pull requests of the repository that changed last: logins in
 * lower case. The one that is planned does not count, nor do drafts.
 */
export async function readOpenRequests(
  client: Client,
  { owner, repo }: RepositoryName,
  number: number,
): Promise<Map<string, number>> {
  const answer = await client.query(query, { owner, repo }, openForm);
  const counts = new Map<string, number>();
  for (const pull of answer.data.repository.pullRequests.nodes) {
    if (!pull || pull.number === number || pull.isDraft) continue;
    for (const request of pull.reviewRequests?.nodes ?? []) {
      const login = request?.requestedReviewer?.login?.toLowerCase();
      if (login !== undefined) counts.set(login, (counts.get(login) ?? 0) + 1);
    }
  }
  return counts;
}
