/** What GitHub would know, beside the objects of its repositories. Plain data: a copy of it is how it was before. */
export interface State {
  /** By `owner/name` in lower case, as everything that is named here: GitHub compares names without case. */
  readonly repositories: Map<string, Repository>;
  /** The ids of repositories by names that they have no more. */
  readonly moved: Map<string, number>;
  readonly users: Map<string, User>;
  readonly organizations: Map<string, Organization>;
  readonly tokens: Map<string, Token>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly deliveries: Delivery[];
  nextId: number;
}

export interface User {
  readonly id: number;
  readonly login: string;
  /** By which its commits are known, beside those that GitHub gives. */
  readonly email?: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  /** Says in the own status to have little time. */
  isBusy?: boolean;
}

export interface Organization {
  readonly id: number;
  readonly login: string;
  readonly teams: Map<string, Team>;
}

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly privacy: 'closed' | 'secret';
  /** The slug of the team above. */
  readonly parent?: string;
  readonly members: Map<string, 'active' | 'pending'>;
  /** Its right on repositories, by `owner/name` in lower case. */
  readonly rights: Map<string, Right>;
  /** Who is asked in place of the team, where it has its reviews assigned. */
  assignees: readonly string[];
}

export type Right = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** `workflow`: a GITHUB_TOKEN; `app`: of an installation; `jwt`: of the app itself. */
export interface Token {
  readonly kind: 'workflow' | 'app' | 'jwt';
  readonly login: string;
  /** Of the app that it is of; that of every workflow is GitHub's own. */
  readonly appId: number;
  permissions: Partial<Record<Permission, 'read' | 'write'>>;
  /** Of which it is; absent: of none, and it reaches every repository. */
  readonly installation?: number;
  /** The only ones that it is for, by their ids. */
  readonly repositories?: readonly number[];
  /** In milliseconds; absent: never. */
  readonly expiresAt?: number;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly owner: string;
  /** That its signatures are held against, as PEM. */
  readonly publicKey: string;
  readonly permissions: Token['permissions'];
  readonly events: readonly string[];
  /** Where its webhooks go, and what they are signed with. */
  hook?: { readonly url: string; readonly secret: string };
}

/** An app in an account, whose owner may have granted less than the app asks for by now. */
export interface Installation {
  readonly id: number;
  readonly appId: number;
  readonly account: string;
  permissions: Token['permissions'];
  /** By their ids. */
  repositories: 'all' | readonly number[];
  suspendedAt: string | null;
}

export type Permission = 'checks' | 'contents' | 'issues' | 'members' | 'metadata' | 'pull_requests';

export interface Repository {
  readonly id: number;
  owner: string;
  name: string;
  /** A git directory that holds the objects. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly branches: Map<string, string>;
  /** The right of each collaborator, by login in lower case; a custom role has a name of its own beside it. */
  readonly collaborators: Map<string, { readonly right: Right | 'none'; readonly role?: string }>;
  readonly pulls: Map<number, Pull>;
  readonly issues: Map<number, Issue>;
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  codeownersErrors: readonly CodeownersError[];
  hasIssues: boolean;
  isArchived: boolean;
}

/** A pull request is an issue, too. */
export interface Pull extends Issue {
  readonly baseBranch: string;
  /** The tip of the base branch as of the last push to the head: what the base branch has become since is not told. */
  baseSha: string;
  /** Of one that is closed by being merged; null: it is not. */
  mergedAt: string | null;
  head: string;
  isFork: boolean;
  isDraft: boolean;
  /** What it answers so often before the truth, as a copy does that lags behind. */
  stale?: { readonly head?: string; readonly changedFiles?: number; left: number };
  readonly reviews: Review[];
  readonly requestedUsers: string[];
  readonly requestedTeams: string[];
  /** Oldest first. */
  readonly requests: ReviewRequestEvent[];
}

/** That somebody was asked for a review, or is asked no more. */
export interface ReviewRequestEvent {
  readonly what: 'requested' | 'removed';
  /** Null: of an account that is gone. */
  readonly actor: string | null;
  /** In milliseconds. */
  readonly at: number;
  /** Of two one: a login, or the slug of a team. */
  readonly user?: string;
  readonly team?: string;
}

export interface Review {
  readonly id: number;
  /** Null: of an account that is gone. */
  readonly author: string | null;
  readonly state: string;
  /** Null: of a commit that is gone. */
  readonly commit: string | null;
  readonly body: string;
  readonly submittedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: readonly string[];
}

export interface Comment {
  readonly id: number;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly author: string;
  body: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  readonly appId: number;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  startedAt: string | null;
  completedAt: string | null;
  output: { readonly title?: string; readonly summary?: string; readonly text?: string };
  readonly annotations: unknown[];
  actions: readonly unknown[];
}

/** As `GET /repos/{owner}/{repo}/codeowners/errors` lists it. */
export interface CodeownersError {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly source: string;
  readonly suggestion?: string;
  readonly message: string;
  readonly path: string;
}

export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly appId: number;
  /** Its payload, as it was sent. */
  readonly body: string;
  readonly statusCode: number;
  readonly redelivery: boolean;
}

export function createState(): State {
  return {
    repositories: new Map(),
    moved: new Map(),
    users: new Map(),
    organizations: new Map(),
    tokens: new Map(),
    apps: new Map(),
    installations: new Map(),
    deliveries: [],
    nextId: 1,
  };
}

export function nextId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
