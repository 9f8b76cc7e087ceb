import { policyDefaults } from './defaults.ts';
import type { Position } from './lines.ts';
import type { PolicyValues } from './schema.ts';
import type { KeyPath } from './tree.ts';

/** A policy file that could be read, by itself: not yet merged with the packs it extends. */
export interface PolicyFile {
  readonly path: string;
  /** As written. Its mappings with foreign keys (`roles`, `assets`, …) are for `Object.entries`, not for look-ups. */
  readonly values: PolicyValues;
  /** Where a part of the file stands: its key or list item, or of what is not in the file the nearest part above. */
  readonly lineOf: (key: KeyPath) => Position;
}

/** Packs by name. */
export type Packs = ReadonlyMap<string, PolicyFile>;

/**
 * The packs that a list of names stands for, in the order in which they apply: a pack that is named applies where it
 * is named, one that is only built on applies once, before the first that builds on it.
 */
export function packChain(names: readonly string[], packs: Packs): PolicyFile[] {
  const chain: PolicyFile[] = [];
  const add = (name: string, named: boolean): void => {
    const pack = packs.get(name);
    if (pack === undefined || (!named && chain.includes(pack))) return;
    for (const base of extended(pack.values)) add(base, false);
    chain.push(pack);
  };
  for (const name of names) add(name, true);
  return chain;
}

/** The names in `extends`. */
export function extended({ extends: names = policyDefaults.extends }: PolicyValues): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}
