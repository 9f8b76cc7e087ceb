import type { Named, ReviewFacts, SubmittedReview } from '../core/review/facts.ts';
import type { Client } from './client.ts';
import { contributorsOf } from './contributors.ts';
import { readConversation, type Account, type Conversation, type GivenReview } from './conversation.ts';
import { GitHubError } from './error.ts';
import { readOpenRequests } from './open-requests.ts';
import { readPastReviews } from './past-reviews.ts';
import { outdatedHead } from './pull-request.ts';
import type { RepositoryName } from './repository.ts';
import { readRequestHistory } from './request-history.ts';
import { readRequested } from './requested.ts';

export interface ReviewFactsRequest {
  readonly repository: RepositoryName;
  readonly number: number;
  /** The head that is judged. */
  readonly head: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What GitHub tells of the reviews of a pull request, whatever its files are. */
export interface ReadReviewFacts {
  /** Of reviews of older commits it says nothing of what changed since, and of nobody that they are busy. */
  readonly facts: ReviewFacts;
  /** Neither merged nor closed. */
  readonly isOpen: boolean;
  /** What could not be read and is done without. */
  readonly notes: readonly string[];
}

/** Between what is asked, a push may come, or a stale copy answer. */
const mostAttempts = 3;

/**
 * Reads what decides who may review and who did. Throws `GitHubError` where that cannot be had, and `OutdatedHeadError`
 * where the pull request has another head. What only makes the choice better is done without.
 */
export async function readReviewFacts(client: Client, request: ReviewFactsRequest): Promise<ReadReviewFacts> {
  const { repository, number, head } = request;
  const [conversation, requested, past, open] = await Promise.all([
    readAtHead(client, request),
    readRequested(client, repository, number),
    orNothing(async () => await readPastReviews(client, repository)),
    orNothing(async () => await readOpenRequests(client, repository, number)),
  ]);
  const { author, base, isOpen, isDraft, reviews, requests, commits, commitCount } = conversation;
  const { removed, replaced } = readRequestHistory(requests);
  const { contributors, unread } = contributorsOf(commits, commitCount, head);
  const accounts = [...(author ? [author] : []), ...reviews.map(({ by }) => by)];
  return {
    facts: {
      key: `${repository.owner}/${repository.repo}#${number}`,
      head,
      base,
      author: author?.login ?? 'ghost',
      contributors,
      ...(unread !== undefined && { contributorsUnread: unread }),
      isDraft,
      requested: withReplaced(requested, replaced),
      removed: withoutThese(removed, requested),
      reviews: reviews.map((review) => submitted(review, head)),
      overrides: [],
      pastReviews: past ?? [],
      openRequests: open ?? new Map(),
      busy: new Set(),
      bots: botsAmong(accounts),
    },
    isOpen,
    notes: [
      ...(past ? [] : ['Past reviews could not be read: people are chosen without them.']),
      ...(open ? [] : ['Who is asked elsewhere could not be read: people are chosen without that.']),
    ],
  };
}

async function readAtHead(
  client: Client,
  { repository, number, head, sleep }: ReviewFactsRequest,
): Promise<Conversation> {
  for (let attempt = 1; ; attempt += 1) {
    const conversation = await readConversation(client, repository, number);
    if (conversation.head === head) return conversation;
    if (attempt === mostAttempts) throw outdatedHead(conversation.head, head);
    await sleep(1000 * attempt);
  }
}

async function orNothing<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

const states: ReadonlyMap<string, SubmittedReview['state']> = new Map([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
]);

/** A word that is not known yet approves nothing. */
function submitted({ by, state, at, commit = '' }: GivenReview, head: string): SubmittedReview {
  const isOfHead = commit === head;
  return {
    login: by.login,
    state: states.get(state) ?? 'commented',
    at,
    commit,
    ...(isOfHead && { changedSince: [] }),
  };
}

/** A team whose members stand in for it is asked as long as one of them is. */
function withReplaced(requested: Named, replaced: ReturnType<typeof readRequestHistory>['replaced']): Named {
  const pending = new Set(requested.users.map((login) => login.toLowerCase()));
  const teams = replaced
    .filter(({ users }) => users.some((login) => pending.has(login.toLowerCase())))
    .map(({ team }) => team);
  return { users: requested.users, teams: [...new Set([...requested.teams, ...teams])] };
}

/** Who is asked all the same was asked anew. */
function withoutThese(removed: Named, requested: Named): Named {
  const without = (names: readonly string[], others: readonly string[]): string[] => {
    const keys = new Set(others.map((name) => name.toLowerCase()));
    return names.filter((name) => !keys.has(name.toLowerCase()));
  };
  return {
    users: without(removed.users, requested.users),
    teams: without(removed.teams, requested.teams),
  };
}

function botsAmong(accounts: readonly Account[]): Set<string> {
  return new Set(accounts.filter(({ isBot }) => isBot).map(({ login }) => login.toLowerCase()));
}
