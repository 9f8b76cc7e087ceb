import { byCodeUnit } from '../order.ts';
import type { Choices } from './choose.ts';
import { smallestCover } from './cover.ts';
import type { Judged } from './entries.ts';
import type { Rate, Rated } from './rate.ts';
import type { ReviewScene } from './scene.ts';
import { membersAmong, type Waiting } from './waiting.ts';

/** Whom to consult. Names are in lower case. */
export interface Consulted {
  /** By role, sorted: who is asked for it, or was. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly users: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
}

interface Asking {
  readonly choices: Choices;
  readonly waiting: Waiting;
  readonly rate: Rate;
}

/**
 * Who is there already is consulted first. Then, as far as `max-reviewers` leaves room beside those who must approve,
 * the fewest others: people, or teams where nobody knows who is in them.
 */
export function consult(
  { facts, policy }: ReviewScene,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
  judged: Judged,
  { choices, waiting, rate }: Asking,
): Consulted {
  const reviewed = facts.reviews.map(({ login }) => login.toLowerCase());
  const users = new Set([...waiting.users, ...choices.users]);
  const teams = new Set([...waiting.teams, ...choices.teams]);
  const there = { users: new Set([...users, ...reviewed]), teams };
  const open = [...roles].map(([role, paths]) =>
    openRole(role, paths, { judged, waiting, there, request: policy.review.request }),
  );
  const missing = open.filter(({ present, names }) => present.length === 0 && names.length > 0);
  const room = Math.max(0, policy.review.maxReviewers - users.size - teams.size);
  const added = new Set(fewest(missing, rate).slice(0, room));
  return {
    chosen: new Map(
      open.map(({ role, present, names }) => [
        role,
        present.length > 0 ? present : names.filter((name) => added.has(name)),
      ]),
    ),
    users: new Set([...added].filter((name) => !isTeam(name))),
    teams: new Set([...added].filter(isTeam)),
  };
}

interface Open extends Rated {
  readonly role: string;
  /** Who is there already. */
  readonly present: readonly string[];
  /** Who can be asked: people or teams. */
  readonly names: readonly string[];
}

interface Around {
  readonly judged: Judged;
  readonly waiting: Waiting;
  readonly there: { readonly users: ReadonlySet<string>; readonly teams: ReadonlySet<string> };
  readonly request: 'person' | 'team';
}

function openRole(
  role: string,
  paths: ReadonlySet<string>,
  { judged: { groups, standing }, waiting, there, request }: Around,
): Open {
  const holders = groups.holders([role]);
  const asked = [...there.teams].filter(
    (team) => holders.teams.has(team) || membersAmong([...holders.people], groups.membersOf(team)).length > 0,
  );
  const present = [...[...holders.people].filter((login) => there.users.has(login)), ...asked];
  const people = [...holders.people].filter(
    (login) =>
      standing.excluded(login) === undefined && !waiting.removedUsers.has(login) && !waiting.busy.has(login),
  );
  const teams = [...holders.teams].filter(
    (team) => !waiting.removedTeams.has(team) && !waiting.teams.has(team),
  );
  const asTeam = teams.length > 0 && (request === 'team' || people.length === 0);
  return {
    role,
    term: [role],
    assets: [...paths].toSorted(byCodeUnit),
    circle: { people },
    present: present.toSorted(byCodeUnit),
    names: (asTeam ? teams : people).toSorted(byCodeUnit),
  };
}

/** Those first who serve most roles. */
function fewest(open: readonly Open[], rate: Rate): string[] {
  const demands = open.map(({ names }) => ({ need: 1, people: names }));
  const serves = (name: string): number => open.filter(({ names }) => names.includes(name)).length;
  const best = smallestCover(demands, (name) => (isTeam(name) ? rate.team(name) : rate.weight(name, open)));
  return best.toSorted((a, b) => serves(b) - serves(a) || byCodeUnit(a, b));
}

function isTeam(name: string): boolean {
  return name.includes('/');
}
