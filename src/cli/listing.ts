import { listEnds, type ListedRepository, type ListRequest } from '../git/ends.ts';
import type { Arguments } from './arguments.ts';
import type { Console } from './console.ts';

/** Lets git list what the arguments name, for a command that is not loaded yet. */
export function startListing(given: Arguments, console: Console): Promise<ListedRepository> {
  const listing = listEnds(listRequest(given, console));
  // The command that waits for it hears of its failure.
  listing.catch(() => {});
  return listing;
}

export function listRequest({ repo, base, head }: Arguments, console: Console): ListRequest {
  return {
    cwd: console.cwd,
    environment: console.environment,
    onProgress: console.progress,
    ...(repo !== undefined && { directory: repo }),
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  };
}
