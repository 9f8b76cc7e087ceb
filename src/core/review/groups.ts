import type { Owner } from '../ownership/owner.ts';
import type { ReviewScene } from './scene.ts';

/** People and teams by name in lower case, as far as it is known who is in the teams. */
export interface Group {
  readonly people: ReadonlySet<string>;
  /** All the teams by which it is what it is, whether their members are known or not. */
  readonly teams: ReadonlySet<string>;
  /** Those of them whose members are not known. */
  readonly unread: ReadonlySet<string>;
  /** Owners of whom only a name or an address is known. */
  readonly unknown: readonly Owner[];
}

/** Who holds roles and who owns, as groups. */
export interface Groups {
  /** Everybody who holds any of the roles. */
  holders(roles: readonly string[]): Group;
  owners(owners: readonly Owner[]): Group;
  /** The roles that a team holds by its name or that of one it is part of. */
  teamRoles(team: string): ReadonlySet<string>;
  /** Undefined where that is not known. */
  membersOf(team: string): readonly string[] | undefined;
}

export function createGroups({ holders, policy, snapshot }: ReviewScene): Groups {
  const { people } = snapshot;
  const membersOf = (team: string): readonly string[] | undefined => {
    const said = people?.members.get(team);
    return said && 'includes' in said ? said : undefined;
  };
  const held = new Map<string, Group>();
  const owning = new WeakMap<readonly Owner[], Group>();

  function group(users: readonly string[], teams: readonly string[], unknown: readonly Owner[] = []): Group {
    const all = new Set(users);
    const unread = new Set<string>();
    for (const team of teams) {
      const members = membersOf(team);
      if (members) for (const member of members) all.add(member);
      else unread.add(team);
    }
    return { people: all, teams: new Set(teams), unread, unknown };
  }

  return {
    membersOf,
    teamRoles: (team) => holders.rolesOf({ kind: 'team', text: team, key: team }).held,
    holders(roles) {
      const key = JSON.stringify(roles);
      const named = roles.map((role) => holders.holdersOf(role));
      const found = held.get(key) ?? group(lower(named, 'users'), lower(named, 'teams'));
      held.set(key, found);
      return found;
    },
    owners(owners) {
      const known = owning.get(owners);
      if (known) return known;
      const users: string[] = [];
      const teams: string[] = [];
      const unknown: Owner[] = [];
      for (const owner of owners) {
        const login = owner.kind === 'email' ? policy.identities.get(owner.key) : owner.key;
        if (owner.kind === 'team') teams.push(owner.key);
        else if (owner.kind === 'name' || login === undefined) unknown.push(owner);
        else users.push(login.toLowerCase());
      }
      const found = group(users, teams, unknown);
      owning.set(owners, found);
      return found;
    },
  };
}

function lower<Key extends 'users' | 'teams'>(
  named: readonly Readonly<Record<Key, readonly string[]>>[],
  key: Key,
): string[] {
  return named.flatMap((one) => one[key].map((name) => name.toLowerCase()));
}
