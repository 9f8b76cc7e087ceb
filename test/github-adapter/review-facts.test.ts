import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutdatedHeadError } from '../../src/github/pull-request.ts';
import { readReviewFacts } from '../../src/github/review-facts.ts';
import type { BadFile } from '../faults/repository.ts';
import { addPull, addReview, addTeam, addUser } from '../github/build.ts';
import { startLab, type Lab } from '../github/lab.ts';
import { clientFor } from './client-for.ts';
import { ask, takeBack } from '../github/requested-reviewers.ts';
import type { Pull } from '../github/state.ts';

let lab: Lab;
let pull: Pull;
beforeEach(async () => {
  lab = await startLab();
  pull = lab.open([{ path: 'a' }], [{ path: 'b' }], { author: 'ana' });
  for (const login of ['ana', 'mia', 'raj']) addUser(lab.state, login, 'User', `${login}@acme.io`);
  addUser(lab.state, 'robot[bot]', 'Bot');
  addTeam(lab.state, 'acme', 'ml', { members: ['mia', 'raj'], rights: { 'acme/models': 'write' } });
});
afterEach(async () => await lab.end());

async function read({ number = pull.number, head = pull.head, token = 'app' } = {}) {
  const client = clientFor(lab.github, token);
  const repository = { owner: 'acme', repo: 'models' };
  return await readReviewFacts(client, { repository, number, head, sleep: async () => {} });
}

/** Adds commits by people, oldest first. */
function commit(...people: readonly { author?: string; committer?: string; message?: string }[]): void {
  for (const [index, by] of people.entries()) pull.head = lab.commit([{ path: `c${index}` }], pull.head, by);
}

