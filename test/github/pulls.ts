import {
  inRepository,
  notFound,
  textsIn,
  unprocessable,
  userOf,
  type Answer,
  type Asked,
  type Given,
} from './answer.ts';
import { commitCalled } from './git-data.ts';
import { readChanges, readCommits } from './objects.ts';
import type { OperationName } from './operations.ts';
import type { Pull, Repository, State } from './state.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;
/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
const mostCommits = 250;
/** Not documented; what maintainers of review tools have met. */
const mostReviewers = 15;

const inPull = (answer: (asked: Asked, pull: Pull, repository: Repository) => Given): Answer =>
  inRepository((asked, repository) => {
    const pull = repository.pulls.get(Number(asked.path['pull_number']));
    return pull ? answer(asked, pull, repository) : notFound;
  });

export const pulls: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/pulls': inRepository(({ state, query }, repository) => {
    const wanted = query.get('state') ?? 'open';
    const found = [...repository.pulls.values()].filter((pull) => wanted === 'all' || pull.state === wanted);
    return { list: found.toReversed().map((pull) => shown(state, repository, pull)) };
  }),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': inPull(({ state }, pull, repository) => {
    const { head, changedFiles } = asItSeems(repository, pull);
    return { json: { ...shown(state, repository, { ...pull, head }), changed_files: changedFiles } };
  }),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': inPull((_asked, pull, repository) => ({
    list: changesOf(repository, pull).slice(0, mostFiles),
  })),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': inPull((_asked, pull, repository) => {
    const commits = readCommits(repository.directory, commitCalled(repository, pull.baseBranch), pull.head);
    return {
      list: commits.slice(0, mostCommits).map(({ sha, name, email }) => ({
        sha,
        commit: { author: { name, email }, committer: { name, email } },
      })),
    };
  }),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': inPull(({ state }, { reviews }) => ({
    list: reviews.map(({ id, author, state: word, commit, body }) => ({
      id,
      user: userOf(state, author),
      state: word,
      commit_id: commit,
      body,
    })),
  })),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull(
    ({ state }, { requestedUsers, requestedTeams }) => ({
      json: {
        users: requestedUsers.map((login) => userOf(state, login)),
        teams: requestedTeams.map((slug) => ({ slug, name: slug })),
      },
    }),
  ),

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull(request),

  'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': inPull(
    ({ state, body }, pull, repository) => {
      remove(pull.requestedUsers, textsIn(body, 'reviewers'));
      remove(pull.requestedTeams, textsIn(body, 'team_reviewers'));
      return { json: shown(state, repository, pull) };
    },
  ),
};

/** One that cannot be asked makes the whole request fail. */
function request({ state, token, body }: Asked, pull: Pull, repository: Repository): Given {
  const users = textsIn(body, 'reviewers');
  const teams = textsIn(body, 'team_reviewers');
  if (users.some((login) => login.toLowerCase() === pull.author.toLowerCase()))
    return unprocessable('Review cannot be requested from pull request author.');
  const known = state.organizations.get(repository.owner.toLowerCase())?.teams;
  if (teams.length > 0 && token.permissions.members === undefined)
    return unprocessable("Could not resolve to a node with the global id of 'T_kwDOA'.");
  const strangers = [
    ...users.filter(
      (login) => (repository.collaborators.get(login.toLowerCase())?.right ?? 'none') === 'none',
    ),
    ...teams.filter((slug) => !known?.get(slug)?.rights.has(`${repository.owner}/${repository.name}`)),
  ];
  if (strangers.length > 0) {
    return unprocessable(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
        `collaborator of the ${repository.owner}/${repository.name} repository.`,
    );
  }
  if (new Set([...pull.requestedUsers, ...users, ...pull.requestedTeams, ...teams]).size > mostReviewers)
    return unprocessable(`Only ${mostReviewers} reviewers can be requested.`);
  pull.requestedUsers.push(...users.filter((login) => !pull.requestedUsers.includes(login)));
  pull.requestedTeams.push(...teams.filter((slug) => !pull.requestedTeams.includes(slug)));
  return { status: 201, json: shown(state, repository, pull) };
}

function remove(from: string[], names: readonly string[]): void {
  from.splice(0, from.length, ...from.filter((name) => !names.includes(name)));
}

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
  const own = {
    id: repository.id,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
  };
  return {
    number: pull.number,
    state: pull.state,
    draft: pull.isDraft,
    user: userOf(state, pull.author),
    head: { ref: `head-${pull.number}`, sha: pull.head, ...(!pull.isFork && { repo: own }) },
    base: { ref: pull.baseBranch, sha: commitCalled(repository, pull.baseBranch), repo: own },
  };
}
