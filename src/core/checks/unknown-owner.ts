import type { Check } from './check.ts';
import { passedOver } from './passed-over.ts';

export const unknownOwner: Check = {
  id: 'unknown-owner',
  since: '0.1.0',
  subject: 'codeowners',
  summary: 'an owner that GitHub knows as no user and no visible team',
  why: 'GitHub passes over the owner in silence: nobody is asked in its place.',
  mend: 'Correct the name, or make the team visible.',
  online: true,
  find: (scene) => passedOver(scene, 'unknown-owner'),
};
