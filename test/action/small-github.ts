import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { readChanges, readObjects, readTree } from './objects.ts';

/** What comes in place of an answer. With `-after` the request has its effect before. */
export type Fault = '502' | 'html' | 'cut' | 'empty' | 'secondary' | 'reset' | 'forbidden' | '429';

export interface SmallGitHub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `METHOD URL BODY` of all that was asked. */
  readonly requests: readonly string[];
  readonly state: State;
  /** How often a route, as GitHub's description writes it, or a query was asked. */
  asked(route: string): number;
  fault(route: string, fault: Fault | `${Fault}-after`, times?: number): void;
  close(): Promise<void>;
}

/** What the server knows beside the objects of its repository. */
export interface State {
  readonly pulls: Map<number, PullState>;
  readonly comments: Comment[];
  /** The token may read alone. */
  isReadOnly: boolean;
  /** Entries after which a recursive tree is cut. */
  mostEntries: number;
}

export interface PullState {
  readonly baseBranch: string;
  head: string;
  /** What it answers a few times before the truth, as a copy does that lags behind. */
  stale?: { readonly head?: string; readonly changedFiles?: number; left: number };
}

export interface Comment {
  readonly id: number;
  number: number;
  readonly author: string;
  body: string;
}

interface Asked {
  readonly repository: string;
  readonly state: State;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: z.output<typeof bodyForm>;
}

