import { isBot, loginOf, type HistoricCommit, type History } from '../history.ts';
import type { World } from '../world.ts';
import { countByDirectory, type ByDirectory } from './by-directory.ts';

/** What speaks for somebody as an owner. Names are keys of owners, in lower case. */
export interface Evidence {
  /** Files owned by more than a catch-all. */
  readonly owned: ByDirectory;
  /** Commits of people whose login is known; of all people, under the name `''`. */
  readonly commits: ByDirectory;
  /** How CODEOWNERS writes a name. */
  readonly written: (key: string) => string;
}

/** A commit of so many files moves or formats them: it tells nothing about who knows them. */
const mostPaths = 100;

export function gatherEvidence(
  world: World,
  identities: ReadonlyMap<string, string>,
  history?: History,
): Evidence {
  const { resolver, file } = world.codeowners;
  const written = new Map<string, string>();
  const owned = world.paths.flatMap((path) => {
    const entry = resolver.resolve(path);
    if (!entry || entry.pattern.catchAll || entry.owners.length === 0) return [];
    return [{ paths: [path], names: entry.owners.map(({ key }) => key) }];
  });
  const commits = (history?.commits ?? []).flatMap(({ author, paths }: HistoricCommit) => {
    if (isBot(author) || paths.length > mostPaths) return [];
    const login = loginOf(author, identities);
    if (login === undefined) return [{ paths, names: [''] }];
    written.set(login.toLowerCase(), `@${login}`);
    return [{ paths, names: ['', login.toLowerCase()] }];
  });
  for (const { key, text } of file.entries.flatMap(({ owners }) => owners)) written.set(key, text);
  return {
    owned: countByDirectory(owned),
    commits: countByDirectory(commits),
    written: (key) => written.get(key) ?? `@${key}`,
  };
}
