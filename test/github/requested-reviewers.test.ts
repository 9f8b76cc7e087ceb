import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTeam, addUser } from './build.ts';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  lab.open([], [], { author: 'ana' });
  for (const login of ['ana', 'mia', 'bot[bot]']) lab.repository.collaborators.set(login, { right: 'read' });
  addUser(lab.state, 'bot[bot]', 'Bot');
  addUser(lab.state, 'eve');
  addTeam(lab.state, 'acme', 'ml', { members: ['raj'], rights: { 'acme/models': 'write' } });
  addTeam(lab.state, 'acme', 'data', { parent: 'ml' });
  addTeam(lab.state, 'acme', 'other');
});
afterEach(async () => await lab.end());

const at = 'R/pulls/1/requested_reviewers';
const author = 'Review cannot be requested from pull request author.';
const stranger = (who: string): string =>
  `Reviews may only be requested from collaborators. One or more of the ${who} you specified is not a collaborator ` +
  'of the acme/models repository.';

interface Asked {
  readonly login?: string;
  readonly slug?: string;
}

async function asked(): Promise<string[]> {
  const { json } = await lab.ask(`GET ${at}`);
  return [...json.users, ...json.teams].map(({ login, slug }: Asked) => login ?? slug ?? '');
}

describe('a request for reviews', () => {
  it.each([
    { body: { reviewers: ['mia'] }, found: ['mia'] },
    { body: { reviewers: ['MIA', 'raj'] }, found: ['mia', 'raj'] },
    { body: { team_reviewers: ['ml', 'data'] }, found: ['ml', 'data'] },
  ])('of $body is taken', async ({ body, found }) => {
    const { status, json } = await lab.ask(`POST ${at}`, { body });
    expect([status, json.number]).toEqual([201, 1]);
    expect(await asked()).toEqual(found);
  });

  const refusals = [
    { body: { reviewers: ['mia', 'Ana'] }, message: author },
    { body: { reviewers: ['mia', 'eve'] }, message: stranger('users or teams') },
    { body: { reviewers: ['mia', 'nobody'] }, message: stranger('users or teams') },
    { body: { reviewers: ['mia', 'bot[bot]'] }, message: stranger('users or teams') },
    { body: { reviewers: ['mia'], team_reviewers: ['other'] }, message: stranger('users or teams') },
    { body: { team_reviewers: ['ml', 'none'] }, message: stranger('teams') },
    { body: { reviewers: ['mia', 'MIA'] }, message: 'Validation Failed' },
    {
      body: { reviewers: Array.from({ length: 16 }, (_, index) => `user-${index}`) },
      message: 'Only 15 reviewers can be requested.',
    },
  ];
  it.each(refusals)('of $body is refused as a whole', async ({ body, message }) => {
    for (let index = 0; index < 16; index += 1) {
      addUser(lab.state, `user-${index}`);
      lab.repository.collaborators.set(`user-${index}`, { right: 'read' });
    }
    expect(await lab.ask(`POST ${at}`, { body })).toMatchObject({ status: 422, json: { message } });
    expect(await asked()).toEqual([]);
  });

  it('of a team is refused where the token cannot see it', async () => {
    const body = { reviewers: ['mia'], team_reviewers: ['ml'] };
    const { status, json } = await lab.ask(`POST ${at}`, { body, token: 'workflow' });
    expect([status, json.message]).toEqual([422, 'Validation Failed']);
    expect(json.errors).toEqual([
      expect.stringMatching(/^Could not resolve to a node with the global id of '\w+'\.$/),
    ]);
    expect(await asked()).toEqual([]);
  });

  it('is the same twice, and is taken back without case', async () => {
    await lab.ask(`POST ${at}`, { body: { reviewers: ['mia'], team_reviewers: ['ml'] } });
    await lab.ask(`POST ${at}`, { body: { reviewers: ['Mia', 'raj'] } });
    expect(await asked()).toEqual(['mia', 'raj', 'ml']);
    await lab.ask(`DELETE ${at}`, { body: { reviewers: ['MIA'], team_reviewers: ['ML'] } });
    expect(await asked()).toEqual(['raj']);
  });
});
