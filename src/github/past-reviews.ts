import * as z from 'zod';
import type { PastReview } from '../core/review/past-review.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository.ts';

/** How far back it is read; GitHub takes long for files of many pull requests at once. */
const mostPages = 2;
const perPage = 50;

const query = `query PastReviews($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: [MERGED], first: ${perPage}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        mergedAt
        author { __typename login }
        files(first: 100) { nodes { path } }
        reviews(first: 30, states: [APPROVED]) { nodes { author { __typename login } } }
      }
    }
  }
}`;

const accountForm = z.object({ __typename: z.string(), login: z.string() }).nullable();
const nodesOf = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node.nullable()) });
const pastForm = z.object({
  data: z.object({
    repository: z.object({
      pullRequests: nodesOf(
        z.object({
          mergedAt: z.string().nullable(),
          author: accountForm,
          files: nodesOf(z.object({ path: z.string() })).nullable(),
          reviews: nodesOf(z.object({ author: accountForm })).nullable(),
        }),
      ).extend({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }),
    }),
  }),
});
type Past = NonNullable<z.output<typeof pastForm>['data']['repository']['pullRequests']['nodes'][number]>;

/** Who approved what of the last hundred pull requests that were merged, newest first. Programs approve nothing. */
export async function readPastReviews(
  client: Client,
  { owner, repo }: RepositoryName,
): Promise<PastReview[]> {
  const found: PastReview[] = [];
  let after: string | null = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer: z.output<typeof pastForm> = await client.query(query, { owner, repo, after }, pastForm);
    const { nodes, pageInfo } = answer.data.repository.pullRequests;
    found.push(...nodes.flatMap((node) => (node ? pastReview(node) : [])));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found.toSorted((a, b) => b.at - a.at);
}

function pastReview({ mergedAt, author, files, reviews }: Past): PastReview[] {
  if (mergedAt === null || !author) return [];
  const approvers = (reviews?.nodes ?? []).flatMap((review) =>
    review?.author && review.author.__typename !== 'Bot' ? [review.author.login] : [],
  );
  const paths = (files?.nodes ?? []).flatMap((file) => (file ? [file.path] : []));
  const at = Math.floor(Date.parse(mergedAt) / 1000);
  return [{ at, author: author.login, reviewers: [...new Set(approvers)], paths }];
}
