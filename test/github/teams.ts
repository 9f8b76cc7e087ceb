import { notFound, userOf, type Answer, type Asked, type Given } from './answer.ts';
import type { OperationName } from './operations.ts';
import { isAtLeast, membersOf, rightOf } from './rights.ts';
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

  // Who is in a team within it is in it.
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': inTeam(({ path }, team, organization) => {
    const login = (path['username'] ?? '').toLowerCase();
    const state = membersOf(team, organization).includes(login) ? 'active' : team.members.get(login);
    return state ? { json: { state, role: 'member' } } : notFound;
  }),

  'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}': inTeam(
    ({ state, path, accept }, team, organization) => {
      const repository = state.repositories.get(`${path['owner']}/${path['repo']}`.toLowerCase());
      if (!repository) return notFound;
      const { id, owner, name } = repository;
      const right = rightOf(team, organization, `${owner}/${name}`);
      if (right === 'none') return notFound;
      if (!accept.includes('repository')) return { status: 204 };
      const permissions = {
        pull: true,
        triage: isAtLeast(right, 'triage'),
        push: isAtLeast(right, 'write'),
        maintain: isAtLeast(right, 'maintain'),
        admin: isAtLeast(right, 'admin'),
      };
      return { json: { id, name, full_name: `${owner}/${name}`, owner: userOf(state, owner), permissions } };
    },
  ),
};

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
