import { quote } from '../ownership/quote.ts';
import type { Check, Occurrence, Scene } from './check.ts';
import { linesWith } from './codeowners-lines.ts';
import { githubList } from './github-list.ts';

export const invalidLine: Check = {
  id: 'invalid-line',
  since: '0.1.0',
  summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
  why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
  mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
  subject: 'codeowners',
  *find(scene) {
    yield* linesWith(scene, 'invalid-line');
    yield* linesOfGithub(scene);
  },
};

/** Lines that GitHub's own list names and that show no problem here: GitHub decides what it reads. */
function* linesOfGithub(scene: Scene): Iterable<Occurrence> {
  const { source, file } = scene.world.codeowners;
  if (!source) return;
  const told = new Set(file.problems.map(({ line }) => line));
  for (const { about, line, kind, suggestion, token } of githubList(scene)?.errors ?? []) {
    if (about !== 'line' || told.has(line)) continue;
    told.add(line);
    const skipped = /^invalid/i.test(kind) ? 'GitHub skips this line' : 'GitHub finds fault with this line';
    yield {
      path: source.path,
      line,
      ...(token && { column: token.column, endColumn: token.column + token.text.length }),
      message: `${skipped}: ${quote(kind)}`,
      remedy: suggestion
        ? `GitHub suggests: ${quote(suggestion)}`
        : 'See the file on GitHub, which shows why.',
    };
  }
}
