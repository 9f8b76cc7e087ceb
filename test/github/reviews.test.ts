import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addReview, addTeam, addUser } from './build.ts';
import { startLab, type Lab } from './lab.ts';
import { takeBack } from './requested-reviewers.ts';
import type { Pull } from './state.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  for (const login of ['ana', 'mia', 'raj']) lab.repository.collaborators.set(login, { right: 'write' });
  addUser(lab.state, 'raj', 'User', 'raj@acme.io');
  addUser(lab.state, 'robot[bot]', 'Bot');
});
afterEach(async () => await lab.end());

const requests = 'R/pulls/1/requested_reviewers';

interface Event {
  readonly __typename: string;
  readonly actor: { readonly login: string };
  readonly requestedReviewer: { readonly login?: string; readonly slug?: string };
}

async function pullRequest(fields: string, token = 'app') {
  const { json } = await lab.query(
    `{ repository(owner: "acme", name: "models") { pullRequest(number: 1) { ${fields} } } }`,
    {},
    { token },
  );
  return json.data.repository.pullRequest;
}

describe('the timeline of a pull request', () => {
  const events = `timelineItems(first: 10, itemTypes: [REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT]) { nodes {
    __typename
    ... on ReviewRequestedEvent { actor { login } requestedReviewer { ... on User { login } ... on Team { slug } } }
    ... on ReviewRequestRemovedEvent { actor { login } requestedReviewer { ... on User { login } ... on Team { slug } } }
  } }`;
  const read = async (): Promise<string[]> =>
    (await pullRequest(events)).timelineItems.nodes.map(
      ({ __typename: what, actor, requestedReviewer: who }: Event) =>
        `${actor.login} ${what} ${who.login ?? who.slug}`,
    );

  it('has who was asked and by whom, once, and who is asked no more', async () => {
    const pull = lab.open([], []);
    await lab.ask(`POST ${requests}`, { body: { reviewers: ['Mia'] } });
    await lab.ask(`POST ${requests}`, { body: { reviewers: ['mia', 'raj'] } });
    takeBack(pull, { actor: 'ana', at: 0, users: ['MIA'] });
    takeBack(pull, { actor: 'ana', at: 0, users: ['eve'] });
    expect(await read()).toEqual([
      'rolecall ReviewRequestedEvent mia',
      'rolecall ReviewRequestedEvent raj',
      'ana ReviewRequestRemovedEvent mia',
    ]);
  });

  it('has the members whom a team with assignment is replaced by', async () => {
    lab.open([], []);
    addTeam(lab.state, 'acme', 'ml', {
      members: ['raj', 'mia'],
      rights: { 'acme/models': 'write' },
      assignees: ['raj'],
    });
    await lab.ask(`POST ${requests}`, { body: { team_reviewers: ['ml'] } });
    expect(await read()).toEqual([
      'rolecall ReviewRequestedEvent ml',
      'rolecall ReviewRequestRemovedEvent ml',
      'rolecall ReviewRequestedEvent raj',
    ]);
    expect(await lab.ask(`GET ${requests}`)).toMatchObject({
      json: { users: [{ login: 'raj' }], teams: [] },
    });
  });

  it('hides teams from a token that may not read members', async () => {
    lab.open([], [], { requestedTeams: ['ml'] });
    addTeam(lab.state, 'acme', 'ml', { rights: { 'acme/models': 'write' } });
    const fields =
      'reviewRequests(first: 1) { nodes { requestedReviewer { ... on Team { combinedSlug } } } }';
    const seen = [await pullRequest(fields), await pullRequest(fields, 'workflow')];
    expect(seen.map(({ reviewRequests: { nodes } }) => nodes)).toEqual([
      [{ requestedReviewer: { combinedSlug: 'acme/ml' } }],
      [{ requestedReviewer: null }],
    ]);
  });
});

