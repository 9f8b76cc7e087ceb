import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askReviewers, type AskOutcome } from '../../src/github/ask-reviewers.ts';
import { addTeam, addUser } from '../github/build.ts';
import type { Fault } from '../github/faults.ts';
import { startLab, type Lab } from '../github/lab.ts';
import type { Pull } from '../github/state.ts';
import { clientFor } from './client-for.ts';

const post = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
const get = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
const everybody = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'];

let lab: Lab;
let pull: Pull;
beforeEach(async () => {
  lab = await startLab();
  pull = lab.open([], [], { author: 'ana' });
  for (const login of ['ana', ...everybody]) {
    addUser(lab.state, login);
    lab.repository.collaborators.set(login, { right: 'write' });
  }
  addUser(lab.state, 'eve');
  addUser(lab.state, 'robot[bot]', 'Bot');
  const rights = { 'acme/models': 'write' } as const;
  addTeam(lab.state, 'acme', 'ml', { rights });
  addTeam(lab.state, 'acme', 'data', { rights, members: ['u6'], assignees: ['u6'] });
});
afterEach(async () => await lab.end());

async function ask(users: readonly string[], teams: readonly string[] = [], token = 'app') {
  return await askReviewers(clientFor(lab.github, token), {
    repository: { owner: 'acme', repo: 'models' },
    number: 1,
    ask: { users, teams },
    sleep: async () => {},
  });
}

const asked = (outcomes: readonly AskOutcome[]): string[] =>
  outcomes.filter(({ refusal }) => refusal === undefined).map(({ who }) => who);
const refusals = (outcomes: readonly AskOutcome[]): Record<string, string> =>
  Object.fromEntries(outcomes.flatMap(({ who, refusal }) => (refusal ? [[who, refusal]] : [])));
/** How often GitHub told each that they are asked. */
const told = (): string[] =>
  pull.requests.filter(({ what }) => what === 'requested').map(({ user, team }) => user ?? team ?? '');

describe('asking', () => {
  it('is one request for all', async () => {
    const outcomes = await ask(['u1', 'U2'], ['acme/ml']);
    expect(outcomes).toEqual([{ who: 'u1' }, { who: 'U2' }, { who: 'acme/ml' }]);
    expect([told(), lab.github.requests.length]).toEqual([['u1', 'u2', 'ml'], 1]);
  });

  it('of nobody is none', async () => {
    expect(await ask([])).toEqual([]);
    expect(lab.github.requests).toEqual([]);
  });

  it.each([
    { who: 'ana', refusal: 'author' },
    { who: 'eve', refusal: 'stranger' },
    { who: 'nobody', refusal: 'stranger' },
    { who: 'robot[bot]', refusal: 'stranger' },
  ])('one who cannot be asked ($who) leaves the others asked, found by halves', async ({ who, refusal }) => {
    for (const place of [0, 3, 7]) {
      pull.requests.splice(0);
      pull.requestedUsers.splice(0);
      const before = lab.github.asked(post);
      const outcomes = await ask(everybody.toSpliced(place, 0, who));
      expect(refusals(outcomes)).toEqual({ [who]: refusal });
      expect(asked(outcomes)).toEqual(everybody);
      expect(told()).toEqual(everybody);
      // Of eight names, three times halved.
      expect(lab.github.asked(post) - before).toBe(7);
    }
  });

  it('tells each reason, and the next step', async () => {
    const outcomes = await ask(['u1', 'eve', 'ana'], ['acme/none', 'acme/ml', 'other/ml']);
    expect(refusals(outcomes)).toEqual({
      eve: 'stranger',
      ana: 'author',
      'acme/none': 'stranger',
      'other/ml': 'foreign-team',
    });
    expect(asked(outcomes)).toEqual(['u1', 'acme/ml']);
    for (const { refusal, because } of outcomes) expect(because !== undefined).toBe(refusal !== undefined);
  });

  it('of a team that the token may not see asks the people, and says what would help', async () => {
    const outcomes = await ask(['u1', 'u2'], ['acme/ml'], 'workflow');
    expect(asked(outcomes)).toEqual(['u1', 'u2']);
    expect(refusals(outcomes)).toEqual({ 'acme/ml': 'unseen-team' });
    expect(outcomes.at(-1)?.because).toContain('`members: read`');
    expect(lab.github.asked(post)).toBe(3);
  });

  it('of more than GitHub takes asks as many as it takes', async () => {
    pull.requestedUsers.push(...Array.from({ length: 13 }, (_, index) => `old-${index}`));
    const outcomes = await ask(['u1', 'u2', 'u3']);
    expect(asked(outcomes)).toEqual(['u1', 'u2']);
    expect(refusals(outcomes)).toEqual({ u3: 'too-many' });
  });

  it('of a team that has its reviews assigned is done, though GitHub lists members in its place', async () => {
    expect(await ask([], ['acme/data'])).toEqual([{ who: 'acme/data' }]);
    expect(pull.requestedUsers).toEqual(['u6']);
  });
});

