import { ownershipSources, type DeclaredSourceName } from './sources/registry.ts';
import { quote } from './ownership/quote.ts';
import { sourceNames, type SourceName } from './policy/vocabulary.ts';

/** Files that name owners, and a source that reads them and is not asked. */
export interface UnreadSource {
  readonly source: DeclaredSourceName;
  /** Not empty, in the order of the paths. */
  readonly files: readonly string[];
}

/** The sources that are not asked though files among `paths` seem to name owners for them, by name and opening alone. */
export function unreadSources(
  paths: readonly string[],
  openings: ReadonlyMap<string, string>,
  asked: readonly SourceName[],
): UnreadSource[] {
  const unasked = sourceNames
    .filter((source) => source !== 'codeowners')
    .filter((source) => !asked.includes(source))
    .map((source) => ({ source, reader: ownershipSources[source], files: [] as string[] }));
  for (const path of paths) {
    const opening = openings.get(path);
    for (const { reader, files } of unasked) if (reader.seemsToName(path, opening)) files.push(path);
  }
  return unasked.filter(({ files }) => files.length > 0).map(({ source, files }) => ({ source, files }));
}

/** `OWNERS and 3 more files name owners` */
export function filesNameOwners([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `${quote(first)} names owners`;
  return `${quote(first)} and ${others.length === 1 ? '1 more file' : `${others.length} more files`} name owners`;
}
