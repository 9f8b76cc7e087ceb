import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assetKinds } from '../../../src/core/assets/registry.ts';
import { defaultRoles, packNames } from '../../../src/core/policy/vocabulary.ts';
import { policyOf } from './cases.ts';

describe('what is made from the packs and the schema', () => {
  it('is current', () => {
    const script = fileURLToPath(new URL('../../../scripts/generate.ts', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('takes in every pack there is', () => {
    const files = readdirSync(new URL('../../../policies', import.meta.url)).filter((name) =>
      name.endsWith('.yml'),
    );
    expect(files.toSorted()).toEqual(packNames.map((name) => `${name}.yml`).toSorted());
  });
});

describe.each(packNames)('the pack %s', (name) => {
  const { matrix, roles } = policyOf(`{ version: 1, extends: ${name} }`);

  it('has a row for every kind, and for no other', () => {
    expect([...matrix.keys()].toSorted()).toEqual(assetKinds.map(({ id }) => id).toSorted());
  });

  it('names the default roles only, each of them, and nobody who holds them', () => {
    const named = [...matrix.values()].flatMap(({ accountable, responsible }) => [
      ...accountable.flat(),
      ...responsible,
    ]);
    expect([...new Set(named)].toSorted()).toEqual(defaultRoles.toSorted());
    expect([...roles.values()].every(({ teams, users }) => teams.length + users.length === 0)).toBe(true);
  });

  it('has nobody accountable and responsible for the same', () => {
    const both = [...matrix].filter(([, { accountable, responsible }]) => {
      return accountable.flat().some((role) => responsible.includes(role));
    });
    expect(both).toEqual([]);
  });
});

describe('the pack regulated', () => {
  const { matrix: mlops } = policyOf('{ version: 1, extends: mlops }');
  const { matrix: regulated } = policyOf('{ version: 1, extends: regulated }');

  it.each(assetKinds.filter(({ tier }) => tier > 1))('leaves $id, tier $tier, as it is', ({ id }) => {
    expect(regulated.get(id)).toEqual(mlops.get(id));
  });

  it.each(assetKinds.filter(({ tier }) => tier === 1))('wants four eyes and governance on $id', ({ id }) => {
    const before = mlops.get(id);
    const after = regulated.get(id);
    expect(after?.approvals).toBe(2);
    expect(after?.accountable).toEqual(
      expect.arrayContaining([['model-governance'], ...(before?.accountable ?? [])]),
    );
    expect(after?.consulted).toEqual(before?.consulted);
    expect(after?.responsible).toEqual(before?.responsible.filter((role) => role !== 'model-governance'));
  });
});
