import { formatDiagnostic } from './diagnostic.ts';
import { packTexts } from './packs.generated.ts';
import { parsePolicy } from './parse.ts';
import type { PolicyFile, Packs } from './policy-file.ts';
import { packNames } from './schema.ts';

/** The ready policies of `policies/`. A pack may extend those that come before it in `packNames`. */
export const packs: Packs = readPacks();

function readPacks(): Packs {
  const read = new Map<string, PolicyFile>();
  for (const name of packNames) {
    const text = packTexts[name];
    const result = parsePolicy({ path: `policies/${name}.yml`, bytes: text.length, text }, read);
    if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
    read.set(name, result.file);
  }
  return read;
}
