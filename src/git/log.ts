import type { Git } from './command.ts';
import { IncompleteRepositoryError } from './errors.ts';
import { splitNames } from './names.ts';

interface LogRequest {
  /** What is told of each commit, as placeholders of `git log --format`: `%ct`. */
  readonly fields: readonly string[];
  /** Which commits, and what their paths are compared with: further options of `git log`. */
  readonly options: readonly string[];
  readonly mostCommits: number;
  /** Commits are read no further back than this many bytes of their listing reach. */
  readonly mostBytes: number;
}

export interface Log {
  /** Newest first. */
  readonly commits: readonly LoggedCommit[];
  /** There are more than were asked for. */
  readonly hasMore: boolean;
}

export interface LoggedCommit {
  /** In the order asked for. */
  readonly fields: readonly string[];
  /** Paths it added, changed or deleted; a rename is both. */
  readonly paths: readonly string[];
}

// Nothing of the repository may start a program, follow a pipe or change the form of the listing.
const settings = ['mailmap.file=/dev/null', 'log.showRoot=true', 'log.follow=false'];
const form = [
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
];

/**
 * Commits up to one, with what they touch. Undefined where that cannot be told, as in a clone without trees. The commit
 * where a shallow clone ends seems to add every file there was: it is left out.
 */
export async function readLog(git: Git, commit: string, request: LogRequest): Promise<Log | undefined> {
  const { fields, options, mostCommits, mostBytes } = request;
  const args = [
    ...settings.flatMap((setting) => ['-c', setting]),
    'log',
    `--max-count=${mostCommits}`,
    ...form,
    ...options,
    // An empty record, which no path can be, begins each commit.
    `--format=${['', '%P', ...fields].join('%x00')}`,
    commit,
  ];
  const [shallow, listing] = await Promise.all([
    git.ask(['rev-parse', '--is-shallow-repository']),
    gather(git, args, mostBytes),
  ]);
  if (listing === undefined) return undefined;
  const listed = parseLog(listing, fields.length);
  const isShallow = shallow.answer === 'true';
  return {
    commits: isShallow ? listed.filter(({ parents }) => parents !== '') : listed,
    hasMore: listed.length === mostCommits || listing.length >= mostBytes,
  };
}

async function gather(git: Git, args: readonly string[], mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    await git.stream(args, '', (chunk) => {
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

/** Reads `NUL PARENTS NUL FIELD… NUL`, then a newline and the paths, each with a NUL behind it. */
function parseLog(listing: Buffer, fields: number): (LoggedCommit & { readonly parents: string })[] {
  const commits = [];
  // What stands behind the last NUL is cut short, or nothing.
  const records = splitNames(listing).slice(0, -1);
  for (let at = 0; at + fields + 1 < records.length;) {
    const [, parents = '', ...told] = records.slice(at, at + fields + 2);
    at += fields + 2;
    const paths: string[] = [];
    for (let path = records[at]; path !== undefined && path !== ''; path = records[(at += 1)]) {
      paths.push(paths.length === 0 ? path.slice(1) : path);
    }
    commits.push({ parents, fields: told, paths });
  }
  return commits;
}
