import * as z from 'zod';
import type { Client } from './client.ts';
import { mostCommits, type CommitPeople } from './contributors.ts';
import { GitHubError } from './error.ts';
import { oidForm, type RepositoryName } from './repository.ts';
import type { RequestEvent } from './request-history.ts';

/** What happened to a pull request, as it is now. Accounts are written as REST does, apps with `[bot]`. */
export interface Conversation {
  readonly head: string;
  readonly base: string;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  readonly author?: Account;
  /** Those that were submitted by accounts that are still there, oldest first. */
  readonly reviews: readonly GivenReview[];
  /** Those that name somebody whom the token may see, oldest first. */
  readonly requests: readonly RequestEvent[];
  /** At most as many as GitHub lists. */
  readonly commits: readonly CommitPeople[];
  readonly commitCount: number;
}

export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

export interface GivenReview {
  readonly by: Account;
  /** In capitals, as GitHub says it. */
  readonly state: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Absent: of a commit that is gone. */
  readonly commit?: string;
}

const perPage = 100;
/** A longer conversation is not judged by a part of it. */
const mostPages = 10;

const query = `query Reviews(
  $owner: String!, $repo: String!, $number: Int!
  $reviews: Boolean!, $reviewsAfter: String
  $requests: Boolean!, $requestsAfter: String
  $commits: Boolean!, $commitsAfter: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      baseRefName
      state
      isDraft
      author { ...account }
      reviews(first: ${perPage}, after: $reviewsAfter, states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED])
        @include(if: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { state submittedAt author { ...account } commit { oid } }
      }
      timelineItems(
        first: ${perPage}, after: $requestsAfter, itemTypes: [REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT]
      ) @include(if: $requests) {
        pageInfo { hasNextPage endCursor }
        nodes {
          ... on ReviewRequestedEvent { what: __typename createdAt actor { ...account } requestedReviewer { ...reviewer } }
          ... on ReviewRequestRemovedEvent { what: __typename createdAt actor { ...account } requestedReviewer { ...reviewer } }
        }
      }
      commits(first: ${perPage}, after: $commitsAfter) @include(if: $commits) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            committer { ...person }
            authors(first: ${perPage}) { totalCount nodes { ...person } }
          }
        }
      }
    }
  }
}
fragment account on Actor { __typename login }
fragment person on GitActor { name email user { login } }
fragment reviewer on RequestedReviewer {
  ... on User { __typename login }
  ... on Bot { __typename login }
  ... on Team { __typename combinedSlug }
}`;

const accountForm = z.object({ __typename: z.string(), login: z.string() });
const personForm = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
});
const timeForm = z.string().transform((time) => Math.floor(Date.parse(time) / 1000));

function listOf<Item extends z.ZodType>(item: Item) {
  const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
  return z.object({ pageInfo, nodes: z.array(item.nullable()) });
}

const reviewForm = z.object({
  state: z.string(),
  submittedAt: timeForm.nullable(),
  author: accountForm.nullable(),
  commit: z.object({ oid: oidForm }).nullable(),
});
/** Of somebody of another sort, such as a mannequin, there is nothing; of one that the token may not see, null. */
const reviewerForm = accountForm.extend({ combinedSlug: z.string() }).partial().nullable();
const requestForm = z.object({
  what: z.enum(['ReviewRequestedEvent', 'ReviewRequestRemovedEvent']),
  createdAt: timeForm,
  actor: accountForm.nullable(),
  requestedReviewer: reviewerForm,
});
const commitForm = z.object({
  commit: z.object({
    oid: oidForm,
    committer: personForm.nullable(),
    authors: z.object({ totalCount: z.int(), nodes: z.array(personForm.nullable()) }),
  }),
});
const conversationForm = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        headRefOid: oidForm,
        baseRefName: z.string(),
        state: z.string(),
        isDraft: z.boolean(),
        author: accountForm.nullable(),
        reviews: listOf(reviewForm).optional(),
        timelineItems: listOf(requestForm).optional(),
        commits: listOf(commitForm)
          .extend({ totalCount: z.int().min(0) })
          .optional(),
      }),
    }),
  }),
});
type Page = z.output<typeof conversationForm>['data']['repository']['pullRequest'];

/** Reads it in pages: all three lists with each query, as long as there is more of them. */
export async function readConversation(
  client: Client,
  { owner, repo }: RepositoryName,
  number: number,
): Promise<Conversation> {
  const pages: Page[] = [];
  let next: Record<string, string | boolean | null> = { reviews: true, requests: true, commits: true };
  for (;;) {
    const answer = await client.query(query, { owner, repo, number, ...next }, conversationForm);
    const page = answer.data.repository.pullRequest;
    pages.push(page);
    next = following(page);
    if (!Object.values(next).includes(true)) return conversationOf(page, pages);
    if (pages.length === mostPages)
      throw new GitHubError(
        'answer',
        `the pull request has more than ${perPage * mostPages} reviews or requests of reviews`,
      );
  }
}

/** The lists that go on, and where. */
function following({ reviews, timelineItems, commits }: Page): Record<string, string | boolean | null> {
  const isTooLong = (commits?.totalCount ?? 0) > mostCommits;
  return {
    reviews: reviews?.pageInfo.hasNextPage ?? false,
    reviewsAfter: reviews?.pageInfo.endCursor ?? null,
    requests: timelineItems?.pageInfo.hasNextPage ?? false,
    requestsAfter: timelineItems?.pageInfo.endCursor ?? null,
    commits: !isTooLong && (commits?.pageInfo.hasNextPage ?? false),
    commitsAfter: commits?.pageInfo.endCursor ?? null,
  };
}

function conversationOf(
  { headRefOid, baseRefName, state, isDraft, author }: Page,
  pages: readonly Page[],
): Conversation {
  return {
    head: headRefOid,
    base: baseRefName,
    isOpen: state === 'OPEN',
    isDraft,
    ...(author && { author: accountOf(author) }),
    reviews: pages.flatMap(({ reviews }) => (reviews?.nodes ?? []).flatMap(givenReview)),
    requests: pages.flatMap(({ timelineItems }) => (timelineItems?.nodes ?? []).flatMap(requestEvent)),
    commits: pages.flatMap(({ commits }) =>
      (commits?.nodes ?? []).flatMap((node) => (node ? [node.commit] : [])),
    ),
    commitCount: pages[0]?.commits?.totalCount ?? 0,
  };
}

function accountOf({ __typename: type, login }: z.output<typeof accountForm>): Account {
  const isBot = type === 'Bot';
  return { login: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login, isBot };
}

function givenReview(node: z.output<typeof reviewForm> | null): GivenReview[] {
  if (!node?.author) return [];
  const { author, state, submittedAt, commit } = node;
  return [{ by: accountOf(author), state, at: submittedAt ?? 0, ...(commit && { commit: commit.oid }) }];
}

function requestEvent(node: z.output<typeof requestForm> | null): RequestEvent[] {
  if (!node) return [];
  const { __typename: type = '', login, combinedSlug } = node.requestedReviewer ?? {};
  const who = login === undefined ? combinedSlug : accountOf({ __typename: type, login }).login;
  if (who === undefined) return [];
  const what = node.what === 'ReviewRequestedEvent' ? 'requested' : 'removed';
  return [{ what, who, at: node.createdAt, ...(node.actor && { by: accountOf(node.actor) }) }];
}
