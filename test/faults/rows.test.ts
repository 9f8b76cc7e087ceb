import { expect, it } from 'vitest';
import { badCodeowners } from './codeowners.ts';
import { badMeanings } from './meanings.ts';
import { badPaths } from './paths.ts';
import { badPolicies } from './policies.ts';
import { badTrees } from './trees.ts';

/** Rows of paths that are asked for and cannot be in a tree: see `paths.test.ts`. */
const askedFor = [29, 34];

it('every bad input, 1 to 122, has its row', () => {
  const tables = [badPaths, badTrees, badPolicies, badMeanings, badCodeowners];
  const rows = new Set([...tables.flatMap((table) => table.map(({ row }) => row)), ...askedFor]);
  expect([...rows].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 122 }, (_, index) => index + 1));
});
