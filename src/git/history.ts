import type { HistoricCommit, History } from '../core/history.ts';
import type { Git } from './command.ts';
import { IncompleteRepositoryError } from './errors.ts';
import { splitNames } from './names.ts';

/** Commits are read no further back than this many bytes of their listing reach. */
const mostBytes = 32 * 1024 * 1024;

// Nothing of the repository may start a program, follow a pipe or change the form of the listing.
const settings = ['mailmap.file=/dev/null', 'log.showRoot=true', 'log.follow=false'];
const options = [
  '--no-merges',
  '--no-show-signature',
  '--no-notes',
  '--no-color',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '-O/dev/null',
  '--encoding=UTF-8',
  '--relative',
  '--name-only',
  '-z',
  // An empty record, which no path can be, begins each commit.
  '--format=%x00%at%x00%P%x00%aN%x00%aE',
];

/**
 * Who changed what up to `ref`, at most so many commits of it. Undefined where it cannot be told: no commit yet, a
 * shallow clone of one commit, a clone without trees.
 */
export async function readHistory(git: Git, ref: string, mostCommits: number): Promise<History | undefined> {
  const [commit, shallow] = await Promise.all([
    git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
    git.ask(['rev-parse', '--is-shallow-repository']),
  ]);
  if (commit.code !== 0) return undefined;
  const listing = await list(git, commit.answer, mostCommits);
  if (listing === undefined) return undefined;
  const commits = parseCommits(listing, shallow.answer === 'true');
  return commits.length === 0 ? undefined : { commits };
}

async function list(git: Git, commit: string, mostCommits: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const args = [...settings.flatMap((setting) => ['-c', setting]), 'log', `--max-count=${mostCommits}`];
  try {
    await git.stream([...args, ...options, commit], '', (chunk) => {
      chunks.push(chunk);
      bytes += chunk.length;
      return bytes < mostBytes ? 'more' : 'enough';
    });
  } catch (error) {
    if (!(error instanceof IncompleteRepositoryError)) throw error;
    return undefined;
  }
  return Buffer.concat(chunks);
}

/**
 * Reads `NUL TIME NUL PARENTS NUL NAME NUL ADDRESS NUL`, then a newline and the paths, each with a NUL behind it.
 * Where the history is cut off, a commit without parents seems to add every file there was: it tells nothing.
 */
function parseCommits(listing: Buffer, cutOff: boolean): HistoricCommit[] {
  const commits: HistoricCommit[] = [];
  // What stands behind the last NUL is cut short, or nothing.
  const records = splitNames(listing).slice(0, -1);
  for (let at = 0; at + 4 < records.length;) {
    const [, time, parents, name = '', email = ''] = records.slice(at, at + 5);
    at += 5;
    const paths: string[] = [];
    for (let path = records[at]; path !== undefined && path !== ''; path = records[(at += 1)]) {
      paths.push(paths.length === 0 ? path.slice(1) : path);
    }
    if (cutOff && parents === '') continue;
    commits.push({ author: { name, email }, time: Number(time), paths });
  }
  return commits;
}
