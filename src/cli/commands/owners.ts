import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OwnersList } from '../../core/documents/owners.ts';
import { parseCodeowners } from '../../core/ownership/codeowners.ts';
import { CODEOWNERS_LIMIT_BYTES, codeownersInForce } from '../../core/ownership/places.ts';
import { quote } from '../../core/ownership/quote.ts';
import { createResolver } from '../../core/ownership/resolve.ts';
import { readNothing } from '../../core/reading-plan.ts';
import { renderJson } from '../../core/report/json.ts';
import { safeText } from '../../core/report/safe-text.ts';
import { InputError } from '../../git/errors.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { load } from '../load.ts';
import { fromRoot, splitInput } from '../paths.ts';

/** CODEOWNERS in bulk: a path need not exist to have owners. */
export async function owners(given: Arguments, console: Console): Promise<ExitCode> {
  const { snapshot, root } = await load(given, console, readNothing);
  const text =
    given.codeowners === undefined ? inForce(snapshot) : await readCodeowners(given.codeowners, console.cwd);
  const resolver = createResolver(parseCodeowners(text).entries);
  const paths = await pathsOf(given, console, snapshot, root);
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
    given.format === 'json'
      ? renderJson(document)
      : rows.map((row) => `${safeText(row.path)}\t${safeText(row.owners.join(' '))}\n`).join(''),
  );
  return 0;
}

/** The paths a bulk command was asked for, in the order given; those of the tree are sorted. */
export async function pathsOf(
  given: Arguments,
  console: Console,
  { tree }: Snapshot,
  root: string,
): Promise<string[]> {
  if (given.stdin) return splitInput(await console.readInput());
  if (given.all || given.paths.length === 0) return tree.files.map(({ path }) => path);
  return fromRoot(given.paths, given, console, root);
}

function inForce({ tree }: Snapshot): string {
  const place = codeownersInForce(tree.sources).inForce;
  return (place === null ? undefined : tree.sources.get(place)?.text) ?? '';
}

async function readCodeowners(file: string, cwd: string): Promise<string> {
  const text = await readFile(resolve(cwd, file)).catch(() => undefined);
  if (text === undefined) {
    throw new InputError(
      `--codeowners ${file}: there is no file that can be read; leave it out for the repository's own`,
    );
  }
  // GitHub reads nothing from a file of this size.
  return text.length >= CODEOWNERS_LIMIT_BYTES ? '' : text.toString('utf8');
}
