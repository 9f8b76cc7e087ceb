import type { Check } from './check.ts';
import { passedOver } from './passed-over.ts';

export const ownerWithoutAccess: Check = {
  id: 'owner-without-access',
  since: '0.1.0',
  subject: 'codeowners',
  summary: 'an owner that may not write to the repository',
  why: 'GitHub asks only owners with write access, and passes over the others in silence.',
  mend: 'Grant it write access, or name an owner that has it. Of a team, the team itself must have it, or one that it is part of.',
  online: true,
  find: (scene) => passedOver(scene, 'owner-without-access'),
};
