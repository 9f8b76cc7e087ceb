import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal, type Given } from './answer.ts';
import { queryFaults, type QueryFault } from './query-faults.ts';

/**
 * What comes in place of an answer. With `-after` the request has its effect before; without, it never came to GitHub.
 * A status is GitHub's page for it; the others say what is wrong with the answer.
 */
const answerFaults = [
  '500',
  '502',
  '503',
  '504',
  '429',
  // A page in place of JSON, half of the JSON, nothing, and a connection that ends within the answer.
  'html',
  'cut',
  'empty',
  'broken',
  // A connection that ends before the answer, and one on which nothing ever comes.
  'reset',
  'silent',
  'secondary',
  'forbidden',
  'missing',
  'redirect-loop',
] as const;

/**
 * What is wrong with one page of a list that is right otherwise: the list moved since the page before, so that one item
 * comes again (`shifted`) or never (`missed`); its link leads to itself, to another host, or is not there.
 */
const pageFaults = ['shifted', 'missed', 'link-loop', 'link-elsewhere', 'link-missing'] as const;

type AnswerFault = (typeof answerFaults)[number];
export type PageFault = (typeof pageFaults)[number];
export type Fault = AnswerFault | `${AnswerFault}-after` | PageFault | QueryFault;

export interface FaultOptions {
  /** How many requests meet it; absent: all. */
  readonly times?: number;
  /** How many come through before the first of them. */
  readonly skip?: number;
  /** Sent in place of its own; null: not sent. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Met {
  readonly fault: Fault;
  readonly headers: Readonly<Record<string, string | null>>;
}

export interface Faults {
  /**
   * Of several faults of one route each begins when the one before is over.
   * @param route as GitHub's description writes it, or `query NAME`
   */
  add(route: string, fault: Fault, options?: FaultOptions): void;
  /** The one that a request meets now. */
  next(route: string): Met | undefined;
}

export function createFaults(): Faults {
  const all: (Met & { readonly route: string; skip: number; times: number })[] = [];
  return {
    add(route, fault, { times = Infinity, skip = 0, headers = {} } = {}) {
      all.push({ route, fault, skip, times, headers });
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
  };
}

export function pageFaultOf(fault: Fault | undefined): PageFault | undefined {
  return pageFaults.find((one) => one === fault);
}

export function queryFaultOf(fault: Fault | undefined): QueryFault | undefined {
  return queryFaults.find((one) => one === fault);
}

/** What is wrong with a part of an answer, which has to be made first. */
export const isOfPart = (fault: Fault): boolean =>
  pageFaultOf(fault) !== undefined || queryFaultOf(fault) !== undefined;

export const hasEffect = (fault: Fault): boolean => fault.endsWith('-after') || isOfPart(fault);

const unicorn = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>';
const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

/**
 * Gives the faulty answer.
 * @param given the right one, as far as there is any
 * @returns the status that was sent; 0: none
 */
export function spoil(
  { fault, headers }: Met,
  given: Given,
  isQuery: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const kind = fault.replace(/-after$/, '');
  const send = (status: number, type: string, body: string, own: Record<string, string> = {}): number => {
    const all = Object.entries({ 'content-type': type, ...own, ...headers });
    response.writeHead(
      status,
      Object.fromEntries(all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    );
    response.end(body);
    return status;
  };
  const refuse = (status: number, message: string, own: Record<string, string> = {}): number =>
    send(status, json, JSON.stringify(refusal(status, message).json), own);
  const status = given.status ?? 200;
  switch (kind) {
    case 'html':
      return send(status, html, unicorn);
    case 'empty':
      return send(status, json, '');
    case 'cut':
      return send(status, json, '{"data":{"repo');
    case 'broken':
      response.writeHead(status, { 'content-type': json, 'content-length': '1000' });
      response.write('{"data":{"repo', () => request.socket.destroy());
      return status;
    case 'reset':
      request.socket.destroy();
      return 0;
    case 'silent':
      return 0;
    case 'secondary':
      return refuse(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' });
    case '429':
      return refuse(429, 'Too many requests', { 'retry-after': '1000000000' });
    case 'missing':
      return refuse(404, 'Not Found');
    case 'redirect-loop':
      return refuse(301, 'Moved Permanently', { location: request.url ?? '/' });
    case 'forbidden': {
      const words = 'Resource not accessible by integration';
      const errors = JSON.stringify({ data: null, errors: [{ type: 'FORBIDDEN', message: words }] });
      return isQuery ? send(200, json, errors) : refuse(403, words);
    }
    default:
      return send(Number(kind), html, unicorn);
  }
}
