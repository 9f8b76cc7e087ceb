import { userCalled } from './commits.ts';
import { connectionOf, type Cut } from './connections.ts';
import { commitCalled } from './names.ts';
import { readCommits, type Commit, type Signature } from './objects.ts';
import { may } from './permissions.ts';
import { asItSeems, changesOf, mostCommits, mostFiles } from './pulls.ts';
import type { Pull, Repository, Review, ReviewRequestEvent, State, Token } from './state.ts';

/** What a pull request is seen by. */
export interface Seen {
  readonly state: State;
  readonly repository: Repository;
  readonly token: Token;
  /** Objects of the repository by their names. */
  readonly object: (oid: string) => unknown;
}

/** A pull request as queries see it, beside its base. */
export function pullOf(seen: Seen, pull: Pull) {
  const { state, repository } = seen;
  // Asked for once, and only where it is wanted.
  let seems: ReturnType<typeof asItSeems> | undefined;
  const now = () => (seems ??= asItSeems(repository, pull));
  return {
    number: pull.number,
    state: pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED',
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    isDraft: pull.isDraft,
    headRefOid: () => now().head,
    baseRefName: pull.baseBranch,
    baseRefOid: pull.baseSha,
    changedFiles: () => now().changedFiles,
    isCrossRepository: pull.isFork,
    author: actorOf(state, pull.author),
    files: (cut: Cut) => {
      const paths = changesOf(repository, pull).map(({ filename }) => ({ path: filename }));
      return connectionOf('files', paths, cut, mostFiles);
    },
    commits: (cut: Cut) => {
      const commits = readCommits(repository.directory, commitCalled(repository, pull.baseBranch), pull.head);
      const nodes = commits.map((commit) => ({ commit: commitOf(state, commit) }));
      return connectionOf('commits', nodes, cut, mostCommits);
    },
    reviews: ({ states, ...cut }: Cut & { readonly states?: readonly string[] | null }) => {
      const shown = pull.reviews.filter(
        (review) =>
          (review.state !== 'PENDING' || review.author === seen.token.login) &&
          (states?.includes(review.state) ?? true),
      );
      const nodes = shown.map((review) => reviewOf(seen, review));
      return connectionOf('reviews', nodes, cut);
    },
    reviewRequests: (cut: Cut) => {
      const { requestedUsers, requestedTeams } = pull;
      const asked = [
        ...requestedUsers.map((user) => ({ user })),
        ...requestedTeams.map((team) => ({ team })),
      ];
      const nodes = asked.map((one) => ({ requestedReviewer: reviewerOf(seen, one) }));
      return connectionOf('reviewRequests', nodes, cut);
    },
    timelineItems: ({ itemTypes, ...cut }: Cut & { readonly itemTypes?: readonly string[] | null }) => {
      const items = pull.requests.map((event) => eventOf(seen, event));
      const shown = items.filter(({ itemType }) => itemTypes?.includes(itemType) ?? true);
      return connectionOf('timelineItems', shown, cut);
    },
  };
}

/** An account as queries name it: an app without `[bot]`. */
export function actorOf({ users }: State, login: string | null) {
  if (login === null) return null;
  const user = users.get(login.toLowerCase());
  const name = user?.login ?? login;
  return user?.type === 'Bot'
    ? { __typename: 'Bot', login: name.replace(/\[bot\]$/, '') }
    : { __typename: user?.type ?? 'User', login: name };
}

function reviewOf({ state, object }: Seen, { author, state: word, commit, submittedAt }: Review) {
  return {
    author: actorOf(state, author),
    state: word,
    submittedAt,
    commit: commit === null ? null : object(commit),
  };
}

/** A team is null to whoever may not read the members of the organization. */
function reviewerOf(
  { state, repository: { owner }, token }: Seen,
  { user, team }: Pick<ReviewRequestEvent, 'user' | 'team'>,
) {
  if (user !== undefined) return actorOf(state, user);
  return team !== undefined && may(token, 'members', 'read')
    ? { __typename: 'Team', slug: team, combinedSlug: `${owner}/${team}` }
    : null;
}

function eventOf(seen: Seen, event: ReviewRequestEvent) {
  const isRequest = event.what === 'requested';
  return {
    __typename: isRequest ? 'ReviewRequestedEvent' : 'ReviewRequestRemovedEvent',
    itemType: isRequest ? 'REVIEW_REQUESTED_EVENT' : 'REVIEW_REQUEST_REMOVED_EVENT',
    actor: actorOf(seen.state, event.actor),
    createdAt: new Date(event.at).toISOString().replace(/\.\d+Z$/, 'Z'),
    requestedReviewer: reviewerOf(seen, event),
  };
}

function commitOf(state: State, { sha, message, author, committer }: Commit) {
  const others = [...message.matchAll(/^Co-authored-by: (.*?) <([^>]*)>$/gim)].map(
    ([, name = '', email = '']) => ({ name, email }),
  );
  return {
    __typename: 'Commit',
    oid: sha,
    author: gitActorOf(state, author),
    committer: gitActorOf(state, committer),
    authors: (cut: Cut) =>
      connectionOf(
        'authors',
        [author, ...others].map((one) => gitActorOf(state, one)),
        cut,
      ),
  };
}

function gitActorOf(state: State, { name, email }: Pick<Signature, 'name' | 'email'>) {
  const user = userCalled(state, email);
  // An app is no user.
  return { name, email, user: user?.type === 'User' ? { login: user.login } : null };
}
