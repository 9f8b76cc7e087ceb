import { directoriesOf, type ByDirectory } from './by-directory.ts';
import type { Choice } from './choose.ts';
import type { Evidence } from './evidence.ts';

/** Fewer commits than this tell nothing about who knows a directory. */
const leastCommits = 10;

/** Whoever made less of a directory's commits than this share hardly answers for it. */
const leastShare = 1 / 3;

/** More people than this are no answer to the question who answers. */
const mostPeople = 2;

/**
 * An owner where no role says who it must be: who owns the files beside it, else who mostly changes them. Those who
 * own files can write; of somebody who only made commits that is not known.
 */
export function chooseNeighbour(path: string, evidence: Evidence): Choice {
  const area = directoriesOf(path).filter((directory) => directory !== '');
  const owned = most(area, evidence.owned, (here) => total(here) / 2, 1);
  if (owned)
    return {
      add: owned.names.map(evidence.written),
      because: owned.names.map((name) => `${evidence.written(name)} owns files in ${owned.directory}/`),
    };
  // As wide as can be: who changes a whole area knows its parts, and deep down two commits would decide.
  const changed = most(
    [...area.toReversed().slice(0, 2), ''],
    evidence.commits,
    (here) => (here.get('') ?? 0) * leastShare,
    leastCommits,
  );
  if (changed) {
    const where = changed.directory === '' ? 'this repository' : `${changed.directory}/`;
    return {
      add: changed.names.map(evidence.written),
      because: changed.names.map(
        (name) =>
          `${evidence.written(name)} made ${changed.countOf(name)} of ${changed.countOf('')} commits in ${where}`,
      ),
    };
  }
  const next = 'Name the teams and people who hold the roles in a policy: rolecall init proposes one.';
  return evidence.hasHistory
    ? { because: 'neither its neighbours in CODEOWNERS nor the history tell who answers for it', next }
    : {
        because:
          'its neighbours in CODEOWNERS do not tell who answers for it, and the history is not known here',
        next: `${next} In a shallow clone, git fetch --unshallow brings the history.`,
      };
}

/** The first of the directories where somebody counts at least so much. */
function most(
  directories: readonly string[],
  counts: ByDirectory,
  least: (here: ReadonlyMap<string, number>) => number,
  leastTotal: number,
) {
  for (const directory of directories) {
    const here = counts.get(directory);
    if (!here || total(here) < leastTotal) continue;
    const names = [...here]
      .filter(([name, times]) => name !== '' && times >= least(here))
      .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, mostPeople)
      .map(([name]) => name);
    if (names.length > 0) return { directory, names, countOf: (name: string) => here.get(name) ?? 0 };
  }
  return null;
}

/** Of all people where that is counted, else of those with a name. */
function total(here: ReadonlyMap<string, number>): number {
  return here.get('') ?? [...here.values()].reduce((sum, times) => sum + times, 0);
}
