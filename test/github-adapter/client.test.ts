import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Octokit } from '@octokit/core';
import { createClient, type Client } from '../../src/github/client.ts';
import { startScriptedServer, type ScriptedAnswer, type ScriptedServer } from './scripted-server.ts';

const start = Date.parse('2026-11-25T12:00:00Z');
const good: ScriptedAnswer = { body: '{"sha":"good"}' };
const form = z.object({ sha: z.string() });
const commit = { owner: 'acme', repo: 'models', ref: 'main' };

let server: ScriptedServer | undefined;
afterEach(async () => await server?.close());

/** A client whose clock stands still but for what it sleeps. */
async function clientOf(answers: readonly ScriptedAnswer[]) {
  server = await startScriptedServer(answers);
  const waits: number[] = [];
  const client = createClient({
    octokit: new Octokit({ auth: 'secret', baseUrl: `${server.origin}/api/v3` }),
    deadline: start + 300_000,
    now: () => start + waits.reduce((sum, wait) => sum + wait, 0),
    sleep: async (milliseconds) => void waits.push(milliseconds),
    requestMs: 300,
  });
  return { client, waits, asked: server.asked };
}

type Ask = (client: Client) => Promise<unknown>;
const read: Ask = async (client) =>
  await client.read('GET /repos/{owner}/{repo}/commits/{ref}', commit, form);
const comment = { owner: 'acme', repo: 'models', body: 'b' };
const create: Ask = async (client) =>
  await client.create(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...comment, issue_number: 1 },
    form,
  );
const rewrite: Ask = async (client) =>
  await client.rewrite(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { ...comment, comment_id: 1 },
    form,
  );
const query: Ask = async (client) => await client.query('query Name { viewer { login } }', {}, form);

interface Case {
  readonly when: string;
  readonly answers: readonly ScriptedAnswer[];
  readonly waits?: readonly number[];
  /** Absent: the good answer comes in the end. */
  readonly trouble?: string;
  readonly says?: string;
  readonly requests?: number;
}

const limited = (headers: Readonly<Record<string, string>>, status = 403): ScriptedAnswer => ({
  status,
  headers,
  body: '{"message":"You have exceeded a secondary rate limit"}',
});
const usedUp = (reset: string): ScriptedAnswer =>
  limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
const broken: ScriptedAnswer = { status: 502, body: '{"message":"Server Error"}' };
const html = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<html>Unicorn!</html>' };

const readCases: readonly Case[] = [
  { when: 'all is well', answers: [good] },
  { when: 'it is out for a moment', answers: [broken, broken, good], waits: [500, 1000] },
  { when: 'it stays out', answers: [broken], waits: [500, 1000, 2000], trouble: 'unavailable', says: '502' },
  { when: 'the connection is reset', answers: [{ manner: 'reset' }, good], waits: [500] },
  { when: 'no answer comes in time', answers: [{ manner: 'silent' }, good], waits: [500] },
  { when: 'the answer breaks off', answers: [{ ...good, manner: 'cut' }, good], waits: [500] },
  {
    when: 'a page of HTML comes',
    answers: [html],
    waits: [500, 1000, 2000],
    trouble: 'answer',
    says: 'text/html',
  },
  { when: 'the JSON is cut', answers: [{ body: '{"sha":"go' }, good], waits: [500] },
  { when: 'the answer is empty', answers: [{ body: '' }, good], waits: [500] },
  {
    when: 'the JSON is of another form',
    answers: [{ body: '[]' }],
    waits: [500, 1000, 2000],
    trouble: 'answer',
    says: 'of another form',
  },
  { when: 'it asks to wait', answers: [limited({ 'retry-after': '7' }), good], waits: [7000] },
  { when: 'it asks to wait with 429', answers: [limited({ 'retry-after': '7' }, 429), good], waits: [7000] },
  { when: 'it asks to wait for nothing', answers: [limited({ 'retry-after': '0' }), good], waits: [1000] },
  { when: 'it asks to wait backwards', answers: [limited({ 'retry-after': '-1' }), good], waits: [1000] },
  {
    when: 'it asks to wait until a date',
    answers: [limited({ 'retry-after': 'Wed, 25 Nov 2026 12:00:20 GMT' }), good],
    waits: [20_000],
  },
  {
    when: 'it asks to wait until a date that is over',
    answers: [limited({ 'retry-after': 'Wed, 25 Nov 2020 12:00:20 GMT' }), good],
    waits: [1000],
  },
  {
    when: 'it asks to wait for ever',
    answers: [limited({ 'retry-after': '1000000000' })],
    trouble: 'rate-limit',
  },
  { when: 'it says no time to wait', answers: [limited({}), good], waits: [60_000] },
  { when: 'nothing is left until soon', answers: [usedUp(String(start / 1000 + 30)), good], waits: [30_000] },
  {
    when: 'nothing is left for an hour',
    answers: [usedUp(String(start / 1000 + 3600))],
    trouble: 'rate-limit',
  },
  { when: 'nothing was left in the past', answers: [usedUp(String(start / 1000 - 9)), good], waits: [1000] },
  {
    when: 'the token may not',
    answers: [{ status: 403, body: '{"message":"Resource not accessible by integration"}' }],
    trouble: 'permission',
    says: 'Resource not accessible by integration',
  },
  {
    when: 'the token is none',
    answers: [{ status: 401, body: '{"message":"Bad credentials"}' }],
    trouble: 'permission',
  },
  { when: 'there is none', answers: [{ status: 404, body: '{"message":"Not Found"}' }], trouble: 'missing' },
  {
    when: 'the request is not taken',
    answers: [{ status: 422, body: '{"message":"No"}' }],
    trouble: 'refused',
  },
  {
    when: 'the repository was renamed',
    answers: [{ status: 301, headers: { location: '{origin}/api/v3/repositories/1/commits/main' } }, good],
    requests: 2,
  },
  {
    when: 'redirects go in a circle',
    answers: [{ status: 301, headers: { location: '{origin}/api/v3/repositories/1' } }],
    trouble: 'refused',
    says: 'redirected again and again',
    requests: 4,
  },
  ...[
    'http://127.0.0.1:9/api/v3/x',
    '{origin}/elsewhere',
    '//evil.example/api/v3/x',
    '',
    'file:///etc/passwd',
  ].map((location): Case => ({
    when: `it is sent to ${JSON.stringify(location)}`,
    answers: [{ status: 302, headers: { location } }],
    trouble: 'refused',
    says: 'which is not followed',
  })),
];

