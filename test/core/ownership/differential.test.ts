import { expect, it } from 'vitest';
import { comparePairs } from './fuzz/compare.ts';

it('agrees with the simple matcher and with git on 200,000 random pairs', { timeout: 120_000 }, () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`FUZZ_SEED=${seed}\n`);
  const { pairs, disagreements } = comparePairs(200_000, seed);
  expect(pairs).toBeGreaterThanOrEqual(200_000);
  expect(disagreements.slice(0, 5)).toEqual([]);
});
