import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTeam, addUser } from './build.ts';
import { startLab, type Lab } from './lab.ts';
import type { Right } from './state.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

interface Named {
  readonly login: string;
}

/** `ml` above `data`, and a secret team. */
function teams(): void {
  addTeam(lab.state, 'Acme', 'ml', { members: ['Ana'], rights: { 'Acme/Models': 'write' } });
  const data = addTeam(lab.state, 'acme', 'data', {
    parent: 'ml',
    members: ['mia'],
    rights: { 'acme/models': 'read' },
  });
  addUser(lab.state, 'pat');
  data.members.set('pat', 'pending');
  addTeam(lab.state, 'acme', 'hidden', { privacy: 'secret', members: ['raj'] });
}

describe('a team', () => {
  beforeEach(teams);

  it.each([
    { team: 'ml', logins: ['ana', 'mia'] },
    { team: 'DATA', logins: ['mia'] },
  ])('$team has those who accepted, of the teams within it too', async ({ team, logins }) => {
    const { json } = await lab.ask(`GET /orgs/ACME/teams/${team}/members`);
    expect(json.map(({ login }: Named) => login.toLowerCase())).toEqual(logins);
  });

  it.each([
    { at: 'ml/memberships/ana', state: 'active' },
    { at: 'ml/memberships/MIA', state: 'active' },
    { at: 'data/memberships/pat', state: 'pending' },
    { at: 'ml/memberships/pat', state: undefined },
    { at: 'data/memberships/ana', state: undefined },
    { at: 'hidden/memberships/raj', state: undefined },
  ])('says of $at: $state', async ({ at, state }) => {
    const { status, json } = await lab.ask(`GET /orgs/acme/teams/${at}`);
    expect([status, json.state]).toEqual([state ? 200 : 404, state]);
  });

  it('is listed and found with the one above, unless it is secret', async () => {
    const { json } = await lab.ask('GET /orgs/acme/teams');
    expect(json).toMatchObject([
      { slug: 'ml', parent: null },
      { slug: 'data', parent: { slug: 'ml' } },
    ]);
    expect(json).toHaveLength(2);
    expect((await lab.ask('GET /orgs/acme/teams/data')).json.organization.login).toBe('Acme');
    for (const at of ['hidden', 'hidden/members', 'none'])
      expect((await lab.ask(`GET /orgs/acme/teams/${at}`)).status).toBe(404);
    expect((await lab.ask('GET /orgs/other/teams')).status).toBe(404);
  });

  it('has the right of the one above, where that is higher', async () => {
    const accept = 'application/vnd.github.v3.repository+json';
    const at = 'GET /orgs/acme/teams/data/repos/ACME/models';
    const { json } = await lab.ask(at, { headers: { accept } });
    expect(json.permissions).toEqual({ pull: true, triage: true, push: true, maintain: false, admin: false });
    expect(await lab.ask(at)).toMatchObject({ status: 204, text: '' });
    addTeam(lab.state, 'acme', 'other');
    expect((await lab.ask('GET /orgs/acme/teams/other/repos/acme/models')).status).toBe(404);
  });
});

describe('the right of a collaborator', () => {
  const rights: { right: Right | 'none'; role?: string; permission: string; name: string }[] = [
    { right: 'none', permission: 'none', name: 'none' },
    { right: 'read', permission: 'read', name: 'read' },
    { right: 'triage', permission: 'read', name: 'triage' },
    { right: 'write', permission: 'write', name: 'write' },
    { right: 'maintain', permission: 'write', name: 'maintain' },
    { right: 'admin', permission: 'admin', name: 'admin' },
    { right: 'write', role: 'reviewer', permission: 'write', name: 'reviewer' },
  ];
  it.each(rights)('$right is told as $permission, $name', async ({ permission, name, ...right }) => {
    lab.repository.collaborators.set('mia', right);
    const { json } = await lab.ask('GET R/collaborators/Mia/permission');
    expect(json).toMatchObject({ permission, role_name: name, user: { login: 'mia' } });
  });

  it.each([
    { login: 'ana', permission: 'write' },
    { login: 'mia', permission: 'write' },
    { login: 'pat', permission: 'none' },
  ])('of $login by teams is $permission', async ({ login, permission }) => {
    teams();
    expect((await lab.ask(`GET R/collaborators/${login}/permission`)).json).toMatchObject({ permission });
  });

  it('of nobody is not found, and neither are they', async () => {
    expect((await lab.ask('GET R/collaborators/nobody/permission')).status).toBe(404);
    expect((await lab.ask('GET /users/nobody')).status).toBe(404);
    expect((await lab.ask('GET /users/ANA')).json).toMatchObject({ login: 'ana', type: 'User' });
  });
});

describe('the errors of CODEOWNERS', () => {
  it('are listed as they are set', async () => {
    lab.open([], []);
    const error = {
      line: 1,
      column: 3,
      kind: 'Unknown owner',
      source: 'a @x',
      message: 'm',
      path: 'CODEOWNERS',
    };
    lab.repository.codeownersErrors = [error];
    expect((await lab.ask('GET R/codeowners/errors?ref=main')).json).toEqual({ errors: [error] });
    expect((await lab.ask('GET R/codeowners/errors?ref=none')).status).toBe(404);
  });
});
