/** What GitHub would know, beside the objects of its repositories. Plain data: a copy of it is how it was before. */
export interface State {
  /** By `owner/name` in lower case, as everything that is named here. */
  readonly repositories: Map<string, Repository>;
  readonly users: Map<string, User>;
  readonly organizations: Map<string, Organization>;
  readonly tokens: Map<string, Token>;
  readonly deliveries: Delivery[];
  nextId: number;
}

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Organization {
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
  /** Its right on repositories, by `owner/name`. */
  readonly rights: Map<string, Right>;
}

export type Right = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** `workflow`: a GITHUB_TOKEN; `app`: of an installation; `jwt`: of the app itself. */
export interface Token {
  readonly kind: 'workflow' | 'app' | 'jwt';
  readonly login: string;
  permissions: Partial<Record<Permission, 'read' | 'write'>>;
}

export type Permission = 'checks' | 'contents' | 'issues' | 'members' | 'metadata' | 'pull_requests';

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** A git directory that holds the objects. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly branches: Map<string, string>;
  /** The right of each collaborator; a custom role has a name of its own beside it. */
  readonly collaborators: Map<string, { readonly right: Right | 'none'; readonly role?: string }>;
  readonly pulls: Map<number, Pull>;
  readonly issues: Map<number, Issue>;
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  codeownersErrors: readonly CodeownersError[];
  hasIssues: boolean;
}

export interface Pull {
  readonly number: number;
  readonly author: string;
  readonly baseBranch: string;
  head: string;
  isFork: boolean;
  isDraft: boolean;
  state: 'open' | 'closed';
  /** What it answers so often before the truth, as a copy does that lags behind. */
  stale?: { readonly head?: string; readonly changedFiles?: number; left: number };
  readonly reviews: Review[];
  readonly requestedUsers: string[];
  readonly requestedTeams: string[];
}

export interface Review {
  readonly id: number;
  /** Null: of an account that is gone. */
  readonly author: string | null;
  readonly state: string;
  /** Null: of a commit that is gone. */
  readonly commit: string | null;
  readonly body: string;
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
  readonly name: string;
  readonly headSha: string;
  readonly appId: number;
  status: string;
  conclusion: string | null;
  externalId: string;
  output: { readonly title?: string; readonly summary?: string; readonly text?: string };
  annotations: number;
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
  statusCode: number;
  redelivery: boolean;
}

export function createState(): State {
  return {
    repositories: new Map(),
    users: new Map(),
    organizations: new Map(),
    tokens: new Map(),
    deliveries: [],
    nextId: 1,
  };
}

export function nextId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

export function addUser(state: State, login: string, type: User['type'] = 'User'): User {
  const user = { id: nextId(state), login, type };
  state.users.set(login.toLowerCase(), user);
  return user;
}

/** What a workflow's token may do where the workflow says nothing else. */
export const workflowPermissions: Token['permissions'] = {
  contents: 'read',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
};

export function addToken(state: State, text: string, token: Partial<Token> = {}): Token {
  const login = token.login ?? 'github-actions[bot]';
  if (!state.users.has(login.toLowerCase())) addUser(state, login, 'Bot');
  const added: Token = { kind: 'workflow', permissions: workflowPermissions, ...token, login };
  state.tokens.set(text, added);
  return added;
}

export function addRepository(
  state: State,
  { owner, name, directory }: Pick<Repository, 'owner' | 'name' | 'directory'>,
): Repository {
  const repository: Repository = {
    id: nextId(state),
    owner,
    name,
    directory,
    defaultBranch: 'main',
    branches: new Map(),
    collaborators: new Map(),
    pulls: new Map(),
    issues: new Map(),
    comments: [],
    checkRuns: [],
    codeownersErrors: [],
    hasIssues: true,
  };
  state.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
  return repository;
}

export function addPull(
  repository: Repository,
  pull: Pick<Pull, 'baseBranch' | 'head'> & Partial<Pull>,
): Pull {
  const added: Pull = {
    number: Math.max(0, ...repository.pulls.keys(), ...repository.issues.keys()) + 1,
    author: 'ana',
    isFork: false,
    isDraft: false,
    state: 'open',
    reviews: [],
    requestedUsers: [],
    requestedTeams: [],
    ...pull,
  };
  repository.pulls.set(added.number, added);
  return added;
}

export function addTeam(
  state: State,
  org: string,
  slug: string,
  {
    parent,
    members = [],
    rights = {},
    privacy = 'closed',
  }: {
    readonly parent?: string;
    readonly members?: readonly string[];
    readonly rights?: Readonly<Record<string, Right>>;
    readonly privacy?: Team['privacy'];
  } = {},
): Team {
  const key = org.toLowerCase();
  const organization = state.organizations.get(key) ?? { login: org, teams: new Map<string, Team>() };
  state.organizations.set(key, organization);
  const team: Team = {
    id: nextId(state),
    slug,
    privacy,
    ...(parent !== undefined && { parent }),
    members: new Map(members.map((login) => [login.toLowerCase(), 'active'])),
    rights: new Map(Object.entries(rights)),
  };
  for (const login of members) if (!state.users.has(login.toLowerCase())) addUser(state, login);
  organization.teams.set(slug, team);
  return team;
}
