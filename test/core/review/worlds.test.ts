import { describe, expect, it } from 'vitest';
import type { Plan, PlannedRole } from '../../../src/core/report/plan.ts';
import { lookUpsForPlan } from '../../../src/core/review/look-ups.ts';
import type { ReviewSnapshot } from '../../../src/core/review/scene.ts';
import { planOf, reviewSnapshot, table, type Expectation } from './world.ts';

/** Where a term has two sets of people the second is `… , others`. */
function byTerm<Value>(
  roles: readonly PlannedRole[],
  tell: (role: PlannedRole) => Value,
): Record<string, Value> {
  const told: Record<string, Value> = {};
  for (const role of roles) {
    const term = role.term.join(' or ');
    told[term in told ? `${term}, others` : term] = tell(role);
  }
  return told;
}

/** Each thing that a world may expect, as the plan has it. */
const tellers: {
  readonly [Key in keyof Expectation]-?: (plan: Plan, snapshot: ReviewSnapshot) => unknown;
} = {
  state: ({ state }) => state,
  needs: ({ roles }) => byTerm(roles, ({ assets }) => assets),
  satisfied: ({ roles }) =>
    byTerm(
      roles.filter(({ satisfied }) => satisfied),
      ({ approvedBy }) => approvedBy,
    ),
  asks: ({ request: { users, teams } }) => [...users, ...teams],
  chosen: ({ roles }) => byTerm(roles, ({ chosen }) => chosen),
  eligible: ({ roles }) => byTerm(roles, ({ eligible }) => eligible.map(({ login }) => login).toSorted()),
  excluded: ({ roles }) =>
    byTerm(roles, ({ excluded }) =>
      Object.fromEntries(excluded.map(({ login, because }) => [login, because])),
    ),
  from: ({ roles }) => byTerm(roles, ({ from }) => from),
  blocked: ({ roles }) =>
    byTerm(
      roles.filter(({ blocked }) => blocked !== undefined),
      ({ blocked }) => blocked,
    ),
  consults: ({ consultations }) =>
    Object.fromEntries(consultations.map(({ role, chosen }) => [role, chosen])),
  informed: ({ informed }) => informed,
  lookUps: (_plan, snapshot) => lookUpsForPlan(snapshot),
  notKnown: ({ notChecked }) => notChecked.map(({ because }) => because),
};

describe('the plan', () => {
  it.each(table.worlds.map((world) => [world.world, world] as const))('%s', (_, world) => {
    const snapshot = reviewSnapshot(world);
    const plan = planOf(snapshot);
    for (const [name, expected] of Object.entries(world.expect)) {
      const told = tellers[name as keyof Expectation](plan, snapshot);
      if (name !== 'notKnown') expect({ [name]: told }).toEqual({ [name]: expected });
      else
        expect({ [name]: told }).toEqual({
          [name]: (expected as string[]).map((words) => expect.stringContaining(words)),
        });
    }
  });

  it('is shown by worlds that each say something else', () => {
    const names = table.worlds.map(({ world }) => world);
    expect(names).toEqual([...new Set(names)]);
  });
});
