import type { Asset, Judges } from '../world.ts';
import { chooseHolders } from './choose-holder.ts';
import { chooseNeighbour } from './choose-neighbour.ts';
import type { Evidence } from './evidence.ts';

/** Whom a file should be given to and why each, or why that cannot be told and what to do. */
export type Choice =
  | { readonly add: readonly string[]; readonly because: readonly string[] }
  | { readonly because: string; readonly next: string };

/** Chooses by role where the kind of the file has one, else by who is near. */
export function choose(
  { path, row, owners }: Pick<Asset, 'path' | 'row' | 'owners'>,
  { holders }: Judges,
  evidence: Evidence,
): Choice {
  return row ? chooseHolders(path, row, owners, holders, evidence) : chooseNeighbour(path, evidence);
}
