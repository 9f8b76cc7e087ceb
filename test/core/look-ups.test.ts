import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, lookUps } from '../../src/core/evaluate.ts';
import { MOST_ACCESS_LOOK_UPS } from '../../src/core/look-ups.ts';
import type { Access, People, Snapshot } from '../../src/core/snapshot.ts';
import { snapshotOf } from './worlds/world.ts';

const teams = ['o/etl', 'o/web', 'o/data', 'o/ml', 'o/all'];
const users = ['ana', 'raj', 'zoe'];
const written = ['@o/data', '@O/ML', '@o/etl', '@o/web', '@Ana', '@raj', '@zoe', 'zoe@o.io', 'who@o.io'];

const policies = fc
  .record({
    distinct: fc.boolean(),
    single: fc.boolean(),
    off: fc.boolean(),
    enforce: fc.constantFrom('touched', 'worsened'),
  })
  .map(
    ({ distinct, single, off, enforce }) => `
version: 1
extends: []
enforce: ${enforce}
identities: { "Zoe@o.io": Zoe }
roles: { data: { teams: [O/Data], users: [ana] }, ml: { teams: [o/ml, o/all] }, gone: { teams: [o/none] } }
responsibilities:
  dataset: { accountable: data${distinct ? ', distinct-from: ml' : ''} }
  model-artifact: { accountable: { all: [[ml, gone], data] } }
checks: { single-owner: ${single ? 'warning' : 'off'}, unknown-owner: ${off ? 'off' : 'error'}, owner-without-access: ${off ? 'off' : 'warning'} }
`,
  );
const codeowners = fc
  .array(
    fc.tuple(
      fc.constantFrom('*', 'a.csv', 'b.onnx', '/.github/'),
      fc.uniqueArray(fc.constantFrom(...written)),
    ),
    {
      maxLength: 5,
    },
  )
  .map((lines) => lines.map(([pattern, owners]) => [pattern, ...owners].join(' ')).join('\n'));

const truths = fc
  .record({
    access: fc.array(fc.constantFrom<Access>('may-write', 'may-not-write', 'unknown'), {
      minLength: 8,
      maxLength: 8,
    }),
    parents: fc.array(fc.option(fc.nat(4), { freq: 2 }), { minLength: 5, maxLength: 5 }),
    members: fc.array(fc.uniqueArray(fc.constantFrom(...users)), { minLength: 5, maxLength: 5 }),
  })
  .map(({ access, parents, members }): People => ({
    access: new Map([...teams, ...users].map((name, index) => [name, access[index] ?? 'may-write'])),
    // Only a team further on: no team is part of itself.
    parents: new Map(teams.map((team, index) => [team, teams.slice(index + 1)[parents[index] ?? 5] ?? null])),
    members: new Map([...teams.map((team, index) => [team, members[index] ?? []] as const), ['o/none', []]]),
    codeownersErrors: [],
  }));

const changes = fc
  .record({ policy: policies, before: codeowners, after: codeowners, touches: fc.boolean() })
  .map(({ policy, before, after, touches }): Snapshot => {
    const files = { 'a.csv': '1', 'b.onnx': '1' };
    return snapshotOf({
      world: '',
      policy,
      codeowners: touches ? after : before,
      files: { ...files, 'a.csv': '2' },
      base: { policy, codeowners: before, files },
      expect: {},
    });
  });

/** Of all that is true, what the look-ups ask for. */
function asked(snapshot: Snapshot, all: People): People {
  const wanted = lookUps(snapshot);
  const lineage = (team: string): string[] => {
    const parent = all.parents.get(team);
    return typeof parent === 'string' ? [team, ...lineage(parent)] : [team];
  };
  return {
    access: of(wanted.access, all.access),
    parents: of(wanted.parents.flatMap(lineage), all.parents),
    members: of(wanted.members, all.members),
    ...(wanted.codeownersErrors && { codeownersErrors: [] }),
  };
}

function of<Value>(keys: readonly string[], all: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...all].filter(([key]) => keys.includes(key)));
}

/** All but the roles that owners hold beside those that are asked for. */
function verdict(snapshot: Snapshot) {
  const result = evaluate(snapshot, { failOn: 'error' });
  if (!result.ok) throw new Error('the policy cannot be read');
  const { summary, assets, findings, notChecked } = result.report;
  return {
    summary,
    notChecked,
    statuses: assets.map(({ path, status }) => `${path} ${status}`),
    findings: findings.map(({ message: _message, remedy: _remedy, ...finding }) => finding),
  };
}

describe('the look-ups', () => {
  it('are all that a verdict depends on', () => {
    const enough = fc.property(changes, truths, fc.boolean(), (change, people, whole) => {
      const { change: only, ...tree } = change;
      const snapshot: Snapshot = whole ? tree : { ...tree, ...(only && { change: only }) };
      expect(verdict({ ...snapshot, people: asked(snapshot, people) })).toEqual(
        verdict({ ...snapshot, people }),
      );
    });
    expect(() => fc.assert(enough, { numRuns: 300 })).not.toThrow();
  });

  it('do not depend on the order of owners', () => {
    const orderless = fc.property(
      fc.shuffledSubarray(written, { minLength: 2 }),
      policies,
      (owners, policy) => {
        const wanted = (names: readonly string[]) =>
          lookUps(
            snapshotOf({
              world: '',
              policy,
              codeowners: `* ${names.join(' ')}`,
              files: { 'a.csv': '' },
              expect: {},
            }),
          );
        expect(wanted(owners.toReversed())).toEqual(wanted(owners));
      },
    );
    expect(() => fc.assert(orderless)).not.toThrow();
  });

  it.each([
    { owners: MOST_ACCESS_LOOK_UPS, asked: MOST_ACCESS_LOOK_UPS },
    { owners: MOST_ACCESS_LOOK_UPS + 1, asked: MOST_ACCESS_LOOK_UPS },
  ])('of $owners owners are $asked, those first that decide an asset', ({ owners, asked: number }) => {
    const lines = Array.from({ length: owners - 1 }, (_, index) => `/docs/${index} @u${index}`);
    const { access } = lookUps(
      snapshotOf({
        world: '',
        codeowners: [...lines, '/m.onnx @zoe'].join('\n'),
        files: { 'm.onnx': '' },
        expect: {},
      }),
    );
    expect(access).toHaveLength(number);
    expect(access).toContain('zoe');
  });
});
