import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../git/sandbox.ts';

// The bundle as it ships, on real folders and repositories.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const place = '.github/rolecall.yml';
const files = {
  '.github/CODEOWNERS': '/data/ @acme/data-eng\n/.github/ @acme/ml-platform\n/infra/ @acme/ml-platform\n',
  'data/a.csv': '',
  'infra/main.tf': '',
  'serving/model.onnx': '',
};

const made: { remove: () => void }[] = [];
afterAll(() => made.forEach((one) => one.remove()));

function init(directory: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'init', ...args], {
    encoding: 'utf8',
    cwd: directory,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  return { code: status, out: stdout, err: stderr };
}

function repository(...flags: readonly string[]): Sandbox {
  const sandbox = createSandbox(...flags);
  made.push(sandbox);
  return sandbox;
}

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-init-'));
  made.push({ remove: () => rmSync(root, { recursive: true }) });
  return root;
}

describe('rolecall init', () => {
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = repository();
    sandbox.commit(files);
  });
  const written = (path = place) => readFileSync(join(sandbox.root, path), 'utf8');

  it('writes the policy, and says what check finds under it and what to do next', () => {
    const { code, out, err } = init(sandbox.root);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(written()).toContain('- acme/data-eng # its name says so; owns the only dataset file');
    expect(err).toMatch(/^Wrote \.github\/rolecall\.yml\.$/m);
    expect(err).toMatch(/^ {2}ml-engineer +0 of 1 asset owned, 1 gap$/m);
    expect(err).toMatch(/^5 files, 5 assets: 4 owned, 1 unowned/m);
    expect(err).toMatch(/^ {2}2\. Name holders for ml-engineer: /m);
    expect(err).toMatch(/rolecall fix .* 1 gap/);
    expect(err).not.toContain('catch-all');
  });

  it('says which files name owners for tools', () => {
    sandbox.commit({ OWNERS: 'approvers: [ana]\n', 'data/OWNERS': 'approvers: [raj]\n' });
    expect(init(sandbox.root).err).toContain(
      '2. Turn the line sources on there to have owners read from files too: OWNERS and 1 more file name owners.',
    );
    expect(written()).toContain('# sources: [codeowners, owners] # OWNERS and 1 more file name owners');
  });

  it('says what only a catch-all owns', () => {
    sandbox.commit({ '.github/CODEOWNERS': '* @acme/all\n' });
    expect(init(sandbox.root).err).toContain('Give 5 assets that only a catch-all owns entries of their own');
  });

  it('says what check then finds', () => {
    const { err } = init(sandbox.root);
    sandbox.git('add', '--all');
    const { stdout } = spawnSync(process.execPath, [cli, 'check'], { encoding: 'utf8', cwd: sandbox.root });
    const totals = /^\d+ files, .*\n.*$/m.exec(stdout)?.[0] ?? 'none';
    expect(err).toContain(totals);
  });

  it('knows people by their commits', () => {
    const other = repository();
    const author = '--author=Ana Lee <1+ana@users.noreply.github.com>';
    for (const number of [1, 2, 3]) {
      other.write({ 'data/a.csv': `${number}` });
      other.git('add', '--all');
      other.git('commit', '--quiet', author, '--message', 'Change');
    }
    init(other.root);
    expect(readFileSync(join(other.root, place), 'utf8')).toContain(
      '- ana # made all 3 changes to dataset files',
    );
  });

  it('writes where --output says, relative to where the user stands', () => {
    const { code, err } = init(sandbox.root, '--output', 'data/draft.yml');
    expect(code).toBe(0);
    expect(written('data/draft.yml')).toContain('version: 1');
    expect(existsSync(join(sandbox.root, place))).toBe(false);
    expect(err).toMatch(/put it in \.github\/rolecall\.yml/);
  });

  it.each([place, '.github/rolecall.yaml', 'rolecall.yml'])('leaves a policy alone that is at %s', (path) => {
    for (const isTracked of [false, true]) {
      if (isTracked) sandbox.commit({ [path]: 'mine' });
      else sandbox.write({ [path]: 'mine' });
      for (const args of [[], ['--output', 'draft.yml']]) {
        const { code, out, err } = init(sandbox.root, ...args);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(path);
        expect(err).toMatch(/rolecall validate.*rolecall check/);
      }
      expect(written(path)).toBe('mine');
      expect(existsSync(join(sandbox.root, 'draft.yml'))).toBe(false);
    }
  });

  it('overwrites nothing with --output, and writes through no link', () => {
    const outside = join(folder(), 'target');
    sandbox.write({ 'mine.txt': 'mine' });
    symlinkSync(outside, join(sandbox.root, 'dangling'));
    for (const name of ['mine.txt', 'dangling']) {
      const { code, err } = init(sandbox.root, '--output', name);
      expect(code).toBe(2);
      expect(err).toContain(`${name} exists`);
    }
    expect(written('mine.txt')).toBe('mine');
    expect(existsSync(outside)).toBe(false);
  });

  it('writes through no link in the way to the place of the policy', () => {
    const root = folder();
    const outside = folder();
    symlinkSync(outside, join(root, '.github'));
    expect(init(root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('.github is a symbolic link') as string,
    });
    expect(existsSync(join(outside, 'rolecall.yml'))).toBe(false);

    const other = folder();
    mkdirSync(join(other, '.github'));
    symlinkSync(join(outside, 'target'), join(other, place));
    expect(init(other)).toMatchObject({ code: 2, err: expect.stringContaining(place) as string });
    expect(lstatSync(join(other, place)).isSymbolicLink()).toBe(true);
    expect(existsSync(join(outside, 'target'))).toBe(false);
  });

  it('says what is in its way', () => {
    const root = folder();
    writeFileSync(join(root, '.github'), '');
    expect(init(root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('.github is no directory') as string,
    });
  });

  it('works in a plain folder, an empty one too', () => {
    const root = folder();
    const { code, err } = init(root);
    expect(code).toBe(0);
    expect(readFileSync(join(root, place), 'utf8')).toContain('No ML asset was found');
    expect(err).not.toContain('Name holders');
  });

  it('writes to standard output where there is no working tree, and says why', () => {
    const bare = repository('--bare');
    sandbox.git('push', '--quiet', bare.root, 'HEAD:main');
    const { code, out, err } = init(bare.root);
    expect(code).toBe(0);
    expect(out).toContain('- acme/data-eng');
    expect(err).toMatch(/^A bare repository has no files to add one to/);
    sandbox.commit({ [place]: 'version: 1\n' });
    sandbox.git('push', '--quiet', bare.root, 'HEAD:main');
    expect(init(bare.root)).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    [['data'], 'takes no paths'],
    [['--policy', 'x'], 'takes no --policy'],
    [['--head', 'main'], 'takes no --head'],
    [['--format', 'json'], 'Known: text'],
  ])('refuses %j', (args, words) => {
    expect(init(sandbox.root, ...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(words) as string,
    });
    expect(existsSync(join(sandbox.root, place))).toBe(false);
  });
});
