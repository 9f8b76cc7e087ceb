import type { Check } from './check.ts';
import { linesWith } from './codeowners-lines.ts';

export const invalidLine: Check = {
  id: 'invalid-line',
  since: '0.1.0',
  summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
  why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
  mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
  subject: 'codeowners',
  find: (scene) => linesWith(scene, 'invalid-line'),
};
