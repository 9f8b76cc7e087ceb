import { parseCodeowners, type CodeownersFile } from './ownership/codeowners.ts';
import { createResolver, type Resolver } from './ownership/resolve.ts';
import type { SourceText } from './snapshot.ts';

// A file is read several times: to plan what else is read, and under each policy that judges.
const parsed = new WeakMap<SourceText, ParsedCodeowners>();

export interface ParsedCodeowners {
  readonly file: CodeownersFile;
  readonly resolver: Resolver;
}

/** Reads CODEOWNERS once for each text; no text has no entries. */
export function readOwners(source: SourceText | undefined): ParsedCodeowners {
  const known = source && parsed.get(source);
  if (known) return known;
  const file = parseCodeowners(source?.text ?? '');
  const read = { file, resolver: createResolver(file.entries) };
  if (source) parsed.set(source, read);
  return read;
}
