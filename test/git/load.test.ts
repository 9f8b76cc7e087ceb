import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readNothing, type ReadingPlan } from '../../src/core/reading-plan.ts';
import type { Snapshot, Tree } from '../../src/core/snapshot.ts';
import { InputError } from '../../src/git/errors.ts';
import { loadSnapshot, type LoadRequest } from '../../src/git/load.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const now = new Date('2026-11-24T12:00:00Z');
const opened: Sandbox[] = [];
afterEach(() => {
  for (const { remove } of opened.splice(0)) remove();
});

function sandbox(...flags: readonly string[]): Sandbox {
  const created = createSandbox(...flags);
  opened.push(created);
  return created;
}

/** Loads with every opening read. */
async function load(directory: string, request: Partial<LoadRequest> = {}): Promise<Snapshot> {
  return await loadFrom({ directory, cwd: directory, ...request });
}

async function loadFrom(request: Partial<LoadRequest> & { cwd: string }): Promise<Snapshot> {
  const environment = { PATH: process.env['PATH'], HOME: request.cwd };
  const { snapshot } = await loadSnapshot({ now, environment, ...request }, everything);
  return snapshot;
}

const everything: ReadingPlan = {
  ...readNothing,
  openings: ({ tree, change }) => ({ after: paths(tree), before: change ? paths(change.before) : [] }),
};
const paths = (tree: Tree): string[] => tree.files.map(({ path }) => path);

describe('the whole tree', () => {
  it('is the tracked files as they lie in the working tree', async () => {
    const { root, commit, write, git } = sandbox();
    commit({ 'a.py': 'old', 'gone.py': '', '.gitignore': 'ignored.py\n' });
    write({ 'a.py': 'new', 'gone.py': null, 'ignored.py': '', 'untracked.py': '', 'added.py': '' });
    git('add', 'added.py');
    const { tree } = await load(root);
    expect(paths(tree)).toEqual(['.gitignore', 'a.py', 'added.py']);
    expect(tree.openings.get('a.py')).toBe('new');
  });

  it('is that of the commit that head names, whatever lies in the working tree', async () => {
    const { root, commit } = sandbox();
    const first = commit({ 'a.py': 'old', CODEOWNERS: '* @old\n' });
    commit({ 'a.py': 'new', 'b.py': '', CODEOWNERS: '* @new\n' });
    for (const head of [first, first.slice(0, 9), 'HEAD~1', 'main^']) {
      const { tree } = await load(root, { head });
      expect(paths(tree)).toEqual(['CODEOWNERS', 'a.py']);
      expect(tree.openings.get('a.py')).toBe('old');
      expect(tree.sources.get('CODEOWNERS')?.text).toBe('* @old\n');
    }
  });

  it('of a bare repository is that of its HEAD', async () => {
    const { root, commit } = sandbox();
    commit({ 'a.py': 'text', '.github/rolecall.yml': 'version: 1\n' });
    const bare = join(sandbox().root, 'bare.git');
    execFileSync('git', ['clone', '--quiet', '--bare', root, bare]);
    const { tree, policy } = await load(bare);
    expect(paths(tree)).toEqual(['.github/rolecall.yml', 'a.py']);
    expect(tree.openings.get('a.py')).toBe('text');
    expect(policy?.text).toBe('version: 1\n');
  });

  it('of a repository without a commit is what is tracked', async () => {
    expect(paths((await load(sandbox().root)).tree)).toEqual([]);
    expect(paths((await load(sandbox('--bare').root)).tree)).toEqual([]);
  });

  it('of a plain folder is every file but those of git and of installed packages', async () => {
    const { root, write, git } = sandbox();
    write({ 'folder/a.py': 'text', 'folder/.git/config': '', 'folder/node_modules/x/m.js': '' });
    git('init', '--quiet');
    const folder = join(root, 'folder');
    const { tree } = await load(folder);
    expect(paths(tree)).toEqual(['a.py']);
    expect(tree.openings.get('a.py')).toBe('text');
  });

  it('of a directory of a repository is that directory, its paths relative to it', async () => {
    const { root, commit } = sandbox();
    const base = commit({ 'top.py': '', 'sub/a.py': '1', 'sub/CODEOWNERS': '* @ana\n' });
    commit({ 'top.py': 'changed', 'sub/a.py': '2' });
    const sub = join(root, 'sub');
    expect(paths((await load(sub)).tree)).toEqual(['CODEOWNERS', 'a.py']);
    const { change, tree } = await load(sub, { base });
    expect(paths(tree)).toEqual(['CODEOWNERS', 'a.py']);
    expect(change?.touched).toEqual([{ path: 'a.py', status: 'modified' }]);
  });

  it('is that of the top level where no directory is given', async () => {
    const { root, commit } = sandbox();
    commit({ 'top.py': '', 'sub/a.py': '' });
    const { tree } = await loadFrom({ cwd: join(root, 'sub') });
    expect(paths(tree)).toEqual(['sub/a.py', 'top.py']);
  });
});

