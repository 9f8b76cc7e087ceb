import { inRepository, notFound, userOf, type Answer, type Asked, type Given } from './answer.ts';
import { commitCalled } from './names.ts';
import { shownCommit } from './commits.ts';
import { readChanges, readCommits } from './objects.ts';
import type { OperationName } from './operations.ts';
import { removeReviewers, requestReviewers, shownReviewers } from './requested-reviewers.ts';
import type { Pull, Repository, State } from './state.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const mostFiles = 3000;
/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
export const mostCommits = 250;

const inPull = (answer: (asked: Asked, pull: Pull, repository: Repository) => Given): Answer =>
  inRepository((asked, repository) => {
    const pull = repository.pulls.get(Number(asked.path['pull_number']));
    return pull ? answer(asked, pull, repository) : notFound;
  });

export const pulls: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/pulls': inRepository(({ state, query }, repository) => {
    const wanted = query.get('state') ?? 'open';
    const base = query.get('base');
    const found = [...repository.pulls.values()].filter(
      (pull) => (wanted === 'all' || pull.state === wanted) && (base === null || pull.baseBranch === base),
    );
    return { list: found.toReversed().map((pull) => shown(state, repository, pull)) };
  }),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': inPull(({ state }, pull, repository) => {
    const { head, changedFiles } = asItSeems(repository, pull);
    const own = { changed_files: changedFiles, merged: pull.mergedAt !== null };
    return { json: { ...shown(state, repository, { ...pull, head }), ...own } };
  }),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': inPull((_asked, pull, repository) => ({
    list: changesOf(repository, pull).slice(0, mostFiles),
  })),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': inPull(({ state }, pull, repository) => {
    const commits = readCommits(repository.directory, commitCalled(repository, pull.baseBranch), pull.head);
    return {
      list: commits.slice(0, mostCommits).map((commit) => shownCommit(state, commit)),
    };
  }),

  // A review that is not sent yet is seen by its author alone.
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': inPull(({ state, token }, { reviews }) => ({
    list: reviews
      .filter((review) => review.state !== 'PENDING' || review.author === token.login)
      .map(({ id, author, state: word, commit, body }) => ({
        id,
        user: userOf(state, author),
        state: word,
        commit_id: commit,
        body,
      })),
  })),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull(({ state }, pull) => ({
    json: shownReviewers(state, pull),
  })),

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull((asked, pull, repository) => {
    const refused = requestReviewers(asked, pull, repository);
    return refused ?? { status: 201, json: shown(asked.state, repository, pull) };
  }),

  'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull(
    (asked, pull, repository) => {
      removeReviewers(asked, pull);
      return { json: shown(asked.state, repository, pull) };
    },
  ),
};

/** From the merge base to the head. */
export function changesOf(repository: Repository, { baseBranch, head }: Pull) {
  return readChanges(repository.directory, commitCalled(repository, baseBranch), head);
}

/** The head and the number of changed files, or what a copy says that lags behind. */
export function asItSeems(
  repository: Repository,
  pull: Pull,
): { readonly head: string; readonly changedFiles: number } {
  const { stale, head } = pull;
  const old = stale && stale.left > 0 ? stale : undefined;
  if (old) old.left -= 1;
  return { head: old?.head ?? head, changedFiles: old?.changedFiles ?? changesOf(repository, pull).length };
}

function shown(state: State, repository: Repository, pull: Pull): Record<string, unknown> {
  const { id, owner, name } = repository;
  const own = { id, name, full_name: `${owner}/${name}`, owner: userOf(state, owner), fork: false };
  const { author, baseBranch: base } = pull;
  const fork = {
    ...own,
    id: id + 1,
    full_name: `${author}/${name}`,
    owner: userOf(state, author),
    fork: true,
  };
  const head = `head-${pull.number}`;
  const headOwner = pull.isFork ? author : owner;
  const { users, teams } = shownReviewers(state, pull);
  return {
    number: pull.number,
    state: pull.state,
    merged_at: pull.mergedAt,
    draft: pull.isDraft,
    title: pull.title,
    body: pull.body,
    user: userOf(state, author),
    html_url: `https://github.com/${owner}/${name}/pull/${pull.number}`,
    head: { label: `${headOwner}:${head}`, ref: head, sha: pull.head, repo: pull.isFork ? fork : own },
    base: { label: `${owner}:${base}`, ref: base, sha: pull.baseSha, repo: own },
    requested_reviewers: users,
    requested_teams: teams,
  };
}
