import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../core/ownership/places.ts';
import { contentsOnDisk } from './disk.ts';

/**
 * The root of the working tree or plain folder that `openRepository` would open, found without asking git; undefined
 * where only git can tell, as in a repository without a working tree.
 */
export function findRoot(directory: string | undefined, cwd: string): string | undefined {
  const start = resolve(cwd, directory ?? '.');
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  if (existsSync(join(start, 'HEAD')) && existsSync(join(start, 'objects'))) return undefined;
  if (directory !== undefined) return start;
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return isRepository(at) ? at : undefined;
    if (dirname(at) === at) return start;
  }
}

/** The `.git` of a worktree or submodule is a file that names its directory. */
function isRepository(root: string): boolean {
  const named = join(root, '.git');
  const isDirectory = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
  const [, elsewhere] = isDirectory ? [] : (/^gitdir: (.+)\n?$/.exec(readFileSync(named, 'utf8')) ?? []);
  return existsSync(join(elsewhere === undefined ? named : resolve(root, elsewhere), 'HEAD'));
}

/** The text of the CODEOWNERS in force in a working tree; empty where GitHub reads nothing. */
export async function readCodeownersInForce(root: string): Promise<string> {
  const place = CODEOWNERS_PLACES.find((path) => {
    const status = lstatSync(join(root, path), { throwIfNoEntry: false });
    return status !== undefined && !status.isDirectory();
  });
  if (place === undefined) return '';
  let text = '';
  await contentsOnDisk(root)(
    [{ path: place, mode: 'file' }],
    CODEOWNERS_LIMIT_BYTES,
    (_path, { size, head }) => {
      if (size < CODEOWNERS_LIMIT_BYTES) text = head.toString('utf8');
    },
  );
  return text;
}