describe('names and modes', () => {
  it('come through as they are', async () => {
    const names = [
      'blank name.py',
      'tab\tname.py',
      'line\nname.py',
      'ümläut/日本.py',
      '"quoted".py',
      '-rf',
      '[a].py',
    ];
    const { root, commit } = sandbox();
    const base = commit({});
    commit(Object.fromEntries(names.map((name) => [name, name])));
    const whole = await load(root);
    const changed = await load(root, { base });
    for (const { tree } of [whole, changed]) {
      expect(paths(tree)).toEqual(names.toSorted());
      for (const name of names) expect(tree.openings.get(name)).toBe(name);
    }
    expect(changed.change?.touched.map(({ path }) => path)).toEqual(names.toSorted());
  });

  it('are sorted by code unit', async () => {
    const { root, commit } = sandbox();
    commit({ 'b.py': '', 'B.py': '', 'a/z.py': '', 'a.py': '', '\u{1f40d}.py': '', '\uff5e.py': '' });
    expect(paths((await load(root)).tree)).toEqual([
      'B.py',
      'a.py',
      'a/z.py',
      'b.py',
      '\u{1f40d}.py',
      '\uff5e.py',
    ]);
  });

  it('tell submodules and links, which are not opened', async () => {
    const other = sandbox();
    const pinned = other.commit({ 'a.py': '' });
    const { root, commit, git } = sandbox();
    symlinkSync('/etc/passwd', join(root, 'link.py'));
    symlinkSync('/etc/passwd', join(root, 'CODEOWNERS'));
    commit({});
    git('update-index', '--add', '--cacheinfo', `160000,${pinned},sub`);
    git('commit', '--quiet', '--message', 'Submodule');
    mkdirSync(join(root, 'sub'));
    for (const head of [undefined, 'HEAD']) {
      const { tree } = await load(root, head === undefined ? {} : { head });
      expect(tree.files.map(({ path, mode }) => [path, mode])).toEqual([
        ['CODEOWNERS', 'symlink'],
        ['link.py', 'symlink'],
        ['sub', 'submodule'],
      ]);
      expect([...tree.openings]).toEqual([]);
      expect(tree.sources.get('CODEOWNERS')?.text).toBeUndefined();
    }
  });

  it('a link in place of a file is not followed', async () => {
    const { root, commit, write } = sandbox();
    commit({ 'a.py': 'x', CODEOWNERS: '* @ana\n' });
    write({ 'a.py': null, CODEOWNERS: null });
    symlinkSync('/etc/passwd', join(root, 'a.py'));
    symlinkSync('/etc/passwd', join(root, 'CODEOWNERS'));
    const { tree } = await load(root);
    expect([...tree.openings.values()]).toEqual([]);
    expect(tree.sources.get('CODEOWNERS')?.text).toBeUndefined();
  });

  it('a pipe in place of a file is never waited for', async () => {
    const { root, commit, write } = sandbox();
    commit({ 'a.py': 'x' });
    write({ 'a.py': null });
    execFileSync('mkfifo', [join(root, 'a.py')]);
    expect((await load(root)).tree.openings.size).toBe(0);
  });
});

describe('what is read of a file', () => {
  it('is its first 8 KB', async () => {
    const { root, commit } = sandbox();
    commit({ 'long.py': 'x'.repeat(20_000), 'exact.py': 'y'.repeat(8192) });
    for (const request of [{}, { head: 'HEAD' }]) {
      const { openings } = (await load(root, request)).tree;
      expect(openings.get('long.py')).toBe('x'.repeat(8192));
      expect(openings.get('exact.py')).toBe('y'.repeat(8192));
    }
  });

  it('is UTF-8, or UTF-16 that says so; other bytes are replaced', async () => {
    const { root, commit } = sandbox();
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('import torch', 'utf16le')]);
    commit({ 'a.py': utf16, 'b.py': Buffer.from([0x61, 0xff, 0x62]), 'c.py': '\ufeffimport os' });
    const { openings } = (await load(root)).tree;
    expect(openings.get('a.py')).toBe('import torch');
    expect(openings.get('b.py')).toBe('a\ufffdb');
    expect(openings.get('c.py')).toBe('import os');
  });

  it('of CODEOWNERS is all of it below GitHub’s limit, and its size above', async () => {
    const { root, commit } = sandbox();
    const line = '/a @ana\n';
    const fits = line.repeat(Math.floor((3 * 1024 * 1024 - 1) / line.length));
    commit({ CODEOWNERS: fits, '.github/CODEOWNERS': `${fits}${line}` });
    const { sources } = (await load(root)).tree;
    expect(sources.get('CODEOWNERS')?.text).toHaveLength(fits.length);
    expect(sources.get('.github/CODEOWNERS')).toEqual({
      path: '.github/CODEOWNERS',
      bytes: fits.length + line.length,
    });
  });

  it('keeps the byte order mark of an ownership file, which matters there', async () => {
    const { root, commit } = sandbox();
    commit({ CODEOWNERS: '\ufeff* @ana\n' });
    expect((await load(root)).tree.sources.get('CODEOWNERS')?.text).toBe('\ufeff* @ana\n');
  });
});

