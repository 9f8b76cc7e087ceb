import { afterEach, describe, expect, it } from 'vitest';
import { startLab, type Answered, type Lab } from './lab.ts';
import type { Limits } from './limits.ts';

const start = Date.parse('2026-05-01T10:00:00Z');
const minute = 60_000;

let lab: Lab;
let now = start;
async function begin(limits: Partial<Limits>, latency = 0): Promise<void> {
  now = start;
  lab = await startLab({ now: () => now, limits, latency });
  lab.open([], []);
}
afterEach(async () => await lab.end());

async function ask(asked: string, times = 1, token = 'app'): Promise<Answered[]> {
  const answers: Answered[] = [];
  const body = asked.startsWith('POST') ? { body: 'text' } : undefined;
  for (let index = 0; index < times; index += 1) answers.push(await lab.ask(asked, { token, body }));
  return answers;
}
const statuses = (answers: readonly Answered[]): number[] => answers.map(({ status }) => status);
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const few = { workflow: 2, app: 3, jwt: 3 };

describe('the hour', () => {
  it('ends, and begins anew', async () => {
    await begin({ perHour: few });
    const answers = await ask('GET R', 4);
    expect(statuses(answers)).toEqual([200, 200, 200, 403]);
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    const refused = answers[3];
    expect(refused?.json.message).toBe('API rate limit exceeded for installation ID 1.');
    expect(refused?.headers.get('retry-after')).toBeNull();
    expect(refused?.headers.get('x-ratelimit-reset')).toBe(String((start + 60 * minute) / 1000));
    now = start + 60 * minute;
    expect((await ask('GET R'))[0]?.headers.get('x-ratelimit-remaining')).toBe('2');
  });

  it('is another for each token, and for queries, which are answered all the same', async () => {
    await begin({ perHour: few });
    expect(statuses(await ask('GET R', 4))).toEqual([200, 200, 200, 403]);
    expect(statuses(await ask('GET R', 3, 'workflow'))).toEqual([200, 200, 403]);
    const queries = [1, 2, 3, 4].map(async () => await lab.query('{ viewer { login } }'));
    const answers = await Promise.all(queries);
    expect(answers.map(({ json }) => json.errors?.[0].type)).toEqual([
      undefined,
      undefined,
      undefined,
      'RATE_LIMITED',
    ]);
    expect(answers[0]?.headers.get('x-ratelimit-resource')).toBe('graphql');
    expect(statuses(answers)).toEqual([200, 200, 200, 200]);
  });

  it('is told of for nothing', async () => {
    await begin({ perHour: few });
    await ask('GET R', 3);
    const [answer] = await ask('GET /rate_limit', 1);
    expect(answer?.json.rate).toMatchObject({ limit: 3, used: 3, remaining: 0 });
    expect(answer?.json.resources.graphql).toMatchObject({ limit: 3, remaining: 3 });
  });

  it('has 1,000 requests of a workflow and 5,000 of an app', async () => {
    await begin({});
    const tokens = ['workflow', 'app', 'jwt'];
    const answers = await Promise.all(
      tokens.map(async (token) => await lab.ask('GET /rate_limit', { token })),
    );
    expect(answers.map(({ json }) => json.rate?.limit)).toEqual([1000, 5000, undefined]);
  });
});

describe('the minute', () => {
  it('has points, of which a write costs five', async () => {
    await begin({ pointsPerMinute: { core: 7, graphql: 2 } });
    const comments = 'R/issues/1/comments';
    const answers = [...(await ask(`POST ${comments}`)), ...(await ask(`GET ${comments}`, 3))];
    expect(statuses(answers)).toEqual([201, 200, 200, 403]);
    const [, , , refused] = answers;
    expect(refused?.json.message).toBe(secondary);
    expect(refused?.headers.get('retry-after')).toBe('60');
    expect(refused?.headers.get('x-ratelimit-remaining')).not.toBe('0');
    now += minute;
    expect(statuses(await ask(`GET ${comments}`))).toEqual([200]);
  });

  it.each([
    { limit: { contentPerMinute: 2 }, wait: minute },
    { limit: { contentPerHour: 2 }, wait: 60 * minute },
  ])('takes so much content: $limit', async ({ limit, wait }) => {
    await begin(limit);
    const post = 'POST R/issues/1/comments';
    expect(statuses(await ask(post, 3))).toEqual([201, 201, 403]);
    expect(statuses(await ask('GET R'))).toEqual([200]);
    expect(statuses(await ask(post, 1, 'workflow'))).toEqual([201]);
    expect(lab.repository.comments).toHaveLength(3);
    now += wait;
    expect(statuses(await ask(post))).toEqual([201]);
  });
});

describe('one time', () => {
  it('has so many requests under way, and the count of the most is kept', async () => {
    await begin({ atOnce: 5 }, 50);
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await lab.ask('GET R')));
    expect(answers.map(({ status }) => status)).toContain(403);
    expect(answers.find(({ status }) => status === 403)?.json.message).toBe(secondary);
    expect(lab.github.mostAtOnce).toBe(20);
    expect(statuses(await ask('GET R', 2))).toEqual([200, 200]);
  });
});

describe('a server without limits', () => {
  it('sends no such headers', async () => {
    await begin({ areOn: false, perHour: few });
    const answers = await ask('GET R', 5);
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200]);
    const names = [...(answers[0]?.headers.keys() ?? [])];
    expect(names.filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
    const [rate] = await ask('GET /rate_limit');
    expect(rate).toMatchObject({ status: 404, json: { message: 'Rate limiting is not enabled.' } });
  });
});
