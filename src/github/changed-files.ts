import * as z from 'zod';
import type { FileChange } from './changes.ts';
import type { Client } from './client.ts';
import { oidForm, type RepositoryName } from './repository.ts';
import type { Listing } from './trees.ts';

/** The files of a pull request as GitHub lists them. */
export interface ChangedFiles {
  /** The changes that lead to the tree of the head; undefined where the list is not whole or is of another head. */
  changesTo(head: Listing): FileChange[] | undefined;
}

const perPage = 100;

const filesForm = z.array(
  z.object({
    filename: z.string().min(1),
    status: z.string(),
    sha: oidForm.nullable(),
    previous_filename: z.string().optional(),
  }),
);
type File = z.output<typeof filesForm>[number];

/** Asks for as many pages as the pull request has files, whatever the answers say of further ones. */
export async function readChangedFiles(
  client: Client,
  repository: RepositoryName,
  number: number,
  count: number,
): Promise<ChangedFiles> {
  const numbers = Array.from({ length: Math.ceil(count / perPage) }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(
      async (page) =>
        await client.read(
          'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
          { ...repository, pull_number: number, per_page: perPage, page },
          filesForm,
        ),
    ),
  );
  const files = pages.flat();
  return { changesTo: (head) => changesTo(head, files, count) };
}

/** Pages shift when somebody pushes in between: then files come twice, are missing, or hold what the head does not. */
export function changesTo(
  { files }: Listing,
  listed: readonly File[],
  count: number,
): FileChange[] | undefined {
  const atHead = new Map(files.map((file) => [file.path, file]));
  const names = new Set(listed.map(({ filename }) => filename));
  if (listed.length !== count || names.size !== count) return undefined;
  const changes: FileChange[] = [];
  for (const { filename, status, sha, previous_filename: previousPath } of listed) {
    const file = atHead.get(filename);
    if (!file) {
      if (status !== 'removed') return undefined;
      changes.push({ status: 'deleted', path: filename });
      continue;
    }
    if (status === 'removed' || (sha !== null && sha !== file.oid)) return undefined;
    if (status === 'renamed' && previousPath !== undefined) {
      changes.push({ status: 'renamed', file, previousPath });
    } else {
      // A copy is new; a word that is not known yet is judged as a change.
      changes.push({ status: status === 'added' || status === 'copied' ? 'added' : 'modified', file });
    }
  }
  return changes;
}
