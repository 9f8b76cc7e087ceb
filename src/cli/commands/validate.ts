import type { Validation } from '../../core/documents/validate.ts';
import { policyOf } from '../../core/governing.ts';
import { formatDiagnostic } from '../../core/policy/diagnostic.ts';
import { readNothing } from '../../core/reading-plan.ts';
import { readPolicy } from '../../core/policy/read.ts';
import { POLICY_PLACES } from '../../core/policy/places.ts';
import { renderJson } from '../../core/report/json.ts';
import { safeText } from '../../core/report/safe-text.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { load } from '../load.ts';

/** The policy alone: every error with its place, or that there is none. */
export async function validate(given: Arguments, console: Console): Promise<ExitCode> {
  const [named = given.policy, ...others] = given.paths;
  if (others.length > 0) {
    throw new InputError(
      `rolecall validate takes one file, not ${given.paths.length}: ${given.paths.join(', ')}`,
    );
  }
  const request = named === undefined ? given : { ...given, policy: named };
  const { snapshot } = await load(request, console, readNothing);
  const source = snapshot.policy ?? policyOf(snapshot.tree.sources);
  if (!source) throw new InputError(`there is no policy here: write ${POLICY_PLACES[0]}, or name a file`);
  const result = readPolicy(source);
  const diagnostics = result.ok ? [] : result.diagnostics;
  if (given.format === 'json') {
    const document: Validation = {
      schema: 'rolecall/validate@1',
      path: source.path,
      valid: result.ok,
      diagnostics: [...diagnostics],
    };
    console.write(renderJson(document));
  } else if (result.ok) console.write(`${safeText(source.path)} is valid\n`);
  else console.write(diagnostics.map((diagnostic) => `${safeText(formatDiagnostic(diagnostic))}\n`).join(''));
  return result.ok ? 0 : 2;
}
