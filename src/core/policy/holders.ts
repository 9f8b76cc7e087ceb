import type { Owner } from '../ownership/owner.ts';
import type { Policy } from './policy.ts';
import type { RoleHolders } from './roles.ts';

/** The roles of an owner: what is certain, and what cannot be ruled out. No role is in both. */
export interface OwnerRoles {
  readonly held: ReadonlySet<string>;
  /** Not empty for somebody whose memberships cannot be read, or an address without an identity. */
  readonly possible: ReadonlySet<string>;
}

export interface Holders {
  rolesOf(owner: Owner): OwnerRoles;
  /** Those whom the policy names for a role; nobody for a role it does not know. */
  holdersOf(role: string): RoleHolders;
  /** Whether anybody holds the role. */
  isHeld(role: string): boolean;
}

/** What is known of an organization's teams. Logins and teams (`org/slug`) are in lower case. */
export interface Membership {
  /** Whether somebody is in a team or in a part of it; undefined where that cannot be read. */
  isIn(login: string, team: string): boolean | undefined;
  /** The team that a team is part of; undefined for none, and where that cannot be read. */
  parentOf(team: string): string | undefined;
}

const nobody: RoleHolders = { teams: [], users: [] };
const unread: Membership = { isIn: () => undefined, parentOf: () => undefined };

/** Tells who holds the roles of a policy. Names of teams, logins and addresses compare without case. */
export function createHolders(
  { roles, identities }: Pick<Policy, 'roles' | 'identities'>,
  membership: Membership = unread,
): Holders {
  const rolesOfTeam = rolesByName(roles, ({ teams }) => teams);
  const rolesOfUser = rolesByName(roles, ({ users }) => users);
  const heldByAny = [...roles].filter(([, holders]) => hasAny(holders)).map(([role]) => role);

  /** The roles of a team and of those it is part of: who is in a team is in its parents too. */
  function teamRoles(team: string): string[] {
    const lineage = new Set<string>();
    for (
      let at: string | undefined = team;
      at !== undefined && !lineage.has(at);
      at = membership.parentOf(at)
    ) {
      lineage.add(at);
    }
    return [...lineage].flatMap((name) => rolesOfTeam.get(name) ?? []);
  }

  function userRoles(login: string): OwnerRoles {
    const held = [...(rolesOfUser.get(login) ?? [])];
    const possible: string[] = [];
    for (const [team, itsRoles] of rolesOfTeam) {
      const isIn = membership.isIn(login, team);
      if (isIn !== false) (isIn ? held : possible).push(...itsRoles);
    }
    return ownerRoles(held, possible);
  }

  return {
    rolesOf({ kind, key }) {
      if (kind === 'team') return ownerRoles(teamRoles(key), []);
      if (kind === 'user') return userRoles(key);
      const login = identities.get(key);
      return login === undefined ? ownerRoles([], heldByAny) : userRoles(login.toLowerCase());
    },
    holdersOf: (role) => roles.get(role) ?? nobody,
    isHeld: (role) => hasAny(roles.get(role) ?? nobody),
  };
}

function ownerRoles(held: readonly string[], possible: readonly string[]): OwnerRoles {
  const certain = new Set(held);
  return { held: certain, possible: new Set(possible.filter((role) => !certain.has(role))) };
}

function hasAny({ teams, users }: RoleHolders): boolean {
  return teams.length + users.length > 0;
}

function rolesByName(
  roles: ReadonlyMap<string, RoleHolders>,
  namesOf: (holders: RoleHolders) => readonly string[],
): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [role, holders] of roles) {
    for (const name of namesOf(holders)) {
      const key = name.toLowerCase();
      const others = byName.get(key);
      if (others === undefined) byName.set(key, [role]);
      else others.push(role);
    }
  }
  return byName;
}
