import { afterEach, describe, expect, it } from 'vitest';
import { Octokit } from '@octokit/core';
import { createClient } from '../../src/github/client.ts';
import { readPeople } from '../../src/github/people.ts';
import type { LookUps } from '../../src/core/look-ups.ts';
import type { People } from '../../src/core/snapshot.ts';
import { startScriptedServer, type ScriptedAnswer, type ScriptedServer } from './scripted-server.ts';

const repository = { owner: 'acme', repo: 'models' };
const nothing: LookUps = { access: [], parents: [], members: [] };

let server: ScriptedServer | undefined;
afterEach(async () => await server?.close());

type Answers = Readonly<Record<string, unknown>>;

/** Answers by path; a number is a status. */
async function ask(wanted: Partial<LookUps>, answers: Answers): Promise<{ people: People; asked: string[] }> {
  const scripted = Object.entries(answers).map(([path, answer]): [string, ScriptedAnswer] => [
    `GET ${path}`,
    typeof answer === 'number'
      ? { status: answer, body: '{"message":"Resource not accessible by integration"}' }
      : { body: JSON.stringify(answer) },
  ]);
  server = await startScriptedServer(Object.fromEntries(scripted));
  return await askServer(server, wanted);
}

async function askServer(
  { origin, asked }: ScriptedServer,
  wanted: Partial<LookUps>,
): Promise<{ people: People; asked: string[] }> {
  const client = createClient({
    octokit: new Octokit({ baseUrl: origin }),
    deadline: Infinity,
    now: Date.now,
    sleep: async () => {},
  });
  const people = await readPeople(client, repository, { ...nothing, ...wanted }, (end) => `commit-of-${end}`);
  return { people, asked };
}

const right = (team: string): string => `/orgs/acme/teams/${team}/repos/acme/models`;
const teams = '/orgs/acme/teams?per_page=100';
const many = Array.from({ length: 100 }, (_, index) => ({ slug: `team-${index}` }));
const pushes = (push: boolean) => ({ permissions: { push } });

describe('the access of a user', () => {
  const of = (permission: string) => ({ permission, role_name: 'x', user: null });
  it.each([
    ['admin', of('admin'), 'may-write'],
    ['write', of('write'), 'may-write'],
    ['read', of('read'), 'may-not-write'],
    ['none', of('none'), 'may-not-write'],
    ['a word of tomorrow', of('visit'), 'may-not-write'],
    ['no such user', 404, 'unknown'],
    ['no right to ask', 403, { unread: 'forbidden' }],
    ['another form', [], { unread: 'failed' }],
  ] as const)('with %s', async (_name, answer, access) => {
    const { people } = await ask(
      { access: ['ana'] },
      { '/repos/acme/models/collaborators/ana/permission': answer },
    );
    expect(people.access).toEqual(new Map([['ana', access]]));
  });
});

describe('the access of a team', () => {
  it.each<[string, Answers, unknown, number]>([
    ['that may write', { [right('data')]: pushes(true) }, 'may-write', 1],
    ['that may read', { [right('data')]: pushes(false) }, 'may-not-write', 1],
    ['without a right', { [teams]: [{ slug: 'Data', privacy: 'closed' }] }, 'may-not-write', 2],
    ['that is secret', { [teams]: [{ slug: 'data', privacy: 'secret' }] }, 'secret', 2],
    ['that does not exist', { [teams]: [] }, 'unknown', 2],
    [
      'that is not among the first of many',
      { [teams]: many, '/orgs/acme/teams/data': { slug: 'data', privacy: 'closed' } },
      'may-not-write',
      3,
    ],
    ['that does not exist among many', { [teams]: many }, 'unknown', 3],
    ['that the token may not see', {}, { unread: 'forbidden' }, 2],
    ['of which the token is told so', { [right('data')]: 403 }, { unread: 'forbidden' }, 1],
  ])('%s', async (_name, answers, access, requests) => {
    const { people, asked } = await ask({ access: ['acme/data'] }, answers);
    expect(people.access).toEqual(new Map([['acme/data', access]]));
    expect(asked.length).toBe(requests);
  });

  it.each([5, 20])('costs one request each, and one for all %i that may not write', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `acme/team-${index}`);
    const { people, asked } = await ask({ access: names, parents: names }, { [teams]: many.slice(0, 10) });
    expect(new Set(people.access.values())).toEqual(
      new Set(count > 10 ? ['may-not-write', 'unknown'] : ['may-not-write']),
    );
    expect(asked.length).toBe(count + 1);
  });

  it('is asked for once of an organization whose teams the token may not read', async () => {
    const names = ['acme/a', 'acme/b', 'acme/c'];
    const { people, asked } = await ask(
      { access: names, parents: names, members: names },
      { [right('a')]: 403 },
    );
    expect([...people.access.values(), ...people.members.values(), ...people.parents.values()]).toEqual(
      Array.from({ length: 9 }, () => ({ unread: 'forbidden' })),
    );
    expect(asked).toEqual([`GET ${right('a')}`]);
  });
});

