import type { Contributor } from '../core/review/facts.ts';
import type { Git } from './command.ts';
import { splitNames } from './names.ts';

/** More commits than this no change has that somebody reviews. */
const mostCommits = 2_000;

/** No file of the repository may say whose names these are. */
const settings = ['-c', 'mailmap.file=/dev/null', '-c', 'log.mailmap=false'];
const options = ['--no-show-signature', '--no-notes', '--no-color', '--no-patch', '--encoding=UTF-8', '-z'];
const fields = ['%an', '%ae', '%cn', '%ce', '%B'];

export interface Contributors {
  readonly contributors: readonly Contributor[];
  /** Why not all are known. */
  readonly contributorsUnread?: string;
}

/** Who made the commits of a change, and whom their messages call co-authors. Each once, sorted. */
export async function readContributors(git: Git, base: string, head: string): Promise<Contributors> {
  const limit = `--max-count=${mostCommits + 1}`;
  const format = `--format=${fields.join('%x00')}`;
  const listing = await git.run([...settings, 'log', ...options, limit, format, head, `^${base}`]);
  const records = splitNames(listing);
  const found = new Map<string, Contributor>();
  const add = (as: Contributor['as'], name: string, email: string): void => {
    if (email !== '') found.set(JSON.stringify([as, email.toLowerCase()]), { as, name, email });
  };
  let commits = 0;
  for (let at = 0; at + fields.length <= records.length; at += fields.length) {
    const [author = '', authorEmail = '', committer = '', committerEmail = '', message = ''] =
      records.slice(at);
    commits += 1;
    add('committer', author, authorEmail);
    add('committer', committer, committerEmail);
    for (const [, name = '', email = ''] of message.matchAll(coAuthor)) add('co-author', name, email);
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, contributor]) => contributor);
  return {
    contributors: sorted,
    ...(commits > mostCommits && { contributorsUnread: `it has more than ${mostCommits} commits` }),
  };
}

/** Wherever it stands in a message: GitHub reads it in the last paragraph only. */
const coAuthor = /^[ \t]*co-authored-by[ \t]*:[ \t]*(.{0,200}?)[ \t]*<([^<>\n]{1,254})>/gim;
