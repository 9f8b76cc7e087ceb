import { createGit, type Git } from './command.ts';
import { contentsOfObjects } from './contents.ts';
import { InputError } from './errors.ts';
import type { RawChange } from './listing.ts';
import {
  applyChanges,
  beginListing,
  listChanges,
  listCommit,
  listWorkingTree,
  mergeBase,
  openRepository,
  resolveCommit,
  type Listed,
  type Repository,
  type WorkingTreeListing,
} from './repository.ts';
import { findRoot } from './working-tree.ts';

export interface ListRequest {
  /** The root that is judged; absent: the top level of the repository that holds `cwd`. */
  readonly directory?: string;
  readonly cwd: string;
  /** The branch a change will be merged into; absent: the whole tree is judged. */
  readonly base?: string;
  readonly head?: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called with what is being done, for somebody who waits. */
  readonly onProgress?: (text: string) => void;
}

/** Both ends of what is judged, before any content is read. */
export interface Ends {
  readonly after: Listed;
  readonly before?: Listed;
  readonly changes: readonly RawChange[];
}

export interface ListedRepository {
  readonly repository: Repository;
  readonly ends: Ends;
}

/** Lists what a request asks for. Throws `InputError` for what the user must mend. */
export async function listEnds(request: ListRequest): Promise<ListedRepository> {
  const { directory, cwd, environment, onProgress } = request;
  const begun = beginWorkingTree(request);
  onProgress?.('listing files');
  // What git can list needs no further question; why it cannot, the questions tell.
  const known = (await begun?.tracked.catch(() => undefined)) && begun?.repository;
  const repository = known ?? (await openRepository(directory, cwd, environment));
  return { repository, ends: await endsOf(repository, request, known && begun) };
}

/** Nearly always it is a repository with a working tree. */
function beginWorkingTree({ directory, cwd, base, head, environment }: ListRequest) {
  const root = base === undefined && head === undefined ? findRoot(directory, cwd) : undefined;
  return root === undefined ? undefined : beginListing(root, createGit(root, environment));
}

async function endsOf(
  repository: Repository,
  { base, head }: ListRequest,
  begun?: WorkingTreeListing,
): Promise<Ends> {
  const { git, bare } = repository;
  if (!git) {
    if (base !== undefined || head !== undefined) {
      throw new InputError(
        `${repository.root} is no git repository: --base and --head need one; without them every file is judged`,
      );
    }
    return { after: await listWorkingTree(repository, begun), changes: [] };
  }
  if (base === undefined) {
    if (head !== undefined)
      return { after: await listCommit(git, await resolveCommit(git, head)), changes: [] };
    return { after: bare ? await listHead(git) : await listWorkingTree(repository, begun), changes: [] };
  }
  const tip = await resolveCommit(git, base);
  const end = await resolveCommit(git, head ?? 'HEAD');
  const changes = await listChanges(git, await mergeBase(git, tip, end), end);
  const before = await listCommit(git, tip);
  return {
    before,
    after: { files: applyChanges(before.files, changes), read: contentsOfObjects(git) },
    changes,
  };
}

/** A new bare repository has no commit yet, and nothing to judge. */
async function listHead(git: Git): Promise<Listed> {
  const { code, answer } = await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? await listCommit(git, answer) : { files: [], read: contentsOfObjects(git) };
}
