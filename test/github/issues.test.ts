import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  lab.open([], [], { title: 'A pull request' });
});
afterEach(async () => await lab.end());

interface Listed {
  readonly number: number;
  readonly pull_request?: unknown;
}

const longest = 'x'.repeat(65_536);
const tooLong = {
  issue: {
    resource: 'Issue',
    code: 'custom',
    field: 'body',
    message: 'body is too long (maximum is 65536 characters)',
  },
  comment: {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  },
};

describe('an issue', () => {
  it('is made, changed, closed and listed, with the pull requests', async () => {
    const labels = ['rolecall', { name: 'weekly' }];
    const { status, json } = await lab.ask('POST R/issues', { body: { title: 'a', body: 'b', labels } });
    expect([status, json.number, json.user.login]).toEqual([201, 2, 'rolecall[bot]']);
    const numbers = async (query: string): Promise<number[]> =>
      (await lab.ask(`GET R/issues${query}`)).json.map(({ number }: Listed) => number);
    expect(await numbers('')).toEqual([2, 1]);
    expect(await numbers('?labels=rolecall,weekly')).toEqual([2]);
    expect(await numbers('?labels=rolecall,none')).toEqual([]);
    await lab.ask('PATCH R/issues/2', { body: { state: 'closed', title: 'c', body: '' } });
    expect(await numbers('')).toEqual([1]);
    expect(await numbers('?state=all')).toEqual([2, 1]);
    expect(lab.repository.issues.get(2)).toMatchObject({
      title: 'c',
      body: '',
      labels: ['rolecall', 'weekly'],
    });
  });

  it('may be a pull request', async () => {
    const { json } = await lab.ask('GET R/issues/1');
    expect(json).toMatchObject({ title: 'A pull request', pull_request: expect.anything() });
    await lab.ask('PATCH R/issues/1', { body: { labels: ['red'] } });
    expect(lab.repository.pulls.get(1)?.labels).toEqual(['red']);
    await lab.ask('POST R/issues', { body: { title: 'a' } });
    const { json: all } = await lab.ask('GET R/issues');
    expect(all.map((issue: Listed) => issue.pull_request !== undefined)).toEqual([false, true]);
    expect((await lab.ask('GET R/issues/3')).status).toBe(404);
  });

  it('is none where there are none; pull requests stay', async () => {
    await lab.ask('POST R/issues', { body: { title: 'a' } });
    lab.repository.hasIssues = false;
    const gone = { status: 410, json: { message: 'Issues are disabled for this repo' } };
    expect(await lab.ask('POST R/issues', { body: { title: 'b' } })).toMatchObject(gone);
    expect(await lab.ask('GET R/issues/2')).toMatchObject(gone);
    expect(await lab.ask('POST R/issues/2/comments', { body: { body: 'c' } })).toMatchObject(gone);
    expect((await lab.ask('GET R/issues')).json).toMatchObject([{ number: 1 }]);
    expect((await lab.ask('POST R/issues/1/comments', { body: { body: 'c' } })).status).toBe(201);
  });
});

describe('a body', () => {
  const cases = [
    { asked: 'POST R/issues', status: 201, error: tooLong.issue },
    { asked: 'PATCH R/issues/1', status: 200, error: tooLong.issue },
    { asked: 'POST R/issues/1/comments', status: 201, error: tooLong.comment },
    { asked: 'PATCH R/issues/comments/70', status: 200, error: tooLong.comment },
  ];
  it.each(cases)('of $asked has 65,536 characters at most', async ({ asked, status, error }) => {
    lab.repository.comments.push({ id: 70, number: 1, author: 'ana', body: '' });
    const title = asked === 'POST R/issues' ? { title: 'a' } : {};
    expect((await lab.ask(asked, { body: { ...title, body: longest } })).status).toBe(status);
    expect(await lab.ask(asked, { body: { ...title, body: `${longest}x` } })).toMatchObject({
      status: 422,
      json: { message: 'Validation Failed', errors: [error] },
    });
    expect(lab.repository.comments.some(({ body }) => body.length > longest.length)).toBe(false);
  });
});

describe('a comment', () => {
  it('is changed in place', async () => {
    const { json } = await lab.ask('POST R/issues/1/comments', { body: { body: 'a' }, token: 'workflow' });
    expect(json.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await lab.ask(`PATCH R/issues/comments/${json.id}`, { body: { body: 'b' } });
    expect((await lab.ask('GET R/issues/1/comments')).json).toMatchObject([{ id: json.id, body: 'b' }]);
    expect((await lab.ask('PATCH R/issues/comments/1', { body: { body: 'b' } })).status).toBe(404);
    expect((await lab.ask('POST R/issues/9/comments', { body: { body: 'b' } })).status).toBe(404);
  });
});
