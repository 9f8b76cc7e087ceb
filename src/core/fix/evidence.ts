import { isBot, loginOf, type HistoricCommit, type History } from '../history.ts';
import type { World } from '../world.ts';
import type { Entry } from '../ownership/codeowners.ts';
import type { Resolver } from '../ownership/resolve.ts';
import { countByDirectory, type ByDirectory, type Occasion } from './by-directory.ts';

/** What speaks for somebody as an owner. Names are keys of owners, in lower case. */
export interface Evidence {
  /** Files owned by more than a catch-all. */
  readonly owned: ByDirectory;
  /** Commits of people who are still at it and whose login is known; of all people, under the name `''`. */
  readonly commits: ByDirectory;
  /** False where the history is not known: a plain folder, a shallow clone. */
  readonly hasHistory: boolean;
  /** How CODEOWNERS writes a name. */
  readonly written: (key: string) => string;
}

/** A commit of so many files moves or formats them: it tells nothing about who knows them. */
const mostPaths = 100;

/** Somebody without a commit in the last year of the history may have left. */
const activeSeconds = 365 * 24 * 60 * 60;

export function gatherEvidence(
  world: World,
  identities: ReadonlyMap<string, string>,
  history?: History,
): Evidence {
  const { resolver, file } = world.codeowners;
  const written = new Map<string, string>();
  const owned = ownedFiles(world.paths, resolver);
  const made = (history?.commits ?? []).filter(({ author }) => !isBot(author));
  const active = activePeople(made);
  const commits = made.flatMap(({ author, paths }: HistoricCommit) => {
    if (paths.length > mostPaths) return [];
    const login = loginOf(author, identities);
    if (login === undefined || !active.has(author.email)) return [{ paths, names: [''] }];
    written.set(login.toLowerCase(), `@${login}`);
    return [{ paths, names: ['', login.toLowerCase()] }];
  });
  for (const { key, text } of file.entries.flatMap(({ owners }) => owners)) written.set(key, text);
  return {
    owned: countByDirectory(owned),
    commits: countByDirectory(commits),
    hasHistory: history !== undefined,
    written: (key) => written.get(key) ?? `@${key}`,
  };
}

/** Files side by side that one entry owns are told at once: there are many of them. */
function* ownedFiles(paths: readonly string[], resolver: Resolver): Iterable<Occasion> {
  let [directory, since]: [string | undefined, Entry | null] = [undefined, null];
  let run: string[] = [];
  const told = function* (): Iterable<Occasion> {
    if (since && !since.pattern.catchAll && since.owners.length > 0 && run.length > 0)
      yield { paths: run.slice(0, 1), names: since.owners.map(({ key }) => key), times: run.length };
    run = [];
  };
  for (const path of paths) {
    const entry = resolver.resolve(path);
    const here = path.slice(0, path.lastIndexOf('/') + 1);
    if (entry !== since || here !== directory) yield* told();
    [directory, since] = [here, entry];
    run.push(path);
  }
  yield* told();
}

/** The addresses of those who made a commit in the last year. */
function activePeople(commits: readonly HistoricCommit[]): ReadonlySet<string> {
  const newest = commits.reduce((latest, { time }) => Math.max(latest, time), 0);
  return new Set(
    commits.filter(({ time }) => newest - time <= activeSeconds).map(({ author }) => author.email),
  );
}
