import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { safeText } from '../core/report/safe-text.ts';
import { InputError } from '../git/errors.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { assets } from './commands/assets.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { fix } from './commands/fix.ts';
import { init } from './commands/init.ts';
import { owners } from './commands/owners.ts';
import { validate } from './commands/validate.ts';
import type { Console, ExitCode } from './console.ts';
import { helpText } from './help.ts';
import type { CommandName } from './usage.ts';

const runners: Record<CommandName, (given: Arguments, console: Console) => Promise<ExitCode>> = {
  check,
  explain,
  owners,
  assets,
  fix,
  validate,
  diff,
  init,
};

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
    if (output === undefined || given.command === 'init') return await runners[given.command](given, console);
    const parts: string[] = [];
    const code = await runners[given.command](given, { ...console, write: (text) => parts.push(text) });
    await writeFile(resolve(console.cwd, output), parts.join('')).catch((error: unknown) => {
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
