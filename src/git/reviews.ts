import type { MergedCommit } from '../core/review/past-reviews.ts';
import { reviewerHeading } from '../core/review/trailers.ts';
import type { Git } from './command.ts';
import { readLog } from './log.ts';

/** The commits of a history whose messages name reviewers. */
export interface ReviewedHistory {
  /** Newest first. */
  readonly commits: readonly MergedCommit[];
  /** How many commits there are, with those that name nobody. */
  readonly searched: number;
  /** `shallow`: the clone has only the end of the history. `long`: only the newest commits were read. */
  readonly cut?: 'shallow' | 'long';
}

const mostBytes = 64 * 1024 * 1024;

/** Of a message, what is behind so many characters from its end is not read: trailers are last. */
const mostOfMessage = 50_000;

const options = [
  // A merge may name reviewers too: what it brings is what parts it from its first parent.
  '--diff-merges=first-parent',
  // Most commits name nobody, and need not be compared.
  '--regexp-ignore-case',
  '--extended-regexp',
  `--grep=${reviewerHeading}`,
];

/** The committer's time is that of the merge. */
const fields = ['%ct', '%aN', '%aE', '%B'];

/**
 * The commits up to `commit` whose messages name reviewers, at most so many, the newest. Undefined where their paths
 * cannot be told, as in a clone without trees.
 */
export async function readReviews(
  git: Git,
  commit: string,
  mostCommits: number,
): Promise<ReviewedHistory | undefined> {
  const [counted, shallow, log] = await Promise.all([
    git.ask(['rev-list', '--count', commit]),
    git.ask(['rev-parse', '--is-shallow-repository']),
    readLog(git, commit, { fields, options, mostCommits, mostBytes }),
  ]);
  if (log === undefined) return undefined;
  const cut = shallow.answer === 'true' ? 'shallow' : log.hasMore ? 'long' : undefined;
  return {
    commits: log.commits.map(({ fields: [time, name = '', email = '', message = ''], paths }) => ({
      at: Number(time),
      author: { name, email },
      message: message.slice(-mostOfMessage),
      paths,
    })),
    searched: Number(counted.answer),
    ...(cut && { cut }),
  };
}
