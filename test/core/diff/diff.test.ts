import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diff, pathsToOpenForDiff, type ChangeSnapshot } from '../../../src/core/diff.ts';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { createResolver } from '../../../src/core/ownership/resolve.ts';
import type { PolicyDifference } from '../../../src/core/policy/comparison.ts';
import type { ChangedFile, Diff, FileEnd } from '../../../src/core/report/diff.ts';
import { snapshotOf, type SmallWorld } from '../worlds/world.ts';

interface DiffWorld extends Omit<SmallWorld, 'expect'> {
  readonly expect:
    | 'unreadable'
    | {
        readonly compared: number;
        readonly policy?: string;
        readonly weakened?: readonly string[];
        readonly strengthened?: readonly string[];
        readonly files: readonly string[];
      };
}

const worlds: readonly DiffWorld[] = parse(readFileSync(join(import.meta.dirname, 'diffs.yml'), 'utf8'));

function changeOf(world: Omit<SmallWorld, 'expect' | 'world'>): ChangeSnapshot {
  const { change, ...rest } = snapshotOf({ world: '', ...world, expect: {} });
  if (!change) throw new Error('a world without a base has nothing to compare');
  return { ...rest, change };
}

function diffOf(snapshot: ChangeSnapshot): Diff {
  const result = diff(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.diff;
}

function told({ path, previousPath, because, before, after, accountableOwner }: ChangedFile): string {
  const name = previousPath === undefined ? path : `${previousPath} => ${path}`;
  const kinds =
    before.kind === undefined && after.kind === undefined ? [] : [`${kind(before)} -> ${kind(after)}`];
  const flags = accountableOwner === undefined ? [] : [accountableOwner];
  return [`${name}: ${because.join(' ')}`, `${owner(before)} -> ${owner(after)}`, ...kinds, ...flags].join(
    ', ',
  );
}

function owner({ owners, source }: FileEnd): string {
  const names = owners.length === 0 ? 'nobody' : owners.join(' ');
  return source ? `${names} (${source.line} ${source.pattern ?? source.file})` : names;
}

function kind({ kind: name, status }: FileEnd): string {
  return name === undefined ? 'none' : `${name} ${status}`;
}

function differences(found: readonly PolicyDifference[]): string[] {
  return found.map(({ line, what, was, is }) => `${line} ${what}: ${was} -> ${is}`);
}

describe('what changes hands', () => {
  it.each(worlds.map((world) => [world.world, world] as const))(
    '%s',
    (_name, { expect: wanted, ...world }) => {
      const snapshot = changeOf(world);
      if (wanted === 'unreadable') {
        expect(diff(snapshot).ok).toBe(false);
        return;
      }
      const { summary, policy, files } = diffOf(snapshot);
      expect(files.map(told)).toEqual(wanted.files);
      expect(policy.change).toBe(wanted.policy ?? 'none');
      expect(differences(policy.weakened)).toEqual(wanted.weakened ?? []);
      expect(differences(policy.strengthened)).toEqual(wanted.strengthened ?? []);
      expect(policy.faults.length > 0).toBe(policy.change === 'unreadable');
      expect(summary).toEqual({
        files: wanted.compared,
        changed: files.length,
        assets: files.filter((file) => told(file).includes('owned')).length,
        gained: wanted.files.filter((file) => file.endsWith('gained')).length,
        lost: wanted.files.filter((file) => file.endsWith('lost')).length,
      });
    },
  );

  it('is judged by one policy where one is named', () => {
    const snapshot = changeOf({
      base: { policy: '{version: 2}', codeowners: '* @ana', files: { 'm.onnx': '' } },
      policy: '{version: 1, tiers: {1: off}}',
      codeowners: '* @acme/ml',
      files: { 'm.onnx': '' },
    });
    const text = '{version: 1, roles: {ml-engineer: {teams: [acme/ml]}}}';
    const named = { path: 'ours.yml', bytes: text.length, text };
    const { policy, files } = diffOf({ ...snapshot, policy: named });
    expect(policy).toMatchObject({ change: 'given', path: 'ours.yml', weakened: [] });
    expect(files.at(-1)).toMatchObject({
      path: 'm.onnx',
      before: { status: 'unverified' },
      after: { status: 'owned' },
    });
  });

  const entry = fc
    .tuple(
      fc.constantFrom('*', '/a/', '/b/', '*.onnx', '/a/m.onnx', 'x'),
      fc.constantFrom('@ana', '@Ana', '@acme/ml', '', '@raj @ana'),
    )
    .map((two) => two.join(' '));
  const codeowners = fc.array(entry, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const path = fc.constantFrom('a/m.onnx', 'a/x', 'b/m.onnx', 'b/x', 'c.py');
  const files = fc
    .uniqueArray(path)
    .map((paths) => Object.fromEntries(paths.map((name) => [name, 'import airflow'])));
  const policy = fc.constantFrom(
    undefined,
    'version: 1',
    '{version: 1, roles: {ml-engineer: {teams: [acme/ml]}}}',
    '{version: 1, assets: {none: {paths: [a/]}}}',
  );
  const end = fc.record({ codeowners, files }, { requiredKeys: ['files'] });

  it('is nothing between equal ends', () => {
    fc.assert(
      fc.property(end, policy, (one, text) => {
        const whole = { ...one, ...(text !== undefined && { policy: text }) };
        const found = diffOf(changeOf({ ...whole, base: whole }));
        expect(found.files).toEqual([]);
        expect(found.policy.weakened).toEqual([]);
      }),
    );
  });

  it('agrees with what resolving says of both ends, misses no file, and reads only what decides', () => {
    const owners = (text: string | undefined, name: string): string[] =>
      createResolver(parseCodeowners(text ?? '').entries)
        .resolve(name)
        ?.owners.map((one) => one.text) ?? [];
    fc.assert(
      fc.property(end, end, policy, policy, (base, head, then, now) => {
        const snapshot = changeOf({
          ...head,
          ...(now !== undefined && { policy: now }),
          base: { ...base, ...(then !== undefined && { policy: then }) },
        });
        const found = diffOf(snapshot);
        const changed = new Map(found.files.map((file) => [file.path, file]));
        for (const name of Object.keys(base.files).filter((other) => other in head.files)) {
          const [was, is] = [owners(base.codeowners, name), owners(head.codeowners, name)];
          const file = changed.get(name);
          if (file) expect([file.before.owners, file.after.owners]).toEqual([was, is]);
          const same = was.toString().toLowerCase().split(',').toSorted();
          if (!file) expect(is.toString().toLowerCase().split(',').toSorted()).toEqual(same);
        }
        const plan = pathsToOpenForDiff(snapshot);
        const only = (from: ReadonlyMap<string, string>, paths: Iterable<string>) => {
          const wanted = new Set(paths);
          return new Map([...from].filter(([name]) => wanted.has(name)));
        };
        const { tree, change } = snapshot;
        const planned = {
          ...snapshot,
          tree: { ...tree, openings: only(tree.openings, plan.after) },
          change: {
            ...change,
            before: { ...change.before, openings: only(change.before.openings, plan.before) },
          },
        };
        expect(diffOf(planned)).toEqual(found);
      }),
    );
  });
});
