import type { Check } from './check.ts';
import { linesWith } from './codeowners-lines.ts';

export const suspiciousPattern: Check = {
  id: 'suspicious-pattern',
  since: '0.1.0',
  summary: 'a pattern that GitHub tolerates and that is surely not meant, such as one with a leading !',
  why: 'GitHub accepts the line and does something else than its author believes.',
  mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
  subject: 'codeowners',
  find: (scene) => linesWith(scene, 'suspicious-pattern'),
};
