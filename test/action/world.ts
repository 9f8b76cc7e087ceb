import { createObjectStore, type BadFile } from '../faults/repository.ts';
import type { RunRequest } from './runner.ts';
import { startFakeGitHub, type Options } from '../github/fake-github.ts';
import type { Fault, FaultOptions } from '../github/faults.ts';
import { addPull, addRepository, addReview, addTeam, addToken, addUser } from '../github/build.ts';
import { ask, takeBack, type Asking } from '../github/requested-reviewers.ts';
import { nextId, type Pull as KnownPull, type Review } from '../github/state.ts';

export type { Fault } from '../github/faults.ts';

/** Paths and texts; null: there is none. `link:` makes a symbolic link; POLICY and OWNERS stand for those below. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

export interface Pull {
  readonly number: number;
  /** The merge base. */
  readonly base: string;
  readonly head: string;
  readonly branch: string;
  readonly isFork: boolean;
}

/** A repository on a GitHub of its own, and what happens to its pull requests. Tests know no more of the server. */
export type World = Awaited<ReturnType<typeof startWorld>>;

const owners = '/.github/ @ana\n/dags/ @acme/data\n/cards/ @acme/research\n';
const policy = `version: 1
roles:
  data-engineer: { teams: [acme/data] }
  data-scientist: { teams: [acme/research] }
  ml-engineer: { users: [ana] }
  mlops-engineer: { users: [ana] }
  devops-engineer: { same-as: mlops-engineer }
`;
const start: Files = {
  '.github/rolecall.yml': policy,
  '.github/CODEOWNERS': owners,
  'dags/a.sql': 'select 1\n',
};

