import type { People } from '../snapshot.ts';
import type { Membership } from './holders.ts';

/** Who is in which team, as far as GitHub said. */
export function membershipOf({ members, parents }: Pick<People, 'members' | 'parents'>): Membership {
  return {
    isIn(login, team) {
      const known = members.get(team);
      return known && 'includes' in known ? known.includes(login) : undefined;
    },
    parentOf(team) {
      const parent = parents.get(team);
      return typeof parent === 'string' ? parent : undefined;
    },
  };
}
