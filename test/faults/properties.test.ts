import * as fc from 'fast-check';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate, pathsToOpen } from '../../src/core/evaluate.ts';
import { explain } from '../../src/core/explain.ts';
import { renderAnnotations } from '../../src/core/report/annotations.ts';
import { renderExplanation } from '../../src/core/report/explain-text.ts';
import { renderJson } from '../../src/core/report/json.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { summaryLimit } from '../../src/core/report/room.ts';
import { renderText } from '../../src/core/report/text.ts';
import type { Snapshot, SourceText, Tree } from '../../src/core/snapshot.ts';
import { decodeName } from '../../src/git/names.ts';
import { createColors } from 'picocolors';
import { createDirectory } from './repository.ts';
import { run } from './run.ts';
import { harmIn } from './scan.ts';

const here = import.meta.dirname;
const validPolicy = readFileSync(join(here, '..', 'core', 'policy', 'ok', 'reference.yml'));
const validCodeowners = Buffer.from(
  '# words\n* @acme/all\n/data/ @acme/data ana@acme.io # why\n*.py @raj\n/a\\ b/** @ana\n/models/\n/.github/ @ana\n',
);

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const marks = fc
  .array(
    fc.constantFrom(
      ...'*,**,***,/,\\,!,#,@,@ana,@a/b,[,],{,},?, ,\t,\n,\r\n,::,##[error],\u202e,\u{e0041},\ufeff,\0,é,<img>,`,|,x'.split(
        ',',
      ),
      ',',
    ),
    { maxLength: 40 },
  )
  .map((words) => Buffer.from(words.join('')));
const mutated = (valid: Buffer) =>
  fc
    .array(fc.tuple(fc.nat(valid.length), fc.nat(20), fc.oneof(bytes, marks)), { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce(
        (text, [at, length, patch]) =>
          Buffer.concat([text.subarray(0, at), patch.subarray(0, 8), text.subarray(at + length)]),
        valid,
      ),
    );
const policies = fc.option(fc.oneof(bytes, marks, mutated(validPolicy), fc.constant(validPolicy)));
const codeowners = fc.option(fc.oneof(bytes, marks, mutated(validCodeowners), fc.constant(validCodeowners)));

/** Names a file system takes: no NUL, no slash, not too long, not a dot or two. */
const name = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map((array) => Buffer.from(array)),
    marks,
  )
  .map((raw) => Buffer.from(raw.subarray(0, 200).filter((byte) => byte !== 0 && byte !== 0x2f)))
  .filter((raw) => !['', '.', '..', '.git'].includes(raw.toString('latin1')));
const ending = fc.constantFrom('', '.py', '.onnx', '.csv', '.ipynb', '.yaml');
const path = fc
  .tuple(fc.constantFrom('', 'data/', 'models/', 'a b/'), name, ending)
  .map(([directory, raw, end]) => Buffer.concat([Buffer.from(directory), raw, Buffer.from(end)]));
const files = fc
  .uniqueArray(path, { maxLength: 6, selector: (raw) => raw.toString('hex') })
  .filter((paths) => paths.every((raw) => !['data', 'models', 'a b'].includes(raw.toString('latin1'))));
const world = fc.record({ policy: policies, codeowners, files, opening: fc.oneof(bytes, marks) });
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const places = { policy: '.github/rolecall.yml', codeowners: '.github/CODEOWNERS' };

function treeOf({ policy, codeowners: owners, files: names, opening }: World): Tree {
  const given: readonly (readonly [string, Buffer | null])[] = [
    [places.policy, policy],
    [places.codeowners, owners],
  ];
  const sources = given.flatMap(([at, content]): SourceText[] =>
    content ? [{ path: at, bytes: content.length, text: content.toString() }] : [],
  );
  const paths = [...sources.map((source) => source.path), ...names.map((raw) => decodeName(raw))].toSorted(
    (a, b) => (a < b ? -1 : 1),
  );
  return {
    files: paths.map((at) => ({ path: at, mode: 'file' })),
    sources: new Map(sources.map((source) => [source.path, source])),
    openings: new Map(paths.map((at) => [at, opening.toString()])),
  };
}

