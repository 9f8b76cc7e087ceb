import * as z from 'zod';
import type { FileChange } from './changes.ts';
import { readChangedFiles } from './changed-files.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import { oidForm, type RepositoryName } from './repository.ts';
import { diffTrees } from './changes.ts';
import { readTree, type Listing } from './trees.ts';

/** A pull request as it is now. */
export interface PullRequest {
  readonly head: string;
  /** The name of the base branch, and its tip. */
  readonly base: string;
  readonly tip: string;
  readonly changedFiles: number;
}

/** A pull request, the trees of its head and of the tip of its base, and what leads from their merge base to the head. */
export interface ReadPullRequest {
  readonly pullRequest: PullRequest;
  readonly before: Listing;
  readonly head: Listing;
  readonly changes: readonly FileChange[];
}

export class OutdatedHeadError extends Error {
  override readonly name = 'OutdatedHeadError';
}

/** GitHub lists no more files of a pull request than this: https://docs.github.com/en/rest/pulls/pulls */
const mostListedFiles = 3000;

/** Between what is asked, a push may come, or a stale copy answer. */
const mostAttempts = 3;

/**
 * Reads a pull request so that all parts belong together. Throws `OutdatedHeadError` where it has another head than the
 * one to judge: the run that was started for that one judges it.
 */
export async function readPullRequest(
  client: Client,
  repository: RepositoryName,
  number: number,
  wanted: string | undefined,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<ReadPullRequest> {
  for (let attempt = 1; ; attempt += 1) {
    const pullRequest = await readNow(client, repository, number);
    const isOther = wanted !== undefined && pullRequest.head !== wanted;
    const read = isOther ? undefined : await readParts(client, repository, number, pullRequest);
    if (read) return read;
    if (attempt === mostAttempts) throw unsettled(pullRequest, wanted);
    await sleep(1000 * attempt);
  }
}

function unsettled({ head, changedFiles }: PullRequest, wanted: string | undefined): Error {
  if (wanted !== undefined && head !== wanted) return outdatedHead(head, wanted);
  return new GitHubError(
    'answer',
    `the list of changed files does not belong to the head ${head.slice(0, 12)} with its ${changedFiles} changed files, ` +
      `also when asked ${mostAttempts} times: run the job again`,
  );
}

export function outdatedHead(head: string, wanted: string): OutdatedHeadError {
  return new OutdatedHeadError(
    `the pull request has the head ${head.slice(0, 12)} and this run was started for ${wanted.slice(0, 12)}: ` +
      'the run for the new head judges it, and this one need not be repeated',
  );
}

/** Undefined where the list of files and the head do not belong together. */
async function readParts(
  client: Client,
  repository: RepositoryName,
  number: number,
  pullRequest: PullRequest,
): Promise<ReadPullRequest | undefined> {
  const { head: headOid, tip, changedFiles } = pullRequest;
  const isListed = changedFiles <= mostListedFiles;
  const [before, head, listed, mergeBase] = await Promise.all([
    readTree(client, repository, tip),
    readTree(client, repository, headOid),
    isListed ? readChangedFiles(client, repository, number, changedFiles) : undefined,
    isListed ? undefined : readMergeBase(client, repository, tip, headOid),
  ]);
  if (listed) {
    const changes = listed.changesTo(head);
    return changes && { pullRequest, before, head, changes };
  }
  const from =
    mergeBase === undefined || mergeBase === tip ? before : await readTree(client, repository, mergeBase);
  return { pullRequest, before, head, changes: diffTrees(from.files, head.files) };
}

const query = `query PullRequest($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      changedFiles
      baseRefName
      baseRef { target { oid } }
    }
  }
}`;

const pullRequestForm = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        headRefOid: oidForm,
        changedFiles: z.int().min(0),
        baseRefName: z.string(),
        baseRef: z.object({ target: z.object({ oid: oidForm }) }).nullable(),
      }),
    }),
  }),
});

async function readNow(
  client: Client,
  { owner, repo }: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const answer = await client.query(query, { owner, repo, number }, pullRequestForm);
  const { headRefOid, changedFiles, baseRefName, baseRef } = answer.data.repository.pullRequest;
  if (!baseRef)
    throw new GitHubError(
      'missing',
      `the base branch ${JSON.stringify(baseRefName)} of the pull request is gone`,
    );
  return { head: headRefOid, base: baseRefName, tip: baseRef.target.oid, changedFiles };
}

const comparisonForm = z.object({ merge_base_commit: z.object({ sha: oidForm }) });

/** The first page of a comparison lists files, which takes GitHub long; the second does not. */
async function readMergeBase(
  client: Client,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<string> {
  const { merge_base_commit: commit } = await client.read(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 2 },
    comparisonForm,
    { exists: true },
  );
  return commit.sha;
}
