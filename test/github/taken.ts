import type { IncomingMessage } from 'node:http';
import { isRecord } from './answer.ts';
import { textOf } from './reply.ts';
import { addressByName } from './addresses.ts';
import { routeOf, type Route } from './routes.ts';
import type { State } from './state.ts';

/** A request as it is taken. */
export interface Taken {
  /** As GitHub's description writes the operation, `query NAME`, or method and path of what is not served. */
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  readonly text: string;
  /** Undefined: none was sent. */
  readonly body: unknown;
  /** The body is no JSON. */
  readonly isGarbled: boolean;
  readonly route: Route | undefined;
  readonly isQuery: boolean;
  readonly isWrite: boolean;
}

export async function readRequest(state: State, request: IncomingMessage): Promise<Taken> {
  const { method = '', headers } = request;
  const text = await textOf(request);
  const body = text === '' ? undefined : parsed(text);
  const url = new URL(request.url ?? '/', `http://${headers.host}`);
  const pathname = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
  const asked = `${method} ${addressByName(state, pathname)}`;
  const isQuery = asked === 'POST /graphql';
  const route = isQuery ? undefined : routeOf(asked);
  const name = isQuery ? queryName(body) : (route?.name ?? asked);
  const isWrite = isQuery ? name.startsWith('mutation') : method !== 'GET';
  return { name, method, url, text, body, isGarbled: body === garbled, route, isQuery, isWrite };
}

const garbled = Symbol('no JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return garbled;
  }
}

function queryName(body: unknown): string {
  const query = isRecord(body) ? body['query'] : undefined;
  if (typeof query !== 'string') return 'query';
  return /^\s*(?:query|mutation)(?: \w+)?/.exec(query)?.[0].trim() ?? 'query';
}
