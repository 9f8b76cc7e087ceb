import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addOrganization, addToken } from './build.ts';
import { startLab, type Lab } from './lab.ts';
import type { Token } from './state.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

const refused = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
} as const;

interface Case {
  readonly asked: string;
  readonly permissions: Token['permissions'];
  readonly kind?: Token['kind'];
  readonly status: number;
  readonly body?: unknown;
}

const some = { body: 'text' };
const cases: readonly Case[] = [
  { asked: 'GET R', permissions: {}, status: 200 },
  { asked: 'GET R/contents/a', permissions: {}, status: 404 },
  { asked: 'GET R/contents/a', permissions: { contents: 'read' }, status: 200 },
  { asked: 'GET R/pulls/1', permissions: {}, status: 403 },
  { asked: 'GET R/pulls/1', permissions: { pull_requests: 'read' }, status: 200 },
  { asked: 'GET R/commits/main/check-runs', permissions: {}, status: 403 },
  {
    asked: 'POST R/check-runs',
    permissions: { checks: 'read' },
    status: 403,
    body: { name: 'a', head_sha: 'b' },
  },
  { asked: 'GET /orgs/acme/teams', permissions: { members: 'read' }, kind: 'workflow', status: 403 },
  { asked: 'GET /orgs/acme/teams', permissions: {}, kind: 'app', status: 403 },
  { asked: 'GET /app/hook/deliveries', permissions: {}, kind: 'app', status: 401 },
  { asked: 'GET /app/hook/deliveries', permissions: {}, kind: 'jwt', status: 200 },
  { asked: 'GET R/pulls/1', permissions: { pull_requests: 'read' }, kind: 'jwt', status: 401 },
  // 1 is a pull request, 2 an issue.
  { asked: 'POST R/issues/1/comments', permissions: { pull_requests: 'write' }, status: 201, body: some },
  { asked: 'POST R/issues/1/comments', permissions: { issues: 'write' }, status: 201, body: some },
  { asked: 'POST R/issues/1/comments', permissions: { pull_requests: 'read' }, status: 403, body: some },
  { asked: 'POST R/issues/2/comments', permissions: { pull_requests: 'write' }, status: 403, body: some },
  { asked: 'POST R/issues/2/comments', permissions: { issues: 'write' }, status: 201, body: some },
  { asked: 'GET R/issues/2/comments', permissions: { pull_requests: 'read' }, status: 403 },
  { asked: 'PATCH R/issues/comments/71', permissions: { pull_requests: 'write' }, status: 200, body: some },
  { asked: 'PATCH R/issues/comments/72', permissions: { pull_requests: 'write' }, status: 403, body: some },
  { asked: 'POST R/issues', permissions: { issues: 'read' }, status: 403, body: { title: 'a' } },
  { asked: 'GET R/issues', permissions: { pull_requests: 'read' }, status: 403 },
];

describe('a token', () => {
  const titled = cases.map((one) => ({
    ...one,
    title: `${one.kind ?? 'app'} ${JSON.stringify(one.permissions)}`,
  }));
  it.each(titled)(
    '$title gets $status for $asked',
    async ({ asked, permissions, kind = 'app', status, body }) => {
      lab.open([{ path: 'a' }], []);
      const { issues, comments } = lab.repository;
      issues.set(2, { number: 2, author: 'ana', title: '', body: '', state: 'open', labels: [] });
      for (const number of [1, 2]) comments.push({ id: 70 + number, number, author: 'ana', body: '' });
      addOrganization(lab.state, 'acme');
      addToken(lab.state, 'own', { kind, permissions });
      const answer = await lab.ask(asked, { token: 'own', body });
      expect(answer.status).toBe(status);
      if (status >= 400 && kind === 'workflow') expect(answer.json.message).toBe(refused[403]);
      if (status === 403 || status === 404) {
        expect(answer.json).toMatchObject({
          message: refused[status],
          status: String(status),
          documentation_url: expect.any(String),
        });
      }
    },
  );

  it.each([null, 'unknown'])('that is %s is none', async (token) => {
    const answers = [
      await lab.ask('GET R', { token }),
      await lab.query('{ viewer { login } }', {}, { token }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 401, json: { message: refused[401] } });
  });

  it.each([
    { asked: 'GET R/pulls/1', accepted: 'pull_requests=read' },
    { asked: 'GET R/contents/a', accepted: 'contents=read' },
    { asked: 'POST R/issues/1/comments', body: some, accepted: 'issues=write; pull_requests=write' },
    { asked: 'GET /orgs/acme/teams', accepted: 'members=read' },
  ])('is told what it would need: $accepted for $asked', async ({ asked, accepted, body }) => {
    lab.open([], []);
    addToken(lab.state, 'none', { permissions: {} });
    const { status, headers } = await lab.ask(asked, { token: 'none', body });
    expect(status).toBeGreaterThanOrEqual(403);
    expect(headers.get('x-accepted-github-permissions')).toBe(accepted);
  });

  it('writes nothing in a repository that was archived', async () => {
    lab.open([], []);
    lab.repository.isArchived = true;
    const refusal = { status: 403, json: { message: 'Repository was archived so is read-only.' } };
    expect(await lab.ask('POST R/issues/1/comments', { body: some })).toMatchObject(refusal);
    expect(await lab.ask('GET R')).toMatchObject({ status: 200, json: { archived: true } });
    const { json } = await lab.query('{ repository(owner: "acme", name: "models") { isArchived } }');
    expect(json.data.repository.isArchived).toBe(true);
  });

  it('may have any length', async () => {
    const long = `ghs_1_${'x'.repeat(600)}`;
    addToken(lab.state, long);
    expect(await lab.ask('GET R', { token: long })).toMatchObject({ status: 200 });
  });

  it('of a workflow can be given less later on', async () => {
    lab.open([], []);
    const token = addToken(lab.state, 'fork');
    token.permissions = { contents: 'read', pull_requests: 'read' };
    const { status, json } = await lab.ask('POST R/issues/1/comments', { token: 'fork', body: some });
    expect([status, json.message]).toEqual([403, refused[403]]);
    expect(lab.repository.comments).toEqual([]);
  });

  it('sees no repository that is not there', async () => {
    expect(await lab.ask('GET /repos/acme/none')).toMatchObject({
      status: 404,
      json: { message: refused[404] },
    });
    expect(await lab.ask('GET /repos/ACME/Models')).toMatchObject({ json: { full_name: 'acme/models' } });
  });
});
