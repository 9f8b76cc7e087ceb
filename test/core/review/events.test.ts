import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/report/plan.ts';
import type { ReviewFacts, SubmittedReview } from '../../../src/core/review/facts.ts';
import { planReviews } from '../../../src/core/review/plan.ts';
import type { ReviewSnapshot } from '../../../src/core/review/scene.ts';
import { reviewSnapshot } from './world.ts';

const people = ['ana', 'bo', 'cy', 'dee', 'eve', 'Flo', 'gus', 'hal'] as const;
const files = {
  'dags/daily.py': 'from airflow import DAG',
  'training/train.py': 'from sklearn.svm import SVC\nSVC().fit([], [])',
  'models/card/model-card.md': '# Card',
};
const paths = Object.keys(files);

const someone = fc.constantFrom(...people);
const some = fc.subarray([...people]);
const team = fc.constantFrom('acme/data', 'acme/science');
const unread = fc.constantFrom({ unread: 'forbidden' } as const, { unread: 'failed' } as const);

/** Who holds what, who owns what, and what the policy asks for. */
const setting = fc.record({
  dataEngineers: some,
  dataScientists: some,
  governance: some,
  owners: fc.array(fc.constantFrom(...people, 'acme/data', 'acme/science'), { maxLength: 3 }),
  approvals: fc.integer({ min: 1, max: 3 }),
  request: fc.constantFrom('person', 'team'),
  mode: fc.constantFrom('enforce', 'enforce', 'observe'),
  most: fc.integer({ min: 1, max: 4 }),
  distinct: fc.boolean(),
  members: fc.record({
    'acme/data': fc.oneof(some, unread),
    'acme/science': fc.oneof(some, unread),
  }),
  access: fc.dictionary(
    someone.map((name) => name.toLowerCase()),
    fc.constantFrom('may-write', 'may-not-write'),
  ),
});

type Setting = typeof setting extends fc.Arbitrary<infer Value> ? Value : never;

/** What happens to a pull request; `ask` stands for whoever carries out the plan. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const) }),
  fc.record({ kind: fc.constant('remove' as const), who: someone }),
  fc.record({ kind: fc.constant('remove-team' as const), who: team }),
  fc.record({ kind: fc.constant('request' as const), who: someone }),
  fc.record({ kind: fc.constant('request-team' as const), who: team }),
  fc.record({
    kind: fc.constant('review' as const),
    who: someone,
    state: fc.constantFrom('approved', 'changes-requested', 'commented', 'dismissed'),
  }),
  fc.record({
    kind: fc.constant('push' as const),
    who: someone,
    path: fc.constantFrom(...paths, 'notes.txt'),
  }),
  fc.record({ kind: fc.constant('busy' as const), who: someone }),
);

type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

function snapshotOf(given: Setting, author: string): ReviewSnapshot {
  const users = (names: readonly string[]): string => `[${names.join(', ')}]`;
  const snapshot = reviewSnapshot({
    world: 'random',
    policy: `
version: 1
roles:
  data-engineer: { teams: [acme/data], users: ${users(given.dataEngineers)} }
  data-scientist: { teams: [acme/science], users: ${users(given.dataScientists)} }
  model-governance: { users: ${users(given.governance)} }
  business-stakeholder: { users: [hal] }
review: { approvals: ${given.approvals}, request: ${given.request}, mode: ${given.mode}, max-reviewers: ${given.most} }
${given.distinct ? 'responsibilities: { model-card: { accountable: model-governance, distinct-from: data-scientist, consulted: business-stakeholder } }' : ''}
`,
    codeowners: given.owners.length > 0 ? `* ${given.owners.map((name) => `@${name}`).join(' ')}` : '',
    files: Object.fromEntries(paths.map((path) => [path, ''])),
    change: files,
    pull: { author },
    expect: {},
  });
  const members = new Map(
    Object.entries(given.members).map(([name, said]) => [
      name,
      Array.isArray(said) ? said.map((one: string) => one.toLowerCase()) : said,
    ]),
  );
  const access = new Map(people.map((name) => [name.toLowerCase(), 'may-write' as const]));
  return {
    ...snapshot,
    people: { members, parents: new Map(), access: new Map([...access, ...Object.entries(given.access)]) },
  };
}

interface Run {
  readonly snapshot: ReviewSnapshot;
  readonly plans: readonly { readonly plan: Plan; readonly facts: ReviewFacts }[];
}

/** Lets events happen one after the other, and plans after each. */
function happen(snapshot: ReviewSnapshot, events: readonly Event[]): Run {
  let facts = snapshot.review;
  let commits = 0;
  const plans: { plan: Plan; facts: ReviewFacts }[] = [];
  for (const [at, one] of [...events].entries()) {
    facts = one.kind === 'ask' ? carriedOut(facts, planned(snapshot, facts)) : after(facts, one, at);
    if (one.kind === 'push') {
      commits += 1;
      facts = { ...facts, head: `head-${commits}` };
    }
    plans.push({ plan: planned(snapshot, facts), facts });
  }
  return { snapshot, plans };
}

