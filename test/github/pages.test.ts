import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTeam, addUser } from './build.ts';
import { startLab, type Lab } from './lab.ts';
import { nextId } from './state.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

/** Of one pull request so many comments, whose bodies are their numbers. */
function comment(count: number): void {
  const { number } = lab.open([], []);
  for (let index = 0; index < count; index += 1) {
    const author = 'ana';
    lab.repository.comments.push({ id: nextId(lab.state), number, author, body: `${index}` });
  }
}

function linksIn(headers: Headers): Record<string, string> {
  const found = (headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g);
  return Object.fromEntries([...found].map(([, address = '', rel = '']) => [rel, address]));
}

/** The bodies of all pages, by their links; at most so many pages. */
async function follow(start: string, most = 10): Promise<string[]> {
  const bodies: string[] = [];
  for (let next: string | undefined = start, page = 0; next !== undefined && page < most; page += 1) {
    const { headers, json } = await lab.ask(`GET ${next}`);
    bodies.push(...json.map(({ body }: { body: string }) => body));
    next = linksIn(headers)['next'];
  }
  return bodies;
}

const comments = '/repos/acme/models/issues/1/comments';
const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const bodies = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('a list', () => {
  const cases = [
    { query: '', size: 30, rels: ['last', 'next'] },
    { query: '?per_page=100', size: 100, rels: ['last', 'next'] },
    { query: '?per_page=1000', size: 100, rels: ['last', 'next'] },
    { query: '?per_page=100&page=2', size: 100, rels: ['first', 'last', 'next', 'prev'] },
    { query: '?per_page=100&page=3', size: 50, rels: ['first', 'prev'] },
    { query: '?per_page=100&page=9', size: 0, rels: ['first', 'prev'] },
  ];
  it.each(cases)('comes in pages with $query', async ({ query, size, rels }) => {
    comment(250);
    const { json, headers } = await lab.ask(`GET ${comments}${query}`);
    expect(json).toHaveLength(size);
    expect(Object.keys(linksIn(headers)).toSorted()).toEqual(rels);
  });

  it('that fits has no link', async () => {
    comment(30);
    expect((await lab.ask(`GET ${comments}`)).headers.get('link')).toBeNull();
  });

  it('is whole where links are followed, at both kinds of address', async () => {
    comment(250);
    const origin = lab.github.apiUrl.replace('/api/v3', '');
    expect(await follow(`${comments}?per_page=100`)).toEqual(bodies(250));
    expect(await follow(`${origin}${comments}?per_page=100`)).toEqual(bodies(250));
    const addresses = lab.github.requests.map(({ url }) => url.startsWith('/api/v3/'));
    expect(addresses).toEqual([true, true, true, false, false, false]);
  });

  it('within an object counts what there is', async () => {
    const { head } = lab.open([], []);
    for (let index = 0; index < 5; index += 1)
      await lab.ask('POST R/check-runs', { body: { name: `check ${index}`, head_sha: head } });
    const { json, headers } = await lab.ask(`GET R/commits/${head}/check-runs?per_page=2&page=3`);
    expect(json).toMatchObject({ total_count: 5, check_runs: [{ name: 'check 0' }] });
    expect(linksIn(headers)['prev']).toContain('page=2');
  });

  it('of members comes in pages too', async () => {
    const members = bodies(101).map((index) => `user-${index}`);
    for (const login of members) addUser(lab.state, login);
    addTeam(lab.state, 'acme', 'data', { members });
    const { json } = await lab.ask('GET /orgs/acme/teams/data/members?per_page=100&page=2');
    expect(json).toHaveLength(1);
  });
});

describe('a list that is not as it should be', () => {
  const cases = [
    { fault: 'shifted', found: [...bodies(100), ...bodies(150).slice(99)] },
    { fault: 'missed', found: [...bodies(100), ...bodies(150).slice(101)] },
    { fault: 'link-missing', found: bodies(100) },
    { fault: 'link-loop', found: [...bodies(100), ...bodies(100), ...bodies(100)] },
  ] as const;
  it.each(cases)('$fault', async ({ fault, found }) => {
    comment(150);
    lab.github.fault(route, fault);
    expect(await follow(`${comments}?per_page=100`, 3)).toEqual(found);
  });

  it('shows who follows a link to elsewhere', async () => {
    comment(150);
    lab.github.fault(route, 'link-elsewhere', { times: 1 });
    expect(await follow(`${comments}?per_page=100`)).toEqual(bodies(150));
    const { port } = new URL(lab.github.apiUrl);
    const hosts = lab.github.requests.map(({ host }) => host);
    expect(hosts).toEqual([`127.0.0.1:${port}`, `localhost:${port}`]);
  });
});

describe('what has not changed', () => {
  it('is not sent again, and costs nothing of the hour', async () => {
    const remaining = (headers: Headers): number => Number(headers.get('x-ratelimit-remaining'));
    comment(1);
    const first = await lab.ask(`GET ${comments}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await lab.ask(`GET ${comments}`, { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.get('etag')).toBe(etag);
    expect(remaining(again.headers)).toBe(remaining(first.headers));
    await lab.ask(`POST ${comments}`, { body: { body: 'more' } });
    const changed = await lab.ask(`GET ${comments}`, { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.json).toHaveLength(2);
    expect(remaining(changed.headers)).toBe(remaining(first.headers) - 2);
  });
});
