import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer, or what comes in place of one. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `{origin}` stands for the server's own. */
  readonly body?: string;
  /** `cut`: the connection breaks within the body; `reset`: before an answer; `silent`: no answer comes. */
  readonly manner?: 'cut' | 'reset' | 'silent';
}

export interface ScriptedServer {
  readonly origin: string;
  /** `METHOD /path?query` of all that was asked. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Answers one request after the other as it is told, and the last answer from then on; or by what is asked, and "not
 * found" for the rest.
 */
export async function startScriptedServer(
  answers: readonly ScriptedAnswer[] | Readonly<Record<string, ScriptedAnswer>>,
): Promise<ScriptedServer> {
  const asked: string[] = [];
  const next = (what: string): ScriptedAnswer =>
    Array.isArray(answers)
      ? (answers[Math.min(asked.length, answers.length - 1)] ?? {})
      : (new Map(Object.entries(answers)).get(what) ?? { status: 404, body: '{"message":"Not Found"}' });
  const server = createServer((request, response) => {
    const what = `${request.method} ${request.url}`;
    const answer = next(what);
    asked.push(what);
    request.resume();
    give(answer, origin, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function give(
  { status = 200, headers = {}, body = '', manner }: ScriptedAnswer,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (manner === 'silent') return;
  if (manner === 'reset') {
    request.socket.destroy();
    return;
  }
  const text = body.replaceAll('{origin}', origin);
  const own = Object.entries(headers).map(([name, value]) => [name, value.replaceAll('{origin}', origin)]);
  response.writeHead(status, { 'content-type': 'application/json', ...Object.fromEntries(own) });
  if (manner !== 'cut') {
    response.end(text);
    return;
  }
  response.flushHeaders();
  response.write(text, () => request.socket.destroy());
}
