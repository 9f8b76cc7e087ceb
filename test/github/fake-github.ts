import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { notFound, refusal, type Given } from './answer.ts';
import { askerOf, type Asker } from './credentials.ts';
import {
  createFaults,
  hasEffect,
  isOfPart,
  pageFaultOf,
  queryFaultOf,
  spoil,
  type Fault,
  type FaultOptions,
  type Met,
} from './faults.ts';
import { answerQuery } from './graphql.ts';
import { createMeter, githubLimits, type Limits } from './limits.ts';
import { acceptedPermissions } from './permissions.ts';
import { spoilResult } from './query-faults.ts';
import { replyTo, send } from './reply.ts';
import { answerRest } from './rest.ts';
import { createState, type Delivery, type State } from './state.ts';
import { readRequest, type Taken } from './taken.ts';
import { createHooks, type Hooks } from './webhooks.ts';

export interface Options {
  /** In milliseconds; default: the time. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
  /** How long each answer takes, in milliseconds; default 0, with which hardly two requests are under way together. */
  readonly latency?: number;
  /** How long whoever gets a webhook may take, in milliseconds; on an Enterprise Server 30 seconds. */
  readonly hookDeadline?: number;
  /** After how many entries a recursive tree is cut; GitHub's own limit where absent. */
  readonly mostTreeEntries?: number;
}

/** One request as it was taken. */
export interface Logged {
  /** As GitHub's description writes the operation, `query NAME`, or method and path of what is not served. */
  readonly route: string;
  readonly method: string;
  readonly url: string;
  /** By which it came: another than that of `apiUrl` means that a link to elsewhere was followed. */
  readonly host: string;
  readonly body: string;
  readonly isWrite: boolean;
  /** That was sent; 0: none. */
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
  /** How many requests were under way together at most. */
  readonly mostAtOnce: number;
  asked(route: string): number;
  fault(route: string, fault: Fault, options?: FaultOptions): void;
  /** From now on so many reads are answered as things stand now, whatever happens. */
  lag(reads: number): void;
  readonly hooks: Pick<Hooks, 'send' | 'settled'>;
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
  latency = 0,
  hookDeadline = 10_000,
  mostTreeEntries = githubTreeEntries,
}: Options = {}): Promise<FakeGitHub> {
  const state = createState();
  const requests: Logged[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const meter = createMeter({ ...githubLimits, ...limits }, now);
  const hooks = createHooks(state, hookDeadline);
  const sendAgain = (delivery: Delivery): void => void hooks.sendAgain(delivery);
  let old: { readonly state: State; left: number } | undefined;

  /** The state that a request sees. */
  const seen = (isWrite: boolean): State => {
    if (isWrite || !old || old.left === 0) return state;
    old.left -= 1;
    return old.state;
  };
  const report = (violation: string): void => void violations.push(violation);

  async function answerGraphql(
    { body, isWrite }: Taken,
    asker: Asker,
    fault: Met | undefined,
  ): Promise<Given> {
    if ('refused' in asker) return asker.refused;
    const { token } = asker;
    const refused = meter.spend({ name: 'graphql', token, isWrite });
    if (refused) return refused;
    const { result, violations: found } = await answerQuery(seen(isWrite), token, body);
    found.forEach(report);
    const queryFault = queryFaultOf(fault?.fault);
    return { json: queryFault ? spoilResult(queryFault, result) : result };
  }

  async function answerOf(came: Taken, asker: Asker, fault: Met | undefined, accept: string): Promise<Given> {
    const { name, route } = came;
    if (fault && !hasEffect(fault.fault)) return {};
    if (came.isGarbled) return refusal(400, 'Problems parsing JSON');
    const pageFault = pageFaultOf(fault?.fault);
    if (came.isQuery) {
      if (pageFault) report(`${name} has no pages that could be ${pageFault}`);
      return await answerGraphql(came, asker, fault);
    }
    if (!route) return notFound;
    if (queryFaultOf(fault?.fault)) report(`${name} is no query that could be ${fault?.fault}`);
    const { mostTreeEntries: most } = fake;
    return answerRest(
      { meter, state, seen, report },
      { ...came, route, asker, accept, pageFault, mostTreeEntries: most, now: now(), sendAgain },
    );
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const came = await readRequest(state, request);
    if (latency > 0) await sleep(latency);
    const { name, method, text, route, isQuery, isWrite } = came;
    const { host = '', accept = '', authorization = '' } = request.headers;
    const logged: Logged = {
      route: name,
      method,
      url: request.url ?? '',
      host,
      body: text,
      isWrite,
      status: 0,
    };
    requests.push(logged);
    if (!isQuery && !route) report(`${name} is not served`);
    const asker = askerOf(state, authorization, now());
    const fault = faults.next(name);
    const given = await answerOf(came, asker, fault, accept);
    if (fault && !isOfPart(fault.fault)) {
      logged.status = spoil(fault, given, isQuery, request, response);
      return;
    }
    const spender = 'token' in asker && {
      name: route?.name ?? ('graphql' as const),
      token: asker.token,
      isWrite,
    };
    const reply = replyTo(request, given);
    if (reply.status === 304 && spender) meter.giveBack(spender);
    logged.status = reply.status;
    const accepted = route && acceptedPermissions(route.name);
    send(reply, { ...accepted, ...(spender && meter.headers(spender)) }, response);
  }

  const server = createServer((request, response) => {
    response.on('close', meter.begin());
    handle(request, response).catch((error: unknown) => {
      report(`the fake itself: ${String(error)}`);
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  // Whoever takes long between two requests, in the same process too, finds the connection as it was.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const fake: FakeGitHub = {
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    state,
    requests,
    violations,
    mostTreeEntries,
    get mostAtOnce() {
      return meter.most;
    },
    asked: (route) => requests.filter((one) => one.route === route).length,
    fault: (route, fault, options) => faults.add(route, fault, options),
    lag(reads) {
      old = { state: structuredClone(state), left: reads };
    },
    hooks,
    async close() {
      await hooks.settled();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
    },
  };
  return fake;
}
