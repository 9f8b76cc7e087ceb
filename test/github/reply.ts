import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Given } from './answer.ts';

/** An answer as it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What has not changed since it was read is not sent again. */
export function replyTo(
  { method, headers: { 'if-none-match': known } }: IncomingMessage,
  { status = 200, json, bytes, headers = {} }: Given,
): Reply {
  const type = bytes ? 'application/vnd.github.raw' : 'application/json; charset=utf-8';
  const body = bytes ?? (status === 204 ? '' : JSON.stringify(json));
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  if (method === 'GET' && status === 200 && known === etag)
    return { status: 304, headers: { etag }, body: '' };
  return { status, headers: { 'content-type': type, etag, ...headers }, body };
}

export function send(
  { status, headers, body }: Reply,
  also: Readonly<Record<string, string>>,
  response: ServerResponse,
): void {
  response.writeHead(status, { ...also, ...headers });
  response.end(body);
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
