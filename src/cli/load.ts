import type { Diagnostic } from '../core/policy/diagnostic.ts';
import { formatDiagnostic } from '../core/policy/diagnostic.ts';
import { safeText } from '../core/report/safe-text.ts';
import type { ReadingPlan } from '../core/reading-plan.ts';
import { loadSnapshot, type Loaded } from '../git/load.ts';
import type { Arguments } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';

/** Loads what the arguments name. */
export function load(
  given: Arguments,
  console: Console,
  plan: ReadingPlan,
  also: { readonly history?: boolean } = {},
): Promise<Loaded> {
  const { repo, base, head, policy } = given;
  return loadSnapshot(
    {
      ...also,
      cwd: console.cwd,
      environment: console.environment,
      now: console.now,
      onProgress: console.progress,
      ...(repo !== undefined && { directory: repo }),
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      ...(policy !== undefined && { policy }),
    },
    plan,
  );
}

/** A policy that cannot be read ends every command that is judged by one. */
export function complainOfPolicy(diagnostics: readonly Diagnostic[], console: Console): ExitCode {
  for (const diagnostic of diagnostics) console.complain(`${safeText(formatDiagnostic(diagnostic))}\n`);
  console.complain('The policy cannot be read, so nothing was judged. Try: rolecall validate\n');
  return 2;
}