describe('what GitHub tells of reviews', () => {
  it('is read with four questions where nothing has happened', async () => {
    const { facts, isOpen, notes } = await read();
    expect(facts).toEqual({
      key: 'acme/models#1',
      head: pull.head,
      base: 'main',
      author: 'ana',
      contributors: [{ name: 'Ana', email: 'ana@acme.io', as: 'committer', login: 'ana' }],
      isDraft: false,
      requested: { users: [], teams: [] },
      removed: { users: [], teams: [] },
      reviews: [],
      overrides: [],
      pastReviews: [],
      openRequests: new Map(),
      busy: new Set(),
      bots: new Set(),
    });
    expect([isOpen, notes, lab.github.requests.length]).toEqual([true, [], 4]);
  });

  it('names whoever is in the commits, and leaves out what GitHub itself commits', async () => {
    commit(
      { author: 'Mia <MIA@acme.io>', committer: 'GitHub <noreply@github.com>' },
      {
        author: 'X <x@else.org>',
        committer: 'Raj <raj@acme.io>',
        message: 'Add\n\nCo-authored-by: Eve <eve@else.org>\nCo-authored-by: Mia <mia@acme.io>',
      },
    );
    const { contributors, contributorsUnread } = (await read()).facts;
    expect(contributors.map(({ email, login, as }) => `${email} ${login} ${as}`)).toEqual([
      'ana@acme.io ana committer',
      'MIA@acme.io mia committer',
      'x@else.org undefined committer',
      'raj@acme.io raj committer',
      'eve@else.org undefined co-author',
      'mia@acme.io mia co-author',
    ]);
    expect(contributorsUnread).toBeUndefined();
  });

  it('has reviews with their commits, of apps too, and none of accounts that are gone', async () => {
    const old = pull.head;
    commit({});
    const at = '2026-01-01T00:00:10Z';
    addReview(lab.state, pull, { author: 'mia', state: 'APPROVED', commit: old });
    addReview(lab.state, pull, { author: 'raj', state: 'CHANGES_REQUESTED', commit: null });
    addReview(lab.state, pull, { author: 'robot[bot]', state: 'APPROVED', submittedAt: at });
    addReview(lab.state, pull, { author: null, state: 'APPROVED' });
    addReview(lab.state, pull, { author: 'mia', state: 'PENDING' });
    addReview(lab.state, pull, { author: 'raj', state: 'COMMENTED' });
    addReview(lab.state, pull, { author: 'raj', state: 'DISMISSED' });
    const { reviews, bots } = (await read()).facts;
    const time = Date.parse('2026-01-01T00:00:00Z') / 1000;
    const now = { at: time, commit: pull.head, changedSince: [] };
    expect(reviews).toEqual([
      { login: 'mia', state: 'approved', at: time, commit: old },
      { login: 'raj', state: 'changes-requested', at: time, commit: '' },
      { login: 'robot[bot]', state: 'approved', ...now, at: time + 10 },
      { login: 'raj', state: 'commented', ...now },
      { login: 'raj', state: 'dismissed', ...now },
    ]);
    expect(bots).toEqual(new Set(['robot[bot]']));
  });

  it('has who is asked, and whose request a human took back', async () => {
    const { state, repository } = lab;
    ask(state, repository, pull, { actor: 'ana', at: 0, users: ['mia', 'raj'], teams: ['ml'] });
    takeBack(pull, { actor: 'ana', at: 100_000, users: ['raj'], teams: ['ml'] });
    const { requested, removed } = (await read()).facts;
    expect(requested).toEqual({ users: ['mia'], teams: [] });
    expect(removed).toEqual({ users: ['raj'], teams: ['acme/ml'] });
    // Who is asked all the same was asked anew.
    pull.requestedUsers.push('raj');
    expect((await read()).facts.removed).toEqual({ users: [], teams: ['acme/ml'] });
  });

  it('takes a team for asked as long as a member stands in for it', async () => {
    const { state, repository } = lab;
    addTeam(state, 'acme', 'ml', { rights: { 'acme/models': 'write' }, assignees: ['raj'] });
    ask(state, repository, pull, { actor: 'ana', at: 0, teams: ['ml'] });
    expect((await read()).facts).toMatchObject({
      requested: { users: ['raj'], teams: ['acme/ml'] },
      removed: { users: [], teams: [] },
    });
    addReview(state, pull, { author: 'raj', state: 'COMMENTED' });
    expect((await read()).facts.requested).toEqual({ users: [], teams: [] });
  });

  it('tells a token that may not read teams who is asked, and that none of the people was removed', async () => {
    const { state, repository } = lab;
    ask(state, repository, pull, { actor: 'ana', at: 0, users: ['mia'], teams: ['ml'] });
    takeBack(pull, { actor: 'ana', at: 100_000, teams: ['ml'] });
    expect((await read({ token: 'workflow' })).facts).toMatchObject({
      requested: { users: ['mia'], teams: [] },
      removed: { users: [], teams: [] },
    });
  });

  it.each([
    { is: { isDraft: true }, isDraft: true, isOpen: true },
    { is: { state: 'closed' }, isDraft: false, isOpen: false },
    { is: { state: 'closed', mergedAt: '2026-05-01T10:00:00Z' }, isDraft: false, isOpen: false },
  ] satisfies { is: Partial<Pull>; isDraft: boolean; isOpen: boolean }[])(
    'says that it is $is',
    async ({ is, isDraft, isOpen }) => {
      Object.assign(pull, is);
      expect(await read()).toMatchObject({ facts: { isDraft }, isOpen });
    },
  );

  it('is read again where GitHub lags behind, and is none of another head', async () => {
    pull.stale = { head: '1'.repeat(40), left: 1 };
    expect((await read()).facts.head).toBe(pull.head);
    await expect(read({ head: '2'.repeat(40) })).rejects.toThrow(OutdatedHeadError);
  });
});