function planned(snapshot: ReviewSnapshot, review: ReviewFacts): Plan {
  const result = planReviews({ ...snapshot, review });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.plan;
}

/** As GitHub does: who is asked is pending until they review. */
function carriedOut(facts: ReviewFacts, { request }: Plan): ReviewFacts {
  const { users, teams } = facts.requested;
  return {
    ...facts,
    requested: { users: [...users, ...request.users], teams: [...teams, ...request.teams] },
  };
}

function after(facts: ReviewFacts, one: Exclude<Event, { kind: 'ask' }>, at: number): ReviewFacts {
  const { requested, removed } = facts;
  switch (one.kind) {
    case 'request':
      return { ...facts, requested: { ...requested, users: [...requested.users, one.who] } };
    case 'request-team':
      return { ...facts, requested: { ...requested, teams: [...requested.teams, one.who] } };
    case 'remove':
      return {
        ...facts,
        requested: { ...requested, users: requested.users.filter((name) => name !== one.who) },
        removed: { ...removed, users: [...removed.users, one.who] },
      };
    case 'remove-team':
      return {
        ...facts,
        requested: { ...requested, teams: requested.teams.filter((name) => name !== one.who) },
        removed: { ...removed, teams: [...removed.teams, one.who] },
      };
    case 'review': {
      const review: SubmittedReview = {
        login: one.who,
        state: one.state,
        at,
        commit: facts.head,
        changedSince: [],
      };
      return {
        ...facts,
        reviews: [...facts.reviews, review],
        requested: { ...requested, users: requested.users.filter((name) => name !== one.who) },
      };
    }
    case 'push':
      return {
        ...facts,
        contributors: [
          ...facts.contributors,
          { as: 'committer', login: one.who, name: one.who, email: `${one.who}@acme.io` },
        ],
        reviews: facts.reviews.map((review) => ({
          ...review,
          changedSince: [...(review.changedSince ?? []), one.path],
        })),
      };
    default:
      return { ...facts, busy: new Set([...facts.busy, one.who.toLowerCase()]) };
  }
}

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

const story = fc.record({ given: setting, author: someone, events: fc.array(event, { maxLength: 12 }) });

function eachPlan(check: (step: Run['plans'][number] & { readonly snapshot: ReviewSnapshot }) => void): void {
  fc.assert(
    fc.property(story, ({ given, author, events }) => {
      const { snapshot, plans } = happen(snapshotOf(given, author), events);
      for (const step of plans) check({ ...step, snapshot });
    }),
    { numRuns: 100 },
  );
}

