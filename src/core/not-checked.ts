import type { Scene } from './checks/check.ts';
import { declarations } from './not-checked-declarations.ts';
import { openings } from './not-checked-openings.ts';
import { people, unknownOwners } from './not-checked-people.ts';
import { byCodeUnit } from './order.ts';
import { POLICY_PLACES } from './policy/places.ts';
import type { PolicyChange } from './policy-change.ts';
import type { NotChecked } from './report/report.ts';
import { answersForLines, touchesPath } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Which answers could not be had, and why: what is unknown is never passed over in silence.
 * @param inScope the paths that are judged
 * @param policies what the change does to the policy; absent without a change
 */
export function notChecked(
  scene: Scene,
  inScope: readonly string[],
  snapshot: Snapshot,
  policies?: PolicyChange,
): NotChecked[] {
  const { policy } = scene;
  const forLines = answersForLines(snapshot.change, scene.world.codeowners.source?.path);
  const isOn = ({ check }: NotChecked): boolean => policy.checks.get(check) !== 'off';
  const all = [
    ...roles(scene),
    ...people(scene, forLines),
    ...comparisons(snapshot, policies),
    ...declarations(scene),
    ...openings(inScope, scene.world, scene.before, snapshot.change),
  ];
  return all
    .filter(isOn)
    .toSorted((a, b) => byCodeUnit(a.check, b.check) || byCodeUnit(a.because, b.because));
}

function roles(scene: Scene): NotChecked[] {
  const { policy, assets } = scene;
  if (!policy.judged) {
    const because =
      'there is no policy file (rolecall init drafts one), so no roles are judged: status comes from ownership alone';
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
  return unread.length === 0 ? found : [...found, ...unknownOwners(scene, unread)];
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
