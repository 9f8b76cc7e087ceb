import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder, judgePool, type Outcome } from '../../../src/core/backtest/outcome.ts';

const scores = (values: Readonly<Record<string, number>>) => new Map(Object.entries(values));

describe('an order', () => {
  it.each<[Readonly<Record<string, number>>, string, Partial<Outcome>]>([
    [{ ana: 3, raj: 2 }, 'ana', { top1: 1, top3: 1, reciprocalRank: 1, picks: [['ana', 1]] }],
    [{ ana: 3, raj: 2 }, 'raj', { top1: 0, top3: 1, reciprocalRank: 1 / 2, picks: [['ana', 1]] }],
    [{ a: 5, b: 4, c: 3, ana: 2 }, 'ana', { top1: 0, top3: 0, reciprocalRank: 1 / 4 }],
    [{ a: 5, b: 4, c: 3, ana: 2 }, 'ana c', { top3: 1, reciprocalRank: 1 / 3 }],
    [{ raj: 2, ana: 2 }, 'raj', { top1: 0, reciprocalRank: 1 / 2, picks: [['ana', 1]] }],
    [{ raj: 2, ana: 0 }, 'ana', { top1: 0, top3: 0, reciprocalRank: 0 }],
    [{ raj: 0 }, 'raj', { top1: 0, reciprocalRank: 0, picks: [] }],
    [{}, 'raj', { top1: 0, top3: 0, reciprocalRank: 0, picks: [] }],
  ])('of %j where %s approved', (given, approved, outcome) => {
    const found = judgeOrder(scores(given), (_person, score) => score, new Set(approved.split(' ')));
    expect(found).toMatchObject(outcome);
  });
});

function permutations(people: readonly string[]): string[][] {
  if (people.length === 0) return [[]];
  return people.flatMap((person) =>
    permutations(people.filter((other) => other !== person)).map((rest) => [person, ...rest]),
  );
}

describe('an order by chance', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('is the mean of all orders there are', () => {
    fc.assert(
      fc.property(fc.subarray(people), fc.subarray([...people, 'x']), (pool, approved) => {
        const right = new Set(approved);
        const orders = permutations(pool).map((order) =>
          judgeOrder(
            new Map(order.map((person, index) => [person, pool.length - index])),
            (_person, score) => score,
            right,
          ),
        );
        const mean = (of: (outcome: Outcome) => number): number =>
          orders.reduce((sum, outcome) => sum + of(outcome), 0) / orders.length;
        const chance = judgePool(pool, right);
        expect(chance.top1).toBeCloseTo(mean(({ top1 }) => top1));
        expect(chance.top3).toBeCloseTo(mean(({ top3 }) => top3));
        expect(chance.reciprocalRank).toBeCloseTo(mean(({ reciprocalRank }) => reciprocalRank));
      }),
      { numRuns: 60 },
    );
  });

  it('asks everybody alike', () => {
    expect(judgePool(['a', 'b'], new Set()).picks).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
  });
});
