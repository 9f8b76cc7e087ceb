import type { Diagnostic } from '../core/policy/diagnostic.ts';
import { formatDiagnostic } from '../core/policy/diagnostic.ts';
import { safeText } from '../core/report/safe-text.ts';
import type { ReadingPlan } from '../core/reading-plan.ts';
import { loadSnapshot, type Loaded } from '../git/load.ts';
import type { ListedRepository } from '../git/ends.ts';
import type { Arguments } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';
import { listRequest } from './listing.ts';

/** What `startListing` gave. */
export type Listing = Promise<ListedRepository>;

interface Also {
  readonly history?: boolean;
  readonly listing?: Listing | undefined;
}

/** Loads what the arguments name. */
export function load(
  given: Arguments,
  console: Console,
  plan: ReadingPlan,
  { listing, ...also }: Also = {},
): Promise<Loaded> {
  const { policy } = given;
  const request = {
    ...also,
    ...listRequest(given, console),
    now: console.now,
    ...(policy !== undefined && { policy }),
  };
  return loadSnapshot(request, plan, listing);
}

/** A policy that cannot be read ends every command that is judged by one. */
export function complainOfPolicy(diagnostics: readonly Diagnostic[], console: Console): ExitCode {
  for (const diagnostic of diagnostics) console.complain(`${safeText(formatDiagnostic(diagnostic))}\n`);
  console.complain('The policy cannot be read, so nothing was judged. Try: rolecall validate\n');
  return 2;
}
