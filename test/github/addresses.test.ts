import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTeam, moveRepository } from './build.ts';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

const nextIn = (headers: Headers): string =>
  /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';

describe('a link to the next page', () => {
  it('names the repository by its id, and is served', async () => {
    lab.open([], []);
    lab.open([], []);
    const first = await lab.ask('GET R/pulls?per_page=1');
    const next = nextIn(first.headers);
    expect(next).toBe(`${lab.github.apiUrl}/repositories/${lab.repository.id}/pulls?per_page=1&page=2`);
    const second = await lab.ask(`GET ${next}`);
    expect([first, second].map(({ json }) => json[0].number)).toEqual([2, 1]);
    expect(lab.github.asked('GET /repos/{owner}/{repo}/pulls')).toBe(2);
  });

  it('names a team by its ids', async () => {
    const { id } = addTeam(lab.state, 'acme', 'data', { members: ['ana', 'mia'] });
    const organization = lab.state.organizations.get('acme')?.id;
    const first = await lab.ask('GET /orgs/acme/teams/data/members?per_page=1');
    const next = nextIn(first.headers);
    expect(next).toContain(`/organizations/${organization}/team/${id}/members?`);
    expect((await lab.ask(`GET ${next}`)).json).toMatchObject([{ login: 'mia' }]);
  });
});

describe('a repository that has another name now', () => {
  beforeEach(() => {
    lab.open([], []);
    moveRepository(lab.state, lab.repository, { owner: 'acme', name: 'ml' });
  });

  it('is read where the redirect leads', async () => {
    const { status, headers, json } = await lab.ask('GET R/pulls/1/files?per_page=100');
    const target = `${lab.github.apiUrl}/repositories/${lab.repository.id}/pulls/1/files?per_page=100`;
    expect({ status, location: headers.get('location') }).toEqual({ status: 301, location: target });
    expect(json).toMatchObject({ message: 'Moved Permanently', url: target });
    expect((await lab.ask(`GET ${target}`)).status).toBe(200);
    expect((await lab.ask('GET /repos/acme/ml')).json).toMatchObject({ full_name: 'acme/ml' });
  });

  it('is written by the same method', async () => {
    const { status, headers, json } = await lab.ask('POST R/issues', { body: { title: 'a' } });
    expect({ status, message: json.message }).toEqual({ status: 307, message: 'Temporary Redirect' });
    expect(lab.repository.issues.size).toBe(0);
    const target = headers.get('location') ?? '';
    expect((await lab.ask(`POST ${target}`, { body: { title: 'a' } })).status).toBe(201);
  });

  it('is found by queries that follow new names, as they do where they say nothing', async () => {
    const named = (more: string): string =>
      `{ repository(owner: "acme", name: "models"${more}) { nameWithOwner } }`;
    expect((await lab.query(named(''))).json.data.repository.nameWithOwner).toBe('acme/ml');
    const { json } = await lab.query(named(', followRenames: false'));
    expect(json).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  });
});