interface Given {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

const bodyForm = z.object({
  body: z.string().default(''),
  query: z.string().default(''),
  variables: z.object({ number: z.number().optional() }).default({}),
});

/**
 * As much of GitHub as the Action asks for on one repository, `acme/models`, over real HTTP and real git objects.
 * @param repository the directory of a bare repository
 */
export async function startSmallGitHub(repository: string): Promise<SmallGitHub> {
  const state: State = { pulls: new Map(), comments: [], isReadOnly: false, mostEntries: Infinity };
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const faults: { readonly route: string; readonly fault: string; left: number }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const text = await textOf(request);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      requests.push(`${request.method} ${request.url} ${text}`);
      const body = bodyForm.parse(text === '' ? {} : JSON.parse(text));
      const found = find(`${request.method} ${pathname.replace(/^\/api(?:\/v3)?/, '')}`, body.query);
      counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
      const fault = faults.find(({ route, left }) => route === found.name && left > 0);
      if (fault) fault.left -= 1;
      const isAnswered = !fault || fault.fault.endsWith('-after');
      const asked = { repository, state, parts: found.parts, query: searchParams, body };
      const given = isAnswered ? found.answer(asked) : {};
      if (fault) spoil(fault.fault, found.name.startsWith('query '), request, response);
      else give(given, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    requests,
    state,
    asked: (route) => counts.get(route) ?? 0,
    fault: (route, fault, times = Infinity) => void faults.push({ route, fault, left: times }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Answer = (asked: Asked) => Given;

const forbidden: Given = { status: 403, json: { message: 'Resource not accessible by integration' } };

const queries: Readonly<Record<string, Answer>> = {
  PullRequest({ repository, state, body }) {
    const pull = state.pulls.get(body.variables.number ?? 0);
    if (!pull)
      return { json: { data: null, errors: [{ type: 'NOT_FOUND', message: 'no such pull request' }] } };
    const oid = execFileSync('git', ['-C', repository, 'rev-parse', pull.baseBranch], {
      encoding: 'utf8',
    }).trim();
    const stale = pull.stale && pull.stale.left > 0 ? pull.stale : undefined;
    if (stale) stale.left -= 1;
    const changedFiles = stale?.changedFiles ?? readChanges(repository, pull.baseBranch, pull.head).length;
    const headRefOid = stale?.head ?? pull.head;
    const { baseBranch: baseRefName } = pull;
    const pullRequest = { headRefOid, changedFiles, baseRefName, baseRef: { target: { oid } } };
    return { json: { data: { repository: { pullRequest } } } };
  },
  Blobs({ repository, body }) {
    const wanted = [...body.query.matchAll(/(b\d+): object\(oid: "(\w+)"\)/g)];
    const objects = readObjects(
      repository,
      wanted.map(([, , oid = '']) => oid),
    );
    const texts = wanted.map(([, name = ''], index) => [name, textOfBlob(objects[index] ?? Buffer.alloc(0))]);
    return { json: { data: { repository: Object.fromEntries(texts) } } };
  },
  Viewer: () => ({ json: { data: { viewer: { login: 'github-actions[bot]' } } } }),
};

/** Text is cut, has no answer where it is none, and is translated where it is not UTF-8. */
function textOfBlob(bytes: Buffer): { text: string | null; isTruncated: boolean } {
  const most = 512_000;
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = bytes.includes(0) ? null : bytes.subarray(0, most).toString(encoding);
  return { text, isTruncated: bytes.length > most };
}

const routes: Readonly<Record<string, Answer>> = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ({ repository, state, parts, query }) => {
    const isRecursive = query.has('recursive');
    const tree = readTree(repository, parts[2] ?? '', isRecursive);
    const truncated = isRecursive && tree.length > state.mostEntries;
    return { json: { sha: parts[2], truncated, tree: truncated ? tree.slice(0, state.mostEntries) : tree } };
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ({ repository, parts }) => {
    const [bytes = Buffer.alloc(0)] = readObjects(repository, [parts[2] ?? '']);
    return { bytes };
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ({ repository, state, parts, query }) => {
    const pull = state.pulls.get(Number(parts[2]));
    if (!pull) return { status: 404, json: { message: 'Not Found' } };
    return { json: pageOf(readChanges(repository, pull.baseBranch, pull.head), query) };
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': ({ repository, parts }) => {
    const ends = (parts[2] ?? '').split('...');
    const sha = execFileSync('git', ['-C', repository, 'merge-base', ...ends], { encoding: 'utf8' }).trim();
    return { json: { merge_base_commit: { sha } } };
  },
  'GET /repos/{owner}/{repo}/codeowners/errors': () => ({ json: { errors: [] } }),
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': () => ({ json: { permission: 'write' } }),
  'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}': () => forbidden,
  'GET /orgs/{org}/teams/{team_slug}': () => forbidden,
  'GET /orgs/{org}/teams/{team_slug}/members': () => forbidden,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ state, parts, query }) => {
    const own = state.comments.filter(({ number }) => number === Number(parts[2]));
    return {
      json: pageOf(own, query).map(({ id, author, body }) => ({ id, body, user: { login: author } })),
    };
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ state, parts, body }) => {
    if (state.isReadOnly) return forbidden;
    const id = state.comments.length + 1;
    state.comments.push({ id, number: Number(parts[2]), author: 'github-actions[bot]', body: body.body });
    return { status: 201, json: { id } };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ state, parts, body }) => {
    const own = state.comments.find(({ id }) => id === Number(parts[2]));
    if (!own) return { status: 404, json: { message: 'Not Found' } };
    own.body = body.body;
    return { json: { id: own.id } };
  },
};

function pageOf<Item>(items: readonly Item[], query: URLSearchParams): Item[] {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}

function find(request: string, query: string): { name: string; parts: readonly string[]; answer: Answer } {
  if (request === 'POST /graphql') {
    const [, name = ''] = /^query (\w+)/.exec(query) ?? [];
    return { name: `query ${name}`, parts: [], answer: queries[name] ?? (() => ({ status: 400, json: {} })) };
  }
  for (const [name, answer] of Object.entries(routes)) {
    const pattern = name.replaceAll(/\{\w+\}/g, '([^/]+)');
    const parts = new RegExp(`^${pattern}$`).exec(request)?.slice(1);
    if (parts) return { name, parts: parts.map(decodeURIComponent), answer };
  }
  return { name: request, parts: [], answer: () => ({ status: 404, json: { message: 'Not Found' } }) };
}

function give({ status = 200, json, bytes }: Given, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': bytes ? 'application/octet-stream' : 'application/json' });
  response.end(bytes ?? JSON.stringify(json));
}

function spoil(fault: string, isQuery: boolean, request: IncomingMessage, response: ServerResponse): void {
  const [kind = ''] = fault.split('-', 1);
  const send = (
    status: number,
    type: string,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  const json = 'application/json';
  const refusal = '{"message":"Resource not accessible by integration","type":"FORBIDDEN"}';
  const answers: Readonly<Record<string, () => void>> = {
    '502': () => send(502, 'text/html', '<html>Unicorn!</html>'),
    html: () => send(200, 'text/html', '<html>Unicorn!</html>'),
    cut: () => send(200, json, '{"data":{"repo'),
    empty: () => send(200, json, ''),
    secondary: () =>
      send(403, json, '{"message":"You have exceeded a secondary rate limit"}', { 'retry-after': '1' }),
    reset: () => void request.socket.destroy(),
    forbidden: () =>
      isQuery ? send(200, json, `{"data":null,"errors":[${refusal}]}`) : send(403, json, refusal),
    '429': () => send(429, json, '{"message":"Too many requests"}', { 'retry-after': '1000000000' }),
  };
  answers[kind]?.();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
