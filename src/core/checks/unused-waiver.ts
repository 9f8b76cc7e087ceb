import type { Finding } from '../finding.ts';
import { compilePathList } from '../ownership/path-list.ts';
import type { Policy } from '../policy/policy.ts';
import { inForce, type Waiver } from '../policy/waivers.ts';
import type { Scene } from './check.ts';

/** Checks that compare a change with its base, or ask GitHub or files that are not read: here they show no use. */
const unasked: ReadonlySet<string> = new Set([
  'weakened-ownership',
  'weakened-policy',
  'declared-owner-conflict',
  'unknown-owner',
  'owner-without-access',
]);
const roleChecks: ReadonlySet<string> = new Set(['wrong-role', 'missing-role']);

/**
 * The waivers of the linted policy that are in force and silenced nothing; `used` holds those that did.
 * @param judging the policy whose level counts
 */
export function unusedWaivers(
  { policy, now, policyFile, assets }: Scene,
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
      !isOpen(waiver, assets),
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

/** True when what is not known here may be what the waiver is for. */
function isOpen({ checks, paths }: Waiver, assets: Scene['assets']): boolean {
  if (checks.some((check) => unasked.has(check))) return true;
  if (!checks.some((check) => roleChecks.has(check))) return false;
  const covers = compilePathList(paths);
  return assets.some(({ path, judgement }) => judgement.status === 'unverified' && covers(path));
}
