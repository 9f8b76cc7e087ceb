/** A mean, and between what it would lie in 95 of 100 histories like this one. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of one value a trial; a trial without one is left out. */
export type Estimator = (values: readonly (number | undefined)[]) => Estimate;

const draws = 1000;
const tail = 0.025;
const week = 7 * 24 * 60 * 60;

/**
 * Bootstrap by week: the changes of a week are parts of the same work and no independent evidence, so whole weeks are
 * drawn, with replacement.
 * @param times of the trials, in seconds since 1970
 * @param random from 0 to below 1
 */
export function createEstimator(times: readonly number[], random: () => number): Estimator {
  const numbers = new Map<number, number>();
  const weekOf = times.map((time) => {
    const key = Math.floor(time / week);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  const weeks = numbers.size;
  const drawn = Array.from({ length: draws }, () =>
    Uint32Array.from({ length: weeks }, () => Math.floor(random() * weeks)),
  );

  return (values) => {
    const sums = new Float64Array(weeks);
    const counts = new Float64Array(weeks);
    for (const [trial, value] of values.entries()) {
      const number = weekOf[trial];
      if (value === undefined || number === undefined) continue;
      sums[number] = (sums[number] ?? 0) + value;
      counts[number] = (counts[number] ?? 0) + 1;
    }
    const value = ratio(sums, counts, numbers.values());
    const means = Float64Array.from(drawn, (which) => ratio(sums, counts, which)).toSorted();
    return {
      value: rounded(value),
      low: rounded(means[Math.floor(tail * draws)] ?? value),
      high: rounded(means[Math.ceil((1 - tail) * draws) - 1] ?? value),
    };
  };
}

function ratio(sums: Float64Array, counts: Float64Array, weeks: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const number of weeks) {
    sum += sums[number] ?? 0;
    count += counts[number] ?? 0;
  }
  return count === 0 ? 0 : sum / count;
}

/** To a thousandth: more is noise. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
