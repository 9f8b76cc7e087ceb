import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What comes in place of an answer. With `-after` the request has its effect before; without, it never came to GitHub.
 * A status is GitHub's page for it; the others say what is wrong with the answer.
 */
export type FaultKind =
  | '500'
  | '502'
  | '503'
  | '504'
  | '429'
  | 'html'
  | 'cut'
  | 'empty'
  | 'reset'
  | 'silent'
  | 'secondary'
  | 'forbidden'
  | 'missing'
  | 'redirect-loop';
export type Fault = FaultKind | `${FaultKind}-after`;

export interface FaultOptions {
  /** How many requests meet it; absent: all. */
  readonly times?: number;
  /** How many come through before the first of them. */
  readonly skip?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Faults {
  /** @param route as GitHub's description writes it, or `query NAME` */
  add(route: string, fault: Fault, options?: FaultOptions): void;
  /** The one that a request meets now. */
  next(
    route: string,
  ): { readonly fault: Fault; readonly headers: Readonly<Record<string, string>> } | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  let all: { route: string; fault: Fault; skip: number; times: number; headers: Record<string, string> }[] =
    [];
  return {
    add(route, fault, { times = Infinity, skip = 0, headers = {} } = {}) {
      all.push({ route, fault, skip, times, headers: { ...headers } });
    },
    next(route) {
      const found = all.find((one) => one.route === route && one.times > 0);
      if (!found) return undefined;
      if (found.skip > 0) {
        found.skip -= 1;
        return undefined;
      }
      found.times -= 1;
      return found;
    },
    clear() {
      all = [];
    },
  };
}

export const hasEffect = (fault: Fault): boolean => fault.endsWith('-after');

const page = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>';
const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** Gives the faulty answer. */
export function spoil(
  { fault, headers }: { readonly fault: Fault; readonly headers: Readonly<Record<string, string>> },
  isQuery: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const kind = fault.replace(/-after$/, '');
  const send = (status: number, type: string, body: string, own: Record<string, string> = {}): void => {
    response.writeHead(status, { 'content-type': type, ...own, ...headers });
    response.end(body);
  };
  switch (kind) {
    case 'html':
      return send(200, html, page);
    case 'empty':
      return send(200, json, '');
    case 'cut':
      return send(200, json, '{"data":{"repo');
    case 'reset':
      return void request.socket.destroy();
    case 'silent':
      return undefined;
    case 'secondary':
      return send(403, json, message('You have exceeded a secondary rate limit.'), { 'retry-after': '1' });
    case '429':
      return send(429, json, message('Too many requests'), { 'retry-after': '1000000000' });
    case 'missing':
      return send(404, json, message('Not Found'));
    case 'redirect-loop':
      return send(301, json, message('Moved Permanently'), { location: request.url ?? '/' });
    case 'forbidden': {
      const words = 'Resource not accessible by integration';
      const errors = JSON.stringify({ data: null, errors: [{ type: 'FORBIDDEN', message: words }] });
      return isQuery ? send(200, json, errors) : send(403, json, message(words));
    }
    default:
      return send(Number(kind), html, page);
  }
}

function message(text: string): string {
  return JSON.stringify({ message: text });
}
