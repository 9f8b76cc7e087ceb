import { notAccessible, notFound, refusal, type Given } from './answer.ts';
import type { OperationName } from './operations.ts';
import { mayReach } from './reach.ts';
import type { Route } from './routes.ts';
import type { Permission, Repository, State, Token } from './state.ts';

/**
 * What each operation asks of an installation's token:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const needed: Readonly<Record<OperationName, readonly [Permission | 'jwt', 'read' | 'write']>> = {
  'GET /repos/{owner}/{repo}': ['metadata', 'read'],
  'GET /repos/{owner}/{repo}/branches/{branch}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/codeowners/errors': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ['metadata', 'read'],
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ['checks', 'read'],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/contents/{path}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ['contents', 'read'],
  'GET /repos/{owner}/{repo}/issues': ['issues', 'read'],
  'POST /repos/{owner}/{repo}/issues': ['issues', 'write'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ['issues', 'read'],
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ['issues', 'write'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues', 'read'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues', 'write'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues', 'write'],
  'GET /repos/{owner}/{repo}/pulls': ['pull_requests', 'read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': ['pull_requests', 'read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': ['pull_requests', 'read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ['pull_requests', 'read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['pull_requests', 'read'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['pull_requests', 'write'],
  'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['pull_requests', 'write'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['pull_requests', 'read'],
  'POST /repos/{owner}/{repo}/check-runs': ['checks', 'write'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks', 'write'],
  'GET /orgs/{org}/teams': ['members', 'read'],
  'GET /orgs/{org}/teams/{team_slug}': ['members', 'read'],
  'GET /orgs/{org}/teams/{team_slug}/members': ['members', 'read'],
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': ['members', 'read'],
  'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}': ['members', 'read'],
  'GET /users/{username}': ['metadata', 'read'],
  'GET /rate_limit': ['metadata', 'read'],
  'GET /repos/{owner}/{repo}/installation': ['jwt', 'read'],
  'GET /installation/repositories': ['metadata', 'read'],
  'GET /app': ['jwt', 'read'],
  'GET /app/installations': ['jwt', 'read'],
  'GET /app/installations/{installation_id}': ['jwt', 'read'],
  'POST /app/installations/{installation_id}/access_tokens': ['jwt', 'write'],
  'GET /app/hook/deliveries': ['jwt', 'read'],
  'GET /app/hook/deliveries/{delivery_id}': ['jwt', 'read'],
  'POST /app/hook/deliveries/{delivery_id}/attempts': ['jwt', 'write'],
};

/** What the right on pull requests does for as well, where the issue is a pull request. */
const ofPullsToo: ReadonlySet<OperationName> = new Set([
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
] as const);

const badCredentials: Given = refusal(401, 'Bad credentials');
const archived: Given = refusal(403, 'Repository was archived so is read-only.');
const noSignature: Given = refusal(401, 'A JSON web token could not be decoded');

/** Why a token may not ask for an operation; undefined where it may. */
export function refusalOf(
  { name, path }: Pick<Route, 'name' | 'path'>,
  token: Token,
  state: State,
): Given | undefined {
  const [permission, level] = needed[name];
  if (permission === 'jwt') return token.kind === 'jwt' ? undefined : noSignature;
  if (token.kind === 'jwt') return badCredentials;
  const repository = repositoryIn(state, path);
  if (repository && !mayReach(state, token, repository)) return notFound;
  const isAllowed =
    may(token, permission, level) ||
    (ofPullsToo.has(name) && isOfPull(state, path) && may(token, 'pull_requests', level));
  if (!isAllowed) return isHidden(name, token) ? notFound : notAccessible;
  return level === 'write' && repository?.isArchived ? archived : undefined;
}

/**
 * Told with every answer, the refused ones too: what the operation asks for, any of several.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function acceptedPermissions(name: OperationName): Readonly<Record<string, string>> {
  const [permission, level] = needed[name];
  if (permission === 'jwt') return {};
  const also = ofPullsToo.has(name) ? `; pull_requests=${level}` : '';
  return { 'x-accepted-github-permissions': `${permission}=${level}${also}` };
}

/** A workflow cannot be given any right on the members of the organization. */
export function may({ kind, permissions }: Token, permission: Permission, level: 'read' | 'write'): boolean {
  if (permission === 'members' && kind === 'workflow') return false;
  const held = permission === 'metadata' ? (permissions.metadata ?? 'read') : permissions[permission];
  return held === 'write' || held === level;
}

function repositoryIn({ repositories }: State, path: Route['path']): Repository | undefined {
  return repositories.get(`${path['owner']}/${path['repo']}`.toLowerCase());
}

function isOfPull(state: State, path: Route['path']): boolean {
  const repository = repositoryIn(state, path);
  const comment = repository?.comments.find(({ id }) => id === Number(path['comment_id']));
  return repository?.pulls.has(comment?.number ?? Number(path['issue_number'])) ?? false;
}

/** What a token may not read at all it is not told of; what it may read and not write it is refused. */
function isHidden(name: OperationName, { permissions }: Token): boolean {
  const [permission] = needed[name];
  return permission === 'contents' && permissions.contents === undefined;
}
