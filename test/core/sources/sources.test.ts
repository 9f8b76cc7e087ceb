import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgesOf } from '../../../src/core/governing.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';
import type { Tree } from '../../../src/core/snapshot.ts';
import type { Declaration } from '../../../src/core/sources/chain.ts';
import { ownershipSources } from '../../../src/core/sources/registry.ts';
import { createWorld } from '../../../src/core/world.ts';
import { treeOf } from '../worlds/world.ts';

interface Case {
  readonly case: string;
  readonly policy?: string;
  /** Contents by path; `(1 MB)` stands for a file of that size. */
  readonly files: Readonly<Record<string, string>>;
  /** Whom the source names for a path, whether there is such a file or not. */
  readonly owners: Readonly<Record<string, string>>;
  /** Where it says so. */
  readonly at?: Readonly<Record<string, string>>;
  /** The words that name nobody. */
  readonly passedOver?: Readonly<Record<string, readonly string[]>>;
  /** Words of the fault that a path is told. */
  readonly faults?: Readonly<Record<string, string>>;
}

const sources = Object.keys(ownershipSources);
const read = (source: string): Case[] =>
  parse(readFileSync(join(import.meta.dirname, `${source}.yml`), 'utf8')) as Case[];

/** Answers as the only source of a policy does. */
function asking(source: string, { policy, files }: Case): (path: string) => Declaration {
  const text = (policy ?? '{version: 1, extends: []}').replace(
    '{version: 1',
    `{version: 1, sources: [${source}]`,
  );
  const result = readPolicy({ path: 'rolecall.yml', bytes: text.length, text });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const tree: Tree = treeOf({ files });
  const world = createWorld({ tree, now: new Date('2026-11-24T12:00:00Z') }, judgesOf(result.file));
  return (path) => {
    const [answer] = world.answers(path);
    if (!answer || answer.source === 'codeowners') throw new Error(`${source} was not asked`);
    return answer;
  };
}

const each = <Value, Made>(
  wanted: Readonly<Record<string, Value>>,
  make: (path: string) => Made,
): Record<string, Made> => Object.fromEntries(Object.keys(wanted).map((path) => [path, make(path)]));

describe.each(sources)('%s', (source) => {
  it.each(read(source).map((one) => [one.case, one] as const))('%s', (_case, one) => {
    const ask = asking(source, one);
    const { owners, at = {}, passedOver = {}, faults = {} } = one;
    expect(
      each(owners, (path) =>
        ask(path)
          .owners.map(({ text }) => text)
          .join(' '),
      ),
    ).toEqual(owners);
    expect(each(at, (path) => `${ask(path).place?.path}:${ask(path).place?.line}`)).toEqual(at);
    expect(each(passedOver, (path) => ask(path).passedOver.map(({ text }) => text))).toEqual(passedOver);
    for (const [path, words] of Object.entries(faults)) {
      const told = ask(path).faults.map((fault) => `${fault.path}:${fault.line} ${fault.because}`);
      expect(told.join('\n')).toContain(words);
    }
    const unsaid = Object.keys(owners).filter(
      (path) => faults[path] === undefined && ask(path).faults.length > 0,
    );
    expect(unsaid.filter((path) => owners[path] === '' && passedOver[path] === undefined)).toEqual([]);
  });

  it('has cases', () => {
    expect(read(source).length).toBeGreaterThan(1);
  });
});

it('every table of cases is of a source', () => {
  const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yml'));
  expect(tables.toSorted()).toEqual(sources.map((source) => `${source}.yml`).toSorted());
});
