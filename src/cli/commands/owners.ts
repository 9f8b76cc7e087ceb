import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OwnersList } from '../../core/documents/owners.ts';
import { parseCodeowners, type Entry } from '../../core/ownership/codeowners.ts';
import { CODEOWNERS_LIMIT_BYTES, codeownersInForce } from '../../core/ownership/places.ts';
import { quote } from '../../core/ownership/quote.ts';
import { createResolver, type Resolver } from '../../core/ownership/resolve.ts';
import { readNothing } from '../../core/reading-plan.ts';
import { renderJson } from '../../core/report/json.ts';
import { safeText } from '../../core/report/safe-text.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { InputError } from '../../git/errors.ts';
import { decodeName } from '../../git/names.ts';
import { findRoot, readCodeownersInForce } from '../../git/working-tree.ts';
import type { Arguments } from '../arguments.ts';
import { listsAll, pathsAsked } from '../bulk.ts';
import type { Console, ExitCode } from '../console.ts';
import { createLineWriter } from '../line-writer.ts';
import { eachPath, pathsIn } from '../path-input.ts';
import { fromRoot } from '../paths.ts';

/** CODEOWNERS in bulk: a path need not exist to have owners. */
export async function owners(given: Arguments, console: Console): Promise<ExitCode> {
  const asked = (await askedOfDisk(given, console)) ?? (await askedOfSnapshot(given, console));
  const resolver = createResolver(parseCodeowners(asked.codeowners).entries);
  if (given.stdin && given.format === 'text') writeOwnersOfInput(resolver, console);
  else writeOwners(asked.paths(), resolver, given.format, console);
  return 0;
}

interface Asked {
  readonly codeowners: string;
  readonly paths: () => readonly string[];
}

/** What needs no listing of the repository, and so starts at once. */
async function askedOfDisk(given: Arguments, console: Console): Promise<Asked | undefined> {
  const root = findRoot(given.repo, console.cwd);
  if (root === undefined || listsAll(given) || given.head !== undefined || given.policy !== undefined)
    return undefined;
  // What lies in a directory only a listing tells.
  const named = given.stdin ? [] : fromRoot(given.paths, given, console, root);
  if (named.some((path) => isDirectory(join(root, path)))) return undefined;
  return {
    codeowners: (await namedCodeowners(given, console.cwd)) ?? (await readCodeownersInForce(root)),
    paths: () => (given.stdin ? pathsIn(console.input()) : named),
  };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function askedOfSnapshot(given: Arguments, console: Console): Promise<Asked> {
  const { load } = await import('../load.ts');
  const { snapshot, root } = await load(given, console, readNothing);
  const asked = pathsAsked(given, console);
  return {
    codeowners: (await namedCodeowners(given, console.cwd)) ?? inForce(snapshot),
    paths: () => asked(snapshot, root),
  };
}

function inForce({ tree }: Snapshot): string {
  const place = codeownersInForce(tree.sources).inForce;
  return (place === null ? undefined : tree.sources.get(place)?.text) ?? '';
}

async function namedCodeowners({ codeowners: file }: Arguments, cwd: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(resolve(cwd, file)).catch(() => undefined);
  if (text === undefined) {
    throw new InputError(
      `--codeowners ${file}: there is no file that can be read; leave it out for the repository's own`,
    );
  }
  // GitHub reads nothing from a file of this size.
  return text.length >= CODEOWNERS_LIMIT_BYTES ? '' : text.toString('utf8');
}

function writeOwners(paths: readonly string[], resolver: Resolver, format: string, console: Console): void {
  const rows = paths.map((path): OwnersList['paths'][number] => {
    const entry = resolver.resolve(path);
    return {
      path,
      owners: entry?.owners.map((owner) => owner.text) ?? [],
      ...(entry && { line: entry.line, pattern: quote(entry.pattern.text) }),
    };
  });
  const document: OwnersList = { schema: 'rolecall/owners@1', paths: rows };
  console.write(
    format === 'json'
      ? renderJson(document)
      : rows.map((row) => `${safeText(row.path)}\t${safeText(row.owners.join(' '))}\n`).join(''),
  );
}

/** The same as text, for as many paths as there are: no path becomes a string that need not be escaped. */
function writeOwnersOfInput(resolver: Resolver, console: Console): void {
  const lines = createLineWriter(console);
  const endings = new Map<Entry | null, Uint8Array>();
  const endingOf = (entry: Entry | null): Uint8Array => {
    const known = endings.get(entry);
    if (known) return known;
    const names = entry?.owners.map((owner) => owner.text).join(' ') ?? '';
    const ending = Buffer.from(`\t${safeText(names)}\n`);
    endings.set(entry, ending);
    return ending;
  };
  // Most files belong to the same as the one before.
  let last: Entry | null = null;
  let ending = endingOf(null);
  eachPath(console.input(), (bytes, start, end, plain) => {
    const entry = resolver.resolveBytes(bytes, start + leading(bytes, start, end), end);
    if (entry !== last) ending = endingOf(entry);
    last = entry;
    if (plain) lines.add(bytes, start, end);
    else lines.addText(safeText(decodeName(Buffer.from(bytes.subarray(start, end)))));
    lines.add(ending, 0, ending.length);
    lines.endLine();
  });
  lines.flush();
}

/** How much of `./x` or `/x` stands before the path. */
function leading(bytes: Uint8Array, start: number, end: number): number {
  const isDot = bytes[start] === 0x2e && end > start + 1;
  if (bytes[start] === 0x2f) return 1;
  return isDot && bytes[start + 1] === 0x2f ? 2 : 0;
}
