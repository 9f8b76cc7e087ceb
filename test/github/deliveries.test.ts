import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  for (const [index, statusCode] of [200, 503, 202].entries()) {
    const guid = `0b989ba4-242f-11e5-81e1-c7b6966d251${index}`;
    lab.state.deliveries.push({
      id: 10 + index,
      guid,
      event: 'push',
      action: null,
      statusCode,
      redelivery: false,
    });
  }
});
afterEach(async () => await lab.end());

const token = 'jwt';
const at = 'GET /app/hook/deliveries';

async function ids(query = ''): Promise<number[]> {
  return (await lab.ask(`${at}${query}`, { token })).json.map(({ id }: { id: number }) => id);
}

describe('deliveries', () => {
  it('are listed from the last, by how they went', async () => {
    expect(await ids()).toEqual([12, 11, 10]);
    expect(await ids('?status=failure')).toEqual([11]);
    expect(await ids('?status=success')).toEqual([12, 10]);
    const { json } = await lab.ask(`${at}/11`, { token });
    expect(json).toMatchObject({ status_code: 503, status: 'Invalid HTTP Response: 503', action: null });
    expect((await lab.ask(`${at}/99`, { token })).status).toBe(404);
  });

  it('come in pages by a mark', async () => {
    const { headers, json } = await lab.ask(`${at}?per_page=2`, { token });
    expect(json).toHaveLength(2);
    const [, next = ''] = /<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
    expect(new URL(next).searchParams.has('page')).toBe(false);
    expect((await lab.ask(`GET ${next}`, { token })).json).toMatchObject([{ id: 10 }]);
  });

  it('keep their GUID when they are sent again', async () => {
    const again = await lab.ask('POST /app/hook/deliveries/11/attempts', { token });
    expect(again.status).toBe(202);
    const { json } = await lab.ask(at, { token });
    const { guid } = json.find(({ id }: { id: number }) => id === 11);
    expect(json[0]).toMatchObject({ guid, redelivery: true, status_code: 200 });
    expect(json).toHaveLength(4);
    expect((await lab.ask('POST /app/hook/deliveries/99/attempts', { token })).status).toBe(404);
  });
});
