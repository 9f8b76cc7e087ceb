import { describe, expect, it } from 'vitest';
import { importedModules, topLevelKeys } from '../../../src/core/assets/openings.ts';
import { allRules } from '../../../src/core/assets/rules.ts';

// Several times what is ever read of a file: what is fast enough here is fast on a repository full of such files.
const length = 64 * 1024;
const fill = (start: string, unit: string): string =>
  start + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const starts = ['', 'class A(', 'create ', 'operator: ', '- name: ', 'image: ', '{"', 'version: 2\n'];
const units = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '/',
  '-',
  '_',
  '.',
  '{',
  '"',
  '(',
  ',',
  '#',
  ':',
  'import ',
  'from a ',
  'class A(',
  'kind:',
  '\n ',
  '- name: x\n',
  '  - ',
  'a_',
  'a.',
  'model_',
  '# ',
  '$schema: azuremlschemas',
  'azuremlschemas',
  'Trainer ',
];
const openings = starts.flatMap((start) => units.map((unit) => fill(start, unit)));

describe('an opening that is built to hang a signal', () => {
  const patterns = allRules.flatMap(({ signal }) => signal.opening ?? []);

  // All patterns together take about a hundredth of a second; one that is quadratic takes more than one by itself.
  it.each(openings.map((opening) => [JSON.stringify(opening.slice(0, 24)), opening]))(
    '%s…',
    { timeout: 1000 },
    (_name, opening) => {
      expect(patterns.filter((pattern) => pattern.test(opening)).length).toBeLessThan(patterns.length);
      expect(importedModules(opening).size).toBeLessThan(3);
      expect(topLevelKeys(opening).size).toBeLessThan(3);
    },
  );
});

describe('a path that is built to hang a signal', () => {
  const patterns = allRules.flatMap(({ signal: { name, path } }) => [name ?? [], path ?? []].flat());

  it.each(units.filter((unit) => !unit.includes('\n')))('of %j', { timeout: 1000 }, (unit) => {
    expect(patterns.filter((pattern) => pattern.test(fill('', unit))).length).toBeLessThan(3);
  });
});
