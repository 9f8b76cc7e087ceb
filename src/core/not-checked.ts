import { either, type Scene } from './checks/check.ts';
import { declarations } from './not-checked-declarations.ts';
import { byCodeUnit } from './order.ts';
import type { CheckId } from './policy/checks.ts';
import { POLICY_PLACES } from './policy/places.ts';
import type { PolicyChange } from './policy-change.ts';
import type { NotChecked } from './report/report.ts';
import { touchesPath } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Which answers could not be had, and why: what is unknown is never passed over in silence.
 * @param policies what the change does to the policy; absent without a change
 */
export function notChecked(scene: Scene, snapshot: Snapshot, policies?: PolicyChange): NotChecked[] {
  const { policy } = scene;
  const isOn = ({ check }: NotChecked): boolean => policy.checks.get(check) !== 'off';
  const all = [...roles(scene), ...people(scene), ...comparisons(snapshot, policies), ...declarations(scene)];
  return all
    .filter(isOn)
    .toSorted((a, b) => byCodeUnit(a.check, b.check) || byCodeUnit(a.because, b.because));
}

function roles({ policy, assets }: Scene): NotChecked[] {
  if (!policy.judged) {
    const because = 'there is no policy file, so no roles are judged: status comes from ownership alone';
    return [
      { check: 'wrong-role', because },
      { check: 'missing-role', because },
    ];
  }
  const doubtful = assets.filter(({ judgement }) => judgement.status === 'unverified');
  const unheld = new Set(doubtful.flatMap(({ judgement }) => judgement.unheldRoles));
  const unread = doubtful.filter(({ judgement }) =>
    judgement.terms.some((term) => term.state === 'maybe' && !term.unheld),
  );
  const found: NotChecked[] = [...unheld].toSorted(byCodeUnit).map((role) => ({
    check: 'wrong-role',
    because: `nobody holds ${role}, which some assets here need`,
  }));
  if (unread.length > 0) {
    const names = new Set(
      unread.flatMap(({ owners }) => owners.filter(({ kind }) => kind !== 'team').map(({ text }) => text)),
    );
    const shown = [...names].toSorted(byCodeUnit);
    const some = shown.length > 5 ? [...shown.slice(0, 5), `${shown.length - 5} more`] : shown;
    found.push({
      check: 'wrong-role',
      because: `it is not known which teams ${either(some, 'and')} ${shown.length === 1 ? 'is' : 'are'} in: ${unread.length} ${unread.length === 1 ? 'asset' : 'assets'} may have the right owners`,
    });
  }
  return found;
}

function people({ world, policy, assets }: Scene): NotChecked[] {
  const offline = 'GitHub was not asked who exists and who can write';
  const named = world.codeowners.file.entries.some(({ owners }) => owners.length > 0);
  const online: CheckId[] = named ? ['unknown-owner', 'owner-without-access'] : [];
  const teams = assets.some(({ owners }) => owners.length === 1 && owners[0]?.kind === 'team');
  const single: NotChecked[] =
    teams && policy.checks.get('single-owner') !== 'off'
      ? [{ check: 'single-owner', because: 'how many members the owning teams have is not known' }]
      : [];
  return [...online.map((check) => ({ check, because: offline })), ...single];
}

function comparisons({ change, policy }: Snapshot, policies?: PolicyChange): NotChecked[] {
  if (!change || !policies) return [];
  const check = 'weakened-policy';
  if (policies.state === 'unreadable') {
    const because = `the ${policies.end}'s policy cannot be read, so what the change loosens is not known`;
    return [{ check, because }];
  }
  const isOwn = policy === undefined || POLICY_PLACES.some((place) => place === policy.path);
  if (isOwn || !touchesPath(change, policy.path)) return [];
  const because = `what the change loosens in ${policy.path} is not compared: it is in no place of a policy`;
  return [{ check, because }];
}
