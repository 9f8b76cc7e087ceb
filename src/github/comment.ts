import * as z from 'zod';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import type { RepositoryName } from './repository.ts';

export interface CommentRequest {
  readonly repository: RepositoryName;
  readonly number: number;
  /** Its first line is the marker by which it is found again. */
  readonly body: string;
  /** False: only one that is there already is brought up to date. */
  readonly mayCreate: boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

interface Comment {
  readonly id: number;
  readonly body: string;
}

/**
 * Keeps one comment of a pull request: the own one is found by its marker and author, and only what differs is written.
 * A new one is sent once; where the answer does not tell whether it was taken, it is looked for before that is an error.
 */
export async function keepComment(client: Client, request: CommentRequest): Promise<CommentOutcome> {
  const { repository, number, body, mayCreate, sleep } = request;
  const [marker = ''] = body.split('\n', 1);
  const wanted: Wanted = { repository, number, marker, author: await readOwnLogin(client) };
  const own = await findOwn(client, wanted);
  if (own && (await bringUpToDate(client, repository, own, body))) {
    return isSame(own.body, body) ? 'unchanged' : 'updated';
  }
  if (!mayCreate) return 'none';
  try {
    await client.create(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...repository, issue_number: number, body },
      z.object({ id: z.int() }),
    );
  } catch (error) {
    const mayBeThere =
      error instanceof GitHubError && (error.trouble === 'unavailable' || error.trouble === 'answer');
    if (!mayBeThere) throw error;
    await sleep(1000);
    if (!(await findOwn(client, wanted))) throw error;
  }
  return 'created';
}

/** False where the comment is gone meanwhile. */
async function bringUpToDate(
  client: Client,
  repository: RepositoryName,
  own: Comment,
  body: string,
): Promise<boolean> {
  if (isSame(own.body, body)) return true;
  try {
    await client.rewrite(
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { ...repository, comment_id: own.id, body },
      z.object({ id: z.int() }),
    );
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.trouble === 'missing') return false;
    throw error;
  }
}

/** GitHub changes the ends of lines, and what is blank at the end. */
function isSame(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}

const viewerForm = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });

/** Tokens of apps have no `/user`; GraphQL tells of each token whose it is. */
async function readOwnLogin(client: Client): Promise<string> {
  const { data } = await client.query('query Viewer { viewer { login } }', {}, viewerForm);
  return nameOf(data.viewer.login);
}

/** An app may be named with `[bot]` or without. */
function nameOf(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

interface Wanted {
  readonly repository: RepositoryName;
  readonly number: number;
  readonly marker: string;
  readonly author: string;
}

async function findOwn(client: Client, wanted: Wanted): Promise<Comment | undefined> {
  const first = await findOnce(client, wanted);
  if (first.own || first.pages === 1) return first.own;
  // Where a comment is deleted while pages are read, one may slip from a page to another that was read already.
  return (await findOnce(client, wanted)).own;
}

const commentsForm = z.array(
  z.object({
    id: z.int(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);
const perPage = 100;
/** A longer conversation gets no comment: what cannot be looked through might hold the own one. */
const mostPages = 50;

async function findOnce(
  client: Client,
  { repository, number, marker, author }: Wanted,
): Promise<{ readonly own?: Comment; readonly pages: number }> {
  for (let page = 1; page <= mostPages; page += 1) {
    const comments = await client.read(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...repository, issue_number: number, per_page: perPage, page },
      commentsForm,
    );
    const own = comments.find(
      ({ user, body }) => user && nameOf(user.login) === author && body?.startsWith(marker),
    );
    if (own) return { own: { id: own.id, body: own.body ?? '' }, pages: page };
    if (comments.length < perPage) return { pages: page };
  }
  throw new GitHubError('refused', `the conversation has more than ${mostPages * perPage} comments`);
}
