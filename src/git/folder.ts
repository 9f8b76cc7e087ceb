import { readdir } from 'node:fs/promises';
import { sortByPath, type ListedFile } from './listing.ts';
import { decodeName, encodeName } from './names.ts';

/** What no one would track: the files of git itself, and installed packages. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);

/** Every file below a folder that is no repository. Links are not followed, unreadable directories are skipped. */
export async function listFolder(root: string): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  const directories = [''];
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const children = await readdir(encodeName(`${root}/${directory}`), {
      withFileTypes: true,
      encoding: 'buffer',
    }).catch(() => []);
    for (const child of children) {
      const name = decodeName(child.name);
      const path = directory === '' ? name : `${directory}/${name}`;
      if (child.isDirectory()) {
        if (!skipped.has(name)) directories.push(path);
      } else if (child.isSymbolicLink()) files.push({ path, mode: 'symlink' });
      else if (child.isFile()) files.push({ path, mode: 'file' });
    }
  }
  return sortByPath(files);
}
