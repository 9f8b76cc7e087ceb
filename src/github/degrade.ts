import { GitHubError } from './error.ts';

/** The line under `permissions:` of a job that a request needs; undefined for what no line gives. */
export function permissionLine(request: string): string | undefined {
  if (/^(?:POST|PATCH) .*\/comments/.test(request)) return 'pull-requests: write';
  if (/^POST .*\/requested_reviewers/.test(request)) return 'pull-requests: write';
  if (/\/(?:pulls|issues)\/|^query (?:PullRequest|Viewer|Reviews)$/.test(request))
    return 'pull-requests: read';
  return /\/orgs\//.test(request) ? undefined : 'contents: read';
}

/**
 * Why there is no comment, and what gives one. The answer is in the job summary instead.
 * @param isReadOnly whether the token may only read, whatever the permissions of the job
 */
export function withoutComment(error: GitHubError, isReadOnly: boolean): string {
  if (error.trouble !== 'permission') return `No comment was written: ${error.message}.`;
  const line = '`pull-requests: write`';
  return isReadOnly
    ? 'No comment was written: for a pull request from a fork or of Dependabot GitHub gives the job a token that may only ' +
        `read, whatever its permissions. With the event pull_request_target and ${line} it may comment.`
    : `No comment was written: the token may not. Add ${line} to the permissions of the job, or set \`comment: never\`.`;
}

/** Why nobody is asked to review with a token that may only read, and what would ask them. */
export function withoutRequests(whom: readonly string[]): string {
  return (
    `Nobody was asked to review (it would be ${whom.join(', ')}): for a pull request from a fork or of Dependabot ` +
    'GitHub gives the job a token that may only read, whatever its permissions. With the event pull_request_target and ' +
    '`pull-requests: write` they are asked.'
  );
}

/** Why reviews were not planned. The verdict on the files does not depend on it. */
export function withoutPlan(error: Error): string {
  const line = error instanceof GitHubError ? permissionLine(error.request) : undefined;
  const isForbidden = error instanceof GitHubError && error.trouble === 'permission' && line !== undefined;
  return isForbidden
    ? `Nobody was asked to review: the token may not read the reviews. Add \`${line}\` to the permissions of the job.`
    : `Nobody was asked to review: ${error.message}.`;
}
