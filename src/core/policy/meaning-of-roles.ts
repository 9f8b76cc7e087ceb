import { namePattern } from './formats.ts';
import type { KnownNames } from './known.ts';
import { nameProblem, unknownRoles } from './known.ts';
import { loginFaults, teamFaults } from './owners-meant.ts';
import { entriesOf, nodeAt, wordsIn } from './tree.ts';
import type { Entry, Fault, PolicyNode, Word } from './tree.ts';
import { quoted, shortened } from './words.ts';

const notAlone = 'stands alone: move `teams` and `users` to the role it names, or remove it';

export function roleFaults(root: PolicyNode, { roles: known }: KnownNames): Fault[] {
  const roles = entriesOf(nodeAt(root, ['roles']));
  const faults: Fault[] = [];
  for (const [role, { key, node }] of roles) {
    const path = ['roles', role];
    const parts = entriesOf(node);
    if (!namePattern.test(role)) faults.push({ path, span: key, text: () => nameProblem(role) });
    const alone = parts.get('same-as');
    const named = [
      ...teamFaults(wordsIn(parts.get('teams')?.node, [...path, 'teams'])),
      ...loginFaults(wordsIn(parts.get('users')?.node, [...path, 'users'])),
      ...unknownRoles(wordsIn(alone?.node, [...path, 'same-as']), known),
    ];
    for (const fault of named) faults.push(fault);
    if (alone !== undefined && (parts.has('teams') || parts.has('users'))) {
      faults.push({ path: [...path, 'same-as'], span: alone.key, text: () => notAlone });
    }
  }
  return [...faults, ...cycleFaults(roles)];
}

/** One fault for each ring of `same-as`. */
function cycleFaults(roles: ReadonlyMap<string, Entry>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const start of roles.keys()) {
    const walked = new Map<string, Word>();
    let role: string | undefined = start;
    while (role !== undefined && !seen.has(role)) {
      seen.add(role);
      const next = sameAs(role, roles);
      if (next !== undefined) walked.set(role, next);
      role = next?.text;
    }
    const closing = role === undefined ? undefined : walked.get(role);
    if (closing === undefined || role === undefined) continue;
    const names = [...walked.keys()];
    const ring = [...names.slice(names.indexOf(role)), role].map((name) => quoted(name)).join(' -> ');
    faults.push({ ...closing, text: () => `the roles go round in a circle: ${shortened(ring, 400)}` });
  }
  return faults;
}

/** The word after `same-as` of a role, if there is one. */
function sameAs(role: string, roles: ReadonlyMap<string, Entry>): Word | undefined {
  const node = entriesOf(roles.get(role)?.node).get('same-as')?.node;
  return wordsIn(node, ['roles', role, 'same-as'])[0];
}