describe('a change', () => {
  it('runs from the merge base, and leaves what the branch never touched as the base has it', async () => {
    const { root, commit, git } = sandbox();
    commit({
      'a.py': '1',
      'b.py': '1',
      'old.py': 'same\n'.repeat(20),
      'gone.py': '',
      CODEOWNERS: '* @ana\n',
    });
    git('checkout', '--quiet', '-b', 'branch');
    commit({ 'a.py': '2', 'new.py': '', 'gone.py': null });
    git('mv', 'old.py', 'moved.py');
    commit({});
    git('checkout', '--quiet', 'main');
    commit({ 'b.py': '2', 'later.py': '', CODEOWNERS: '* @raj\n' });

    const { tree, change } = await load(root, { base: 'main', head: 'branch' });
    expect(paths(tree)).toEqual(['CODEOWNERS', 'a.py', 'b.py', 'later.py', 'moved.py', 'new.py']);
    expect(tree.openings.get('a.py')).toBe('2');
    expect(tree.openings.get('b.py')).toBe('2');
    expect(tree.sources.get('CODEOWNERS')?.text).toBe('* @raj\n');
    expect(change?.touched).toEqual([
      { path: 'a.py', status: 'modified' },
      { path: 'moved.py', status: 'renamed', previousPath: 'old.py' },
      { path: 'new.py', status: 'added' },
    ]);
    expect(change?.deleted).toEqual(['gone.py']);
    expect(change && paths(change.before)).toContain('gone.py');
    expect(change?.before.openings.get('a.py')).toBe('1');
  });

  it('that edits CODEOWNERS is judged by its own, however the base went on', async () => {
    const { root, commit, git } = sandbox();
    commit({ CODEOWNERS: '* @ana\n', 'a.py': '' });
    git('checkout', '--quiet', '-b', 'branch');
    commit({ CODEOWNERS: '* @branch\n' });
    git('checkout', '--quiet', 'main');
    commit({ CODEOWNERS: '* @main\n' });
    const { tree, change } = await load(root, { base: 'main', head: 'branch' });
    expect(tree.sources.get('CODEOWNERS')?.text).toBe('* @branch\n');
    expect(change?.before.sources.get('CODEOWNERS')?.text).toBe('* @main\n');
  });

  it('is judged by the policy of the base, also where it deletes or replaces it', async () => {
    const { root, commit } = sandbox();
    const base = commit({ '.github/rolecall.yml': 'version: 1\n' });
    commit({ '.github/rolecall.yml': 'version: 1\nenforce: worsened\n' });
    expect((await load(root, { base })).policy?.text).toBe('version: 1\n');
    commit({ '.github/rolecall.yml': null, 'rolecall.yml': 'version: 1\nextends: starter\n' });
    expect((await load(root, { base })).policy).toMatchObject({ path: '.github/rolecall.yml' });
  });

  it('head defaults to the commit, not to the working tree', async () => {
    const { root, commit, write } = sandbox();
    const base = commit({ 'a.py': '1' });
    write({ 'a.py': 'uncommitted' });
    expect((await load(root, { base })).change?.touched).toEqual([]);
  });
});

describe('--policy', () => {
  const policies = { 'policies/team.yml': 'version: 1\n' };

  it('is read from disk for the whole tree', async () => {
    const { root, commit, write } = sandbox();
    commit(policies);
    write({ 'policies/team.yml': 'version: 1\nextends: starter\n' });
    const { policy } = await load(root, { policy: 'policies/team.yml' });
    expect(policy?.text).toContain('starter');
  });

  it('is that of the base where a change is judged', async () => {
    const { root, commit } = sandbox();
    const base = commit(policies);
    commit({ 'policies/team.yml': 'version: 1\nextends: starter\n' });
    const { policy } = await load(root, { base, policy: 'policies/team.yml' });
    expect(policy?.text).toBe('version: 1\n');
  });

  it('that only the change brings is refused', async () => {
    const { root, commit } = sandbox();
    const base = commit({ 'a.py': '' });
    commit(policies);
    await expect(load(root, { base, policy: 'policies/team.yml' })).rejects.toThrow(
      /not at the tip of .* comes from its base/,
    );
  });

  it('that nobody tracks is read from disk, where its owner put it', async () => {
    const { root, commit, write } = sandbox();
    const base = commit({ 'a.py': '' });
    write(policies);
    expect((await load(root, { base, policy: 'policies/team.yml' })).policy?.text).toBe('version: 1\n');
  });

  it('that is nowhere names the places of a policy', async () => {
    const { root, commit } = sandbox();
    commit({ 'a.py': '' });
    await expect(load(root, { policy: 'nowhere.yml' })).rejects.toThrow(
      /nowhere\.yml.*\.github\/rolecall\.yml/,
    );
  });
});

