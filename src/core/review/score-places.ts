/** Where files are: a file, a directory above it, the root. */
export interface Place {
  /** A directory ends with a slash; the root is empty. */
  readonly name: string;
  /** Directories from the root down to it. */
  readonly depth: number;
  /** How many of the files are there. */
  readonly files: number;
}

/** The files themselves and every directory above them, each once. */
export function placesOf(paths: readonly string[]): readonly Place[] {
  const found = new Map<string, { depth: number; files: number }>();
  for (const path of paths) {
    for (const [depth, name] of placesDownTo(path).entries()) {
      const place = found.get(name);
      if (place) place.files += 1;
      else found.set(name, { depth, files: 1 });
    }
  }
  return Array.from(found, ([name, { depth, files }]) => ({ name, depth, files }));
}

/** Nobody's files lie deeper, and every level costs. */
const mostLevels = 32;

/** The root, each directory below it, and the file at last. */
export function placesDownTo(path: string): string[] {
  const names = [''];
  for (
    let slash = path.indexOf('/');
    slash >= 0 && names.length < mostLevels;
    slash = path.indexOf('/', slash + 1)
  ) {
    names.push(path.slice(0, slash + 1));
  }
  names.push(path);
  return names;
}
