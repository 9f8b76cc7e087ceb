import { notFound, userOf, type Answer, type Asked, type Given } from './answer.ts';
import type { OperationName } from './operations.ts';
import type { Organization, Team } from './state.ts';

/** A secret team is hidden from whoever may not see it, as if there were none. */
const inTeam = (answer: (asked: Asked, team: Team, organization: Organization) => Given): Answer =>
  inOrganization((asked, organization) => {
    const team = organization.teams.get((asked.path['team_slug'] ?? '').toLowerCase());
    return team && isVisible(team) ? answer(asked, team, organization) : notFound;
  });

function inOrganization(answer: (asked: Asked, organization: Organization) => Given): Answer {
  return (asked) => {
    const organization = asked.state.organizations.get((asked.path['org'] ?? '').toLowerCase());
    return organization ? answer(asked, organization) : notFound;
  };
}

const isVisible = ({ privacy }: Team): boolean => privacy !== 'secret';

export const teams: Partial<Record<OperationName, Answer>> = {
  'GET /orgs/{org}/teams': inOrganization((_asked, organization) => ({
    list: [...organization.teams.values()].filter(isVisible).map((team) => shown(team, organization)),
  })),

  'GET /orgs/{org}/teams/{team_slug}': inTeam((_asked, team, organization) => ({
    json: { ...shown(team, organization), organization: { login: organization.login } },
  })),

  'GET /orgs/{org}/teams/{team_slug}/members': inTeam(({ state }, team, organization) => ({
    list: membersOf(team, organization).map((login) => userOf(state, login)),
  })),

  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': inTeam(({ path }, team) => {
    const membership = team.members.get((path['username'] ?? '').toLowerCase());
    return membership ? { json: { state: membership, role: 'member' } } : notFound;
  }),

  'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}': inTeam(
    ({ state, path, accept }, team, organization) => {
      const name = `${path['owner']}/${path['repo']}`;
      const right = rightOf(team, organization, name);
      const repository = state.repositories.get(name.toLowerCase());
      if (!repository || right === undefined) return notFound;
      if (!accept.includes('repository')) return { status: 204 };
      const permissions = {
        pull: true,
        triage: right !== 'read',
        push: ['write', 'maintain', 'admin'].includes(right),
        maintain: ['maintain', 'admin'].includes(right),
        admin: right === 'admin',
      };
      return { json: { id: repository.id, name: repository.name, full_name: name, permissions } };
    },
  ),
};

/** Those who have accepted, of the team and of the teams within it. */
function membersOf(team: Team, organization: Organization): string[] {
  const own = [...team.members].filter(([, membership]) => membership === 'active').map(([login]) => login);
  const within = [...organization.teams.values()].filter(({ parent }) => parent === team.slug);
  return [...new Set([...own, ...within.flatMap((one) => membersOf(one, organization))])].toSorted();
}

/** A team has the rights of those above it. */
export function rightOf(team: Team, { teams: all }: Organization, repository: string): string | undefined {
  const above = team.parent === undefined ? undefined : all.get(team.parent);
  return team.rights.get(repository) ?? (above && rightOf(above, { login: '', teams: all }, repository));
}

function shown(team: Team, organization: Organization): Record<string, unknown> {
  const parent = team.parent === undefined ? undefined : organization.teams.get(team.parent);
  return {
    id: team.id,
    slug: team.slug,
    name: team.slug,
    privacy: team.privacy,
    parent: parent ? { id: parent.id, slug: parent.slug, name: parent.slug } : null,
  };
}
