import type { Resource, Rate } from './limits.ts';
import type { Delivery, Repository, State, Token } from './state.ts';

/** One request for an operation, read and checked. */
export interface Asked {
  readonly state: State;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Pick<URLSearchParams, 'get' | 'has'>;
  /** Empty where none was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Of `accept`. */
  readonly accept: string;
  /** After how many entries a recursive tree is cut. */
  readonly mostTreeEntries: number;
  /** In milliseconds. */
  readonly now: number;
  /** Sends a webhook once more, in a while. */
  readonly sendAgain: (delivery: Delivery) => void;
  /** Undefined where there are no limits. */
  readonly rate: (resource: Resource) => Rate | undefined;
}

/** What the fake answers; of JSON only what is modelled, the rest is filled in. */
export interface Given {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of JSON. */
  readonly bytes?: Buffer;
  /** Cut into pages, and as `wrapped` says given as an object. */
  readonly list?: readonly unknown[];
  readonly wrapped?: (page: readonly unknown[]) => unknown;
  /** Pages are found by a mark in place of a number. */
  readonly hasCursor?: true;
}

export type Answer = (asked: Asked) => Given;

export const notFound: Given = refusal(404, 'Not Found');
export const notAccessible: Given = refusal(403, 'Resource not accessible by integration');

/** An answer that says no, with the parts that all of GitHub's have. */
export function refusal(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Given {
  const documentation = 'https://docs.github.com/rest';
  return { status, json: { message, ...more, documentation_url: documentation, status: String(status) } };
}

/** A refusal of what was sent, in GitHub's words. */
export function unprocessable(message: string): Given {
  return refusal(422, message);
}

/** A refusal of one field of what was sent. */
export function invalid(error: {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message: string;
}): Given {
  return refusal(422, 'Validation Failed', { errors: [error] });
}

/** The repository that the path names, or "not found". */
export function inRepository(answer: (asked: Asked, repository: Repository) => Given): Answer {
  return (asked) => {
    const { owner, repo } = asked.path;
    const repository = asked.state.repositories.get(`${owner}/${repo}`.toLowerCase());
    return repository ? answer(asked, repository) : notFound;
  };
}

/** A user as it stands in other answers. */
export function userOf({ users }: State, login: string | null) {
  if (login === null) return null;
  const user = users.get(login.toLowerCase());
  return { login: user?.login ?? login, id: user?.id ?? 1, type: user?.type ?? 'User' };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of the body of a request. */
export function textIn(body: Asked['body'], name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

export function textsIn(body: Asked['body'], name: string): string[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
