import { smallestCover, type Demand } from './cover.ts';
import type { Entry } from './entries.ts';
import type { Groups } from './groups.ts';
import type { Rate } from './rate.ts';
import { membersAmong, presentFor, type Present, type Waiting } from './waiting.ts';

/** Whom to ask for an entry, and who could be. Names are in lower case. */
export interface Choice {
  readonly entry: Entry;
  /** Who may be asked or is, the best first. */
  readonly eligible: readonly string[];
  /** Who shall review: people, or teams in their place. */
  readonly chosen: readonly string[];
  /** How many are missing though everybody is asked who can be. */
  readonly missing: number;
}

export interface Choices {
  readonly choices: readonly Choice[];
  /** Whom to ask now. */
  readonly users: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

export interface Asking {
  readonly waiting: Waiting;
  readonly groups: Groups;
  readonly rate: Rate;
  readonly request: 'person' | 'team';
}

interface Open {
  readonly entry: Entry;
  readonly present: Present;
  /** Who can be asked, the best first. */
  readonly askable: readonly string[];
  /** Teams that can be asked. */
  readonly teams: readonly string[];
  /** How many people must be asked beside those who are. */
  readonly need: number;
}

/**
 * Chooses the fewest for all entries that are open. Who is asked or has reviewed counts first, then who approved before
 * the files changed; then the smallest set, of several the best rated.
 */
export function choose(entries: readonly Entry[], asking: Asking): Choices {
  const { rate, groups } = asking;
  const open = entries.map((entry) => openEntry(entry, asking));
  const again = askAgain(open);
  const rest = open.map((one) => withoutThese(one, again));
  const teams = new Set(chosenTeams(rest, asking));
  // Never both a team and people of it.
  const members = new Set([...teams].flatMap((team) => groups.membersOf(team) ?? []));
  const isEnough = (team: string): boolean => teams.has(team) && groups.membersOf(team) === undefined;
  const forPeople = rest.filter((one) => !one.teams.some(isEnough)).map((one) => withoutThese(one, members));
  const demands = forPeople.map(({ askable, need }): Demand => ({ need, people: askable }));
  const rated = forPeople.map(({ entry }) => entry);
  const best = smallestCover(demands, (login) => rate.weight(login, rated));
  const users = new Set([...again, ...best]);
  return { users, teams, choices: open.map((one) => choiceOf(one, { ...asking, users, teams })) };
}

function openEntry(entry: Entry, asking: Asking): Open {
  const { waiting, groups, rate } = asking;
  const { circle, approval, approvals } = entry;
  const present = presentFor(entry, waiting, groups);
  const there = present.people.size + present.members.size;
  const need = approval.satisfied || present.unread ? 0 : Math.max(0, approvals - there);
  const free = circle.people.filter(
    (login) => !present.people.has(login) && !present.members.has(login) && !waiting.removedUsers.has(login),
  );
  const rested = free.filter((login) => !waiting.busy.has(login));
  // Who is busy is asked only where the change would wait for ever.
  const askable = rate.sorted(rested.length < need ? free : rested, entry);
  const openTeams = circle.teams.filter((team) => mayAskTeam(team, askable, asking));
  return { entry, present, need, askable, teams: openTeams };
}

/** Not one that was removed, nor one in which nobody is who could be asked. */
function mayAskTeam(team: string, people: readonly string[], { waiting, groups }: Asking): boolean {
  if (waiting.removedTeams.has(team)) return false;
  const members = groups.membersOf(team);
  return members === undefined || membersAmong(people, members).length > 0;
}

/** Who approved what changed since is asked to look again, before anybody new is. */
function askAgain(open: readonly Open[]): Set<string> {
  const again = new Set<string>();
  for (const { entry, askable, need } of open) {
    const known = askable.filter((login) => again.has(login)).length;
    const first = askable.filter((login) => entry.approval.outdated.includes(login) && !again.has(login));
    for (const login of first.slice(0, Math.max(0, need - known))) again.add(login);
  }
  return again;
}

function withoutThese(one: Open, users: ReadonlySet<string>): Open {
  const askable = one.askable.filter((login) => !users.has(login));
  return { ...one, askable, need: Math.max(0, one.need - (one.askable.length - askable.length)) };
}

/** Teams are asked where the policy says so, and where only they know who else there is. */
function chosenTeams(open: readonly Open[], { groups, rate, request }: Asking): string[] {
  const demands = open.flatMap(({ need, askable, teams }): Demand[] => {
    if (need === 0 || (request === 'person' && askable.length >= need)) return [];
    const unread = teams.filter((team) => groups.membersOf(team) === undefined);
    return [{ need: 1, people: request === 'team' ? teams : unread }];
  });
  return smallestCover(demands, (team) => rate.team(team));
}

interface Chosen extends Asking {
  readonly users: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

function choiceOf({ entry, present, askable, need, teams: own }: Open, chosen: Chosen): Choice {
  const { approval } = entry;
  const membersOf = (team: string) => chosen.groups.membersOf(team);
  const teams = [...chosen.teams].filter(
    (team) => own.includes(team) || membersAmong(askable, membersOf(team)).length > 0,
  );
  const people = askable.filter((login) => chosen.users.has(login));
  const inTeams = teams.flatMap((team) => membersAmong(askable, membersOf(team)));
  const isEnough = teams.some((team) => membersOf(team) === undefined);
  const found = isEnough ? need : new Set([...people, ...inTeams]).size;
  return {
    entry,
    eligible: [...present.people, ...present.members, ...askable],
    chosen: approval.satisfied
      ? approval.approvedBy
      : [...present.people, ...present.teams, ...people, ...teams].toSorted(),
    missing: Math.max(0, need - found),
  };
}
