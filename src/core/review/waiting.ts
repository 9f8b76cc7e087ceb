import type { Entry } from './entries.ts';
import type { ReviewFacts } from './facts.ts';
import type { Groups } from './groups.ts';

/** Who is asked already, and who must not be. Names are in lower case. */
export interface Waiting {
  readonly users: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly removedUsers: ReadonlySet<string>;
  readonly removedTeams: ReadonlySet<string>;
  readonly busy: ReadonlySet<string>;
}

/** A human who takes a request back and asks again has changed their mind. */
export function waitingOf({ requested, removed, busy }: ReviewFacts): Waiting {
  const users = lower(requested.users);
  const teams = lower(requested.teams);
  return {
    users,
    teams,
    removedUsers: without(lower(removed.users), users),
    removedTeams: without(lower(removed.teams), teams),
    busy,
  };
}

/** Who of an entry is there already. */
export interface Present {
  /** Who counts and is asked in person, or has reviewed. */
  readonly people: ReadonlySet<string>;
  /** Teams that are asked in which somebody else counts. */
  readonly teams: readonly string[];
  /** Who counts and is asked with these teams, as far as that is known. */
  readonly members: ReadonlySet<string>;
  /** Whether it is not known who is asked with them: then it is taken for enough. */
  readonly unread: boolean;
}

export function presentFor(
  { circle, approval }: Entry,
  { users, teams, removedUsers }: Waiting,
  groups: Groups,
): Present {
  const people = new Set([...approval.reviewed, ...circle.people.filter((login) => users.has(login))]);
  const others = circle.people.filter((login) => !people.has(login) && !removedUsers.has(login));
  const asked: string[] = [];
  const members = new Set<string>();
  let unread = false;
  for (const team of [...teams].toSorted()) {
    const inside = membersAmong(others, groups.membersOf(team));
    const isUnread = groups.membersOf(team) === undefined && circle.teams.includes(team);
    if (inside.length > 0 || isUnread) asked.push(team);
    for (const login of inside) members.add(login);
    unread ||= isUnread;
  }
  return { people, teams: asked, members, unread };
}

export function membersAmong(logins: readonly string[], members: readonly string[] | undefined): string[] {
  const all = new Set(members);
  return logins.filter((login) => all.has(login));
}

function lower(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function without(names: Set<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => !others.has(name)));
}
