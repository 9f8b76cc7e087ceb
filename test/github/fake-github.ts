import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Given } from './answer.ts';
import { answerForm, faultsOfAnswer, faultsOfRequest } from './description.ts';
import { createFaults, hasEffect, spoil, type Fault, type FaultOptions } from './faults.ts';
import { fill } from './fill.ts';
import { answerQuery } from './graphql.ts';
import { createMeter, githubLimits, type Limits } from './limits.ts';
import { pageOf } from './pages.ts';
import { refusalOf } from './permissions.ts';
import { routeOf, type Route } from './routes.ts';
import { createState, type State, type Token } from './state.ts';

export interface Options {
  /** In milliseconds; default: the time. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
  /** After how many entries a recursive tree is cut; GitHub's own limit where absent. */
  readonly mostTreeEntries?: number;
}

/** One request as it was taken. */
export interface Logged {
  /** As GitHub's description writes the operation, `query NAME`, or method and path of what is not served. */
  readonly route: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly isWrite: boolean;
  status: number;
}

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly state: State;
  readonly requests: readonly Logged[];
  /** What GitHub's description does not allow, of requests and of answers. */
  readonly violations: readonly string[];
  mostTreeEntries: number;
  asked(route: string): number;
  fault(route: string, fault: Fault, options?: FaultOptions): void;
  /** From now on so many reads are answered as things stand now, whatever happens. */
  lag(reads: number): void;
  /** Throws where there was any violation. */
  close(): Promise<void>;
}

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
const githubTreeEntries = 100_000;

/**
 * GitHub as far as Rolecall asks for it, over real HTTP at the paths of GHES, `/api/v3` and `/api/graphql`, and at
 * those of github.com, `/` and `/graphql`.
 */
export async function startFakeGitHub({
  now = () => Date.now(),
  limits = {},
  mostTreeEntries = githubTreeEntries,
}: Options = {}): Promise<FakeGitHub> {
  const state = createState();
  const requests: Logged[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const meter = createMeter({ ...githubLimits, ...limits }, now);
  let old: { readonly state: State; left: number } | undefined;

  /** The state that a request sees. */
  const seen = (isWrite: boolean): State => {
    if (isWrite || !old || old.left === 0) return state;
    old.left -= 1;
    return old.state;
  };

  async function answerRest(route: Route, url: URL, request: IncomingMessage, body: unknown): Promise<Given> {
    const { name, path, answer } = route;
    const isWrite = request.method !== 'GET';
    for (const fault of faultsOfRequest(name, { path, query: url.searchParams, body }))
      violations.push(`${request.method} ${url.pathname}${url.search}: ${fault}`);
    const token = tokenOf(state, request);
    const refused = refusalOf(name, token) ?? meter.spend(name, isWrite);
    if (refused || !token) return refused ?? {};
    const given = answer({
      state: seen(isWrite),
      token,
      path,
      query: url.searchParams,
      body: (body ?? {}) as Readonly<Record<string, unknown>>,
      accept: request.headers.accept ?? '',
      mostTreeEntries: fake.mostTreeEntries,
    });
    return complete(name, given, url);
  }

  /** Cut into pages, with what is not modelled, and held against the description. */
  function complete(name: Route['name'], given: Given, url: URL): Given {
    const { list, wrapped, bytes, status = 200 } = given;
    if (bytes || status === 204) return given;
    const page = list && pageOf(list, url);
    const modelled = page ? (wrapped ?? ((items) => items))(page.items) : given.json;
    const form = status < 300 ? answerForm(name, status) : null;
    const json = form ? fill(form, modelled) : modelled;
    for (const fault of faultsOfAnswer(name, status, json))
      violations.push(`${name} answers ${status}: ${fault}`);
    return {
      ...given,
      json,
      headers: { ...given.headers, ...(page?.link !== undefined && { link: page.link }) },
    };
  }

  async function answerGraphql(request: IncomingMessage, body: unknown): Promise<Given> {
    const token = tokenOf(state, request);
    if (!token) return { status: 401, json: { message: 'Bad credentials' } };
    const { query = '', variables = {} } = (body ?? {}) as {
      query?: string;
      variables?: Record<string, unknown>;
    };
    const isWrite = query.trimStart().startsWith('mutation');
    const result = meter.spend('graphql', isWrite) ?? {
      json: await answerQuery(seen(isWrite), token, query, variables),
    };
    return result;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const pathname = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
    const asked = `${request.method} ${pathname}`;
    const isQuery = asked === 'POST /graphql';
    const route = isQuery ? undefined : routeOf(asked);
    const name = isQuery ? queryName(body) : (route?.name ?? asked);
    const isWrite = isQuery ? name.startsWith('mutation') : request.method !== 'GET';
    const { method = '', url: address = '' } = request;
    const logged: Logged = { route: name, method, url: address, body: text, isWrite, status: 0 };
    requests.push(logged);
    const fault = faults.next(name);
    const isTaken = !fault || hasEffect(fault.fault);
    const given: Given = !isTaken
      ? {}
      : isQuery
        ? await answerGraphql(request, body)
        : route
          ? await answerRest(route, url, request, body)
          : { status: 404, json: { message: 'Not Found' } };
    if (!isQuery && !route) violations.push(`${asked} is not served`);
    logged.status = fault ? 0 : (given.status ?? 200);
    if (fault) spoil(fault, isQuery, request, response);
    else give(given, meter.headers(), request, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the fake itself: ${String(error)}`);
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeGitHub = {
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    state,
    requests,
    violations,
    mostTreeEntries,
    asked: (route) => requests.filter((one) => one.route === route).length,
    fault: (route, fault, options) => faults.add(route, fault, options),
    lag(reads) {
      old = { state: structuredClone(state), left: reads };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
    },
  };
  return fake;
}

function tokenOf({ tokens }: State, request: IncomingMessage): Token | undefined {
  const [, text = ''] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return tokens.get(text);
}

function queryName(body: unknown): string {
  const { query = '' } = (body ?? {}) as { query?: string };
  return /^\s*(?:query|mutation) \w+/.exec(query)?.[0].trim() ?? 'query';
}

/** What has not changed since it was read is not sent again. */
function give(
  { status = 200, json, bytes, headers = {} }: Given,
  also: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = bytes ? 'application/vnd.github.raw' : 'application/json; charset=utf-8';
  const body = bytes ?? (status === 204 ? '' : JSON.stringify(json));
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  if (request.method === 'GET' && status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, ...also });
    response.end();
    return;
  }
  response.writeHead(status, { 'content-type': type, etag, ...also, ...headers });
  response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
