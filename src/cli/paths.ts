import { relative, resolve, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { InputError } from '../git/errors.ts';
import type { Arguments } from './arguments.ts';
import type { Console } from './console.ts';

/** Paths as the user writes them, from the root: of `--repo` where it is given, else of where the user stands. */
export function fromRoot(
  given: readonly string[],
  { repo }: Arguments,
  { cwd }: Console,
  root: string,
): string[] {
  return given.map((path) => {
    const absolute = repo === undefined ? resolve(cwd, path) : resolve(root, path);
    const inside = relative(root, absolute).split(sep).join('/');
    if (inside === '..' || inside.startsWith('../'))
      throw new InputError(`${path} is outside of ${root}: name a path below it, or another --repo`);
    return inside;
  });
}

/** True for the files that were named and those below a named directory. Throws for one that is not there. */
export function selection(
  named: readonly string[],
  paths: readonly string[],
): ((path: string) => boolean) | undefined {
  if (named.length === 0 || named.includes('')) return undefined;
  const selects = (name: string, path: string): boolean =>
    path === name || path.startsWith(`${name.replace(/\/$/, '')}/`);
  for (const name of named) {
    if (paths.some((path) => selects(name, path))) continue;
    const near = paths.filter((path) => distance(path, name) <= Math.max(2, name.length / 4)).slice(0, 3);
    throw new InputError(
      `${name} is no tracked file or directory.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ' rolecall assets lists them all.'}`,
    );
  }
  return (path) => named.some((name) => selects(name, path));
}