/** What stands in every output that these trees can make. */
function outputs(snapshot: Snapshot): [format: string, output: string][] {
  const paths = snapshot.tree.files.map((file) => file.path);
  const explained = explain(snapshot, paths);
  const result = evaluate(snapshot, { failOn: 'error' });
  expect(result.ok).toBe(explained.ok);
  if (!result.ok || !explained.ok) return [];
  const { report } = result;
  expect(JSON.parse(renderJson(report))).toEqual(report);
  return [
    ['text', renderText(report, { colors: createColors(false), sources: snapshot.tree.sources })],
    ['json', renderJson(report)],
    ['github', renderAnnotations(report)],
    ['markdown', renderMarkdown(report, summaryLimit)],
    ['text', renderExplanation(explained.explanation)],
    ['json', renderJson(explained.explanation)],
  ];
}

const now = new Date('2026-11-24T12:00:00Z');

describe('whatever the bytes', () => {
  it('of a tree, every output harms nobody', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(world, (one) => {
        const tree = treeOf(one);
        const policy = tree.sources.get(places.policy);
        const snapshot = { now, tree, ...(policy && { policy }) };
        expect([...pathsToOpen(snapshot).after]).toBeInstanceOf(Array);
        for (const [format, output] of outputs(snapshot)) expect(harmIn(format, output)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('of a change, every output harms nobody', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(world, world, (then, next) => {
        const before = treeOf(then);
        const tree = treeOf(next);
        const paths = new Set(before.files.map((file) => file.path));
        const policy = before.sources.get(places.policy);
        const change = {
          base: 'main',
          head: 'HEAD',
          touched: tree.files.map((file) => ({
            path: file.path,
            status: paths.has(file.path) ? ('modified' as const) : ('added' as const),
          })),
          deleted: [...paths].filter((at) => !tree.files.some((file) => file.path === at)),
          before,
        };
        const snapshot = { now, tree, change, ...(policy && { policy }) };
        expect([...pathsToOpen(snapshot).after]).toBeInstanceOf(Array);
        const result = evaluate(snapshot, { failOn: 'error' });
        if (!result.ok) return;
        expect(harmIn('markdown', renderMarkdown(result.report, summaryLimit))).toEqual([]);
        expect(harmIn('github', renderAnnotations(result.report))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const directories: string[] = [];
  afterAll(() => {
    for (const directory of directories) rmSync(directory, { recursive: true });
  });

  it('of a folder, every command answers, and fails by no defect', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ policy, codeowners: owners, files: names, opening }) => {
        const root = createDirectory(
          [
            ...(policy ? [{ path: places.policy, content: policy }] : []),
            ...(owners ? [{ path: places.codeowners, content: owners }] : []),
            ...names.map((raw) => ({ path: raw, content: opening })),
          ],
          false,
        );
        directories.push(root);
        for (const command of ['check', 'owners', 'assets', 'validate', 'explain']) {
          const args = command === 'explain' ? ['data/x.py'] : [];
          for (const format of ['text', 'json']) {
            const { code, out, err } = await run([command, '--repo', root, '--format', format, ...args]);
            expect([0, 1, 2]).toContain(code);
            expect(harmIn(format, out || '{}')).toEqual([]);
            expect(harmIn('text', err)).toEqual([]);
          }
        }
        const { paths } = JSON.parse((await run(['owners', '--repo', root, '--format', 'json'])).out);
        const expected = [
          ...names.map((raw) => decodeName(raw)),
          ...(policy ? [places.policy] : []),
          ...(owners ? [places.codeowners] : []),
        ];
        expect(paths.map((row: { path: string }) => row.path).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 25 },
    );
  });
});
