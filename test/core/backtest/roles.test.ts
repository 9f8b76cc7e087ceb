import { describe, expect, it } from 'vitest';
import { createNeeds } from '../../../src/core/backtest/needs.ts';
import { judgeRoles } from '../../../src/core/backtest/roles.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';
import { resolvePolicy } from '../../../src/core/policy/policy.ts';

function needsOf(text: string) {
  const read = readPolicy({
    path: 'rolecall.yml',
    bytes: text.length,
    text: `version: 1\nextends: []\n${text}`,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  // The file's name is its kind.
  return createNeeds(resolvePolicy(read.file), (path) => (path === 'none' ? undefined : path));
}

const policy = `
roles:
  data-engineer: { users: [Ana, raj] }
  ml-engineer: { users: [raj, zoe] }
  mlops-engineer: { teams: [acme/ops], users: [max] }
  model-governance: { users: [gov, zoe] }
responsibilities:
  data-pipeline: { accountable: data-engineer }
  training-code: { accountable: ml-engineer, approvals: 2 }
  model-card: { accountable: { all: [model-governance, [data-engineer, ml-engineer]] }, distinct-from: ml-engineer }
  infra-as-code: { accountable: mlops-engineer }
  environment: { accountable: business-stakeholder }
tiers: { 3: warning }
`;

const scores = new Map([
  ['raj', 0.9],
  ['ana', 0.5],
  ['zoe', 0.4],
]);

function judged(paths: string, reviewers: string, { writers = 'max', text = policy } = {}) {
  const change = {
    at: 0,
    author: writers,
    writers: writers.split(' '),
    reviewers: reviewers.split(' '),
    paths: paths.split(' '),
  };
  return judgeRoles(needsOf(text)(change.paths), change, (person) => scores.get(person) ?? 0);
}

describe('the roles of a past change', () => {
  it('are asked of the best scored holder', () => {
    expect(judged('data-pipeline', 'raj')).toEqual({
      coveredInHistory: true,
      covered: true,
      requests: 1,
      agrees: true,
      agreesByChance: 0.5,
    });
    expect(judged('data-pipeline', 'zoe')).toMatchObject({ coveredInHistory: false, agrees: false });
  });

  it('are asked of as few as meet them', () => {
    // raj holds both roles, and one of the two approvals is his.
    expect(judged('data-pipeline training-code', 'raj zoe')).toMatchObject({
      coveredInHistory: true,
      requests: 2,
    });
    expect(judged('data-pipeline training-code', 'zoe')).toMatchObject({ coveredInHistory: false });
  });

  it('are not met by those who wrote the change, nor by those a row is distinct from', () => {
    expect(judged('data-pipeline', 'ana', { writers: 'raj' })).toMatchObject({
      agrees: true,
      agreesByChance: 1,
    });
    expect(judged('data-pipeline', 'zoe', { writers: 'raj ana' })).toMatchObject({
      covered: false,
      requests: 0,
      agreesByChance: 0,
    });
    expect(judged('model-card', 'zoe ana')).toMatchObject({ coveredInHistory: false, requests: 2 });
    expect(judged('model-card', 'gov ana')).toMatchObject({ coveredInHistory: true, covered: true });
  });

  it('are asked of nobody twice', () => {
    expect(judged('training-code', 'raj zoe', { writers: 'zoe' })).toMatchObject({
      covered: false,
      requests: 1,
    });
    expect(judged('training-code', 'raj zoe')).toMatchObject({ covered: true, requests: 2 });
  });

  it('are unknown where a team holds one, or nobody', () => {
    expect(judged('infra-as-code', 'max')).toBe('unknown');
    expect(judged('data-pipeline infra-as-code', 'ana')).toBe('unknown');
    expect(judged('environment', 'ana', { text: policy.replace('tiers: { 3: warning }', '') })).toBe(
      'unknown',
    );
  });

  it('are none where no file needs one, or nothing of its tier can fail', () => {
    expect(judged('none', 'ana')).toBeUndefined();
    expect(judged('dataset', 'ana')).toBeUndefined();
    expect(judged('environment', 'ana')).toBeUndefined();
  });
});
