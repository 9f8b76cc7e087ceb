import { byCodeUnit } from '../order.ts';
import type { Check } from './check.ts';

export const unheldRole: Check = {
  id: 'unheld-role',
  since: '0.1.0',
  summary: 'a role that the matrix needs here and nobody holds',
  why: 'Nobody can own what only this role may own, so Rolecall can neither pass nor fail it.',
  mend: 'Name a team or user for the role under roles, or make it the same as another with same-as.',
  subject: 'policy',
  *find({ assets, policyFile }) {
    if (!policyFile) return;
    const needed = new Map<string, Set<string>>();
    for (const { kind, judgement } of assets) {
      for (const role of judgement.unheldRoles) needed.set(role, (needed.get(role) ?? new Set()).add(kind));
    }
    for (const [role, kinds] of [...needed].toSorted(([a], [b]) => byCodeUnit(a, b))) {
      yield {
        path: policyFile.path,
        ...policyFile.lineOf(['roles', role]),
        message: `nobody holds ${role}, which answers for ${[...kinds].toSorted(byCodeUnit).join(', ')} here`,
        remedy: `Name its holders: roles: { ${role}: { teams: [org/team] } }, or same-as another role.`,
      };
    }
  },
};
