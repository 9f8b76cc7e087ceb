import type { Policy } from './policy/policy.ts';
import type { People } from './sources/names.ts';

/** Whom a policy knows by login, and which teams by the second half of their name. */
export function peopleOf({ roles, identities }: Pick<Policy, 'roles' | 'identities'>): People {
  const logins = new Set([...identities.values()].map((login) => login.toLowerCase()));
  const teams = new Map<string, Set<string>>();
  for (const holders of roles.values()) {
    for (const user of holders.users) logins.add(user.toLowerCase());
    for (const team of holders.teams) {
      const name = team.toLowerCase();
      const slug = name.slice(name.indexOf('/') + 1);
      teams.set(slug, (teams.get(slug) ?? new Set()).add(name));
    }
  }
  return {
    isLogin: (name) => logins.has(name),
    teamCalled(slug) {
      const [team, ...others] = teams.get(slug) ?? [];
      return others.length === 0 ? team : undefined;
    },
  };
}
