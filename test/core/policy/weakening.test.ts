import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies, type PolicyDifference } from '../../../src/core/policy/comparison.ts';
import { formatDiagnostic } from '../../../src/core/policy/diagnostic.ts';
import type { PolicyFile } from '../../../src/core/policy/policy-file.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';
import { createHolders } from '../../../src/core/policy/holders.ts';
import { judge, type Judgement } from '../../../src/core/policy/judge.ts';
import { resolvePolicy } from '../../../src/core/policy/policy.ts';
import { cases, owners } from './cases.ts';

interface WeakeningCase {
  readonly name: string;
  readonly extends?: { readonly base: string; readonly head: string };
  readonly base: string;
  readonly head: string;
  readonly weaker?: readonly string[];
  readonly stricter?: readonly string[];
}

function file(text: string, packs = '[]'): PolicyFile {
  const whole = `version: 1\nextends: ${packs}\n${text}`;
  const result = readPolicy({ path: '.github/rolecall.yml', bytes: whole.length, text: whole });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.file;
}

function told(differences: readonly PolicyDifference[]): string[] {
  return differences.map(({ line, what, was, is }) => `${line} ${what}: ${was} -> ${is}`);
}

describe('a policy beside the one before it', () => {
  it.each(cases<WeakeningCase>('weakening.yml'))('$name', ({ base, head, extends: packs, ...wanted }) => {
    const { weakened, strengthened } = comparePolicies(file(base, packs?.base), file(head, packs?.head));
    expect({ weaker: told(weakened), stricter: told(strengthened) }).toEqual({
      weaker: wanted.weaker ?? [],
      stricter: wanted.stricter ?? [],
    });
  });
});

