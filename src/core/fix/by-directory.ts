/** How often each name counts in each directory, all that is below it included; `''` is the root. */
export type ByDirectory = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Names at paths, some times over. */
export interface Occasion {
  readonly paths: readonly string[];
  readonly names: readonly string[];
  /** Absent: once. */
  readonly times?: number;
}

/** Counts names at paths; one occasion counts alike in a directory, whatever it has there. */
export function countByDirectory(occasions: Iterable<Occasion>): ByDirectory {
  const counts = new Map<string, Map<string, number>>();
  for (const { paths, names, times = 1 } of occasions) {
    const directories = new Set(paths.flatMap(directoriesOf));
    for (const directory of directories) {
      const here = counts.get(directory) ?? new Map<string, number>();
      counts.set(directory, here);
      for (const name of names) here.set(name, (here.get(name) ?? 0) + times);
    }
  }
  return counts;
}

/** The directories a path is in, the nearest first, the root last. */
export function directoriesOf(path: string): string[] {
  const directories: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    directories.push(path.slice(0, end));
  }
  return [...directories, ''];
}

/** The counts in the nearest directory where any of the names counts at all. */
export function nearest(
  counts: ByDirectory,
  path: string,
  names: readonly string[],
): { readonly directory: string; countOf(name: string): number } | null {
  for (const directory of directoriesOf(path)) {
    const here = counts.get(directory);
    if (here && names.some((name) => here.has(name)))
      return { directory, countOf: (name) => here.get(name) ?? 0 };
  }
  return null;
}