describe('the reviews and commits of a pull request', () => {
  it('are told with accounts, apps without their ending, and commits that are gone', async () => {
    const pull = lab.open([], []);
    addReview(lab.state, pull, { author: 'robot[bot]', state: 'APPROVED', commit: null });
    addReview(lab.state, pull, { author: null, state: 'COMMENTED' });
    addReview(lab.state, pull, { author: 'mia', state: 'APPROVED' });
    const fields = 'nodes { author { __typename login } commit { oid } }';
    const { reviews } = await pullRequest(`reviews(first: 9, states: [APPROVED]) { totalCount ${fields} }`);
    expect(reviews).toEqual({
      totalCount: 2,
      nodes: [
        { author: { __typename: 'Bot', login: 'robot' }, commit: null },
        { author: { __typename: 'User', login: 'mia' }, commit: { oid: pull.head } },
      ],
    });
  });

  it('name authors, co-authors and committers, and accounts where they are known', async () => {
    const pull = lab.open([], []);
    const message = 'Add\n\nCo-authored-by: Raj <raj@acme.io>\nCo-authored-by: X <x@else.org>';
    pull.head = lab.commit([{ path: 'b' }], pull.head, { committer: 'GitHub <noreply@github.com>', message });
    const actor = 'email user { login }';
    const { commits } = await pullRequest(
      `commits(last: 1) { totalCount nodes { commit { oid committer { ${actor} } authors(first: 9) { nodes { ${actor} } } } } }`,
    );
    expect(commits).toEqual({
      totalCount: 2,
      nodes: [
        {
          commit: {
            oid: pull.head,
            committer: { email: 'noreply@github.com', user: null },
            authors: {
              nodes: [
                { email: 'ana@acme.io', user: null },
                { email: 'raj@acme.io', user: { login: 'raj' } },
                { email: 'x@else.org', user: null },
              ],
            },
          },
        },
      ],
    });
  });

  it('are 250 commits at most, and counted all', async () => {
    const pull = lab.open([], []);
    for (let index = 0; index < 251; index += 1) pull.head = lab.commit([{ path: `${index}` }], pull.head);
    const page = async (after: string | null) =>
      (
        await pullRequest(
          `commits(first: 100, after: ${JSON.stringify(after)}) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename } }`,
        )
      ).commits;
    const pages = [await page(null)];
    while (pages.at(-1)?.pageInfo.hasNextPage) pages.push(await page(pages.at(-1)?.pageInfo.endCursor));
    expect(pages.map(({ nodes, totalCount }) => [nodes.length, totalCount])).toEqual([
      [100, 252],
      [100, 252],
      [50, 252],
    ]);
  });

  it.each(['reviews { totalCount }', 'reviews(first: 101) { totalCount }'])(
    'are refused without a right number: %s',
    async (fields) => {
      lab.open([], []);
      expect(await pullRequest(fields)).toEqual({ reviews: null });
    },
  );

  it('can lack the last of a list that says to be whole', async () => {
    const pull = lab.open([], []);
    for (const author of ['mia', 'raj']) addReview(lab.state, pull, { author, state: 'APPROVED' });
    lab.github.fault('query', 'query-short', { times: 1 });
    const fields = 'reviews(first: 2) { totalCount pageInfo { hasNextPage } nodes { author { login } } }';
    const { json } = await lab.query(
      `query { repository(owner: "acme", name: "models") { pullRequest(number: 1) { ${fields} } } }`,
    );
    expect(json.data.repository.pullRequest.reviews).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      nodes: [{ author: { login: 'mia' } }],
    });
  });
});

describe('pull requests', () => {
  it('are listed by their state, the last first, with files', async () => {
    const merged: Partial<Pull> = { state: 'closed', mergedAt: '2026-05-01T10:00:00Z' };
    for (const pull of [{}, merged, { state: 'closed' } as const, merged])
      lab.open([], [{ path: 'a' }], pull);
    const list =
      'pullRequests(states: [MERGED], first: 1, orderBy: { field: UPDATED_AT, direction: DESC })' +
      '{ totalCount pageInfo { hasNextPage } nodes { number mergedAt files(first: 1) { nodes { path } } } }';
    const { json } = await lab.query(`{ repository(owner: "acme", name: "models") { ${list} } }`);
    expect(json.data.repository.pullRequests).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ number: 4, mergedAt: merged.mergedAt, files: { nodes: [{ path: 'a' }] } }],
    });
  });
});

describe('a user', () => {
  it('says to be busy, or nothing; one who is not there is an error', async () => {
    addUser(lab.state, 'mia').isBusy = true;
    const { json } = await lab.query(
      `{ mia: user(login: "MIA") { login status { indicatesLimitedAvailability } }
        raj: user(login: "raj") { status { indicatesLimitedAvailability } }
        robot: user(login: "robot[bot]") { login } }`,
    );
    expect(json.data).toEqual({
      mia: { login: 'mia', status: { indicatesLimitedAvailability: true } },
      raj: { status: null },
      robot: null,
    });
    expect(json.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['robot'] }]);
  });
});
