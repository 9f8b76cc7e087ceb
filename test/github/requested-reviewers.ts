import { textsIn, unprocessable, userOf, type Asked, type Given } from './answer.ts';
import { may } from './permissions.ts';
import { accessOf, isAtLeast, rightOf } from './rights.ts';
import type { Pull, Repository, State } from './state.ts';

/** Not documented; what maintainers of review tools have met. */
const mostReviewers = 15;

export function shownReviewers(state: State, { requestedUsers, requestedTeams }: Pull) {
  return {
    users: requestedUsers.map((login) => userOf(state, login)),
    teams: requestedTeams.map((slug) => ({ slug, name: slug })),
  };
}

/** One that cannot be asked makes the whole request fail. */
export function requestReviewers(asked: Asked, pull: Pull, repository: Repository): Given | undefined {
  const users = textsIn(asked.body, 'reviewers');
  const teams = textsIn(asked.body, 'team_reviewers');
  const refused = refusal(asked, users, teams, pull, repository);
  if (refused) return refused;
  const { users: known } = asked.state;
  add(
    pull.requestedUsers,
    users.map((login) => known.get(login.toLowerCase())?.login ?? login),
  );
  add(
    pull.requestedTeams,
    teams.map((slug) => slug.toLowerCase()),
  );
  return undefined;
}

export function removeReviewers({ body }: Asked, pull: Pull): void {
  remove(pull.requestedUsers, textsIn(body, 'reviewers'));
  remove(pull.requestedTeams, textsIn(body, 'team_reviewers'));
}

function refusal(
  { state, token }: Asked,
  users: readonly string[],
  teams: readonly string[],
  pull: Pull,
  repository: Repository,
): Given | undefined {
  const { owner, name } = repository;
  if (users.some(isSame(pull.author)))
    return unprocessable('Review cannot be requested from pull request author.');
  if (teams.length > 0 && !may(token, 'members', 'read'))
    return unprocessable("Could not resolve to a node with the global id of 'T_kwDOA'.");
  // That it is refused is known, the words are not.
  if (hasTwice(users) || hasTwice(teams)) return unprocessable('Validation Failed');
  const organization = state.organizations.get(owner.toLowerCase());
  const isStrangeTeam = (slug: string): boolean => {
    const team = organization?.teams.get(slug.toLowerCase());
    return !team || !organization || rightOf(team, organization, `${owner}/${name}`) === 'none';
  };
  const isStranger = (login: string): boolean =>
    state.users.get(login.toLowerCase())?.type !== 'User' ||
    !isAtLeast(accessOf(state, repository, login).right, 'read');
  if (users.some(isStranger) || teams.some(isStrangeTeam)) {
    const who = users.length > 0 ? 'users or teams' : 'teams';
    return unprocessable(
      `Reviews may only be requested from collaborators. One or more of the ${who} you specified is not a ` +
        `collaborator of the ${owner}/${name} repository.`,
    );
  }
  const all = [...pull.requestedUsers, ...users, ...pull.requestedTeams, ...teams];
  const count = new Set(all.map((one) => one.toLowerCase())).size;
  return count > mostReviewers
    ? unprocessable(`Only ${mostReviewers} reviewers can be requested.`)
    : undefined;
}

const isSame =
  (name: string) =>
  (other: string): boolean =>
    name.toLowerCase() === other.toLowerCase();

function hasTwice(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function add(to: string[], names: readonly string[]): void {
  to.push(...names.filter((name) => !to.some(isSame(name))));
}

/** Also what a review does to the one who was asked for it. */
export function remove(from: string[], names: readonly string[]): void {
  from.splice(0, from.length, ...from.filter((name) => !names.some(isSame(name))));
}
