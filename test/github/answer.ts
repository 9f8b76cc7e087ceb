import type { Repository, State, Token } from './state.ts';

/** One request for an operation, read and checked. */
export interface Asked {
  readonly state: State;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Empty where none was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Of `accept`. */
  readonly accept: string;
  /** After how many entries a recursive tree is cut. */
  readonly mostTreeEntries: number;
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
}

export type Answer = (asked: Asked) => Given;

export const notFound: Given = { status: 404, json: { message: 'Not Found' } };
export const notAccessible: Given = {
  status: 403,
  json: { message: 'Resource not accessible by integration' },
};

/** A refusal of what was sent, in GitHub's words. */
export function unprocessable(message: string): Given {
  return { status: 422, json: { message } };
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
export function userOf({ users }: State, login: string | null): unknown {
  if (login === null) return null;
  const user = users.get(login.toLowerCase());
  return { login: user?.login ?? login, id: user?.id ?? 1, type: user?.type ?? 'User' };
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
