import { either } from '../checks/check.ts';
import { byCodeUnit } from '../order.ts';
import type { Policy } from '../policy/policy.ts';
import type { ThinRole, Unknown } from '../report/gaps.ts';
import type { People } from '../snapshot.ts';
import type { Asset } from '../world.ts';
import { rolesNeeded } from './figures.ts';

const what = 'roles held by one person';

/** The roles that assets need and nobody holds, or one person alone, as far as the members of teams are known. */
export function thinRoles(
  assets: readonly Asset[],
  { roles }: Pick<Policy, 'roles'>,
  people: People | undefined,
): { readonly thin: ThinRole[]; readonly notChecked: Unknown[] } {
  const counts = new Map<string, number>();
  for (const asset of assets)
    for (const role of rolesNeeded(asset)) counts.set(role, (counts.get(role) ?? 0) + 1);
  const thin: ThinRole[] = [];
  const unread = new Set<string>();
  for (const [role, needing] of [...counts].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    const { teams = [], users = [] } = roles.get(role) ?? {};
    const persons = new Map(users.map((login) => [login.toLowerCase(), login]));
    const closed = teams.filter((team) => {
      const members = membersOf(team, people);
      for (const login of members ?? []) persons.set(login.toLowerCase(), login);
      return members === undefined;
    });
    if (persons.size > 1) continue;
    if (closed.length > 0) for (const team of closed) unread.add(team);
    else {
      const [only] = persons.values();
      thin.push({ role, assets: needing, ...(only !== undefined && { only }) });
    }
  }
  return { thin, notChecked: unknown([...unread].toSorted(byCodeUnit), people) };
}

function membersOf(team: string, people: People | undefined): readonly string[] | undefined {
  const members = people?.members.get(team.toLowerCase());
  return members && 'includes' in members ? members : undefined;
}

/** More teams than this are counted. */
const mostTeams = 3;

function unknown(teams: readonly string[], people: People | undefined): Unknown[] {
  if (teams.length === 0) return [];
  const more = teams.length - mostTeams;
  const named = teams.slice(0, mostTeams).map((team) => `@${team}`);
  const who = either(more > 0 ? [...named, `${more} more`] : named, 'and');
  const why = people ? 'the members could not be read' : 'GitHub was not asked';
  return [{ what, because: `how many people are in ${who} is not known: ${why}` }];
}
