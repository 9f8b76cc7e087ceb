import { createColors } from 'picocolors';
import { readingPlan } from '../../core/evaluate.ts';
import { fix as proposeFix } from '../../core/fix/fix.ts';
import { renderFixJson } from '../../core/report/fix-json.ts';
import { renderFix } from '../../core/report/fix-text.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';
import { replaceFile } from '../replace-file.ts';

/** Proposes the CODEOWNERS edit that closes the gaps, and makes it when asked to. */
export async function fix(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  if (given.paths.length > 0)
    throw new InputError('rolecall fix takes no paths: it mends the whole repository');
  if (given.write && given.head !== undefined)
    throw new InputError('--write edits the working tree, and --head judges a commit: leave one of them out');
  const { snapshot, root, bare } = await load(given, console, readingPlan, { history: true, listing });
  if (given.write && bare)
    throw new InputError(`${root} is a bare repository: there is no working tree for --write to edit`);
  console.progress('looking for the smallest edit');
  const result = proposeFix(snapshot);
  if (!result.ok) {
    if ('diagnostics' in result) return complainOfPolicy(result.diagnostics, console);
    throw new InputError(result.obstacle);
  }
  const { path, proposal, open } = result.fix;
  const writes = given.write && proposal.edits.length > 0;
  if (writes) await replaceFile(root, path, snapshot.tree.sources.get(path)?.text, proposal.text);
  console.write(
    given.format === 'json'
      ? renderFixJson(result.fix, writes)
      : renderFix(result.fix, createColors(console.colors && given.output === undefined), writes),
  );
  return open.length > 0 ? 1 : 0;
}
