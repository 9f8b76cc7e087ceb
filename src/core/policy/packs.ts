import { packValues } from './packs.generated.ts';
import type { PolicyFile, Packs } from './policy-file.ts';
import { packNames } from './vocabulary.ts';

/** The ready policies of `policies/`. A pack may extend those that come before it in `packNames`. */
export const packs: Packs = new Map(
  packNames.map((name): [string, PolicyFile] => [
    name,
    // Packs are read when they are generated; nothing points at their lines.
    { path: `policies/${name}.yml`, values: packValues[name], lineOf: () => ({ line: 1, column: 1 }) },
  ]),
);
