import { refusal, type Given } from './answer.ts';
import type { Organization, Repository, State, Team } from './state.ts';

// Beside the addresses that the description has, GitHub has some by ids, which outlive a new name. Links from page to page
// and redirects lead there: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api

const ofRepository = /^((?:\/api\/v3)?)\/repos\/([^/]+\/[^/]+)(?=\/|$)/;
const ofTeam = /^((?:\/api\/v3)?)\/orgs\/([^/]+)\/teams\/([^/]+)(?=\/|$)/;

/** The address by ids of one by names; itself where there is none. */
export function addressById(state: State, pathname: string): string {
  return pathname
    .replace(ofRepository, (all, prefix: string, name: string) => {
      const repository = state.repositories.get(name.toLowerCase());
      return repository ? `${prefix}/repositories/${repository.id}` : all;
    })
    .replace(ofTeam, (all, prefix: string, org: string, slug: string) => {
      const organization = state.organizations.get(org.toLowerCase());
      const team = organization?.teams.get(slug.toLowerCase());
      return organization && team ? `${prefix}/organizations/${organization.id}/team/${team.id}` : all;
    });
}

/** The address by names of one by ids; itself where nothing has the id. */
export function addressByName(state: State, pathname: string): string {
  return pathname
    .replace(/^\/repositories\/(\d+)(?=\/|$)/, (all, id: string) => {
      const repository = withId(state.repositories, id);
      return repository ? `/repos/${repository.owner}/${repository.name}` : all;
    })
    .replace(/^\/organizations\/(\d+)\/team\/(\d+)(?=\/|$)/, (all, id: string, teamId: string) => {
      const organization = withId(state.organizations, id);
      const team = organization && withId(organization.teams, teamId);
      return organization && team ? `/orgs/${organization.login}/teams/${team.slug}` : all;
    });
}

function withId<Thing extends Repository | Organization | Team>(
  all: ReadonlyMap<string, Thing>,
  id: string,
): Thing | undefined {
  return [...all.values()].find((one) => one.id === Number(id));
}

/** Where a repository lives that once had the name that is asked for; only what is read has moved for good. */
export function redirectOf(state: State, method: string, url: URL): Given | undefined {
  const [all = '', prefix = '', name = ''] = ofRepository.exec(url.pathname) ?? [];
  const id = state.moved.get(name.toLowerCase());
  if (id === undefined) return undefined;
  const target = new URL(url);
  target.pathname = `${prefix}/repositories/${id}${url.pathname.slice(all.length)}`;
  const { status, words } =
    method === 'GET'
      ? { status: 301, words: 'Moved Permanently' }
      : { status: 307, words: 'Temporary Redirect' };
  return { ...refusal(status, words, { url: target.href }), headers: { location: target.href } };
}
