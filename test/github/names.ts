import type { Repository } from './state.ts';

/** A branch, a commit or a tree, as its name stands in a request. */
export function commitCalled({ branches }: Repository, name: string): string {
  return branches.get(name.replace(/^(?:refs\/)?heads\//, '')) ?? name;
}