describe('what the user must mend is told as such', () => {
  const cases: readonly [string, (root: string) => Promise<unknown>, RegExp][] = [
    ['a directory that is not there', (root) => load(join(root, 'nowhere')), /no such directory/],
    [
      'a ref that is not there',
      (root) => load(root, { head: 'mian' }),
      /"mian" is no commit.*Did you mean main\?/,
    ],
    [
      'a ref that looks like an option',
      (root) => load(root, { head: '--output=x' }),
      /"--output=x" is no commit/,
    ],
    ['a tree in place of a commit', (root) => load(root, { head: 'HEAD^{tree}' }), /is no commit/],
    [
      'two commits without a common one',
      (root) => load(root, { base: 'lonely', head: 'main' }),
      /have no common commit/,
    ],
  ];

  it.each(cases)('%s', async (_name, act, message) => {
    const { root, commit, git } = sandbox();
    commit({ 'a.py': '' });
    git('checkout', '--quiet', '--orphan', 'lonely');
    commit({ 'b.py': '' });
    git('checkout', '--quiet', 'main');
    const failure = await act(root).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(String(failure)).toMatch(message);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });

  it('a shallow clone, with the way out', async () => {
    const origin = sandbox();
    origin.commit({ 'a.py': '1' });
    origin.git('branch', 'old');
    origin.commit({ 'a.py': '2' });
    const { root, git } = sandbox();
    git('fetch', '--quiet', '--depth=1', `file://${origin.root}`, 'main:main2', 'old:old');
    await expect(load(root, { base: 'old', head: 'main2' })).rejects.toThrow(/shallow.*fetch-depth: 0/);
  });

  it('refs in a plain folder', async () => {
    const { root, write } = sandbox();
    write({ 'folder/a.py': '' });
    const environment = { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: root };
    await expect(load(join(root, 'folder'), { base: 'main', environment })).rejects.toThrow(InputError);
  });
});

describe('a hostile repository', () => {
  it('runs none of the programs that its configuration and attributes name', async () => {
    const { root, commit, git } = sandbox();
    const marker = join(root, '.git', 'ran');
    const program = `touch ${marker}`;
    const base = commit({
      'a.py': '1',
      '.gitattributes': '*.py filter=evil diff=evil textconv=evil\n',
    });
    commit({ 'a.py': '2' });
    for (const [key, value] of [
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.sshCommand', program],
      ['diff.external', program],
      ['diff.evil.command', program],
      ['diff.evil.textconv', program],
      ['filter.evil.smudge', program],
      ['filter.evil.clean', program],
      ['filter.evil.process', program],
      ['uploadpack.packObjectsHook', program],
      ['core.alternateRefsCommand', program],
    ] as const) {
      git('config', key, value);
    }
    await load(root);
    await load(root, { base });
    await load(root, { head: 'HEAD' });
    expect(existsSync(marker)).toBe(false);
  });

  it('leaves the repository as it was', async () => {
    const { root, commit, write, git } = sandbox();
    const base = commit({ 'a.py': '1' });
    write({ 'a.py': '2' });
    const before = git('status', '--porcelain=v2', '--branch');
    const index = execFileSync('md5sum', [join(root, '.git/index')]).toString();
    await load(root, { base });
    await load(root);
    expect(execFileSync('md5sum', [join(root, '.git/index')]).toString()).toBe(index);
    expect(git('status', '--porcelain=v2', '--branch')).toBe(before);
  });

  it('is not led elsewhere by the environment', async () => {
    const { root, commit } = sandbox();
    commit({ 'here.py': '' });
    const other = sandbox();
    other.commit({ 'there.py': '' });
    const environment = {
      PATH: process.env['PATH'],
      GIT_DIR: join(other.root, '.git'),
      GIT_WORK_TREE: other.root,
    };
    expect(paths((await load(root, { environment })).tree)).toEqual(['here.py']);
  });
});
