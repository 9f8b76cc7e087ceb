import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostConsidered } from '../../../src/core/gaps/considered.ts';
import { gaps } from '../../../src/core/gaps/gaps.ts';
import { byCodeUnit } from '../../../src/core/order.ts';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { createResolver } from '../../../src/core/ownership/resolve.ts';
import { renderGapsMarkdown } from '../../../src/core/report/gaps-markdown.ts';
import type { GapsReport } from '../../../src/core/report/gaps.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { snapshotOf } from '../worlds/world.ts';
import { claimed, pasted } from './paste.ts';

const policy = [
  'version: 1',
  'roles:',
  '  data-engineer: { teams: [acme/data] }',
  '  ml-engineer: { users: [ana, raj] }',
  '  mlops-engineer: { teams: [acme/ops] }',
  '  model-governance: { teams: [acme/risk] }',
  'assets:',
  '  data-pipeline: { paths: ["*.sql"] }',
  '  model-artifact: { paths: ["*.onnx"] }',
  '  model-card: { paths: ["card.md"] }',
  'responsibilities:',
  '  model-card: { accountable: { all: [model-governance, ml-engineer] } }',
].join('\n');

const directory = fc.constantFrom(
  'a',
  'b',
  'data',
  'x y',
  'é',
  '*',
  '?',
  '#1',
  '[z]',
  '@o',
  '!n',
  '`',
  '|',
  'deep',
);
const file = fc.constantFrom(
  'one.sql',
  'two.sql',
  'm.onnx',
  'card.md',
  'notes.txt',
  'run.go',
  'q`.sql',
  'x|y.onnx',
  'b\\c.sql',
);
const path = fc
  .tuple(fc.array(directory, { maxLength: 3 }), file)
  .map(([directories, name]) => [...directories, name].join('/'));
const owner = fc.constantFrom('@acme/data', '@acme/ops', '@acme/risk', '@ana', '@raj', '@pat', '@acme/web');
const pattern = fc.oneof(
  fc.constantFrom(
    '*',
    '/a/',
    'data/',
    '*.sql',
    '*.onnx',
    '/b/**',
    '**/deep/',
    '/a/*',
    'card.md',
    '/data/*.sql',
    '***',
  ),
  path.map((at) => `/${at.replace(/[\\*? ]/g, '\\$&')}`),
);
const line = fc.oneof(
  {
    arbitrary: fc
      .tuple(pattern, fc.array(owner, { maxLength: 2 }))
      .map(([at, who]) => [at, ...who].join(' ')),
    weight: 8,
  },
  { arbitrary: fc.constantFrom('', '# words', '  # ```', '/a/ @ana # why', '/b/\t@acme/web'), weight: 1 },
);
const codeowners = fc
  .tuple(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, mark]) => (mark ? '\ufeff' : '') + lines.map((text) => text + end).join(''));

const tree = fc.array(path, { minLength: 1, maxLength: 30 }).map((paths) => {
  const all = new Set(paths);
  return [...all].filter((one) => ![...all].some((other) => other.startsWith(`${one}/`)));
});

