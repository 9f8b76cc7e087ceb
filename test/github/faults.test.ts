import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { startLab, type Answered, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  lab.open([], []);
});
afterEach(async () => await lab.end());

const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const unicorn = expect.stringContaining('Unicorn!');
const words = (message: string): unknown => ({ message, documentation_url: expect.any(String) });

async function comment(): Promise<Answered> {
  return await lab.ask('POST R/issues/1/comments', { body: { body: 'text' } });
}

/** What comes in place of an answer; of what has an effect first the status may be that of the right one. */
const kinds: readonly { fault: Fault; answer?: object; after?: object }[] = [
  { fault: '500', answer: { status: 500, text: unicorn } },
  { fault: '502', answer: { status: 502, text: unicorn } },
  { fault: '503', answer: { status: 503, text: unicorn } },
  { fault: '504', answer: { status: 504, text: unicorn } },
  { fault: '429', answer: { status: 429, json: words('Too many requests') } },
  { fault: 'html', answer: { status: 200, text: unicorn }, after: { status: 201, text: unicorn } },
  { fault: 'cut', answer: { status: 200, json: undefined }, after: { status: 201, json: undefined } },
  { fault: 'empty', answer: { status: 200, text: '' }, after: { status: 201, text: '' } },
  { fault: 'broken' },
  { fault: 'reset' },
  { fault: 'secondary', answer: { status: 403, json: words('You have exceeded a secondary rate limit.') } },
  { fault: 'forbidden', answer: { status: 403, json: words('Resource not accessible by integration') } },
  { fault: 'missing', answer: { status: 404, json: words('Not Found') } },
  { fault: 'redirect-loop', answer: { status: 301 } },
];

describe('a fault', () => {
  const rows = kinds.flatMap(({ fault, answer, after = answer }) => [
    { fault, answer, effects: 0 },
    { fault: `${fault}-after` as Fault, answer: after, effects: 1 },
  ]);
  it.each(rows)('$fault has $effects effects', async ({ fault, answer, effects }) => {
    lab.github.fault(route, fault, { times: 1 });
    if (answer) expect(await comment()).toMatchObject(answer);
    else await expect(comment()).rejects.toThrow(/fetch failed|terminated/);
    expect(lab.repository.comments).toHaveLength(effects);
    expect((await comment()).status).toBe(201);
  });

  it.each([
    { fault: 'silent', effects: 0 },
    { fault: 'silent-after', effects: 1 },
  ] as const)('$fault never answers', async ({ fault, effects }) => {
    lab.github.fault(route, fault, { times: 1 });
    const first = await Promise.race([
      comment().catch(() => 'ended'),
      new Promise((resolve) => setTimeout(resolve, 200, 'nothing')),
    ]);
    expect(first).toBe('nothing');
    expect(lab.repository.comments).toHaveLength(effects);
  });

  it('meets as many as it should, after as many as it should', async () => {
    lab.github.fault(route, '502', { skip: 1, times: 2 });
    lab.github.fault(route, '503', { times: 1 });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await comment()).status);
    expect(statuses).toEqual([201, 502, 502, 503, 201]);
    expect(lab.github.requests.map(({ status }) => status)).toEqual(statuses);
    expect(lab.github.asked(route)).toBe(5);
  });

  it.each(['0', '-1', 'soon', 'Fri, 01 May 2026 10:00:00 GMT', '1000000000'])(
    'may say to wait %s',
    async (wait) => {
      lab.github.fault(route, '429', { headers: { 'retry-after': wait, 'x-ratelimit-reset': '1' } });
      const { headers } = await comment();
      expect([headers.get('retry-after'), headers.get('x-ratelimit-reset')]).toEqual([wait, '1']);
    },
  );

  it('may not say how long to wait', async () => {
    lab.github.fault(route, 'secondary', { headers: { 'retry-after': null } });
    expect((await comment()).headers.has('retry-after')).toBe(false);
  });

  it('may meet a query', async () => {
    lab.github.fault('query Who', 'forbidden', { times: 1 });
    const ask = async (): Promise<unknown> => (await lab.query('query Who { viewer { login } }')).json;
    expect(await ask()).toMatchObject({ data: null, errors: [{ type: 'FORBIDDEN' }] });
    expect(await ask()).toEqual({ data: { viewer: { login: 'rolecall[bot]' } } });
  });

  const failed = { message: expect.stringMatching(/^Something went wrong while executing your query\. /) };
  const path = ['repository', 'b'];
  it.each([
    { fault: 'query-failed', result: { data: null, errors: [failed] } },
    {
      fault: 'query-partial',
      result: { data: { repository: { a: 'acme/models', b: null } }, errors: [{ ...failed, path }] },
    },
    { fault: 'query-null', result: { data: { repository: { a: 'acme/models', b: null } } } },
  ] as const)('of a query comes with status 200: $fault', async ({ fault, result }) => {
    lab.github.fault('query Two', fault, { times: 1 });
    const fields = 'a: nameWithOwner b: ref(qualifiedName: "main") { name }';
    const query = `query Two { repository(owner: "acme", name: "models") { ${fields} } }`;
    const { status, json } = await lab.query(query);
    expect({ status, json }).toEqual({ status: 200, json: result });
    expect((await lab.query(query)).json.data.repository.b).toEqual({ name: 'main' });
  });

  it.each([
    { route: 'GET /repos/{owner}/{repo}', fault: 'shifted', violation: 'has no pages' },
    { route: 'query Who', fault: 'missed', violation: 'has no pages' },
    { route: 'GET /repos/{owner}/{repo}', fault: 'query-null', violation: 'is no query' },
  ] as const)('$fault is none of $route', async ({ route: met, fault, violation }) => {
    lab.github.fault(met, fault);
    await lab.ask('GET R');
    await lab.query('query Who { viewer { login } }');
    expect(await lab.endsWith()).toEqual([expect.stringContaining(violation)]);
    lab = await startLab();
  });
});

describe('a server that lags', () => {
  it('answers so many reads as things stood, and takes writes', async () => {
    lab.github.lag(2);
    await comment();
    const lengths: number[] = [];
    for (let index = 0; index < 3; index += 1)
      lengths.push((await lab.ask('GET R/issues/1/comments')).json.length);
    expect(lengths).toEqual([0, 0, 1]);
  });
});