export async function startWorld(options?: Options) {
  const store = createObjectStore();
  const github = await startFakeGitHub(options);
  const { state, apiUrl, graphqlUrl } = github;
  const token = addToken(state, 'token');
  const repository = addRepository(state, { owner: 'acme', name: 'models', directory: store.root });
  for (const login of ['ana', 'eve', 'mia', 'raj']) {
    addUser(state, login);
    repository.collaborators.set(login, { right: 'write' });
  }
  const server = { apiUrl, graphqlUrl };
  const trees = new Map<number, { readonly base: Files; readonly head: Files }>();

  const open = (base: string, head: string, tip: string, known: Partial<KnownPull> = {}): Pull => {
    const branch = `base-${repository.pulls.size + 1}`;
    store.branch(branch, tip);
    repository.branches.set(branch, tip);
    const { number, isFork } = addPull(repository, { baseBranch: branch, head, ...known });
    return { number, base, head, branch, isFork };
  };
  const known = ({ number }: Pull): KnownPull => {
    const found = repository.pulls.get(number);
    if (!found) throw new Error(`there is no pull request ${number}`);
    return found;
  };
  return {
    server,
    /** The directory of the repository. */
    root: store.root,
    fault: (route: string, fault: Fault, times = Infinity, also: FaultOptions = {}) =>
      github.fault(route, fault, { times, ...also }),
    asked: (route: string) => github.asked(route),
    requests: () => github.requests.map(({ method, url, body }) => `${method} ${url} ${body}`),

    /** @param tip what the base branch has become since the merge base; absent: nothing happened */
    async openPullRequest(given: {
      readonly base: Files;
      readonly tip?: Files;
      readonly head: Files;
      readonly isFork?: boolean;
      /** What else is known of it. */
      readonly known?: Partial<KnownPull>;
      /** `Name <address>` of who commits its head, and what it says. */
      readonly by?: { readonly author?: string; readonly committer?: string; readonly message?: string };
    }): Promise<Pull> {
      const base = { ...start, ...given.base };
      const head = { ...base, ...given.head };
      const from = store.commit(listing(base));
      const tip = given.tip ? store.commit(listing({ ...base, ...given.tip }), from) : from;
      const at = store.commit(listing(head), from, given.by);
      const pull = open(from, at, tip, { isFork: given.isFork ?? false, ...given.known });
      trees.set(pull.number, { base, head });
      return pull;
    },
    /** The same with trees as they are. */
    async openRawPullRequest(given: {
      readonly base: readonly BadFile[];
      readonly tip: readonly BadFile[];
      readonly head: readonly BadFile[];
    }): Promise<Pull> {
      const from = store.commit(given.base);
      return open(from, store.commit(given.head, from), store.commit(given.tip, from));
    },
    /** Another pull request of the same head, to be merged into another branch. */
    async retarget(pull: Pull, files: Files): Promise<Pull> {
      const tip = store.commit(listing({ ...trees.get(pull.number)?.base, ...files }), pull.base);
      return open(pull.base, pull.head, tip, { isFork: pull.isFork });
    },
    async push(pull: Pull, files: Files): Promise<Pull> {
      const head = store.commit(listing({ ...trees.get(pull.number)?.head, ...files }), pull.base);
      known(pull).head = head;
      return { ...pull, head };
    },

    /** What is known of it, which may be changed. */
    known,
    /** Who was told that they are asked, as often as they were, teams by their slugs. */
    told: (pull: Pull): string[] =>
      known(pull)
        .requests.filter(({ what }) => what === 'requested')
        .map(({ user, team }) => user ?? team ?? ''),
    ask: (pull: Pull, asking: Asking): void => ask(state, repository, known(pull), asking),
    takeBack: (pull: Pull, asking: Asking): void => takeBack(known(pull), asking),
    review(pull: Pull, review: Pick<Review, 'author' | 'state'> & Partial<Review>): void {
      addReview(state, known(pull), review);
    },
    /** Makes somebody a collaborator who may write. */
    join(login: string, type: 'User' | 'Bot' = 'User'): void {
      addUser(state, login, type);
      repository.collaborators.set(login, { right: 'write' });
    },
    team: (slug: string, members: readonly string[], assignees: readonly string[] = []): void =>
      void addTeam(state, 'acme', slug, { members, assignees, rights: { 'acme/models': 'write' } }),
    busy(login: string): void {
      const user = state.users.get(login);
      if (user) user.isBusy = true;
    },
    /** The token of an app that may read members and request reviews. */
    app(): string {
      const permissions = { contents: 'read', members: 'read', pull_requests: 'write' } as const;
      addToken(state, 'app', { kind: 'app', login: 'rolecall[bot]', permissions });
      return 'app';
    },

    comments: (pull: Pull) =>
      repository.comments.filter(({ number }) => number === pull.number).map((comment) => ({ ...comment })),
    comment(pull: Pull, author: string, body: string): void {
      repository.comments.push({ id: nextId(state), number: pull.number, author, body });
    },
    forgetComments(): void {
      repository.comments.splice(0);
    },
    /** Gives somebody a right, by a role that an organization made up. */
    grant(login: string, right: 'read' | 'write', role: string): void {
      repository.collaborators.set(login, { right, role });
    },
    /** Takes another token beside its own, with the same rights. */
    admit(text: string): void {
      state.tokens.set(text, token);
    },
    readOnly(): void {
      token.permissions = { contents: 'read', issues: 'read', pull_requests: 'read' };
    },
    /** GitHub tells so often of another head, or number of files, than there is. */
    lag(pull: Pull, times: number, stale: { readonly head?: string; readonly changedFiles?: number }): void {
      known(pull).stale = { ...stale, left: times };
    },
    truncateTrees(most: number): void {
      github.mostTreeEntries = most;
    },

    /** What a runner is started with for an event of a pull request. */
    runs: ({ number, head, isFork }: Pull, event: string): RunRequest => ({
      ...server,
      event,
      payload: {
        pull_request: {
          number,
          head: { sha: head, repo: { full_name: isFork ? 'eve/models' : 'acme/models' } },
        },
      },
    }),
    async close(): Promise<void> {
      await github.close();
      store.remove();
    },
  };
}

function listing(files: Files): BadFile[] {
  return Object.entries(files).flatMap(([path, text]): BadFile[] => {
    if (text === null) return [];
    if (typeof text !== 'string') return [{ path, content: text }];
    if (text.startsWith('link:')) return [{ path, content: text.slice(5), mode: '120000' }];
    return [{ path, content: text.replace(/^POLICY$/, policy).replace(/^OWNERS$/, owners) }];
  });
}