async function outcomeOf({ answers }: Case, ask: Ask) {
  const { client, waits, asked } = await clientOf(answers);
  const failure = await ask(client).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { waits, asked, failure };
}

describe('what is read', () => {
  it.each(readCases)('when $when', async (given) => {
    const { waits, asked, failure } = await outcomeOf(given, read);
    expect(failure).toEqual(
      given.trouble === undefined
        ? undefined
        : expect.objectContaining({
            trouble: given.trouble,
            message: expect.stringContaining(given.says ?? 'GET /repos/{owner}/{repo}/commits/{ref}'),
          }),
    );
    expect(waits).toEqual(given.waits ?? []);
    expect(asked.length).toBe(given.requests ?? waits.length + 1);
  });

  it('is looked for again where it must be there', async () => {
    const gone = { status: 404, body: '{"message":"Not Found"}' };
    const { client, waits } = await clientOf([gone, gone, good]);
    await client.read('GET /repos/{owner}/{repo}/commits/{ref}', commit, form, { exists: true });
    expect(waits).toEqual([500, 1000]);
  });

  it('is not waited for beyond the time for the job', async () => {
    const { client, waits, asked } = await clientOf([limited({ 'retry-after': '60' })]);
    await expect(
      Promise.allSettled([1, 2, 3, 4, 5, 6].map(async () => await read(client))),
    ).resolves.toHaveLength(6);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(300_000);
    expect(asked.length).toBeLessThan(16);
    await expect(read(client)).rejects.toMatchObject({ trouble: 'rate-limit' });
  });

  it('sends no more than eight requests at once', async () => {
    const { client, asked } = await clientOf([{ manner: 'silent' }]);
    const all = Array.from({ length: 20 }, async () => await read(client).catch(() => {}));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked.length).toBe(8);
    await server?.close();
    await Promise.all(all);
  });
});

describe('a query', () => {
  const refused = (type: string | undefined): ScriptedAnswer => ({
    body: JSON.stringify({ data: null, errors: [{ ...(type && { type }), message: 'words' }] }),
  });
  it.each([
    ['FORBIDDEN', 'permission', 1],
    ['NOT_FOUND', 'missing', 1],
    [undefined, 'unavailable', 4],
    ['SOMETHING_NEW', 'unavailable', 4],
  ] as const)('with the error %s is %s', async (type, trouble, requests) => {
    const { failure, asked } = await outcomeOf({ when: '', answers: [refused(type)] }, query);
    expect(failure).toMatchObject({ trouble, message: 'query Name was answered with errors: words' });
    expect(asked).toEqual(Array.from({ length: requests }, () => 'POST /api/graphql'));
  });

  it('asks where it is told to', async () => {
    server = await startScriptedServer([good]);
    const { origin } = server;
    const client = createClient({
      octokit: new Octokit({ baseUrl: 'http://127.0.0.1:9' }),
      graphqlUrl: `${origin}/somewhere/graphql`,
      deadline: Infinity,
      now: () => start,
      sleep: async () => {},
    });
    await query(client);
    expect(server.asked).toEqual(['POST /somewhere/graphql']);
  });
});

describe('what is written', () => {
  const faults = readCases.filter(({ answers }) => answers[0] !== good && answers[0]?.status !== 301);
  it.each(faults)('and creates is sent once when $when', async (given) => {
    const { asked, failure } = await outcomeOf(given, create);
    expect(asked).toEqual(['POST /api/v3/repos/acme/models/issues/1/comments']);
    expect(failure).toBeDefined();
  });

  it('and leaves the same behind is sent again', async () => {
    const { asked, failure } = await outcomeOf({ when: '', answers: [broken, good] }, rewrite);
    expect(failure).toBeUndefined();
    expect(asked.length).toBe(2);
  });

  it('follows a renamed repository only where the method stays', async () => {
    const moved = { location: '{origin}/api/v3/repositories/1/issues/comments/1' };
    const kept = await outcomeOf({ when: '', answers: [{ status: 307, headers: moved }, good] }, rewrite);
    expect(kept.failure).toBeUndefined();
    expect(kept.asked.at(-1)).toBe('PATCH /api/v3/repositories/1/issues/comments/1');
    await server?.close();
    const lost = await outcomeOf({ when: '', answers: [{ status: 301, headers: moved }, good] }, rewrite);
    expect(lost.failure).toMatchObject({ trouble: 'refused' });
  });
});