const role = fc.constantFrom('data-engineer', 'ml-engineer', 'sre');
const roles = fc.uniqueArray(role, { minLength: 1 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const level = fc.constantFrom('error', 'warning', 'notice', 'off');
const paths = fc
  .uniqueArray(fc.constantFrom('b/', '*.py', '!a/b/', '!b/'))
  .map((patterns) => ['a/', ...patterns]);
const kindName = fc.constantFrom('dataset', 'prompt', 'risk-report');
const row = fc.record({
  accountable: fc.oneof(
    roles,
    fc.array(roles, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  ),
  responsible: optional(roles),
  approvals: optional(fc.integer({ min: 1, max: 3 })),
  // Distinct from no role that is accountable alone, which a policy may not say.
  'distinct-from': optional(fc.constant(['qa'])),
});
const holder = fc.oneof(
  fc.record({
    teams: optional(fc.subarray(['acme/a', 'acme/b'])),
    users: optional(fc.subarray(['ana', 'raj'])),
  }),
  fc.constant({}),
);
const waiver = fc.record({
  paths,
  checks: fc.uniqueArray(fc.constantFrom('unowned-asset', 'wrong-role'), { minLength: 1 }),
  until: fc.constantFrom('2027-01-01', '2028-01-01'),
  reason: fc.constantFrom('old', 'new'),
});
const values = fc.record({
  version: fc.constant(1),
  extends: fc.constantFrom([], 'mlops', 'regulated', 'starter'),
  library: optional(fc.boolean()),
  enforce: optional(fc.constantFrom('touched', 'worsened')),
  roles: fc
    .record({ 'data-engineer': optional(holder), 'ml-engineer': optional(holder), qa: holder })
    .map((given) => ({ ...given, sre: { 'same-as': 'ml-engineer' } })),
  identities: optional(
    fc.dictionary(fc.constantFrom('a@acme.io', 'b@acme.io'), fc.constantFrom('ana', 'pat')),
  ),
  assets: fc.record({
    'risk-report': fc.record({ stage: fc.constant('governance'), tier: fc.constantFrom(1, 3), paths }),
    none: optional(fc.record({ paths })),
  }),
  responsibilities: fc.dictionary(kindName, row),
  tiers: optional(fc.dictionary(fc.constantFrom('1', '4'), level)),
  checks: optional(fc.dictionary(fc.constantFrom('unowned-asset', 'dead-entry', 'weakened-policy'), level)),
  review: optional(
    fc.record({
      mode: optional(fc.constantFrom('observe', 'enforce')),
      approvals: optional(fc.integer({ min: 1, max: 3 })),
      exempt: optional(
        fc.array(
          fc.record({
            authors: fc.uniqueArray(fc.constantFrom('ana', 'dependabot[bot]'), { minLength: 1 }),
            kinds: optional(fc.uniqueArray(kindName, { minLength: 1 })),
          }),
        ),
      ),
    }),
  ),
  waivers: optional(fc.array(waiver, { maxLength: 3 })),
});
type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never;

/** JSON is YAML. */
function written(given: object): PolicyFile {
  const text = JSON.stringify(given);
  const result = readPolicy({ path: '.github/rolecall.yml', bytes: text.length, text });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.file;
}

/** Ways to ask more. */
const stricter: readonly ((given: Values) => object)[] = [
  ({ responsibilities, ...rest }) => ({
    ...rest,
    responsibilities: Object.fromEntries(
      Object.entries(responsibilities).map(([kind, given]) => {
        const { accountable } = given;
        const terms = Array.isArray(accountable) ? [accountable] : accountable.all;
        return [kind, { ...given, accountable: { all: [...terms.toReversed(), 'model-governance'] } }];
      }),
    ),
  }),
  ({ responsibilities, ...rest }) => ({
    ...rest,
    responsibilities: Object.fromEntries(
      Object.entries(responsibilities).map(([kind, given]) => [
        kind,
        { ...given, approvals: 9, 'distinct-from': ['qa', 'business-stakeholder'] },
      ]),
    ),
  }),
  ({ tiers: _tiers, ...rest }) => ({ ...rest, tiers: { 1: 'error', 2: 'error', 3: 'error', 4: 'error' } }),
  ({ waivers: _waivers, ...rest }) => rest,
  ({ waivers, ...rest }) => ({
    ...rest,
    waivers: waivers?.map((given) => ({ ...given, paths: [...given.paths, '!c/'], until: '2026-12-01' })),
  }),
  ({ assets, ...rest }) => ({ ...rest, assets: { 'risk-report': assets['risk-report'] } }),
  ({ review, ...rest }) => ({ ...rest, review: { ...review, mode: 'enforce', exempt: [], approvals: 10 } }),
  ({ checks, ...rest }) => ({ ...rest, checks: { ...checks, 'wrong-role': 'error', 'dead-entry': 'error' } }),
];

const everybody = owners(['@acme/a', '@acme/b', '@acme/c', '@ana', '@raj', '@pat', 'a@acme.io', 'b@acme.io']);
/** How much is wrong: what is not known lies between. */
const wrong: Record<Judgement['status'], number> = { owned: 0, unverified: 1, misowned: 2, unowned: 3 };

describe('whatever two policies say', () => {
  it('a policy is neither weaker nor stricter than itself', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { weakened, strengthened } = comparePolicies(written(given), written(given));
        expect([...weakened, ...strengthened]).toEqual([]);
      }),
    );
  });

  it.each(stricter.map((change, index) => [index, change] as const))(
    'asking more, way %i, weakens nothing',
    (_, change) => {
      fc.assert(
        fc.property(values, (given) => {
          expect(comparePolicies(written(given), written(change(given))).weakened).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('what weakens in one direction is what strengthens in the other, but for what does both', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [written(a), written(b)];
        const weakened = comparePolicies(there, back).weakened.map(({ what }) => what);
        const strengthened = comparePolicies(back, there).strengthened.map(({ what }) => what);
        expect(weakened).toEqual(expect.arrayContaining(strengthened));
      }),
    );
  });

  it('one that is not weaker passes nobody whom the other did not', () => {
    const judging = fc.record({
      roles: fc.record({ 'data-engineer': holder, 'ml-engineer': holder, qa: holder }),
      row,
    });
    fc.assert(
      fc.property(judging, judging, fc.subarray(everybody), (a, b, owning) => {
        const [base, head] = [a, b].map(({ roles: given, row: dataset }) =>
          written({
            version: 1,
            extends: [],
            roles: { ...given, sre: { 'same-as': 'ml-engineer' } },
            responsibilities: { dataset },
          }),
        );
        if (!base || !head) return;
        fc.pre(comparePolicies(base, head).weakened.length === 0);
        const [was, is] = [base, head].map((policy) => {
          const resolved = resolvePolicy(policy);
          return judge(resolved.matrix.get('dataset'), owning, createHolders(resolved)).status;
        });
        // A term that is added may be one that nobody holds, or an unknown owner might: that is told as such.
        fc.pre(is !== 'unverified');
        expect(wrong[is ?? 'owned'], `${was} -> ${is}`).toBeGreaterThanOrEqual(wrong[was ?? 'owned']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('two policies that are built to be slow to compare', () => {
  const many = (count: number, text: (index: number) => string): string[] =>
    Array.from({ length: count }, (_, i) => text(i));
  const waivers = (day: string): object => ({
    waivers: many(2500, (index) => `w${index}/`).map((path) => ({
      paths: [path, '!x'],
      checks: ['wrong-role'],
      until: day,
      reason: 'r',
    })),
  });
  const terms = (mark: string): object => ({
    roles: Object.fromEntries(many(5000, (index) => `r${index}`).map((name) => [name, {}])),
    responsibilities: {
      dataset: {
        accountable: {
          all: many(5000, (index) => `r${index}`).map((name) => [name, `${mark}${name.slice(1)}`]),
        },
      },
    },
  });
  const shared = (user: string): object => ({
    roles: {
      all: { users: [user, ...many(5000, (index) => `u${index}`)] },
      ...Object.fromEntries(many(2500, (index) => `r${index}`).map((name) => [name, { 'same-as': 'all' }])),
    },
    responsibilities: { dataset: { accountable: many(2500, (index) => `r${index}`) } },
  });
  const exempt = (author: string): object => ({
    review: {
      exempt: [
        { authors: [author, ...many(8000, (index) => `u${index}`)], kinds: many(8000, () => 'dataset') },
      ],
    },
  });

  // Whatever grows with the square of such a file does not end within any test's time.
  it.each([
    ['waivers', waivers('2027-01-01'), waivers('2027-01-02'), 2500],
    ['terms', terms('r'), { ...terms('r'), responsibilities: { dataset: { accountable: 'r0' } } }, 1],
    ['holders', shared('ana'), shared('mal'), 2500],
    ['exemptions', exempt('ana'), exempt('mal'), 1],
  ])(
    '%s are compared all the same',
    (_name, base, head, weaker) => {
      const { weakened } = comparePolicies(
        written({ version: 1, extends: [], ...base }),
        written({ version: 1, extends: [], ...head }),
      );
      expect(weakened.length).toBe(weaker);
    },
    5000,
  );
});
