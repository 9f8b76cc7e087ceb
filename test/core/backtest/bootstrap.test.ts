import { describe, expect, it } from 'vitest';
import { createEstimator } from '../../../src/core/backtest/bootstrap.ts';
import { createRandom } from '../../../src/core/backtest/random.ts';

const week = 7 * 86_400;
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('an estimate', () => {
  it('is the mean, of those that have a value', () => {
    const estimate = createEstimator([0, week, 2 * week, 3 * week], createRandom(1));
    expect(estimate([1, undefined, 0, 1])).toMatchObject({ value: 0.667 });
    expect(estimate([undefined, undefined, undefined, undefined])).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('has an interval as wide as theory says of independent changes', () => {
    const times = numbers(400).map((index) => index * week);
    const { value, low, high } = createEstimator(times, createRandom(1))(times.map((_, index) => index % 2));
    expect(value).toBe(0.5);
    // 1.96 × √(0.5 × 0.5 / 400) = 0.049
    expect(low).toBeCloseTo(0.451, 1);
    expect(high).toBeCloseTo(0.549, 1);
    expect(high - low).toBeGreaterThan(0.085);
    expect(high - low).toBeLessThan(0.115);
  });

  it('is wider where the changes of a week go the same way', () => {
    const values = numbers(400).map((index) => Math.floor(index / 20) % 2);
    const alone = createEstimator(
      values.map((_, index) => index * week),
      createRandom(1),
    )(values);
    const together = createEstimator(
      values.map((_, index) => Math.floor(index / 20) * week),
      createRandom(1),
    )(values);
    expect(together.value).toBe(alone.value);
    expect(together.high - together.low).toBeGreaterThan(2 * (alone.high - alone.low));
  });

  it('is the same for the same numbers, and another for others', () => {
    const times = numbers(50).map((index) => index * week);
    const values = times.map((_, index) => (index * 7) % 3);
    const of = (seed: number) => createEstimator(times, createRandom(seed))(values);
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
});

describe('numbers that look like chance', () => {
  it('fill the range evenly', () => {
    const random = createRandom(1);
    const counts = numbers(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const drawn = random();
      expect(drawn >= 0 && drawn < 1).toBe(true);
      const bin = Math.floor(drawn * 10);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
