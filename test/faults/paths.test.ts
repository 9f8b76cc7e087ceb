import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badPaths, hostileTree, type BadPath } from './paths.ts';
import { createDirectory, createObjectStore } from './repository.ts';
import { formats, mostMilliseconds, run, type Outcome } from './run.ts';
import { commandsIn, harmIn } from './scan.ts';

interface Listing {
  readonly paths: readonly { readonly path: string; readonly kind?: string; readonly owners?: string[] }[];
}

const store = createObjectStore();
const onDisk = hostileTree.filter(
  ({ path }) => !badPaths.some((bad) => bad.objectsOnly && bad.path === path),
);
const checkout = createDirectory(onDisk, true);
const folder = createDirectory(onDisk, false);
const base = store.commit(hostileTree.slice(0, 2));
store.branch('main', store.commit(hostileTree, base));
store.branch('base', base);
afterAll(() => {
  store.remove();
  rmSync(checkout, { recursive: true });
  rmSync(folder, { recursive: true });
});

const reportedAs = ({ path, reported }: BadPath): string => reported ?? path.toString();

describe.each([
  { where: 'a bare repository', args: ['--repo', store.root] },
  { where: 'a change', args: ['--repo', store.root, '--base', 'base', '--head', 'main'] },
  { where: 'a working tree', args: ['--repo', checkout] },
  { where: 'a folder', args: ['--repo', folder] },
])('bad paths in $where', ({ where, args }) => {
  const rows = badPaths.filter((bad) => bad.objectsOnly === undefined || args.includes(store.root));
  const outcomes = new Map<string, Outcome>();
  beforeAll(async () => {
    for (const format of formats) outcomes.set(format, await run(['check', ...args, '--format', format]));
    if (where === 'a change') return;
    for (const command of ['assets', 'owners']) {
      for (const format of ['text', 'json'])
        outcomes.set(`${command} ${format}`, await run([command, ...args, '--format', format]));
    }
  });

  it('are answered soon, and harm nobody who reads', () => {
    for (const [name, { code, out, err, milliseconds }] of outcomes) {
      expect.soft(harmIn(name.split(' ').at(-1) ?? '', out), name).toEqual([]);
      expect.soft(err, name).toBe('');
      expect.soft(code, name).toBe(name.includes(' ') ? 0 : 1);
      expect.soft(milliseconds, name).toBeLessThan(mostMilliseconds);
    }
    const { findings } = JSON.parse(outcomes.get('json')?.out ?? '');
    expect(commandsIn(outcomes.get('github')?.out ?? '')).toBe(findings.length);
  });

  it.each(rows)('$row: $name', (bad) => {
    const path = reportedAs(bad);
    const report = JSON.parse(outcomes.get('json')?.out ?? '');
    expect(report.assets.filter((asset: { path: string }) => asset.path === path)).toMatchObject([
      { kind: 'thing', status: 'unowned' },
    ]);
    expect(report.findings.filter((finding: { path: string }) => finding.path === path)).toMatchObject([
      { check: 'unowned-asset', severity: 'error', line: 1 },
    ]);
    if (where === 'a change') return;
    for (const [command, answer] of [
      ['assets', { kind: 'thing' }],
      ['owners', { owners: [] }],
    ] as const) {
      const listing: Listing = JSON.parse(outcomes.get(`${command} json`)?.out ?? '');
      expect(listing.paths.filter((one) => one.path === path)).toMatchObject([answer]);
      const line = `${bad.shown}\t${command === 'assets' ? 'thing' : ''}`;
      expect(outcomes.get(`${command} text`)?.out.split('\n')).toContain(line);
    }
  });
});

describe('bad paths that are asked for', () => {
  const repo = ['--repo', store.root];

  it('by name are explained, each of them', async () => {
    const named = badPaths.filter(({ path, objectsOnly }) => typeof path === 'string' && !objectsOnly);
    const paths = named.map(reportedAs);
    for (const format of ['text', 'json']) {
      const { code, out, milliseconds } = await run(['explain', ...repo, '--format', format, '--', ...paths]);
      expect(code).toBe(0);
      expect(harmIn(format, out)).toEqual([]);
      expect(milliseconds).toBeLessThan(mostMilliseconds);
      if (format === 'text')
        expect(out.split('\n')).toEqual(expect.arrayContaining(named.map(({ shown }) => shown)));
      else
        expect(JSON.parse(out).paths).toMatchObject(
          paths.map((path) => ({ path, tracked: true, kind: 'thing', status: 'unowned' })),
        );
    }
  });

  it.each(['owners', 'assets'])(
    'on standard input are all answered by %s, in their order',
    async (command) => {
      const input = Buffer.concat(badPaths.flatMap(({ path }) => [Buffer.from(path), Buffer.of(0)]));
      const { code, out } = await run([command, ...repo, '--stdin', '--format', 'json'], input);
      expect(code).toBe(0);
      const { paths }: Listing = JSON.parse(out);
      expect(paths.map(({ path }) => path)).toEqual(badPaths.map(reportedAs));
    },
  );

  it('29: an absolute path is outside, and on standard input one of the repository', async () => {
    const explained = await run(['explain', ...repo, '/etc/passwd']);
    expect(explained).toMatchObject({ code: 2, out: '' });
    expect(explained.err).toContain('/etc/passwd is outside of ');
    const { out } = await run(['owners', ...repo, '--stdin'], '/etc/passwd\n/.github/CODEOWNERS\n');
    expect(out).toBe('/etc/passwd\t\n/.github/CODEOWNERS\t@ana\n');
  });

  it('29: a tree that claims an absolute path is damaged, and named as such', async () => {
    const damaged = createObjectStore();
    damaged.branch('main', damaged.commit([{ path: '/etc/passwd', content: 'x' }]));
    const { code, out, err } = await run(['check', '--repo', damaged.root]);
    damaged.remove();
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^rolecall: git ls-tree failed: .+\n.*git fsck/);
  });

  it('34: a NUL ends a path on standard input, and is in no name of a commit', async () => {
    const { out } = await run(['owners', ...repo, '--stdin'], JSON.parse('"a\\u0000.github/b"'));
    expect(out).toBe('a\t\n.github/b\t@ana\n');
    const { code, err } = await run(['check', ...repo, '--base', JSON.parse('"ma\\u0000in"')]);
    expect(code).toBe(2);
    expect(err).toContain('"ma\\u0000in" is no commit of this repository. Did you mean main?');
  });
});
