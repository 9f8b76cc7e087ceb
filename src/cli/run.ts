import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { safeText } from '../core/report/safe-text.ts';
import type { ListedRepository } from '../git/ends.ts';
import { InputError } from '../git/errors.ts';
import { readArguments, type Arguments } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';
import { helpText } from './help.ts';
import type { CommandName } from './usage.ts';

type Runner = (given: Arguments, console: Console, listing?: Promise<ListedRepository>) => Promise<ExitCode>;

/** Each is loaded when it is called: a quick one need not wait for what the others carry. */
const runners: Record<CommandName, () => Promise<Runner>> = {
  check: async () => (await import('./commands/check.ts')).check,
  explain: async () => (await import('./commands/explain.ts')).explain,
  owners: async () => (await import('./commands/owners.ts')).owners,
  assets: async () => (await import('./commands/assets.ts')).assets,
  fix: async () => (await import('./commands/fix.ts')).fix,
  validate: async () => (await import('./commands/validate.ts')).validate,
  diff: async () => (await import('./commands/diff.ts')).diff,
  reviewers: async () => (await import('./commands/reviewers.ts')).reviewers,
  backtest: async () => (await import('./commands/backtest.ts')).backtest,
  init: async () => (await import('./commands/init.ts')).init,
  gaps: async () => (await import('./commands/gaps.ts')).gaps,
};

/** Those that list the repository first, which git can do while they are loaded. */
const listing: ReadonlySet<CommandName> = new Set([
  'check',
  'explain',
  'assets',
  'fix',
  'diff',
  'init',
  'reviewers',
  'backtest',
  'gaps',
]);

/** One run of the command line: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed. */
export async function run(argv: readonly string[], console: Console, version: string): Promise<ExitCode> {
  try {
    const given = readArguments(argv);
    if ('asks' in given) {
      console.write(given.asks === 'help' ? helpText(given.about) : `${version}\n`);
      return 0;
    }
    const { output } = given;
    // A draft never replaces a file, so init writes its own.
    const listed = listing.has(given.command)
      ? (await import('./listing.ts')).startListing(given, console)
      : undefined;
    const runner = await runners[given.command]();
    if (output === undefined || given.command === 'init') return await runner(given, console, listed);
    const parts: Buffer[] = [];
    const writing = { ...console, write: (piece: string | Uint8Array) => parts.push(Buffer.from(piece)) };
    const code = await runner(given, writing, listed);
    await writeFile(resolve(console.cwd, output), Buffer.concat(parts)).catch((error: unknown) => {
      throw new InputError(
        `--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    return code;
  } catch (error) {
    if (error instanceof InputError) {
      console.complain(`rolecall: ${error.message.split('\n').map(safeText).join('\n')}\n`);
      return 2;
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.complain(`rolecall failed, which is a defect of Rolecall, not of your repository:\n${told}\n`);
    return 3;
  }
}
