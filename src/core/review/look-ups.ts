import { MOST_ACCESS_LOOK_UPS, type LookUps } from '../look-ups.ts';
import { byCodeUnit } from '../order.ts';
import type { Owner } from '../ownership/owner.ts';
import { judgeNeeds, type Judged } from './entries.ts';
import { needsOf, type Needs } from './needs.ts';
import { rateOf, type Rate } from './rate.ts';
import { reviewEnds, sceneOf, type ReviewScene, type ReviewSnapshot } from './scene.ts';

/** Of those who could be asked for a role, the best so many more than are needed are looked up at once. */
const spare = 4;

/**
 * What GitHub must be asked of people before `planReviews`, beside what the snapshot says of them: who is in the teams
 * that hold the roles or own the files, which teams these are part of, and whether those may write who would be asked
 * or have approved. An answer may raise another question, so ask until nothing is wanted; what cannot be had is
 * answered by `Unread`.
 */
export function lookUpsForPlan(snapshot: ReviewSnapshot): LookUps {
  const read = reviewEnds(snapshot);
  if (!read.ok) return { access: [], parents: [], members: [] };
  const scene = sceneOf(read.ends, snapshot);
  const needs = needsOf(scene);
  const judged = judgeNeeds(scene, needs.needs);
  const { people } = snapshot;
  const wanted = (names: readonly string[], answered: ReadonlyMap<string, unknown> | undefined): string[] =>
    [...new Set(names)].filter((name) => !answered?.has(name)).toSorted(byCodeUnit);
  const owning = needs.needs.flatMap(({ owners }) => teamsAmong(owners));
  return {
    members: wanted([...owning, ...roleTeams(scene, needs, judged)], people?.members),
    parents: wanted(owning, people?.parents),
    access: wanted(candidates(scene, judged, rateOf(scene)), people?.access).slice(0, MOST_ACCESS_LOOK_UPS),
  };
}

/** The teams of the roles that count, of those kept apart from them, and those that are asked already. */
function roleTeams(
  { policy, facts, holders }: ReviewScene,
  { needs, consulted }: Needs,
  judged: Judged,
): string[] {
  const standIns = new Set(
    judged.entries.filter(({ circle }) => circle.from === 'responsible').map(({ term }) => term),
  );
  const row = facts.overrides.length > 0 ? policy.matrix.get('ownership-policy') : undefined;
  const roles = [
    ...needs.flatMap(({ term, distinctFrom, responsible }) => [
      ...term,
      ...distinctFrom,
      ...(standIns.has(term) ? responsible : []),
    ]),
    ...consulted.keys(),
    ...(row ? [...row.accountable.flat(), ...row.distinctFrom] : []),
  ];
  const named = [...new Set(roles)].flatMap((role) => holders.holdersOf(role).teams);
  return [...named, ...facts.requested.teams].map((team) => team.toLowerCase());
}

/** Those who said or decided something first, then the best of those who could be asked. */
function candidates({ facts }: ReviewScene, { entries, standing }: Judged, rate: Rate): string[] {
  const speaking = new Set(
    [...facts.reviews.map(({ login }) => login), ...facts.overrides.map(({ by }) => by)].map((login) =>
      login.toLowerCase(),
    ),
  );
  const counting = entries.flatMap(({ circle }) => circle.people.filter((login) => speaking.has(login)));
  const deciding = facts.overrides.map(({ by }) => by.toLowerCase());
  const best = entries
    .filter(({ approval }) => !approval.satisfied)
    .flatMap((entry) => {
      const most = entry.approvals + spare;
      return rate.sorted(entry.circle.people, entry).slice(0, most);
    });
  return [...counting, ...deciding, ...best].filter((login) => standing.mayWrite(login) === undefined);
}

function teamsAmong(owners: readonly Owner[]): string[] {
  return owners.filter(({ kind }) => kind === 'team').map(({ key }) => key);
}
