import { either } from '../checks/check.ts';
import { toldByPath } from '../not-checked-openings.ts';
import { firstUnread, why } from '../not-checked-people.ts';
import { byCodeUnit } from '../order.ts';
import type { Plan } from '../report/plan.ts';
import type { Choices } from './choose.ts';
import type { Judged } from './entries.ts';
import { openingsFor } from './openings.ts';
import type { ReviewScene } from './scene.ts';

/** More names than this in a sentence are counted. */
const mostNames = 10;

/** What of the people and the files could not be known, and what that leaves open. */
export function notKnown(
  scene: ReviewScene,
  judged: Judged,
  { choices, users }: Choices,
): Plan['notChecked'] {
  if (!scene.policy.judged)
    return [
      { because: 'there is no policy file on the base branch, so no roles are judged and nobody is asked' },
    ];
  const open = choices.filter(({ entry }) => !entry.approval.satisfied).map(({ entry }) => entry);
  const teams = open.flatMap(({ circle }) =>
    circle.teams.filter((team) => judged.groups.membersOf(team) === undefined),
  );
  const all = [
    ...unreadTeams(scene, [...new Set(teams)]),
    ...new Set(open.flatMap(({ circle, approval }) => [...circle.doubts, ...approval.doubts])),
    ...access(scene, judged, [...users]),
    ...contributors(scene),
    ...addresses(judged),
    ...texts(scene),
  ];
  return [...new Set(all)].toSorted(byCodeUnit).map((because) => ({ because }));
}

function unreadTeams({ snapshot: { people } }: ReviewScene, teams: readonly string[]): string[] {
  if (teams.length === 0) return [];
  const unread = people && firstUnread(teams.map((team) => people.members.get(team)));
  const because = unread ? why(unread, 'teams') : 'GitHub was not asked';
  const names = listed(teams.map((team) => `@${team}`));
  return [`who is in ${names} is not known: ${because}; so none of them is asked in person`];
}

function access(
  { snapshot: { people } }: ReviewScene,
  { standing }: Judged,
  users: readonly string[],
): string[] {
  const open = users.filter((login) => standing.mayWrite(login) === undefined);
  if (open.length === 0) return [];
  const unread = people && firstUnread(open.map((login) => people.access.get(login)));
  const because = unread ? why(unread, 'users') : 'GitHub was not asked';
  return [`whether ${listed(open.map((login) => `@${login}`))} may write is not known: ${because}`];
}

function contributors({ facts: { contributorsUnread: because } }: ReviewScene): string[] {
  return because === undefined
    ? []
    : [`who contributed to the change is not known: ${because}; so nobody is taken to be eligible`];
}

function addresses({ standing }: Judged): string[] {
  const { unknown } = standing.hands;
  if (unknown.length === 0) return [];
  const [address, are] = unknown.length === 1 ? ['address', 'is'] : ['addresses', 'are'];
  return [
    `it is not known whose ${address} ${listed(unknown)} ${are} (identities in the policy can tell): ` +
      'who wrote part of the change may be asked to review it',
  ];
}

function texts(scene: ReviewScene): string[] {
  const { after, before, change } = scene;
  const wanted = openingsFor(scene);
  const now = [...wanted.after].filter((path) => !after.tree.openings.has(path));
  const touched = new Set(change.touched.map(({ path }) => path));
  const then = [...wanted.before].filter(
    (path) => !before.tree.openings.has(path) && !(touched.has(path) && now.includes(path)),
  );
  return [
    ...(now.length > 0 ? [toldByPath(now, 'here')] : []),
    ...(then.length > 0 ? [toldByPath(then, 'at the base')] : []),
  ];
}

function listed(names: readonly string[]): string {
  const sorted = names.toSorted(byCodeUnit);
  const more = sorted.length - mostNames;
  return either(more > 0 ? [...sorted.slice(0, mostNames), `${more} more`] : sorted, 'and');
}
