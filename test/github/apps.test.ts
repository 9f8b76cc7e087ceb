import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addApp, addInstallation, addRepository } from './build.ts';
import { startLab, type Answered, type Lab } from './lab.ts';
import type { Installation, Repository } from './state.ts';

const pem = { type: 'pkcs1', format: 'pem' } as const;
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: pem,
  privateKeyEncoding: pem,
});
const other = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: pem,
  privateKeyEncoding: pem,
});

const start = Date.parse('2026-05-01T10:00:00Z');
const minute = 60_000;
const appId = 4711;

let lab: Lab;
let now = start;
let installation: Installation;
let second: Repository;
beforeEach(async () => {
  now = start;
  lab = await startLab({ now: () => now });
  const permissions = { contents: 'read', pull_requests: 'write' } as const;
  const app = addApp(lab.state, { id: appId, slug: 'rolecall', publicKey, permissions, events: ['push'] });
  installation = addInstallation(lab.state, app, 'acme');
  second = addRepository(lab.state, { owner: 'acme', name: 'second', directory: lab.repository.directory });
  addRepository(lab.state, { owner: 'eve', name: 'models', directory: lab.repository.directory });
  lab.open([], []);
});
afterEach(async () => await lab.end());

interface Claims {
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

function signed(claims: Claims = {}, key = privateKey, alg = 'RS256'): string {
  const seconds = start / 1000;
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg, typ: 'JWT' })}.${part({ iss: appId, iat: seconds - 60, exp: seconds + 540, ...claims })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

async function mint(body?: unknown): Promise<Answered> {
  const path = `POST /app/installations/${installation.id}/access_tokens`;
  return await lab.ask(path, { token: signed(), body });
}

const tokenIn = ({ json }: Answered): string => json.token;

describe('an app', () => {
  it('is told of itself and of its installations', async () => {
    const token = signed({ iss: String(appId) });
    expect((await lab.ask('GET /app', { token })).json).toMatchObject({ id: appId, slug: 'rolecall' });
    const own = { id: installation.id, app_id: appId, account: { login: 'acme' }, suspended_at: null };
    expect((await lab.ask('GET /app/installations', { token })).json).toMatchObject([own]);
    for (const path of [`/app/installations/${installation.id}`, '/repos/acme/models/installation'])
      expect((await lab.ask(`GET ${path}`, { token })).json).toMatchObject(own);
    for (const path of ['/app/installations/1', '/repos/eve/models/installation'])
      expect((await lab.ask(`GET ${path}`, { token })).status).toBe(404);
  });

  const seconds = start / 1000;
  const notDecoded = 'A JSON web token could not be decoded';
  it.each([
    { what: 'of another key', token: signed({}, other.privateKey), message: notDecoded },
    { what: 'of an app that there is not', token: signed({ iss: 1 }), message: notDecoded },
    { what: 'of another algorithm', token: signed({}, privateKey, 'none'), message: notDecoded },
    { what: 'of no words', token: 'a.b.c', message: notDecoded },
    {
      what: 'that ends too late',
      token: signed({ exp: seconds + 601 }),
      message: /is too far in the future$/,
    },
    {
      what: 'that has ended',
      token: signed({ exp: seconds }),
      message: /^'Expiration time' claim \('exp'\) must be/,
    },
    {
      what: 'that is yet to begin',
      token: signed({ iat: seconds + 1 }),
      message: /^'Issued at' claim \('iat'\) must be/,
    },
  ])('with a signature $what is refused', async ({ token, message }) => {
    expect(await lab.ask('GET /app', { token })).toMatchObject({
      status: 401,
      json: { message: expect.stringMatching(message) },
    });
  });
});

describe('a token of an installation', () => {
  it('may do what the installation may, where it may, for an hour', async () => {
    const minted = await mint();
    const token = tokenIn(minted);
    expect(minted.json).toMatchObject({ expires_at: '2026-05-01T11:00:00Z', repository_selection: 'all' });
    expect(token).toMatch(/^ghs_4711_.{200,}$/);
    const statuses = async (): Promise<number[]> => [
      (await lab.ask('GET R/pulls/1', { token })).status,
      (await lab.ask('GET R/issues', { token })).status,
      (await lab.ask('GET /repos/eve/models', { token })).status,
      (await lab.ask('GET /app', { token })).status,
    ];
    expect(await statuses()).toEqual([200, 403, 404, 401]);
    now += 60 * minute;
    expect(await statuses()).toEqual([401, 401, 401, 401]);
  });

  it.each([
    { by: 'id', body: () => ({ repository_ids: [second.id], permissions: { contents: 'read' } }) },
    { by: 'name', body: () => ({ repositories: ['Second'], permissions: { contents: 'read' } }) },
  ])('may be for one repository, named by its $by, and for less', async ({ body }) => {
    const minted = await mint(body());
    const token = tokenIn(minted);
    expect(minted.json).toMatchObject({
      repository_selection: 'selected',
      repositories: [{ full_name: 'acme/second' }],
      permissions: { contents: 'read' },
    });
    const named = `{ repository(owner: "acme", name: "models") { nameWithOwner } }`;
    expect((await lab.ask('GET /repos/acme/second', { token })).status).toBe(200);
    expect((await lab.ask('GET R', { token })).status).toBe(404);
    expect((await lab.query(named, {}, { token })).json).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    expect((await lab.ask('GET /installation/repositories', { token })).json).toMatchObject({
      total_count: 1,
      repositories: [{ full_name: 'acme/second' }],
    });
  });

  it.each([
    { body: { repositories: ['none'] }, message: /^There is at least one repository that does not exist/ },
    { body: { repository_ids: [1] }, message: /^There is at least one repository that does not exist/ },
    { body: { permissions: { issues: 'read' } }, message: /^The permissions requested are not granted/ },
    { body: { permissions: { contents: 'write' } }, message: /^The permissions requested are not granted/ },
  ])('is not given for what the installation has not: $body', async ({ body, message }) => {
    expect(await mint(body)).toMatchObject({
      status: 422,
      json: { message: expect.stringMatching(message) },
    });
  });

  it('ends when the installation is suspended or gone', async () => {
    const token = tokenIn(await mint());
    installation.suspendedAt = '2026-05-01T10:00:00Z';
    const refused = { status: 403, json: { message: 'This installation has been suspended' } };
    expect(await lab.ask('GET R', { token })).toMatchObject(refused);
    expect(await lab.query('{ viewer { login } }', {}, { token })).toMatchObject(refused);
    expect(await mint()).toMatchObject(refused);
    lab.state.installations.delete(installation.id);
    expect(await lab.ask('GET R', { token })).toMatchObject({ status: 401 });
    expect(await mint()).toMatchObject({ status: 404 });
  });

  it('has an hour of requests that all tokens of the installation share', async () => {
    const tokens = [tokenIn(await mint()), tokenIn(await mint())];
    const left: (string | null)[] = [];
    for (const token of tokens)
      left.push((await lab.ask('GET R', { token })).headers.get('x-ratelimit-remaining'));
    expect(left).toEqual(['4999', '4998']);
  });
});
