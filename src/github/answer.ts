import * as z from 'zod';
import { GitHubError, type Trouble } from './error.ts';

/** An answer whose body is still to be read. */
export interface Answer {
  /** What was asked, for messages. */
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** A stream of bytes; absent or empty where there is no body. */
  readonly body: unknown;
}

/** Reads at most `limit` bytes of a body. Throws where the connection breaks before the end. */
export async function readBody({ body }: Answer, limit: number): Promise<Buffer> {
  if (!(body instanceof ReadableStream)) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** The answer as a value of the form. Whatever else it is, is an error of GitHub, never data. */
export function parseAnswer<Value>(
  { request, headers }: Answer,
  bytes: Buffer,
  form: z.ZodType<Value>,
): Value {
  const value = parseJson(bytes.toString('utf8'));
  if (value === undefined) {
    const what = bytes.length === 0 ? 'nothing' : kindOf(String(headers['content-type'] ?? ''));
    throw new GitHubError('answer', `${request} was answered with ${what} and not with JSON`, { request });
  }
  // Some other answers list `errors` too, and are the ones that were asked for.
  const failed = request.startsWith('query ') ? graphqlErrors.safeParse(value) : undefined;
  if (failed?.success) throw graphqlFailure(request, failed.data.errors);
  const parsed = form.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new GitHubError('answer', `${request} was answered with JSON of another form, at ${why}`, {
    request,
  });
}

function kindOf(contentType: string): string {
  const [type = ''] = contentType.split(';', 1);
  return /json/.test(type) ? 'JSON that is cut' : type || 'something';
}

/** GraphQL says so in an answer that is a success otherwise. */
const graphqlErrors = z.object({
  errors: z.array(z.object({ message: z.string(), type: z.string().optional() })).min(1),
});

const troubles: Readonly<Record<string, Trouble>> = {
  FORBIDDEN: 'permission',
  INSUFFICIENT_SCOPES: 'permission',
  NOT_FOUND: 'missing',
  RATE_LIMITED: 'rate-limit',
};

/** Without a type that is known it is an outage, which may pass. */
function graphqlFailure(
  request: string,
  errors: readonly { readonly message: string; readonly type?: string | undefined }[],
): GitHubError {
  const said = errors.slice(0, 3).map(({ message }) => message.slice(0, 300));
  return new GitHubError(
    troubles[errors[0]?.type ?? ''] ?? 'unavailable',
    `${request} was answered with errors: ${said.join('; ')}`,
    { request },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
