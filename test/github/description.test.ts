import { beforeEach, describe, expect, it } from 'vitest';
import { faultsOfAnswer } from './description.ts';
import { startLab, type Asking, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  lab.open([], []);
});

const requests: readonly (Asking & { asked: string; violation: string })[] = [
  { asked: 'GET R/pulls?sate=open', violation: 'there is no parameter sate' },
  { asked: 'GET R/pulls?state=opened', violation: 'must be equal to one of the allowed values' },
  { asked: 'GET R/pulls?page=one', violation: 'must be integer' },
  { asked: 'GET R/pulls/one', violation: 'must be integer' },
  { asked: 'GET R/pulls?sort=updated', violation: 'sort is not modelled' },
  { asked: 'POST R/issues', body: {}, violation: "must have required property 'title'" },
  {
    asked: 'POST R/issues',
    body: { title: 'a', assignees: ['ana'] },
    violation: 'assignees is not modelled',
  },
  { asked: 'POST R/issues/1/comments', violation: "must have required property 'body'" },
  { asked: 'POST R/issues/1/comments', body: { body: 1 }, violation: 'must be string' },
  { asked: 'GET R/labels', violation: 'GET /repos/acme/models/labels is not served' },
  { asked: 'PUT R/pulls/1', violation: 'PUT /repos/acme/models/pulls/1 is not served' },
  { asked: 'GET R/contents/%', violation: 'is not served' },
];

describe('a request that GitHub does not describe', () => {
  it.each(requests)('is a violation: $asked $body', async ({ asked, body, violation }) => {
    await lab.ask(asked, { body });
    expect(lab.github.violations).toContainEqual(expect.stringContaining(violation));
    await expect(lab.end()).rejects.toThrow(violation);
  });

  it('is refused where it is no JSON at all', async () => {
    const answer = await lab.ask('POST R/issues', { body: '{"title":' });
    expect(answer).toMatchObject({ status: 400, json: { message: 'Problems parsing JSON' } });
    await lab.end();
  });
});

describe('an answer that GitHub does not describe', () => {
  it('is a violation', async () => {
    Object.assign(lab.repository, { name: 7 });
    await lab.ask('GET R');
    await expect(lab.end()).rejects.toThrow('/name must be string');
  });

  it.each([
    { status: 200, json: {}, fault: 'must have required property' },
    { status: 201, json: {}, fault: '201 is no answer of GET /repos/{owner}/{repo}' },
    { status: 422, json: {}, fault: '422 is no answer of GET /repos/{owner}/{repo}' },
    { status: 404, json: { message: 1 }, fault: '/message must be string' },
    { status: 200, json: { isPrivate: true }, fault: '/isPrivate is no name that it knows' },
    { status: 200, json: { owner: { nick: '' } }, fault: '/owner/nick is no name that it knows' },
  ])('is found by its status and its form: $status', async ({ status, json, fault }) => {
    const found = faultsOfAnswer('GET /repos/{owner}/{repo}', status, json);
    expect(found).toContainEqual(expect.stringContaining(fault));
    await lab.end();
  });
});
