import { CODEOWNERS_PLACES } from '../core/ownership/places.ts';
import { applyChanges, diffTrees, touchedBy, type FileChange } from './changes.ts';
import type { Client } from './client.ts';
import { readPullRequest } from './pull-request.ts';
import type { RepositoryName } from './repository.ts';
import { readTree, type ListedFile, type Listing } from './trees.ts';

/** What is judged. Commits are named by their hash. */
export type Target =
  /** `head`: the head that the run was started for; absent: the one it has now. */
  | { readonly event: 'pull request'; readonly number: number; readonly head?: string }
  | { readonly event: 'merge group'; readonly base: string; readonly head: string }
  | { readonly event: 'commit'; readonly commit: string };

export interface EndsRequest {
  readonly repository: RepositoryName;
  readonly target: Target;
  /** `all`: every file of what merging would leave behind, still by the policy of the base. */
  readonly scope: 'changed' | 'all';
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Both ends of what is judged, before any content is read. */
export interface Ends {
  /** What merging would leave behind. */
  readonly after: readonly ListedFile[];
  /** Where the policy comes from: the tip of the base, or the only commit. */
  readonly basis: readonly ListedFile[];
  readonly sizes: ReadonlyMap<string, number>;
  /** Absent: every file is judged. */
  readonly change?: {
    readonly names: { readonly base: string; readonly head: string };
    readonly changes: readonly FileChange[];
  };
  readonly tip: string;
  /** The commit that has the CODEOWNERS that merging would leave behind. */
  readonly ownershipAt: string;
}

export async function readEnds(
  client: Client,
  { repository, target, scope, sleep }: EndsRequest,
): Promise<Ends> {
  if (target.event === 'commit') {
    const { files, sizes } = await readTree(client, repository, target.commit);
    return { after: files, basis: files, sizes, tip: target.commit, ownershipAt: target.commit };
  }
  if (target.event === 'merge group') {
    const { base, head } = target;
    const [before, after] = await Promise.all([
      readTree(client, repository, base),
      readTree(client, repository, head),
    ]);
    const names = { base: base.slice(0, 12), head: head.slice(0, 12) };
    const commits = { tip: base, head };
    return endsOf({
      before,
      head: after,
      changes: diffTrees(before.files, after.files),
      names,
      commits,
      scope,
    });
  }
  const read = await readPullRequest(client, repository, target.number, target.head, sleep);
  const { head, tip, base } = read.pullRequest;
  return endsOf({ ...read, names: { base, head: head.slice(0, 12) }, commits: { tip, head }, scope });
}

function endsOf(read: {
  readonly before: Listing;
  readonly head: Listing;
  readonly changes: readonly FileChange[];
  readonly names: { readonly base: string; readonly head: string };
  readonly commits: { readonly tip: string; readonly head: string };
  readonly scope: 'changed' | 'all';
}): Ends {
  const { before, head, changes, names, commits, scope } = read;
  return {
    after: applyChanges(before.files, changes),
    basis: before.files,
    sizes: new Map([...before.sizes, ...head.sizes]),
    ...(scope === 'changed' && { change: { names, changes } }),
    tip: commits.tip,
    ownershipAt: touchesCodeowners(changes) ? commits.head : commits.tip,
  };
}

function touchesCodeowners(changes: readonly FileChange[]): boolean {
  const { touched, deleted } = touchedBy(changes);
  const ends = [...touched.flatMap(({ path, previousPath = path }) => [path, previousPath]), ...deleted];
  return ends.some((path) => (CODEOWNERS_PLACES as readonly string[]).includes(path));
}
