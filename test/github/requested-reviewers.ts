import { refusal, textsIn, unprocessable, userOf, type Asked, type Given } from './answer.ts';
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
  const no = refused(asked, users, teams, pull, repository);
  if (no) return no;
  ask(asked.state, repository, pull, { actor: asked.token.login, at: asked.now, users, teams });
  return undefined;
}

export interface Asking {
  readonly actor: string | null;
  /** In milliseconds. */
  readonly at: number;
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
}

/** Who is asked already is not asked again. A team that has its reviews assigned gives way to those it assigns. */
export function ask(
  { users: known, organizations }: State,
  { owner }: Repository,
  pull: Pull,
  { actor, at, users = [], teams = [] }: Asking,
): void {
  const askUsers = (logins: readonly string[]): void => {
    const names = logins.map((login) => known.get(login.toLowerCase())?.login ?? login);
    for (const user of add(pull.requestedUsers, names))
      pull.requests.push({ what: 'requested', actor, at, user });
  };
  askUsers(users);
  for (const team of add(
    pull.requestedTeams,
    teams.map((slug) => slug.toLowerCase()),
  )) {
    pull.requests.push({ what: 'requested', actor, at, team });
    const assignees = organizations.get(owner.toLowerCase())?.teams.get(team)?.assignees ?? [];
    if (assignees.length === 0) continue;
    takeBack(pull, { actor, at, teams: [team] });
    askUsers(assignees);
  }
}

/** Asks somebody no more. */
export function takeBack(pull: Pull, { actor, at, users = [], teams = [] }: Asking): void {
  for (const user of without(pull.requestedUsers, users))
    pull.requests.push({ what: 'removed', actor, at, user });
  for (const team of without(pull.requestedTeams, teams))
    pull.requests.push({ what: 'removed', actor, at, team });
}

export function removeReviewers({ body, token, now }: Asked, pull: Pull): void {
  const [users, teams] = [textsIn(body, 'reviewers'), textsIn(body, 'team_reviewers')];
  takeBack(pull, { actor: token.login, at: now, users, teams });
}

/** Why is told beside the message. */
function invalidWith(error: string): Given {
  return refusal(422, 'Validation Failed', { errors: [error] });
}

function refused(
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
    return invalidWith("Could not resolve to a node with the global id of 'T_kwDOA'.");
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

/** What was not there before. */
function add(to: string[], names: readonly string[]): string[] {
  const added = names.filter((name) => !to.some(isSame(name)));
  to.push(...added);
  return added;
}

/** Also what a review does to the one who was asked for it. Gives back what was there. */
export function without(from: string[], names: readonly string[]): string[] {
  const taken = from.filter((name) => names.some(isSame(name)));
  from.splice(0, from.length, ...from.filter((name) => !taken.includes(name)));
  return taken;
}
