import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseOwner } from '../../../src/core/ownership/owner.ts';
import type { Owner } from '../../../src/core/ownership/owner.ts';
import { formatDiagnostic } from '../../../src/core/policy/diagnostic.ts';
import { resolvePolicy } from '../../../src/core/policy/policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';

/** The cases of a YAML table beside the tests. */
export function cases<Case>(name: string): Case[] {
  const table: Case[] = parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  return table;
}

/** The policy that a text comes to; null: of a repository without a policy file. */
export function policyOf(text: string | null): Policy {
  if (text === null) return resolvePolicy(null);
  const result = readPolicy({ path: '.github/rolecall.yml', bytes: Buffer.byteLength(text), text });
  if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return resolvePolicy(result.file);
}

export function owners(texts: readonly string[]): Owner[] {
  return texts.map((text) => {
    const owner = parseOwner(text);
    if (owner === null) throw new Error(`${text} is no owner`);
    return owner;
  });
}