describe('an answer that is lost', () => {
  const silences = ['500', '502', '503', '504', 'reset', 'cut', 'empty', 'html', 'broken'] as const;
  it.each(silences.map((fault) => `${fault}-after` as const))(
    'after the effect (%s) is looked up, and nobody is asked twice',
    async (fault) => {
      lab.github.fault(post, fault, { times: 1 });
      expect(asked(await ask(['u1', 'u2']))).toEqual(['u1', 'u2']);
      expect(told()).toEqual(['u1', 'u2']);
      expect([lab.github.asked(post), lab.github.asked(get)]).toEqual([1, 1]);
    },
  );

  it.each(silences)('before the effect (%s) is asked once more, when nobody is there', async (fault) => {
    lab.github.fault(post, fault, { times: 1 });
    expect(asked(await ask(['u1', 'u2']))).toEqual(['u1', 'u2']);
    expect(told()).toEqual(['u1', 'u2']);
    expect([lab.github.asked(post), lab.github.asked(get)]).toEqual([2, 1]);
  });

  it('again and again is said, and ends', async () => {
    lab.github.fault(post, '502');
    expect(refusals(await ask(['u1', 'u2']))).toEqual({ u1: 'unanswered', u2: 'unanswered' });
    expect(lab.github.asked(post)).toBe(3);
  });

  it('of a team is not asked for once more: others might be asked in its place', async () => {
    lab.github.fault(post, '502-after', { times: 1 });
    const outcomes = await ask(['u1'], ['acme/data']);
    expect(asked(outcomes)).toEqual(['u1']);
    expect(refusals(outcomes)).toEqual({ 'acme/data': 'unanswered' });
    expect(told()).toEqual(['u1', 'data', 'u6']);
    expect(lab.github.asked(post)).toBe(1);
  });

  it('in one of the halves is looked up there', async () => {
    lab.github.fault(post, '502-after', { skip: 1, times: 1 });
    const outcomes = await ask(['u1', 'u2', 'eve', 'u3']);
    expect(asked(outcomes)).toEqual(['u1', 'u2', 'u3']);
    expect(told()).toEqual(['u1', 'u2', 'u3']);
  });

  it('where nobody can be looked up either is asked for no further', async () => {
    lab.github.fault(post, '502', { skip: 1 });
    lab.github.fault(get, 'forbidden');
    const outcomes = await ask(['u1', 'eve', 'u2', 'u3']);
    expect(new Set(Object.values(refusals(outcomes)))).toEqual(new Set(['unanswered']));
    expect(lab.github.asked(post)).toBe(2);
  });
});

describe('a refusal that is about all', () => {
  it.each([
    { fault: 'forbidden', refusal: 'permission' },
    { fault: 'missing', refusal: 'other' },
    { fault: '429', refusal: 'other' },
    { fault: 'redirect-loop', refusal: 'other' },
  ] satisfies { fault: Fault; refusal: string }[])('$fault is not sent again', async ({ fault, refusal }) => {
    lab.github.fault(post, fault);
    expect(refusals(await ask(['u1', 'u2']))).toEqual({ u1: refusal, u2: refusal });
    expect(lab.github.requests.length).toBe(1);
  });

  it('between halves ends them', async () => {
    lab.github.fault(post, 'forbidden', { skip: 1 });
    expect(refusals(await ask(['u1', 'eve']))).toEqual({ u1: 'permission', eve: 'permission' });
    expect(lab.github.asked(post)).toBe(2);
  });

  it('for a second is kept, and sent again', async () => {
    lab.github.fault(post, 'secondary', { times: 1 });
    expect(asked(await ask(['u1']))).toEqual(['u1']);
    expect([lab.github.asked(post), lab.github.asked(get)]).toEqual([2, 0]);
  });
});
