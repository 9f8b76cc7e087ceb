import * as fc from 'fast-check';
import { planStates, type Plan, type PlannedRole } from '../../../src/core/report/plan.ts';
import { hostile } from './reports.ts';

const names = fc.array(hostile, { maxLength: 8 });
const score = fc.integer({ min: 0, max: 100 }).map((parts) => parts / 100);

const anyRole: fc.Arbitrary<PlannedRole> = fc
  .record({
    term: fc.array(hostile, { minLength: 1, maxLength: 3 }),
    assets: names,
    approvals: fc.integer({ min: 1, max: 3 }),
    satisfied: fc.boolean(),
    approvedBy: names,
    from: fc.constantFrom('owners', 'holders', 'responsible'),
    eligible: fc.array(fc.record({ login: hostile, score, because: names }), { maxLength: 8 }),
    excluded: fc.array(fc.record({ login: hostile, because: hostile }), { maxLength: 8 }),
    chosen: names,
    reviews: fc.array(
      fc.record({
        login: hostile,
        state: fc.constantFrom('approved', 'outdated', 'changes-requested', 'commented', 'dismissed'),
        commit: hostile,
      }),
      { maxLength: 4 },
    ),
    override: fc.option(fc.record({ by: hostile, reason: hostile }), { nil: undefined }),
    blocked: fc.option(hostile, { nil: undefined }),
  })
  .map(({ override, blocked, ...role }) => ({
    role: role.term[0] ?? '',
    ...role,
    ...(override && { override }),
    ...(blocked !== undefined && { blocked }),
  }));

/** A plan in which every text is anything. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    schema: fc.constant('rolecall/plan@1' as const),
    hash: hostile,
    state: fc.constantFrom(...planStates),
    roles: fc.array(anyRole, { maxLength: 4 }),
    consulted: names,
    consultations: fc.array(fc.record({ role: hostile, chosen: names }), { maxLength: 3 }),
    informed: names,
    request: fc.record({ users: names, teams: names }),
    notChecked: fc.array(fc.record({ because: hostile }), { maxLength: 4 }),
    whyNot: fc.option(
      fc.record({
        login: hostile,
        roles: fc.array(fc.record({ role: hostile, because: hostile }), { maxLength: 3 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ whyNot, ...plan }) => ({ ...plan, ...(whyNot && { whyNot }) }));