describe('the parents of a team', () => {
  const team = (slug: string, parent?: string) => ({
    slug,
    parent: parent === undefined ? null : { slug: parent },
  });
  it('are read to the top', async () => {
    const { people } = await ask({ parents: ['acme/etl'] }, { [teams]: [team('etl', 'Data'), team('data')] });
    expect(people.parents).toEqual(
      new Map([
        ['acme/etl', 'acme/data'],
        ['acme/data', null],
      ]),
    );
  });

  it('end where GitHub answers with a circle', async () => {
    const { people, asked } = await ask(
      { parents: ['acme/a'] },
      { [teams]: [team('a', 'b'), team('b', 'a')] },
    );
    expect(people.parents.size).toBe(2);
    expect(asked.length).toBe(1);
  });
});

describe('the members of a team', () => {
  const page = (number: number): string => `/orgs/acme/teams/data/members?per_page=100&page=${number}`;
  const logins = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ login: `User-${from + index}` }));

  it('are read page by page, in lower case', async () => {
    const { people } = await ask(
      { members: ['acme/data'] },
      { [page(1)]: logins(0, 100), [page(2)]: logins(100, 130) },
    );
    const members = people.members.get('acme/data');
    expect(members).toHaveLength(130);
    expect(members).toContain('user-129');
  });

  it('are read by number, wherever a page says that the next one is', async () => {
    const link =
      '<http://127.0.0.1:9/evil>; rel="next", <{origin}/orgs/acme/teams/data/members?page=1>; rel="next"';
    server = await startScriptedServer({
      [`GET ${page(1)}`]: { body: JSON.stringify(logins(0, 3)), headers: { link } },
    });
    const { people, asked } = await askServer(server, { members: ['acme/data'] });
    expect(people.members.get('acme/data')).toHaveLength(3);
    expect(asked).toEqual([`GET ${page(1)}`]);
  });

  it('are nobody where the second page cannot be read', async () => {
    const { people } = await ask({ members: ['acme/data'] }, { [page(1)]: logins(0, 100), [page(2)]: 422 });
    expect(people.members.get('acme/data')).toEqual({ unread: 'failed' });
  });
});

describe("GitHub's own list of errors", () => {
  const error = {
    path: 'CODEOWNERS',
    line: 3,
    column: 2,
    kind: 'Unknown owner',
    message: 'm',
    source: '* @x',
    suggestion: null,
  };
  it('is that of the end that is asked for', async () => {
    const { people } = await ask(
      { codeownersErrors: 'head' },
      { '/repos/acme/models/codeowners/errors?ref=commit-of-head': { errors: [error] } },
    );
    const { message: _message, suggestion: _suggestion, ...read } = error;
    expect(people.codeownersErrors).toEqual([read]);
  });

  it('may be missing, and is not asked for in vain', async () => {
    expect((await ask({ codeownersErrors: 'base' }, {})).people.codeownersErrors).toEqual({
      unread: 'failed',
    });
    expect((await ask({}, {})).asked).toEqual([]);
  });
});
