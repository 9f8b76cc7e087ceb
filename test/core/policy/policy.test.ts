import { describe, expect, it } from 'vitest';
import { policyKind } from '../../../src/core/policy/kinds.ts';
import { inForce } from '../../../src/core/policy/waivers.ts';
import { cases, policyOf } from './cases.ts';

interface MergeCase {
  readonly name: string;
  readonly policy: string | null;
  readonly expect: Record<string, unknown>;
  readonly sizes?: Record<string, number>;
}

/** Maps as objects, all the way down. */
function unmapped(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

describe('a policy file and its packs', () => {
  it.each(cases<MergeCase>('merge.yml'))('$name', ({ policy: text, expect: expected, sizes = {} }) => {
    const policy = Object.entries(policyOf(text));
    expect(Object.fromEntries(policy.map(([part, value]) => [part, unmapped(value)]))).toMatchObject(
      expected,
    );
    const counted = policy.flatMap(([part, value]) => {
      return part in sizes && value instanceof Map ? [[part, value.size] as const] : [];
    });
    expect(Object.fromEntries(counted)).toEqual(sizes);
  });

  it('leaves whether the repository is a library to its files, unless the policy says', () => {
    expect('library' in policyOf('version: 1')).toBe(false);
    expect(policyOf('{ version: 1, library: true }').library).toBe(true);
  });
});

describe('the kind that a policy gives a path', () => {
  const kindOf = policyKind(
    policyOf(`
version: 1
assets:
  data-pipeline: { paths: ["jobs/**", "!jobs/scratch/**", "jobs/scratch/keep.sql"] }
  none: { paths: ["examples/**", "jobs/vendored/**"] }
  dataset: { tier: 1 }
  risk-report: { stage: governance, tier: 1, paths: ["reports/**", "jobs/risk/**"] }
`),
  );

  it.each([
    { path: 'jobs/daily.sql', kind: 'data-pipeline' },
    { path: 'jobs/scratch/a.sql', kind: null },
    { path: 'jobs/scratch/keep.sql', kind: 'data-pipeline' },
    { path: 'jobs/risk/a.sql', kind: 'risk-report' },
    { path: 'jobs/vendored/a.sql', kind: 'none' },
    { path: 'examples/dags/a.py', kind: 'none' },
    { path: 'reports/2027/q1.md', kind: 'risk-report' },
    { path: 'src/train.py', kind: null },
  ])('$path: $kind', ({ path, kind }) => {
    const signal = `assets.${kind}.paths in the policy`;
    expect(kindOf(path)).toEqual(kind === null ? null : { kind, signal });
  });

  it('is none at all where the policy names no paths', () => {
    expect(policyKind(policyOf(null))('dags/daily.py')).toBeNull();
  });
});

describe('a waiver', () => {
  it.each([
    { now: '2027-03-30T12:00:00Z', holds: true },
    { now: '2027-03-31T23:59:59.999Z', holds: true },
    { now: '2027-03-31T23:30:00-02:00', holds: false },
    { now: '2027-04-01T00:00:00Z', holds: false },
    { now: '2027-04-01T01:00:00+02:00', holds: true },
  ])('until 2027-03-31 at $now: $holds', ({ now, holds }) => {
    expect(inForce({ until: '2027-03-31' }, new Date(now))).toBe(holds);
  });
});
