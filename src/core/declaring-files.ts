import type { Governing } from './governing.ts';
import type { SourceName } from './policy/vocabulary.ts';
import { nothingToRead, type PathsAtEnds } from './reading-plan.ts';
import { touchesOwnership } from './scope.ts';
import type { Snapshot, Tree } from './snapshot.ts';
import { ownershipSources } from './sources/registry.ts';

/**
 * The files by which the named sources say who owns what. Those that speak of others are all read; those that speak
 * only of themselves, such as DAGs, where a change touches them, unless the whole tree is judged.
 */
export function declaringFiles(
  { tree, change }: Snapshot,
  sources: Iterable<SourceName>,
  whole: boolean,
): PathsAtEnds {
  const named = [...new Set(sources)].filter((source) => source !== 'codeowners');
  if (named.length === 0) return nothingToRead();
  const after = declaring(tree, named);
  if (!change) return { after: after.all, before: [] };
  const before = declaring(change.before, named);
  const ends = [
    ...change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]),
    ...change.deleted,
  ];
  const isOther = ends.some((path) => after.forOthers.has(path) || before.forOthers.has(path));
  if (whole || isOther || touchesOwnership(change)) return { after: after.all, before: before.all };
  const touched = new Set(ends);
  const wanted = ({ forOthers, all }: Declaring): string[] =>
    all.filter((path) => forOthers.has(path) || touched.has(path));
  return { after: wanted(after), before: wanted(before) };
}

/** The sources of the policy that judges, and of the one whose lines are judged. */
export function sourcesRead({ judges, linted }: Governing): SourceName[] {
  return [...judges.policy.sources, ...(linted?.values.sources ?? [])];
}

interface Declaring {
  readonly forOthers: ReadonlySet<string>;
  readonly all: readonly string[];
}

function declaring({ files }: Tree, sources: readonly Exclude<SourceName, 'codeowners'>[]): Declaring {
  const paths = files.filter(({ mode }) => mode === 'file').map(({ path }) => path);
  const found = sources.map((source) => ownershipSources[source].declaringFiles(paths));
  return {
    forOthers: new Set(found.flatMap(({ forOthers }) => forOthers)),
    all: [...new Set(found.flatMap(({ forOthers, forThemselves }) => [...forOthers, ...forThemselves]))],
  };
}