describe('whatever happens to a pull request', () => {
  it('nobody ineligible is ever asked', () => {
    eachPlan(({ plan, facts, snapshot }) => {
      const hands = lower([facts.author, ...facts.contributors.map(({ login = '' }) => login)]);
      for (const login of lower(plan.request.users)) {
        expect(hands).not.toContain(login);
        expect(snapshot.people?.access.get(login)).toBe('may-write');
        const roles = plan.roles.filter(({ eligible }) =>
          lower(eligible.map((one) => one.login)).includes(login),
        );
        const consulted = plan.consultations.filter(({ chosen }) => lower(chosen).includes(login));
        expect(roles.length + consulted.length).toBeGreaterThan(0);
      }
    });
  });

  it('nobody counts who has a hand in it, may not write, or is of a kept apart role', () => {
    eachPlan(({ plan, facts, snapshot }) => {
      const hands = lower([facts.author, ...facts.contributors.map(({ login = '' }) => login)]);
      for (const { approvedBy, satisfied, approvals, override } of plan.roles) {
        expect(lower(approvedBy).filter((login) => hands.includes(login))).toEqual([]);
        for (const login of lower(approvedBy)) expect(snapshot.people?.access.get(login)).toBe('may-write');
        if (satisfied && !override) expect(approvedBy.length).toBeGreaterThanOrEqual(approvals);
      }
    });
  });

  it('nobody is asked twice: not who is asked, nor with a team and in person', () => {
    eachPlan(({ plan, facts, snapshot }) => {
      const users = lower(plan.request.users);
      expect(users).toEqual([...new Set(users)]);
      expect(users.filter((login) => lower(facts.requested.users).includes(login))).toEqual([]);
      const teams = [...lower(plan.request.teams), ...lower(facts.requested.teams)];
      expect(teams).toEqual([...new Set(lower(plan.request.teams)), ...lower(facts.requested.teams)]);
      expect(lower(plan.request.teams).filter((name) => lower(facts.requested.teams).includes(name))).toEqual(
        [],
      );
      for (const name of lower(facts.requested.teams)) {
        const members = snapshot.people?.members.get(name);
        if (members && 'includes' in members)
          expect(users.filter((login) => members.includes(login))).toEqual([]);
      }
    });
  });

  it('whose review stands is not asked', () => {
    eachPlan(({ plan, facts }) => {
      const standing = facts.reviews
        .filter(({ changedSince }) => changedSince?.length === 0)
        .map(({ login }) => login.toLowerCase());
      expect(lower(plan.request.users).filter((login) => standing.includes(login))).toEqual([]);
    });
  });

  it('who was removed is not asked again', () => {
    eachPlan(({ plan, facts }) => {
      expect(
        plan.request.users.filter((login) => lower(facts.removed.users).includes(login.toLowerCase())),
      ).toEqual([]);
      expect(plan.request.teams.filter((name) => facts.removed.teams.includes(name))).toEqual([]);
    });
  });

  it('a plan that is carried out leaves nothing to ask', () => {
    eachPlan(({ plan, facts, snapshot }) => {
      const next = planned(snapshot, carriedOut(facts, plan));
      expect(next.request).toEqual({ users: [], teams: [] });
      expect(next.state).toBe(plan.state);
    });
  });

  it('equal facts give equal plans, in whatever order they are told', () => {
    eachPlan(({ plan, facts, snapshot }) => {
      const turned: ReviewFacts = {
        ...facts,
        contributors: facts.contributors.toReversed(),
        reviews: facts.reviews.toReversed(),
        requested: { users: facts.requested.users.toReversed(), teams: facts.requested.teams.toReversed() },
        removed: { users: facts.removed.users.toReversed(), teams: facts.removed.teams.toReversed() },
        busy: new Set([...facts.busy].toReversed()),
      };
      expect(planned(snapshot, turned)).toEqual(plan);
    });
  });

  it('a role that nobody is asked for is satisfied, blocked, or waits for somebody', () => {
    eachPlan(({ plan }) => {
      for (const { satisfied, blocked, chosen } of plan.roles)
        expect(satisfied || blocked !== undefined || chosen.length > 0).toBe(true);
    });
  });
});
