import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sortByPath, type ListedFile } from './listing.ts';

/** What no one would track: the files of git itself, and installed packages. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);

/** Every file below a folder that is no repository. Links are not followed, unreadable directories are skipped. */
export async function listFolder(root: string): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  const directories = [''];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const children = await readdir(join(root, directory), { withFileTypes: true }).catch(() => []);
    for (const child of children) {
      const path = directory === '' ? child.name : `${directory}/${child.name}`;
      if (child.isDirectory()) {
        if (!skipped.has(child.name)) directories.push(path);
      } else if (child.isSymbolicLink()) files.push({ path, mode: 'symlink' });
      else if (child.isFile()) files.push({ path, mode: 'file' });
    }
  }
  return sortByPath(files);
}
