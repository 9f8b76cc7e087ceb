import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestCover, type Demand, type Weight } from '../../../src/core/review/cover.ts';

interface Case {
  readonly demands: readonly Demand[];
  readonly weights: readonly Weight[];
}

const names = ['ana', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal', 'ida'];

/** Few people and roughly equal scores, so that sets of one size are common and ties decide. */
const cases: fc.Arbitrary<Case> = fc.record({
  demands: fc.array(
    fc.record({
      need: fc.integer({ min: 0, max: 3 }),
      people: fc.subarray(names, { minLength: 0, maxLength: names.length }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  weights: fc.array(
    fc.record({ score: fc.integer({ min: 0, max: 3 }), tie: fc.integer({ min: 0, max: 9_999 }) }),
    {
      minLength: names.length,
      maxLength: names.length,
    },
  ),
});

const weighing =
  ({ weights }: Case) =>
  (name: string): Weight =>
    weights[names.indexOf(name)] ?? { score: 0, tie: 0 };

type Rank = readonly [fewer: number, score: number, tie: number];

function rankOf(set: readonly string[], given: Case): Rank {
  const weights = set.map(weighing(given));
  const sum = (of: (weight: Weight) => number): number =>
    weights.reduce((total, weight) => total + of(weight), 0);
  return [-set.length, sum(({ score }) => score), sum(({ tie }) => tie)];
}

function meets(set: readonly string[], { demands }: Case): boolean {
  return demands.every(
    ({ need, people }) => people.filter((name) => set.includes(name)).length >= Math.min(need, people.length),
  );
}

/** Tries every set of people. */
function bruteForce(given: Case): Rank {
  let best: Rank | undefined;
  for (let bits = 0; bits < 2 ** names.length; bits += 1) {
    const set = names.filter((_, index) => bits & (1 << index));
    if (!meets(set, given)) continue;
    const rank = rankOf(set, given);
    if (!best || isHigher(rank, best)) best = rank;
  }
  return best ?? [0, 0, 0];
}

function isHigher(a: Rank, b: Rank): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

describe('the smallest cover', () => {
  it('is as good as the best of all sets, on 10,000 random cases', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const found = smallestCover(given.demands, weighing(given));
        expect(meets(found, given)).toBe(true);
        expect(rankOf(found, given)).toEqual(bruteForce(given));
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('does not depend on the order of demands and people', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const weigh = (name: string): Weight => ({
          ...weighing(given)(name),
          tie: 1 << names.indexOf(name),
        });
        const turned = given.demands
          .map(({ need, people }) => ({ need, people: people.toReversed() }))
          .toReversed();
        expect(smallestCover(turned, weigh)).toEqual(smallestCover(given.demands, weigh));
      }),
    );
  });

  it('shuffles nobody when somebody leaves who was not chosen', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...names), (given, gone) => {
        const weigh = (name: string): Weight => ({
          ...weighing(given)(name),
          tie: 1 << names.indexOf(name),
        });
        const found = smallestCover(given.demands, weigh);
        const without = given.demands.map(({ need, people }) => ({
          need: Math.min(need, people.length),
          people: people.filter((name) => name !== gone),
        }));
        fc.pre(!found.includes(gone));
        expect(smallestCover(without, weigh)).toEqual(found);
      }),
    );
  });

  it('meets every demand of many more roles than are tried one by one', () => {
    const many = fc.array(
      fc.record({
        need: fc.integer({ min: 1, max: 3 }),
        people: fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 20 }),
      }),
      { minLength: 9, maxLength: 60 },
    );
    fc.assert(
      fc.property(many, (demands) => {
        const found = smallestCover(demands, () => ({ score: 0, tie: 0 }));
        expect(meets(found, { demands, weights: [] })).toBe(true);
        const needless = found.filter((name) =>
          meets(
            found.filter((other) => other !== name),
            { demands, weights: [] },
          ),
        );
        expect(needless).toEqual([]);
      }),
    );
  });
});
