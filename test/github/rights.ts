import type { Organization, Repository, Right, State, Team } from './state.ts';

const rising = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

type Level = Right | 'none';

export function isAtLeast(right: Level | undefined, least: Right): boolean {
  return rising.indexOf(right ?? 'none') >= rising.indexOf(least);
}

function higher(one: Level, other: Level): Level {
  return rising.indexOf(one) >= rising.indexOf(other) ? one : other;
}

/** What a team may do in a repository, by itself or by a team above it. */
export function rightOf(team: Team, organization: Organization, repository: string): Level {
  const above = team.parent === undefined ? undefined : organization.teams.get(team.parent);
  const own = team.rights.get(repository.toLowerCase()) ?? 'none';
  return above ? higher(own, rightOf(above, organization, repository)) : own;
}

/** Logins in lower case of those who have accepted, of the team and of the teams within it. */
export function membersOf(team: Team, organization: Organization): string[] {
  const own = [...team.members].filter(([, membership]) => membership === 'active').map(([login]) => login);
  const within = [...organization.teams.values()].filter(({ parent }) => parent === team.slug);
  return [...new Set([...own, ...within.flatMap((one) => membersOf(one, organization))])].toSorted();
}

/** What a user may do in a repository, by themselves or by their teams, and the name of that role. */
export function accessOf(
  { organizations }: State,
  { owner, name, collaborators }: Repository,
  login: string,
): { readonly right: Level; readonly role: string } {
  const key = login.toLowerCase();
  const organization = organizations.get(owner.toLowerCase());
  const teams = [...(organization?.teams.values() ?? [])];
  const byTeams = teams
    .filter((team) => organization && membersOf(team, organization).includes(key))
    .map((team) => (organization ? rightOf(team, organization, `${owner}/${name}`) : 'none'));
  const own = collaborators.get(key);
  const right = byTeams.reduce(higher, own?.right ?? 'none');
  return { right, role: own?.right === right ? (own.role ?? right) : right };
}
