import type { Finding } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { inForce, type Waiver } from '../policy/waivers.ts';
import type { Scene } from './check.ts';

/** Checks that only compare a change with its base: on a whole tree their waivers cannot show their use. */
const comparing: ReadonlySet<string> = new Set(['weakened-ownership', 'weakened-policy']);

/**
 * The waivers of the linted policy that are in force and silenced nothing; `used` holds those that did.
 * @param judging the policy whose level counts
 */
export function unusedWaivers(
  { policy, now, policyFile }: Scene,
  used: ReadonlySet<Waiver>,
  judging: Policy,
): Finding[] {
  const severity = judging.checks.get('unused-waiver') ?? 'off';
  if (severity === 'off') return [];
  const idle = policy.waivers.filter(
    (waiver) =>
      waiver.file === policyFile?.path &&
      inForce(waiver, now) &&
      !used.has(waiver) &&
      !waiver.checks.some((check) => comparing.has(check)),
  );
  return idle.map(({ file, line, column, checks, paths }) => ({
    check: 'unused-waiver',
    severity,
    path: file,
    line,
    column,
    related: [],
    message: `the waiver of ${checks.join(', ')} for ${paths.join(', ')} silences nothing`,
    remedy: 'Delete it, or correct its paths and checks.',
  }));
}
