import type { Check } from './check.ts';
import { linesWith } from './codeowners-lines.ts';

export const suspiciousPattern: Check = {
  id: 'suspicious-pattern',
  summary: 'legal or tolerated, surely not meant',
  why: 'GitHub accepts the line and does something else than its author believes.',
  mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
  subject: 'codeowners',
  find: (scene) => linesWith(scene, 'suspicious-pattern'),
};
