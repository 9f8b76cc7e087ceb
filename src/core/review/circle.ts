import { either } from '../checks/check.ts';
import { byCodeUnit } from '../order.ts';
import type { PlannedRole } from '../report/plan.ts';
import type { Group, Groups } from './groups.ts';
import type { Need } from './needs.ts';
import type { Standing } from './standing.ts';

/** Who counts for a term, by names in lower case. */
export interface Circle {
  readonly from: PlannedRole['from'];
  /** Who may count, sorted. */
  readonly people: readonly string[];
  /** The teams that hold it in this circle, sorted. */
  readonly teams: readonly string[];
  /** Who holds the role and does not count, with the reason. */
  readonly excluded: ReadonlyMap<string, string>;
  /** Why it is not certain that these people count: then no approval of theirs does. */
  readonly doubts: readonly string[];
}

/** Holders of the role among the owners; where none of them is eligible, any holder; where none, the responsible. */
export function circleOf(need: Need, groups: Groups, standing: Standing): Circle {
  const { term, distinctFrom } = need;
  const apart = groups.holders(distinctFrom);
  const apartDoubts = doubtsOf(apart, (names) => `whether ${names} may approve is not known`);
  const excluded = new Map<string, string>();
  const isEligible = (login: string): boolean => {
    const because = apart.people.has(login)
      ? `holds ${either(distinctFrom)}, which must not approve this`
      : standing.excluded(login);
    if (because !== undefined) excluded.set(login, because);
    return because === undefined;
  };
  const isOpen = (team: string): boolean =>
    !apart.teams.has(team) &&
    !distinctFrom.some((role) => groups.teamRoles(team).has(role)) &&
    (groups.membersOf(team)?.some((member) => isEligible(member)) ?? true);
  const pick = (people: Iterable<string>, teams: Iterable<string>) => ({
    people: sorted(people).filter(isEligible),
    teams: sorted(teams).filter(isOpen),
  });

  const holders = groups.holders(term);
  const owning = ownersWhoHold(need, groups, holders);
  const first = pick(owning.people, owning.teams);
  if (first.people.length + first.teams.length > 0) {
    const isUnsure = owning.doubts.length > 0 || first.teams.some((team) => !groups.membersOf(team));
    const because = isUnsure ? 'not known to be among the owners' : 'not among the owners';
    for (const login of holders.people)
      if (!owning.people.has(login) && isEligible(login)) excluded.set(login, because);
    return { from: 'owners', ...first, excluded, doubts: apartDoubts };
  }
  const second = pick(holders.people, holders.teams);
  const from = second.people.length + second.teams.length > 0 ? 'holders' : 'responsible';
  const responsible = groups.holders(need.responsible);
  const chosen = from === 'holders' ? second : pick(responsible.people, responsible.teams);
  // Who is the only one that holds the role counts whoever the owners are.
  const isOnly = from === 'holders' && chosen.people.length === 1 && holders.unread.size === 0;
  return { from, ...chosen, excluded, doubts: [...apartDoubts, ...(isOnly ? [] : owning.doubts)] };
}

interface Owning {
  readonly people: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  /** Why others may hold the role among the owners. */
  readonly doubts: readonly string[];
}

function ownersWhoHold({ owners, term }: Need, groups: Groups, holders: Group): Owning {
  const group = groups.owners(owners);
  const people = new Set([...group.people].filter((login) => holders.people.has(login)));
  const teams = new Set<string>();
  const silent = new Set<string>();
  for (const team of group.teams) {
    const roles = groups.teamRoles(team);
    if (term.some((role) => roles.has(role))) {
      teams.add(team);
      for (const member of groups.membersOf(team) ?? []) people.add(member);
    } else if (group.unread.has(team)) silent.add(team);
  }
  const soMay = `, so an owner may hold ${either(term)}`;
  const isHeld = holders.people.size + holders.teams.size > 0;
  const others = [...group.people].filter((login) => !people.has(login));
  const doubts = [
    ...(isHeld ? [...silent].map((team) => `who is in @${team} is not known${soMay}`) : []),
    ...(isHeld ? group.unknown.map(({ text }) => `who ${text} is is not known${soMay}`) : []),
    ...(others.length > 0 ? doubtsOf(holders, (names) => `who is in ${names} is not known${soMay}`) : []),
  ];
  return { people, teams, doubts };
}

function doubtsOf({ unread }: Group, say: (names: string) => string): string[] {
  return unread.size === 0
    ? []
    : [
        say(
          sorted(unread)
            .map((team) => `@${team}`)
            .join(', '),
        ),
      ];
}

function sorted(names: Iterable<string>): string[] {
  return [...names].toSorted(byCodeUnit);
}