function reportOn(snapshot: Snapshot): GapsReport {
  const result = gaps(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.report;
}

function world(paths: readonly string[], owners: string | undefined): Snapshot {
  const files = Object.fromEntries(paths.map((at) => [at, '']));
  return snapshotOf({
    world: '',
    expect: {},
    policy,
    files,
    ...(owners !== undefined && { codeowners: owners }),
  });
}

function ownersOf(text: string): (at: string) => readonly string[] {
  const resolver = createResolver(parseCodeowners(text).entries);
  return (at) => (resolver.resolve(at)?.owners ?? []).map(({ key }) => key).toSorted(byCodeUnit);
}

/** Reads the body, does as it says, and judges again. */
function expectKept(paths: readonly string[], text: string): GapsReport {
  const before = reportOn(world(paths, text));
  const body = renderGapsMarkdown(before);
  const mended = pasted(body, text);
  const after = reportOn(world(paths, mended));
  expect(before.gaps.length - after.gaps.length).toBe(claimed(body));
  const were = new Set(before.gaps.map(({ path: at }) => at));
  expect(after.gaps.filter(({ path: at }) => !were.has(at))).toEqual([]);
  const [then, now] = [ownersOf(text), ownersOf(mended)];
  for (const at of paths) expect([at, ...now(at)]).toEqual(expect.arrayContaining([at, ...then(at)]));
  const others = paths.filter((at) => /(?:sql|onnx|card\.md)$/.test(at) && !were.has(at));
  expect(others.map(now)).toEqual(others.map(then));
  return before;
}

describe('whatever the tree and its CODEOWNERS', () => {
  it('the lines of the body, put where it says, close what it claims and take no file from an owner', () => {
    let closed = 0;
    fc.assert(
      fc.property(tree, codeowners, (paths, text) => {
        closed += expectKept(paths, text).mend.paste.closes;
      }),
      { numRuns: 600 },
    );
    expect(closed).toBeGreaterThan(1000);
  });

  it('so do those that are left where there are too many to paste', () => {
    const areas = fc.array(
      fc.record({
        owner: fc.option(owner, { nil: undefined }),
        exception: fc.option(owner, { nil: undefined }),
        kinds: fc.subarray(['one.sql', 'm.onnx', 'card.md', 'notes.txt', 'deep/two.sql', 'deep/card.md'], {
          minLength: 1,
        }),
      }),
      { minLength: 70, maxLength: 110 },
    );
    let cut = 0;
    fc.assert(
      fc.property(areas, (all) => {
        const paths = all.flatMap(({ kinds }, at) => kinds.map((name) => `area${at}/${name}`));
        const lines = all.flatMap(({ owner: whole, exception }, at) => [
          ...(whole === undefined ? [] : [`/area${at}/ ${whole}`]),
          ...(exception === undefined ? [] : [`/area${at}/deep/ ${exception}`]),
        ]);
        const { mend } = expectKept(paths, `${lines.join('\n')}\n`);
        if (mend.paste.lines < mend.edits.length) cut += 1;
        expect(mend.paste.lines).toBeLessThanOrEqual(60);
        expect(mend.paste.lines).toBeGreaterThan(10);
      }),
      { numRuns: 40 },
    );
    expect(cut).toBeGreaterThan(20);
  });

  it('so do those that are looked for in some directories, where there are too many gaps for all', () => {
    const shared = fc.subarray(
      ['*.sql @acme/web', '**/deep/ @acme/web', '/area*/card.md @acme/ops', '* @acme/web', '/area1*/ @ana'],
      { minLength: 1 },
    );
    let cut = 0;
    fc.assert(
      fc.property(
        shared,
        fc.array(fc.option(owner, { nil: undefined }), { minLength: 450, maxLength: 450 }),
        (lines, owners) => {
          const files = [
            'one.sql',
            'two.sql',
            'm.onnx',
            'card.md',
            'notes.txt',
            'deep/three.sql',
            'deep/four.sql',
            'deep/x.txt',
          ];
          const paths = ['root.sql', ...owners.flatMap((_, at) => files.map((name) => `area${at}/${name}`))];
          const own = owners.flatMap((who, at) => (who === undefined ? [] : [`/area${at}/ ${who}`]));
          const before = expectKept(paths, [...own, ...lines].map((text) => `${text}\n`).join(''));
          const closed = new Set(before.mend.edits.flatMap(({ closes }) => closes));
          const unsought = before.mend.open.find(({ because }) => because.includes('alone'))?.paths ?? [];
          expect(closed.size + before.mend.open.reduce((sum, reason) => sum + reason.paths.length, 0)).toBe(
            before.gaps.length,
          );
          if (before.gaps.length > mostConsidered) cut += 1;
          if (before.gaps.length > mostConsidered)
            expect(unsought.length).toBeGreaterThanOrEqual(before.gaps.length - mostConsidered);
          else expect(unsought).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
    expect(cut).toBeGreaterThan(3);
  }, 120_000);

  it('an entry that decides files elsewhere too gets no owners for some of them', () => {
    const paths = Array.from({ length: mostConsidered + 100 }, (_, at) => `area${at}/deep/one.sql`);
    const { mend } = expectKept(paths, '**/deep/ @acme/web\n/.github/ @acme/ops\n');
    expect(mend.edits.filter(({ change }) => change === 'changed')).toEqual([]);
    expect(mend.edits.length).toBe(mostConsidered);
  });

  it('a repository without CODEOWNERS gets a whole new one', () => {
    const snapshot = world(['a/one.sql', 'b/m.onnx'], undefined);
    const before = reportOn(snapshot);
    const body = renderGapsMarkdown(before);
    expect(body).toContain('In a new file <code>.github/CODEOWNERS</code>:');
    const after = reportOn(world(['a/one.sql', 'b/m.onnx'], pasted(body, '')));
    expect(after.gaps).toEqual([]);
    expect(claimed(body)).toBe(before.gaps.length);
  });
});
