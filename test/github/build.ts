import { without } from './requested-reviewers.ts';
import {
  nextId,
  type App,
  type Installation,
  type Organization,
  type Pull,
  type Repository,
  type Review,
  type Right,
  type State,
  type Team,
  type Token,
  type User,
} from './state.ts';

export function addUser(state: State, login: string, type: User['type'] = 'User', email?: string): User {
  const user = { id: nextId(state), login, type, ...(email !== undefined && { email }) };
  state.users.set(login.toLowerCase(), user);
  return user;
}

const workflowAppId = 15_368;

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
  const { kind = 'workflow', permissions = workflowPermissions } = token;
  const { appId = kind === 'workflow' ? workflowAppId : 1 } = token;
  const added: Token = { kind, login, appId, permissions };
  state.tokens.set(text, added);
  return added;
}

export function addApp(state: State, app: Pick<App, 'id' | 'slug' | 'publicKey'> & Partial<App>): App {
  const added: App = { owner: 'acme', permissions: {}, events: [], ...app };
  state.apps.set(added.id, added);
  addUser(state, `${added.slug}[bot]`, 'Bot');
  return added;
}

/** Installs an app in an account, with all that it asks for. */
export function addInstallation(
  state: State,
  { id: appId, permissions }: App,
  account: string,
): Installation {
  const installation: Installation = {
    id: nextId(state),
    appId,
    account,
    permissions,
    repositories: 'all',
    suspendedAt: null,
  };
  state.installations.set(installation.id, installation);
  return installation;
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
    isArchived: false,
  };
  state.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
  return repository;
}

/** Gives a repository another name; the old one leads to it. */
export function moveRepository(
  state: State,
  repository: Repository,
  to: Pick<Repository, 'owner' | 'name'>,
): void {
  const old = `${repository.owner}/${repository.name}`.toLowerCase();
  state.repositories.delete(old);
  state.moved.set(old, repository.id);
  Object.assign(repository, to);
  state.repositories.set(`${to.owner}/${to.name}`.toLowerCase(), repository);
}

export function addPull(
  repository: Repository,
  pull: Pick<Pull, 'baseBranch' | 'head'> & Partial<Pull>,
): Pull {
  const added: Pull = {
    number: Math.max(0, ...repository.pulls.keys(), ...repository.issues.keys()) + 1,
    author: 'ana',
    baseSha: repository.branches.get(pull.baseBranch) ?? '',
    mergedAt: null,
    isFork: false,
    isDraft: false,
    state: 'open',
    title: '',
    body: '',
    labels: [],
    reviews: [],
    requestedUsers: [],
    requestedTeams: [],
    requests: [],
    ...pull,
  };
  repository.pulls.set(added.number, added);
  return added;
}

export function addOrganization(state: State, login: string): Organization {
  const organization = { id: nextId(state), login, teams: new Map<string, Team>() };
  state.organizations.set(login.toLowerCase(), organization);
  return organization;
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
    assignees = [],
  }: {
    readonly parent?: string;
    readonly members?: readonly string[];
    readonly rights?: Readonly<Record<string, Right>>;
    readonly privacy?: Team['privacy'];
    readonly assignees?: Team['assignees'];
  } = {},
): Team {
  const key = org.toLowerCase();
  const organization = state.organizations.get(key) ?? addOrganization(state, org);
  const team: Team = {
    id: nextId(state),
    slug,
    privacy,
    ...(parent !== undefined && { parent }),
    members: new Map(members.map((login) => [login.toLowerCase(), 'active'])),
    rights: new Map(Object.entries(rights).map(([name, right]) => [name.toLowerCase(), right])),
    assignees,
  };
  for (const login of members) if (!state.users.has(login.toLowerCase())) addUser(state, login);
  organization.teams.set(slug.toLowerCase(), team);
  return team;
}

/** A review that is sent; who was asked for it is asked no more. */
export function addReview(
  state: State,
  pull: Pull,
  review: Pick<Review, 'author' | 'state'> & Partial<Review>,
): Review {
  const submittedAt = '2026-01-01T00:00:00Z';
  const added = { id: nextId(state), commit: pull.head, body: '', submittedAt, ...review };
  pull.reviews.push(added);
  if (review.author !== null) without(pull.requestedUsers, [review.author]);
  return added;
}
