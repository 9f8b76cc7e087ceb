import { assetKinds } from '../assets/registry.ts';
import type { PolicyFile } from './policy-file.ts';
import { defaultRoles } from './vocabulary.ts';
import { entriesOf, nodeAt } from './tree.ts';
import type { Fault, PolicyNode, Word } from './tree.ts';
import { quoted, unknownWord } from './words.ts';

/** The names that a policy file may use. */
export interface KnownNames {
  /** The default roles, those of the packs it extends, and its own. */
  readonly roles: ReadonlySet<string>;
  /** Kinds that have a stage and a tier without this file. */
  readonly packedKinds: ReadonlySet<string>;
  /** These and its own. */
  readonly kinds: ReadonlySet<string>;
}

export function knownNames(root: PolicyNode, bases: readonly PolicyFile[]): KnownNames {
  const roles = new Set<string>(defaultRoles);
  const packedKinds = new Set(assetKinds.map(({ id }) => id));
  for (const { values } of bases) {
    for (const role of Object.keys(values.roles ?? {})) roles.add(role);
    for (const kind of Object.keys(values.assets ?? {})) packedKinds.add(kind);
  }
  packedKinds.delete('none');
  for (const role of entriesOf(nodeAt(root, ['roles'])).keys()) roles.add(role);
  const own = [...entriesOf(nodeAt(root, ['assets'])).keys()].filter((kind) => kind !== 'none');
  return { roles, packedKinds, kinds: new Set([...packedKinds, ...own]) };
}

export function unknownRoles(words: readonly Word[], roles: ReadonlySet<string>): Fault[] {
  return words
    .filter(({ text }) => !roles.has(text))
    .map((word) => ({ ...word, text: () => unknownWord('role', word.text, roles) }));
}

export function unknownKinds(words: readonly Word[], kinds: ReadonlySet<string>): Fault[] {
  return words
    .filter(({ text }) => !kinds.has(text))
    .map((word) => ({ ...word, text: () => unknownWord('kind', word.text, kinds) }));
}

export function nameProblem(name: string): string {
  return `${quoted(name)} is no name: one begins with a letter and has letters, digits, \`-\`, \`_\` and \`.\``;
}
