import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

describe('the server', () => {
  it.each(['', '/api/v3'])('answers requests at %j', async (at) => {
    const { json } = await lab.ask(`GET ${new URL(lab.github.apiUrl).origin}${at}/repos/acme/models`);
    expect(json).toMatchObject({ full_name: 'acme/models' });
  });

  it.each(['', '/api'])('answers queries at %j', async (at) => {
    const url = `${new URL(lab.github.graphqlUrl).origin}${at}/graphql`;
    const { json } = await lab.ask(`POST ${url}`, { body: { query: '{ viewer { login } }' } });
    expect(json).toEqual({ data: { viewer: { login: 'rolecall[bot]' } } });
  });
});
