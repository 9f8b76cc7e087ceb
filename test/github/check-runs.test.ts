import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Answered, type Lab } from './lab.ts';

let lab: Lab;
let head: string;
beforeEach(async () => {
  lab = await startLab();
  ({ head } = lab.open([], []));
});
afterEach(async () => await lab.end());

const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
const annotations = (count: number): unknown[] => Array.from({ length: count }, () => annotation);
const output = { title: 't', summary: 's' };

async function create(more: Readonly<Record<string, unknown>> = {}, token = 'app'): Promise<Answered> {
  return await lab.ask('POST R/check-runs', { token, body: { name: 'rolecall', head_sha: head, ...more } });
}

async function listed(query = ''): Promise<number[]> {
  const { json } = await lab.ask(`GET R/commits/${head}/check-runs${query}`);
  return json.check_runs.map(({ id }: { id: number }) => id);
}

describe('a check run', () => {
  it('is made, and added to: annotations are never replaced', async () => {
    const { status, json } = await create({ output: { ...output, annotations: annotations(50) } });
    expect([status, json.status, json.conclusion]).toEqual([201, 'queued', null]);
    const at = `PATCH R/check-runs/${json.id}`;
    await lab.ask(at, { body: { output: { ...output, text: 'x', annotations: annotations(50) } } });
    const done = await lab.ask(at, { body: { conclusion: 'failure', details_url: 'https://acme.io/' } });
    expect(done.json).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      details_url: 'https://acme.io/',
      output: { title: 't', summary: 's', text: 'x', annotations_count: 100 },
    });
    expect(lab.repository.checkRuns[0]?.annotations).toEqual(annotations(100));
  });

  it('takes 65,535 characters', async () => {
    const text = 'x'.repeat(65_535);
    expect((await create({ output: { ...output, summary: text, text } })).status).toBe(201);
  });

  it('counts bytes as well', async () => {
    const { status, json } = await create({ output: { ...output, summary: 'ä'.repeat(40_000) } });
    expect([status, json.message]).toEqual([422, 'Validation Failed']);
    expect(json.errors).toMatchObject([
      { field: 'summary', message: 'summary exceeds a maximum bytesize of 65535' },
    ]);
  });

  it('is of a commit that is there', async () => {
    const gone = '1'.repeat(40);
    const message = `No commit found for SHA: ${gone}`;
    expect(await create({ head_sha: gone })).toMatchObject({ status: 422, json: { message } });
    expect(await lab.ask(`GET R/commits/${gone}/check-runs`)).toMatchObject({
      status: 422,
      json: { message },
    });
    expect((await lab.ask('PATCH R/check-runs/999', { body: {} })).status).toBe(404);
  });

  it('is changed by nobody but the app that made it', async () => {
    lab.state.tokens.set('checks', {
      kind: 'workflow',
      login: 'x',
      appId: 15_368,
      permissions: { checks: 'write' },
    });
    const { json } = await create({}, 'checks');
    expect(json.app.id).toBe(15_368);
    expect(await lab.ask(`PATCH R/check-runs/${json.id}`, { body: { conclusion: 'success' } })).toMatchObject(
      {
        status: 403,
        json: {
          message: 'Invalid app_id `1` - check run can only be modified by the GitHub App that created it.',
        },
      },
    );
    expect(lab.repository.checkRuns[0]?.conclusion).toBeNull();
  });

  it('is found by its commit, name, app and state; of each name the last', async () => {
    const ids: number[] = [];
    for (const more of [{}, { conclusion: 'success' }, { name: 'other' }])
      ids.push((await create(more)).json.id);
    const [first, second, third] = ids;
    expect(await listed()).toEqual([third, second]);
    expect(await listed('?filter=all')).toEqual([third, second, first]);
    expect(await listed('?check_name=rolecall')).toEqual([second]);
    expect(await listed('?check_name=rolecall&app_id=1')).toEqual([second]);
    expect(await listed('?app_id=2')).toEqual([]);
    expect(await listed('?status=queued')).toEqual([third]);
  });
});

describe('a check run that GitHub does not describe', () => {
  it.each([
    {
      what: '51 annotations',
      output: { ...output, annotations: annotations(51) },
      message: 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.',
      violation: 'must NOT have more than 50 items',
    },
    {
      what: '65,536 characters',
      output: { ...output, text: 'x'.repeat(65_536) },
      message: 'Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.',
      violation: 'must NOT have more than 65535 characters',
    },
  ])('is refused, and is a violation: $what', async ({ output: sent, message, violation }) => {
    expect(await create({ output: sent })).toMatchObject({ status: 422, json: { message } });
    expect(lab.repository.checkRuns).toEqual([]);
    expect(await lab.endsWith()).toEqual([expect.stringContaining(violation)]);
    lab = await startLab();
  });
});
