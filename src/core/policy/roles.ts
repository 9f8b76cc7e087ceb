import { defaultRoles } from './vocabulary.ts';
import type { PolicyValues } from './schema.ts';

/** Who holds a role, as the policy writes them, without `@`. */
export interface RoleHolders {
  /** `org/slug` */
  readonly teams: readonly string[];
  /** Logins. */
  readonly users: readonly string[];
}

type RoleValues = NonNullable<PolicyValues['roles']>[string];

/**
 * The holders of each role, a role that is the same as another with the other's. Of a role given more than once the
 * last counts whole. Roles that come round to themselves over several packs have no holders.
 */
export function resolveRoles(given: readonly (readonly [string, RoleValues])[]): Map<string, RoleHolders> {
  const written = new Map<string, RoleValues>(given);
  const resolved = new Map<string, RoleHolders>();
  for (const start of [...defaultRoles, ...written.keys()]) {
    const walked = new Set<string>();
    let role = start;
    let next: string | undefined = start;
    while (next !== undefined && !resolved.has(next) && !walked.has(next)) {
      role = next;
      walked.add(role);
      next = written.get(role)?.['same-as'];
    }
    const { teams = [], users = [] } = written.get(role) ?? {};
    const holders = (next === undefined ? undefined : resolved.get(next)) ?? { teams, users };
    for (const name of walked) resolved.set(name, holders);
  }
  return resolved;
}
