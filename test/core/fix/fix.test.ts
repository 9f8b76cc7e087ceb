import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fix } from '../../../src/core/fix/fix.ts';
import type { History } from '../../../src/core/history.ts';
import { renderFix } from '../../../src/core/report/fix-text.ts';
import type { Snapshot, SourceText } from '../../../src/core/snapshot.ts';

interface Case {
  readonly fix: string;
  readonly policy?: string;
  readonly codeowners?: string;
  readonly files: readonly string[];
  readonly openings?: Readonly<Record<string, string>>;
  /** How often each login changed each file. */
  readonly history?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** CODEOWNERS with the proposal; absent: as before. */
  readonly after?: string;
  /** Gaps that stay. */
  readonly open?: readonly string[];
  /** Words that the explanation must hold. */
  readonly says?: readonly string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, 'cases.yml'), 'utf8')) as Case[];
const plain = createColors(false);

function snapshotOf({ policy, codeowners, files, openings = {}, history }: Case): Snapshot {
  const own = { '.github/rolecall.yml': policy, '.github/CODEOWNERS': codeowners };
  const texts: [string, string | undefined][] = Object.entries({ ...openings, ...own });
  const sources = new Map(
    texts.flatMap(([path, text]): [string, SourceText][] =>
      text === undefined ? [] : [[path, { path, bytes: Buffer.byteLength(text), text }]],
    ),
  );
  const paths = [...new Set([...files, ...sources.keys()])].toSorted();
  const governing = sources.get('.github/rolecall.yml');
  return {
    now: new Date('2026-11-24T12:00:00Z'),
    tree: {
      files: paths.map((path) => ({ path, mode: 'file' as const })),
      sources,
      openings: new Map(Object.entries(openings)),
    },
    ...(governing && { policy: governing }),
    ...(history && { history: historyOf(history) }),
  };
}

function historyOf(times: NonNullable<Case['history']>): History {
  const commits = Object.entries(times).flatMap(([login, files]) =>
    Object.entries(files).flatMap(([path, count]) =>
      Array.from({ length: count }, () => ({
        author: { name: login, email: `1+${login}@users.noreply.github.com` },
        time: 0,
        paths: [path],
      })),
    ),
  );
  return { commits };
}

function mended(snapshot: Snapshot) {
  const result = fix(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.fix;
}

describe('fix', () => {
  it.each(cases.map((one) => [one.fix, one] as const))('%s', (_name, one) => {
    const result = mended(snapshotOf(one));
    const before = one.codeowners ?? '';
    expect(result.proposal.edits.length > 0 ? result.proposal.text : before).toBe(one.after ?? before);
    expect(result.open.map(({ path }) => path)).toEqual(one.open ?? []);
    const told = renderFix(result, plain, false);
    for (const words of one.says ?? []) expect(told).toContain(words);
  });

  it.each(cases.map((one) => [one.fix, one] as const))('has nothing to add: %s', (_name, one) => {
    const { proposal, open } = mended(snapshotOf(one));
    const codeowners = proposal.edits.length > 0 ? proposal.text : one.codeowners;
    const again = mended(snapshotOf({ ...one, ...(codeowners !== undefined && { codeowners }) }));
    expect(again.proposal.edits).toEqual([]);
    expect(again.open).toEqual(open);
  });

  interface Habits {
    readonly time?: number;
    readonly also?: number;
    readonly login?: string;
  }

  it.each<[string, Habits, string[]]>([
    ['is still at it', {}, ['@ana']],
    ['has left: no commit in the last year of the history', { time: 0 }, []],
    ['moved everything at once', { also: 100 }, []],
    ['is a program', { login: 'renovate[bot]' }, []],
  ])('counts commits of somebody who %s', (_name, { time = 1e9, also = 0, login = 'ana' }, wanted) => {
    const others = Array.from({ length: also }, (_, index) => `other/${index}`);
    const by = (who: string, at: number, paths: readonly string[]) => ({
      author: { name: who, email: `${who}@users.noreply.github.com` },
      time: at,
      paths,
    });
    const made = Array.from({ length: 12 }, () => by(login, time, ['lab/a.ipynb', ...others]));
    const history = { commits: [by('raj', 1e9, ['README.md']), ...made] };
    const codeowners = '/.github/ @acme/ops\n';
    const { proposal } = mended({ ...snapshotOf({ fix: '', codeowners, files: ['lab/a.ipynb'] }), history });
    expect(proposal.edits.flatMap(({ owners }) => owners)).toEqual(wanted);
  });

  it('gives nobody less than 3 MB of CODEOWNERS', () => {
    const almost = `# ${'x'.repeat(3 * 1024 * 1024 - 20)}\n`;
    const result = mended(
      snapshotOf({
        fix: '',
        codeowners: almost,
        files: ['lab/a.ipynb'],
        history: { ana: { 'lab/a.ipynb': 10 } },
      }),
    );
    expect(result.proposal.edits).toEqual([]);
    expect(result.open[0]?.because).toContain('3 MB');
  });

  it('does not edit a CODEOWNERS that GitHub does not read', () => {
    const snapshot = snapshotOf({ fix: '', codeowners: '', files: ['lab/a.ipynb'] });
    const path = '.github/CODEOWNERS';
    const unread = (bytes: number): Snapshot => ({
      ...snapshot,
      tree: { ...snapshot.tree, sources: new Map([[path, { path, bytes }]]) },
    });
    expect(fix(unread(4_000_000))).toMatchObject({
      ok: false,
      obstacle: expect.stringContaining('3 MB or more'),
    });
    expect(fix(unread(10))).toMatchObject({
      ok: false,
      obstacle: expect.stringContaining('no regular file'),
    });
  });
});
