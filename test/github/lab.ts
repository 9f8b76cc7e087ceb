import { createObjectStore, type BadFile } from '../faults/repository.ts';
import { addPull, addRepository, addToken, addUser } from './build.ts';
import { startFakeGitHub, type Options } from './fake-github.ts';
import type { Pull } from './state.ts';

/** One repository `acme/models` on a GitHub of its own, and how to ask it. */
export type Lab = Awaited<ReturnType<typeof startLab>>;

export interface Asking {
  readonly body?: unknown;
  /** Default: that of an app that may do everything; null: none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the text is none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every form
  readonly json: any;
}

export async function startLab(options: Options = {}) {
  const store = createObjectStore();
  const github = await startFakeGitHub(options);
  const { state } = github;
  const repository = addRepository(state, { owner: 'acme', name: 'models', directory: store.root });
  for (const login of ['ana', 'mia']) addUser(state, login);
  addToken(state, 'workflow');
  addToken(state, 'jwt', { kind: 'jwt', login: 'rolecall[bot]' });
  const all = { checks: 'write', contents: 'write', issues: 'write', members: 'read' } as const;
  addToken(state, 'app', {
    kind: 'app',
    login: 'rolecall[bot]',
    permissions: { ...all, pull_requests: 'write' },
  });

  const fetched = async (
    method: string,
    url: string,
    { body, token = 'app', headers = {} }: Asking = {},
  ): Promise<Answered> => {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  return {
    github,
    repository,
    state,
    commit: store.commit,
    /** @param asked method and path, in which `R` stands for the repository, or a whole address */
    ask: async (asked: string, asking?: Asking) => {
      const [method = '', at = ''] = asked.split(' ');
      const path = at.replace(/^R(?=\/|$)/, '/repos/acme/models');
      return await fetched(method, path.startsWith('/') ? `${github.apiUrl}${path}` : path, asking);
    },
    query: async (query: string, variables: Readonly<Record<string, unknown>> = {}, asking: Asking = {}) =>
      await fetched('POST', github.graphqlUrl, { ...asking, body: { query, variables } }),
    /** A pull request that leads from some files to others. */
    open(base: readonly BadFile[], head: readonly BadFile[], pull: Partial<Pull> = {}): Pull {
      const from = store.commit(base);
      repository.branches.set('main', from);
      return addPull(repository, { baseBranch: 'main', head: store.commit(head, from), ...pull });
    },
    /** Fails where anything was not as GitHub describes it. */
    async end(): Promise<void> {
      store.remove();
      await github.close();
    },
    /** Ends where just this was not as GitHub describes it. */
    async endsWith(): Promise<readonly string[]> {
      store.remove();
      const found = [...github.violations];
      await github.close().catch(() => undefined);
      return found;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function numbered(count: number, name: (index: number) => string): BadFile[] {
  return Array.from({ length: count }, (_, index) => ({ path: name(index), content: `${index}` }));
}
