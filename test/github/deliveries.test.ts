import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addApp } from './build.ts';
import { startLab, type Lab } from './lab.ts';
import { textOf } from './reply.ts';
import type { App, Delivery } from './state.ts';

/** What came to whoever gets the webhooks. */
interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let lab: Lab;
let app: App;
let received: Received[];
/** That the receiver answers next; the last one again and again, `silence` never. */
let answers: (number | 'silence')[];
const secret = 'a secret of more than thirty-two characters';
const receiver = createServer((request, response) => {
  void textOf(request).then((body) => {
    received.push({ headers: request.headers, body });
    const [status = 200] = answers.length > 1 ? answers.splice(0, 1) : answers;
    if (status !== 'silence') response.writeHead(status).end();
  });
});

beforeEach(async () => {
  received = [];
  answers = [200];
  lab = await startLab({ hookDeadline: 200 });
  // The app of the token `jwt`.
  app = addApp(lab.state, { id: 1, slug: 'rolecall', publicKey: '', events: ['push', 'pull_request'] });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  app.hook = { url: `http://127.0.0.1:${port}/hooks`, secret };
});
afterEach(async () => {
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  await lab.end();
});

const token = 'jwt';
const at = 'GET /app/hook/deliveries';
const send = async (event = 'push', payload = {}): Promise<Delivery | undefined> =>
  await lab.github.hooks.send(app, event, payload);

async function ids(query = ''): Promise<number[]> {
  return (await lab.ask(`${at}${query}`, { token })).json.map(({ id }: { id: number }) => id);
}

describe('a webhook', () => {
  it('is signed, and says what it is of', async () => {
    const payload = { action: 'opened', installation: { id: 7 }, repository: { id: 8 }, title: 'é' };
    const delivery = await send('pull_request', payload);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(JSON.parse(body)).toEqual(payload);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^GitHub-Hookshot\//),
      'x-github-delivery': delivery?.guid,
      'x-github-event': 'pull_request',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    });
    const { json } = await lab.ask(`${at}/${delivery?.id}`, { token });
    expect(json).toMatchObject({
      action: 'opened',
      installation_id: 7,
      repository_id: 8,
      request: { payload },
    });
  });

  it('is not sent where the app does not ask for it, or too large', async () => {
    expect(await send('issues')).toBeUndefined();
    expect(await send('push', { text: 'x'.repeat(25 * 1024 * 1024) })).toBeUndefined();
    expect(await send('installation')).toMatchObject({ event: 'installation' });
    expect(received).toHaveLength(1);
  });

  it.each([
    { answer: 202, status: 'OK', code: 202 },
    { answer: 503, status: 'Invalid HTTP Response: 503', code: 503 },
    { answer: 'silence', status: 'timed out', code: 504 },
  ] as const)('that is answered by $answer is taken down as $status', async ({ answer, status, code }) => {
    answers = [answer];
    await send();
    expect((await lab.ask(at, { token })).json).toMatchObject([
      { status, status_code: code, redelivery: false },
    ]);
  });

  it('that reaches nobody is taken down too', async () => {
    app.hook = { url: 'http://127.0.0.1:1/', secret };
    await send();
    expect((await lab.ask(at, { token })).json).toMatchObject([
      { status: 'failed to connect to host', status_code: 502 },
    ]);
  });
});

describe('deliveries', () => {
  it('are listed from the last, by how they went, to their own app', async () => {
    answers = [200, 503, 202];
    const sent = [await send(), await send(), await send()].map((delivery) => delivery?.id);
    const [first, failed, last] = sent;
    expect(await ids()).toEqual([last, failed, first]);
    expect(await ids('?status=failure')).toEqual([failed]);
    expect(await ids('?status=success')).toEqual([last, first]);
    expect((await lab.ask(`${at}/99`, { token })).status).toBe(404);
    lab.state.deliveries.splice(0, 1, { ...lab.state.deliveries[0], appId: 2 } as Delivery);
    expect(await ids()).toEqual([last, failed]);
  });

  it('come in pages by a mark', async () => {
    const first = await send();
    await send();
    await send();
    const { headers, json } = await lab.ask(`${at}?per_page=2`, { token });
    expect(json).toHaveLength(2);
    const [, next = ''] = /<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
    expect(new URL(next).searchParams.has('page')).toBe(false);
    expect((await lab.ask(`GET ${next}`, { token })).json).toMatchObject([{ id: first?.id }]);
  });

  it('keep their GUID and what they say when they are sent again', async () => {
    answers = [503, 200];
    const failed = await send('push', { ref: 'main' });
    const again = await lab.ask(`POST /app/hook/deliveries/${failed?.id}/attempts`, { token });
    expect(again.status).toBe(202);
    await lab.github.hooks.settled();
    const { json } = await lab.ask(at, { token });
    expect(json).toMatchObject([
      { guid: failed?.guid, redelivery: true, status_code: 200 },
      { guid: failed?.guid, redelivery: false, status_code: 503 },
    ]);
    expect(received.map(({ headers, body }) => [headers['x-github-delivery'], body])).toEqual([
      [failed?.guid, '{"ref":"main"}'],
      [failed?.guid, '{"ref":"main"}'],
    ]);
    expect((await lab.ask('POST /app/hook/deliveries/99/attempts', { token })).status).toBe(404);
  });
});