describe('pages', () => {
  it('of reviews and requests are read to the end', async () => {
    for (let index = 0; index < 250; index += 1) {
      addReview(lab.state, pull, { author: 'mia', state: 'COMMENTED' });
      pull.requests.push({ what: 'requested', actor: 'ana', at: index * 1000, user: `u${index}` });
    }
    pull.requests.push({ what: 'removed', actor: 'ana', at: 900_000, user: 'u7' });
    const { facts } = await read();
    expect(facts.reviews).toHaveLength(250);
    expect(facts.removed.users).toEqual(['u7']);
    expect(lab.github.asked('query Reviews')).toBe(3);
  });

  it('without an end are an error', async () => {
    for (let index = 0; index < 1001; index += 1)
      addReview(lab.state, pull, { author: 'mia', state: 'COMMENTED' });
    await expect(read()).rejects.toThrow('more than 1000 reviews');
  });

  it.each([
    { count: 100, asked: 1, unread: undefined },
    { count: 101, asked: 2, unread: undefined },
    { count: 250, asked: 3, unread: undefined },
    { count: 251, asked: 1, unread: 'it has 251 commits, and GitHub lists no more than 250' },
  ])('of $count commits are all, or said to be too many', async ({ count, asked, unread }) => {
    commit(...Array.from({ length: count - 1 }, () => ({})));
    const { contributorsUnread } = (await read()).facts;
    expect([contributorsUnread, lab.github.asked('query Reviews')]).toEqual([unread, asked]);
  });

  it('that end early leave open who contributed', async () => {
    commit({}, {});
    lab.github.fault('query Reviews', 'query-short', { times: 1 });
    expect((await read()).facts.contributorsUnread).toBe('GitHub listed 2 of its 3 commits');
  });

  it('that lack an author say which commit it is', async () => {
    const message = `Add\n\n${Array.from({ length: 100 }, (_, index) => `Co-authored-by: X <x${index}@else.org>\n`).join('')}`;
    commit({ message });
    expect((await read()).facts.contributorsUnread).toBe(
      `GitHub did not list all authors of the commit ${pull.head.slice(0, 12)}`,
    );
  });
});

describe('what only makes the choice better', () => {
  const merged = (at: string): Partial<Pull> => ({ state: 'closed', mergedAt: at });
  /** A pull request beside, with the same base. */
  const another = (added: readonly BadFile[], more: Partial<Pull>): Pull => {
    const base = lab.repository.branches.get('main');
    const head = lab.commit([{ path: 'a' }, ...added], base);
    return addPull(lab.repository, { baseBranch: 'main', head, author: 'ana', ...more });
  };

  it('is who approved what was merged, newest first, and who is asked elsewhere', async () => {
    const older = another([{ path: 'dags/a' }], { ...merged('2026-05-02T00:00:00Z'), author: 'raj' });
    const newer = another([{ path: 'b' }, { path: 'c' }], merged('2026-05-03T00:00:00Z'));
    another([], { state: 'closed' });
    for (const one of [older, newer, older]) addReview(lab.state, one, { author: 'mia', state: 'APPROVED' });
    addReview(lab.state, newer, { author: 'robot[bot]', state: 'APPROVED' });
    addReview(lab.state, newer, { author: 'raj', state: 'COMMENTED' });
    another([], { requestedUsers: ['mia', 'raj'], requestedTeams: ['ml'] });
    another([], { requestedUsers: ['Mia'] });
    another([], { requestedUsers: ['raj'], isDraft: true });
    pull.requestedUsers.push('raj');
    const { pastReviews, openRequests } = (await read()).facts;
    const at = (time: string): number => Date.parse(time) / 1000;
    expect(pastReviews).toEqual([
      { at: at('2026-05-03T00:00:00Z'), author: 'ana', reviewers: ['mia'], paths: ['b', 'c'] },
      { at: at('2026-05-02T00:00:00Z'), author: 'raj', reviewers: ['mia'], paths: ['dags/a'] },
    ]);
    expect(openRequests).toEqual(
      new Map([
        ['mia', 2],
        ['raj', 1],
      ]),
    );
  });

  it('reaches back a hundred merged pull requests', async () => {
    for (let index = 0; index < 120; index += 1) another([], merged('2026-05-02T00:00:00Z'));
    expect((await read()).facts.pastReviews).toHaveLength(100);
    expect(lab.github.asked('query PastReviews')).toBe(2);
  });

  it.each(['query PastReviews', 'query OpenRequests'])(
    'is done without where %s fails, and that is said',
    async (route) => {
      lab.github.fault(route, 'query-null');
      const { facts, notes } = await read();
      expect(facts.pastReviews).toEqual([]);
      expect(notes).toHaveLength(1);
    },
  );
});

describe('what decides', () => {
  const requested = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  it.each(['query Reviews', requested])('is an error where %s fails', async (route) => {
    lab.github.fault(route, 'forbidden');
    await expect(read()).rejects.toMatchObject({ trouble: 'permission' });
  });

  it.each(['query-failed', 'query-partial', 'query-null'] as const)(
    'is an error after %s',
    async (fault) => {
      lab.github.fault('query Reviews', fault);
      await expect(read()).rejects.toMatchObject({ name: 'GitHubError' });
    },
    20_000,
  );
});
