import * as z from 'zod';
import type { Access } from '../core/snapshot.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import type { RepositoryName } from './repository.ts';

/** What GitHub says of teams, which are named `org/slug` in lower case. Each team is asked for once. */
export interface Teams {
  access(team: string): Promise<Access>;
  /** The team that it is part of; null: none. */
  parent(team: string): Promise<string | null>;
  /** Who is in the team or in a part of it, and has accepted. */
  members(team: string): Promise<string[]>;
}

const teamForm = z.object({
  slug: z.string(),
  privacy: z.string().optional(),
  parent: z.object({ slug: z.string() }).nullish(),
});
type Team = z.output<typeof teamForm>;

const repositoryForm = z.object({ permissions: z.object({ push: z.boolean() }).optional() });
const membersForm = z.array(z.object({ login: z.string() }));
const teamsForm = z.array(teamForm);

/** The answer says what the team may do only where it is asked for in this form. */
const withPermissions = { headers: { accept: 'application/vnd.github.v3.repository+json' } };

const perPage = 100;
/** GitHub's largest teams have a few thousand members. */
const mostPages = 100;

export function createTeams(client: Client, { owner, repo }: RepositoryName): Teams {
  const found = new Map<string, Promise<Team | undefined>>();
  const listed = new Map<string, Promise<ListedTeams>>();

  // A token that may not read one team of an organization may read none: the others wait for the first.
  const first = new Map<string, Promise<unknown>>();
  const askOf = async <Value>(org: string, ask: () => Promise<Value>): Promise<Value> => {
    const probe = first.get(org);
    if (!probe) {
      const asked = ask();
      first.set(org, asked);
      return await asked;
    }
    await probe.catch((error: unknown) => {
      if (error instanceof GitHubError && error.trouble === 'permission') throw error;
    });
    return await ask();
  };
  /** Tells of most teams at once, and that "not found" means something: only a token with the right gets a list. */
  const firstTeams = async (org: string): Promise<ListedTeams> => {
    const asked =
      listed.get(org) ??
      client
        .read('GET /orgs/{org}/teams', { org, per_page: perPage }, teamsForm)
        .then((teams) => ({ isWhole: teams.length < perPage, teams: bySlug(teams) }), forbidden);
    listed.set(org, asked);
    return await asked;
  };
  const findTeam = async (name: string): Promise<Team | undefined> => {
    const { org, slug } = partsOf(name);
    const { teams, isWhole } = await firstTeams(org);
    const known = teams.get(slug);
    if (known || isWhole) return known;
    return await orMissing(
      async () => await client.read('GET /orgs/{org}/teams/{team_slug}', { org, team_slug: slug }, teamForm),
    );
  };
  const teamCalled = async (name: string): Promise<Team | undefined> => {
    const asked = found.get(name) ?? askOf(partsOf(name).org, async () => await findTeam(name));
    found.set(name, asked);
    return await asked;
  };

  return {
    async access(name) {
      const { org, slug } = partsOf(name);
      const ask = async () =>
        await client.read(
          'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}',
          { org, team_slug: slug, owner, repo, ...withPermissions },
          repositoryForm,
        );
      const right = await askOf(org, async () => await orMissing(ask));
      if (right) return right.permissions?.push === true ? 'may-write' : 'may-not-write';
      const team = await teamCalled(name);
      if (!team) return 'unknown';
      return team.privacy === 'secret' ? 'secret' : 'may-not-write';
    },
    async parent(name) {
      const { org } = partsOf(name);
      const parent = (await teamCalled(name))?.parent;
      return parent ? `${org}/${parent.slug.toLowerCase()}` : null;
    },
    async members(name) {
      const { org, slug } = partsOf(name);
      const logins: string[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const read = async () =>
          await client.read(
            'GET /orgs/{org}/teams/{team_slug}/members',
            { org, team_slug: slug, per_page: perPage, page },
            membersForm,
          );
        const members = await askOf(org, async () => await orMissing(read));
        if (!members) {
          await firstTeams(org);
          return logins;
        }
        logins.push(...members.map(({ login }) => login.toLowerCase()));
        if (members.length < perPage) return logins;
      }
      throw new GitHubError('answer', `the list of members of ${name} does not end`);
    },
  };
}

/** The first teams of an organization by their slugs, and whether there are no others. */
interface ListedTeams {
  readonly isWhole: boolean;
  readonly teams: ReadonlyMap<string, Team>;
}

function bySlug(teams: readonly Team[]): Map<string, Team> {
  return new Map(teams.map((team) => [team.slug.toLowerCase(), team]));
}

/** Undefined for what GitHub does not find. */
async function orMissing<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError && error.trouble === 'missing') return undefined;
    throw error;
  }
}

/** A token without the right is also answered "not found". */
function forbidden(error: unknown): never {
  if (error instanceof GitHubError && error.trouble === 'missing')
    throw new GitHubError('permission', error.message, { cause: error });
  throw error;
}

function partsOf(name: string): { readonly org: string; readonly slug: string } {
  const slash = name.indexOf('/');
  return { org: name.slice(0, slash), slug: name.slice(slash + 1) };
}
