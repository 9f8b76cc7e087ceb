import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { POLICY_PLACES } from '../core/policy/places.ts';
import { InputError } from '../git/errors.ts';

/** The place of a policy where something lies already, be it tracked or not; undefined when all are free. */
export async function standingPolicy(root: string): Promise<string | undefined> {
  for (const place of POLICY_PLACES) if ((await statusOf(join(root, place))) !== undefined) return place;
  return undefined;
}

/** Writes the policy in its first place below `root`, making the folder for it where there is none. */
export async function placePolicy(root: string, text: string): Promise<void> {
  const [place] = POLICY_PLACES;
  const folder = dirname(place);
  const status = await statusOf(join(root, folder));
  if (status !== undefined && !status.isDirectory()) {
    const what = status.isSymbolicLink()
      ? 'is a symbolic link, which init does not follow'
      : 'is no directory';
    throw new InputError(`${folder} ${what}: make it a directory, or name another file with --output`);
  }
  if (status === undefined) {
    await mkdir(join(root, folder)).catch((error: unknown) => {
      throw new InputError(`${folder} cannot be made: ${messageOf(error)}`);
    });
  }
  await createFile(join(root, place), place, text);
}

/**
 * Writes a file that is not there yet; what is there, a dangling link too, stays as it is.
 * @param name how the user calls it
 */
export async function createFile(path: string, name: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new InputError(
      exists
        ? `${name} exists, and init overwrites nothing: name another file with --output`
        : `${name} cannot be written: ${messageOf(error)}`,
    );
  });
}

/** Of the link itself where it is one; undefined where nothing is there. */
async function statusOf(path: string) {
  return await lstat(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError(`${path} cannot be looked at: ${messageOf(error)}`);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
