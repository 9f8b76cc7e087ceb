import type { LineProblem } from '../ownership/codeowners.ts';
import type { Check, Occurrence, Scene } from './check.ts';

export const invalidLine: Check = {
  id: 'invalid-line',
  summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
  why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
  mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
  subject: 'codeowners',
  find: (scene) => linesWith(scene, 'invalid-line'),
};

export const suspiciousPattern: Check = {
  id: 'suspicious-pattern',
  summary: 'legal or tolerated, surely not meant',
  why: 'GitHub accepts the line and does something else than its author believes.',
  mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
  subject: 'codeowners',
  find: (scene) => linesWith(scene, 'suspicious-pattern'),
};

function* linesWith({ world }: Scene, check: LineProblem['check']): Iterable<Occurrence> {
  const path = world.codeowners.source?.path;
  if (path === undefined) return;
  for (const { check: found, ...problem } of world.codeowners.file.problems) {
    if (found === check) yield { path, ...problem };
  }
}
