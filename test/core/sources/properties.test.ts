import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { policyOf } from '../../../src/core/governing.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { compileGoRegexp } from '../../../src/core/sources/go-regexp.ts';
import { ownershipSources } from '../../../src/core/sources/registry.ts';
import { DECLARING_FILE_BYTES } from '../../../src/core/sources/source.ts';
import { treeOf } from '../worlds/world.ts';

const names = Object.keys(ownershipSources);

/** A word or two of each grammar, put together in any order. */
const pieces = (
  'owners owner approvers maintainers groups models meta group team spec filters default_args dagster [ ] { } ( ) , ' +
  `- " ' """ ana@acme.io @acme/data raj airflow &a *a !!map | > # \\ aliases options f`
)
  .split(' ')
  .concat([
    ': ',
    ' = ',
    '\n',
    '  ',
    '- ',
    '<<: ',
    '---\n',
    '\t',
    'name: a',
    'no_parent_owners: true',
    '{{ x }}',
    '${',
  ])
  .concat(['\uFEFF', '\u0000', '\ud800']);
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''));

const declaring = [
  'a/metadata.yaml',
  'a/OWNERS',
  'OWNERS',
  'OWNERS_ALIASES',
  'a/catalog-info.yaml',
  'dbt_project.yml',
  'models/schema.yml',
  'a/x.odcs.yaml',
  'a/dag.py',
  'a/METADATA.yml',
];
const files = fc
  .dictionary(fc.constantFrom(...declaring), text)
  .map((some) => ({ ...some, 'a/m.onnx': '', 'models/a.sql': 'select 1' }));

function snapshotOf(contents: Readonly<Record<string, string>>, sources?: readonly string[]): Snapshot {
  const policy = `{version: 1, extends: []${sources ? `, sources: [${sources.join(', ')}]` : ''}}`;
  const tree = treeOf({ files: contents, codeowners: '* @x\n/a/ @y @z\n/a/m.onnx\n', policy });
  const governing = policyOf(tree.sources);
  return { now: new Date('2026-11-24T12:00:00Z'), tree, ...(governing && { policy: governing }) };
}

function report(snapshot: Snapshot) {
  const result = evaluate(snapshot, { failOn: 'error' });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.report;
}

const owned = (snapshot: Snapshot) =>
  report(snapshot).assets.map(({ path, owners, source, status }) => ({ path, owners, source, status }));

describe('sources', () => {
  it('read anything and throw nothing', () => {
    fc.assert(
      fc.property(files, (contents) => {
        expect(report(snapshotOf(contents, [...names, 'codeowners'])).schema).toBe('rolecall/report@1');
      }),
      { numRuns: 300 },
    );
  });

  it('change nobody where the policy does not name them, whatever their files say', () => {
    fc.assert(
      fc.property(files, (contents) => {
        const blank = Object.fromEntries(Object.keys(contents).map((path) => [path, '']));
        const others = snapshotOf(contents);
        const { tree } = snapshotOf(blank);
        const silenced = { ...others, tree: { ...others.tree, sources: tree.sources } };
        expect(owned(others)).toEqual(owned(silenced));
        expect(owned(snapshotOf(contents, ['codeowners']))).toEqual(
          owned({ ...silenced, ...policyIn(snapshotOf(contents, ['codeowners'])) }),
        );
      }),
    );
  });

  it('asked after CODEOWNERS take nothing from an owner it names', () => {
    fc.assert(
      fc.property(files, fc.subarray(names), (contents, some) => {
        const before = owned(snapshotOf(contents)).filter(({ owners }) => owners.length > 0);
        const after = new Map(
          owned(snapshotOf(contents, ['codeowners', ...some])).map((asset) => [asset.path, asset]),
        );
        for (const asset of before) expect(after.get(asset.path)).toEqual(asset);
      }),
    );
  });

  it('read a file of nothing but brackets, keys or aliases in time', () => {
    const hostile = [
      '[',
      '{a: ',
      '- ',
      '*a ',
      '"',
      '(',
      'owners: *a\n',
      'default_args = {"owner": ',
      '{{',
      '\\',
      'a: &a [',
      '? ',
    ];
    for (const piece of hostile) {
      const contents = `owners default_args dagster group\n${piece.repeat(DECLARING_FILE_BYTES / piece.length - 100)}`;
      const started = process.threadCpuUsage();
      report(snapshotOf(Object.fromEntries(declaring.map((path) => [path, contents])), names));
      const { user, system } = process.threadCpuUsage(started);
      expect([piece, (user + system) / 1000 < 3000]).toEqual([piece, true]);
    }
  });
});

function policyIn({ policy }: Snapshot): Pick<Snapshot, 'policy'> {
  return policy ? { policy } : {};
}

describe('expressions of Go', () => {
  const atom = fc.constantFrom('a', 'b', '.', '\\.', '[ab]', '[^a]', '[a-c]', '\\w', '\\d', '^', '$');
  const expression = fc
    .array(fc.tuple(atom, fc.constantFrom('', '*', '+', '?')), { maxLength: 6 })
    .map((parts) => parts.map(([one, times]) => ('^$'.includes(one) ? one : one + times)).join(''));
  const grouped = fc
    .tuple(expression, expression, fc.constantFrom('', '*', '?'))
    .map(([one, other, times]) => `(${one}|${other})${times}`);

  it('match what those of JavaScript match, where both have them', () => {
    fc.assert(
      fc.property(fc.oneof(expression, grouped), fc.stringMatching(/^[abc.1]{0,8}$/), (source, path) => {
        expect(compileGoRegexp(source)?.(path)).toBe(new RegExp(source).test(path));
      }),
      { numRuns: 2000 },
    );
  });

  it('take time in proportion to the path', () => {
    const started = process.threadCpuUsage();
    expect(compileGoRegexp('((a*)*)*(a*)*$x')?.('a'.repeat(4000))).toBe(false);
    const { user } = process.threadCpuUsage(started);
    expect(user / 1000).toBeLessThan(1000);
  });
});
