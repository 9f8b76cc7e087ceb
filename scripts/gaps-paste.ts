/**
 * Holds the lines that `rolecall gaps` proposes to their word on a real repository: puts them where the body of the
 * issue says, and resolves and judges every file again.
 *
 *   node scripts/gaps-paste.ts --repo DIR [--policy FILE]
 */
import { parseArgs } from 'node:util';
import { readingPlan } from '../src/core/evaluate.ts';
import { gaps } from '../src/core/gaps/gaps.ts';
import { parseCodeowners } from '../src/core/ownership/codeowners.ts';
import { createResolver } from '../src/core/ownership/resolve.ts';
import { renderGapsMarkdown } from '../src/core/report/gaps-markdown.ts';
import type { GapsReport } from '../src/core/report/gaps.ts';
import type { Snapshot } from '../src/core/snapshot.ts';
import { loadSnapshot } from '../src/git/load.ts';
import { claimed, pasted } from '../test/core/gaps/paste.ts';

const { values } = parseArgs({
  options: { repo: { type: 'string', default: '.' }, policy: { type: 'string' } },
});
const { repo, policy } = values;
const { snapshot } = await loadSnapshot(
  {
    directory: repo,
    cwd: process.cwd(),
    environment: process.env,
    now: new Date(),
    history: true,
    ...(policy !== undefined && { policy }),
  },
  readingPlan,
);

const before = reportOn(snapshot);
const { path } = before.mend;
const text = snapshot.tree.sources.get(path)?.text ?? '';
const body = renderGapsMarkdown(before);
const mended = pasted(body, text);
const after = reportOn(withCodeowners(path, mended));
const [then, now] = [ownersOf(text), ownersOf(mended)];
const losing = snapshot.tree.files.filter((file) => {
  const owners = new Set(now(file.path));
  return then(file.path).some((owner) => !owners.has(owner));
});
const closed = before.gaps.length - after.gaps.length;
process.stdout.write(
  `${before.summary.files} files, ${before.summary.assets} assets, ${before.gaps.length} gaps, body of ${body.length} characters\n` +
    `${before.mend.paste.lines} of ${before.mend.edits.length} lines pasted: they claim ${claimed(body)} gaps and close ${closed}; ` +
    `${losing.length} files lose an owner\n`,
);
if (closed !== claimed(body) || losing.length > 0) process.exitCode = 1;

function reportOn(given: Snapshot): GapsReport {
  const result = gaps(given);
  if (!result.ok) throw new Error('the policy cannot be read: run rolecall validate');
  return result.report;
}

function withCodeowners(at: string, words: string): Snapshot {
  const { tree } = snapshot;
  const source = { path: at, bytes: Buffer.byteLength(words), text: words };
  const known = tree.files.some((file) => file.path === at);
  const files = known ? tree.files : [...tree.files, { path: at, mode: 'file' as const }];
  return { ...snapshot, tree: { ...tree, files, sources: new Map([...tree.sources, [at, source]]) } };
}

function ownersOf(words: string): (at: string) => readonly string[] {
  const resolver = createResolver(parseCodeowners(words).entries);
  return (at) => resolver.resolve(at)?.owners.map(({ key }) => key) ?? [];
}
