import { createHmac } from 'node:crypto';
import { isRecord } from './answer.ts';
import { nextId, type App, type Delivery, type State } from './state.ts';

/** A larger payload is never sent: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const largestPayload = 25 * 1024 * 1024;

/** Sent to every app, whatever it asks for. */
const unasked: ReadonlySet<string> = new Set([
  'installation',
  'installation_repositories',
  'github_app_authorization',
]);

/** Sends webhooks, and takes down in the state how that went. */
export interface Hooks {
  /**
   * Sends an event to where an app wants it. Undefined where GitHub sends none: the app does not ask for the event or has
   * no address, or the payload is too large.
   */
  send(app: App, event: string, payload: Readonly<Record<string, unknown>>): Promise<Delivery | undefined>;
  /** The same once more, with its GUID. */
  sendAgain(delivery: Delivery): Promise<void>;
  /** Until nothing is under way. */
  settled(): Promise<void>;
}

/** @param deadline after which an answer comes too late, in milliseconds */
export function createHooks(state: State, deadline: number): Hooks {
  const underWay = new Set<Promise<unknown>>();

  function track<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  async function deliver(app: App, given: Omit<Delivery, 'id' | 'statusCode'>): Promise<Delivery> {
    const id = nextId(state);
    const delivery = { ...given, id, statusCode: await statusOf(app, given, deadline) };
    state.deliveries.push(delivery);
    return delivery;
  }

  return {
    async send(app, event, payload) {
      const body = JSON.stringify(payload);
      const isWanted = unasked.has(event) || app.events.includes(event);
      if (!app.hook || !isWanted || Buffer.byteLength(body) > largestPayload) return undefined;
      const number = String(nextId(state)).padStart(12, '0');
      const guid = `00000000-0000-4000-8000-${number}`;
      const action = typeof payload['action'] === 'string' ? payload['action'] : null;
      return await track(deliver(app, { guid, event, action, body, appId: app.id, redelivery: false }));
    },
    async sendAgain(delivery) {
      const app = state.apps.get(delivery.appId);
      if (app) await track(deliver(app, { ...delivery, redelivery: true }));
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

/** That the receiver answers; where it does not, the one that GitHub puts in its place. */
async function statusOf(
  { id, hook }: App,
  { guid, event, body }: Pick<Delivery, 'guid' | 'event' | 'body'>,
  deadline: number,
): Promise<number> {
  const signature = (algorithm: string): string =>
    createHmac(algorithm, hook?.secret ?? '')
      .update(body)
      .digest('hex');
  try {
    const response = await fetch(hook?.url ?? '', {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(deadline),
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/0000000',
        'x-github-delivery': guid,
        'x-github-event': event,
        'x-github-hook-id': String(id),
        'x-github-hook-installation-target-id': String(id),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature': `sha1=${signature('sha1')}`,
        'x-hub-signature-256': `sha256=${signature('sha256')}`,
      },
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? lateStatus : unreachedStatus;
  }
}

export const lateStatus = 504;
export const unreachedStatus = 502;

/** The id of a part of the payload, as of its repository. */
export function idIn({ body }: Delivery, part: string): number | null {
  const payload: unknown = JSON.parse(body);
  const found = isRecord(payload) ? payload[part] : undefined;
  return isRecord(found) && typeof found['id'] === 'number' ? found['id'] : null;
}
