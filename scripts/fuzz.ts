import { parseArgs } from 'node:util';
import { comparePairs } from '../test/core/ownership/fuzz/compare.ts';

// Compares the resolver with a simple matcher and with git for as long as one likes:
// npm run fuzz -- --pairs 10000000 --seed 1
const { values } = parseArgs({ options: { pairs: { type: 'string' }, seed: { type: 'string' } } });
const pairs = Number(values.pairs ?? 1_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

let told = 0;
const { disagreements } = comparePairs(pairs, seed, (soFar) => {
  for (const one of soFar.disagreements.slice(told, told + 20))
    process.stdout.write(`${JSON.stringify(one)}\n`);
  told = soFar.disagreements.length;
  process.stderr.write(`\r${soFar.pairs} pairs, ${told} disagreements`);
});
process.stderr.write('\n');
process.stdout.write(`${pairs} pairs, seed ${seed}: ${disagreements.length} disagreements\n`);
process.exitCode = disagreements.length === 0 ? 0 : 1;
