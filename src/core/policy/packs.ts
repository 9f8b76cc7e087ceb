import { formatDiagnostic } from './diagnostic.ts';
import { packTexts } from './packs.generated.ts';
import { parsePolicy } from './parse.ts';
import type { PolicyFile, Packs } from './policy-file.ts';
import { packNames } from './schema.ts';

/**
 * The ready policies of `policies/`, each read when it is first asked for. A pack may extend those that come before it
 * in `packNames`.
 */
export const packs: Packs = lazily(readPack);

function readPack(name: string): PolicyFile | undefined {
  const known = packNames.find((one) => one === name);
  if (known === undefined) return undefined;
  const text = packTexts[known];
  const result = parsePolicy({ path: `policies/${known}.yml`, bytes: text.length, text }, packs);
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.file;
}

function lazily(read: (name: string) => PolicyFile | undefined): Packs {
  const files = new Map<string, PolicyFile>();
  return {
    get(name) {
      const file = files.get(name) ?? read(name);
      if (file) files.set(name, file);
      return file;
    },
  };
}
