/** The directory of a path; empty at the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The directories a path is in, the nearest first, the root (`''`) last. */
export function* directoriesOf(path: string): Generator<string, void> {
  for (let at = directoryOf(path); at !== ''; at = directoryOf(at)) yield at;
  yield '';
}

export function isYaml(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml');
}

/** The path of a name in a directory. */
export function inDirectory(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** Paths by the directory they are in, sorted as they were. */
export function byDirectory(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const directory = directoryOf(path);
    const others = found.get(directory);
    if (others) others.push(path);
    else found.set(directory, [path]);
  }
  return found;
}
