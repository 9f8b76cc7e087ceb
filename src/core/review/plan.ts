import type { Diagnostic } from '../policy/diagnostic.ts';
import { byCodeUnit } from '../order.ts';
import type { Plan, PlannedRole } from '../report/plan.ts';
import { blockedBecause } from './blocked.ts';
import { choose, type Choice } from './choose.ts';
import { consult } from './consult.ts';
import { judgeNeeds, type Entry } from './entries.ts';
import { hashOf } from './hash.ts';
import { needsOf } from './needs.ts';
import { notKnown } from './not-known.ts';
import { rateOf, type Rate } from './rate.ts';
import { reviewEnds, sceneOf, type ReviewSnapshot } from './scene.ts';
import { stateOf } from './state.ts';
import { waitingOf, type Waiting } from './waiting.ts';
import { createWritten } from './written.ts';

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  /** The governing policy cannot be read: nothing is planned. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Which roles must review a change, who of them has approved, and whom to ask. What the change needs comes from the
 * base's policy and ownership; who counts, from the people; whom to ask, from what they know of the files, so that the
 * fewest are asked. The same snapshot gives the same plan.
 */
export function planReviews(snapshot: ReviewSnapshot): PlanResult {
  const read = reviewEnds(snapshot);
  if (!read.ok) return read;
  const scene = sceneOf(read.ends, snapshot);
  const { facts, policy } = scene;
  const { review } = policy;

  const { needs, consulted, informed } = needsOf(scene);
  const judged = judgeNeeds(scene, needs);
  const waiting = waitingOf(facts);
  const rate = rateOf(scene);
  const choices = choose(judged.entries, { ...judged, waiting, rate, request: review.request });
  const advice = consult(scene, consulted, judged, { choices, waiting, rate });

  const write = createWritten(scene);
  const written = (names: Iterable<string>): string[] => [...names].map(write).toSorted(byCodeUnit);
  const roles = choices.choices.map((choice) => plannedRole(choice, { waiting, rate, write }));
  const isAsking = !facts.isDraft && review.mode === 'enforce';
  const decided: Omit<Plan, 'hash'> = {
    schema: 'rolecall/plan@1',
    state: stateOf({
      roles,
      isDormant: facts.isDraft || !policy.judged,
      observes: review.mode === 'observe',
    }),
    roles,
    consulted: [...consulted.keys()],
    consultations: [...advice.chosen].map(([role, chosen]) => ({ role, chosen: written(chosen) })),
    informed,
    request: {
      users: isAsking ? written([...choices.users, ...advice.users]) : [],
      teams: isAsking ? written([...choices.teams, ...advice.teams]) : [],
    },
    notChecked: notKnown(scene, judged, choices),
  };
  const { schema, ...rest } = decided;
  return { ok: true, plan: { schema, hash: hashOfPlan(decided), ...rest } };
}

interface Telling {
  readonly waiting: Waiting;
  readonly rate: Rate;
  readonly write: (name: string) => string;
}

function plannedRole(choice: Choice, { waiting, rate, write }: Telling): PlannedRole {
  const { entry, eligible, chosen } = choice;
  const { term, assets, approvals, circle, approval } = entry;
  const { satisfied, approvedBy, reviews, override } = approval;
  const excluded = excludedFrom(entry, eligible, waiting);
  const blocked = blockedBecause(choice, excluded, write);
  return {
    role: term[0] ?? '',
    term,
    assets,
    approvals,
    satisfied,
    approvedBy: approvedBy.map(write).toSorted(byCodeUnit),
    from: circle.from,
    eligible: rate
      .sorted(eligible, entry)
      .map((login) => ({ login: write(login), ...rate.score(login, entry) })),
    excluded: [...excluded]
      .map(([login, because]) => ({ login: write(login), because }))
      .toSorted((a, b) => byCodeUnit(a.login, b.login)),
    chosen: chosen.map(write).toSorted(byCodeUnit),
    reviews: reviews
      .map(({ key, state, commit }) => ({ login: write(key), state, commit }))
      .toSorted((a, b) => byCodeUnit(a.login, b.login)),
    ...(override && { override: { by: write(override.by.toLowerCase()), reason: override.reason } }),
    ...(blocked !== undefined && { blocked }),
  };
}

/** Who does not count, and who counts and must not be asked. */
function excludedFrom(
  { circle }: Entry,
  eligible: readonly string[],
  { removedUsers }: Waiting,
): ReadonlyMap<string, string> {
  const may = new Set(eligible);
  const unasked = circle.people.filter((login) => !may.has(login));
  const because = (login: string): string => (removedUsers.has(login) ? 'removed by a human' : 'busy');
  return new Map([...circle.excluded, ...unasked.map((login) => [login, because(login)] as const)]);
}

/** What is decided: not how well people are rated, which fades with time, nor what could not be known. */
function hashOfPlan({ roles, notChecked: _notChecked, ...rest }: Omit<Plan, 'hash'>): string {
  const decided = roles.map(({ eligible, ...role }) => ({
    ...role,
    eligible: eligible.map(({ login }) => login).toSorted(byCodeUnit),
  }));
  return hashOf(JSON.stringify([rest, decided]));
}
