import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../git/errors.ts';

/**
 * Replaces a file below `root` that still holds the text `before` (absent: that does not exist) by one with the text
 * `after`, all or nothing. Throws `InputError` for what it must not write: a link, a file that lies elsewhere by way of
 * one, one that changed meanwhile or is no UTF-8.
 */
export async function replaceFile(
  root: string,
  path: string,
  before: string | undefined,
  after: string,
): Promise<void> {
  const target = join(root, path);
  const directory = dirname(target);
  await mkdirBelow(root, path);
  if ((await realpath(directory)) !== join(await realpath(root), dirname(path)))
    throw new InputError(`${path} is not written: its directory is a link`);
  const mode = await modeIfUnchanged(target, path, before);
  const temporary = join(directory, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(after);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before === undefined) await linkNew(temporary, target, path);
    else await rename(temporary, target);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Makes the directory of a new file. One that is a link is left for the caller to refuse. */
async function mkdirBelow(root: string, path: string): Promise<void> {
  const directory = dirname(path);
  if (directory === '.') return;
  const found = await lstat(join(root, directory)).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new InputError(`${path} is not written: ${directory} is no directory`);
  if (!found) await mkdir(join(root, directory));
}

/** The permissions of the file, or those of a new one. */
async function modeIfUnchanged(target: string, path: string, before: string | undefined): Promise<number> {
  const found = await lstat(target).catch(() => undefined);
  if (before === undefined) {
    if (found) throw new InputError(`${path} is there by now: run rolecall fix again`);
    return 0o644;
  }
  if (!found?.isFile()) throw new InputError(`${path} is no regular file, and is not written`);
  const file = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW);
  const bytes = await file.readFile().finally(() => file.close());
  if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) !== before)
    throw new InputError(`${path} has changed meanwhile: run rolecall fix again`);
  if (!bytes.equals(Buffer.from(before)))
    throw new InputError(
      `${path} is not UTF-8, and writing it would change what it says: save it as UTF-8 first`,
    );
  return found.mode & 0o777;
}

/** A new file never replaces one that has appeared meanwhile. */
async function linkNew(temporary: string, target: string, path: string): Promise<void> {
  await link(temporary, target).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new InputError(`${path} is there by now: run rolecall fix again`);
    throw error;
  });
}
