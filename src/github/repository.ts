import * as z from 'zod';

/** `owner/repo` on the GitHub that the client asks. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The name of a git object, SHA-1 or SHA-256: the only thing from a repository that a query or URL is made of. */
export const oidForm = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
