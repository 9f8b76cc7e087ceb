import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numbered, startLab, type Lab } from './lab.ts';
import { createObjectStore, type BadFile } from '../faults/repository.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

const raw = { accept: 'application/vnd.github.raw+json' };
const oid = '1'.repeat(40);
const megabyte = 1024 * 1024;

/** The files become the branch `main`. */
function write(files: readonly BadFile[]): void {
  lab.repository.branches.set('main', lab.commit(files));
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

async function entries(): Promise<Entry[]> {
  return (await lab.ask('GET R/git/trees/main?recursive=1')).json.tree;
}

describe('a tree', () => {
  it('is cut where it is longer than the server gives', async () => {
    write(numbered(20, (index) => `a/${index}`));
    lab.github.mostTreeEntries = 10;
    const { json } = await lab.ask('GET R/git/trees/main?recursive=1');
    expect(json).toMatchObject({ truncated: true });
    expect(json.tree).toHaveLength(10);
    const [top] = (await lab.ask('GET R/git/trees/main')).json.tree;
    const below = await lab.ask(`GET R/git/trees/${top.sha}`);
    expect(below.json).toMatchObject({ truncated: false });
    expect(below.json.tree).toHaveLength(20);
  });

  it('is cut at seven megabytes', async () => {
    write([...numbered(2000, (index) => `${'x'.repeat(3900)}${index}`)]);
    const { json } = await lab.ask('GET R/git/trees/main?recursive=1');
    expect(json.truncated).toBe(true);
    expect(json.tree.length).toBeGreaterThan(1500);
    expect(json.tree.length).toBeLessThan(2000);
  });

  it('tells links, programs, directories and submodules by their modes', async () => {
    write([
      { path: 'dir/a', mode: '100755' },
      { path: 'link', content: 'dir/a', mode: '120000' },
      { path: 'module', content: oid, mode: '160000' },
    ]);
    const found = (await entries()).map(({ path, mode, type }) => `${path} ${mode} ${type}`);
    expect(found).toEqual([
      'dir 040000 tree',
      'dir/a 100755 blob',
      'link 120000 blob',
      'module 160000 commit',
    ]);
  });

  const names = [
    'a\nb.py',
    'a\r\n::error::x',
    '@org/everyone.py',
    '%0A%3A%3A',
    '"\\303\\251.py"',
    'a\tb',
    ' leading',
    'trailing ',
    '../up'.replace('../', '..'),
    '\u202ename',
    'e\u0301',
    '<img src=x>',
    '$(id)',
    'a?b#c',
    'a\\b',
  ];
  it.each(names)('holds a file named %j as it is', async (name) => {
    write([{ path: name, content: 'x' }]);
    expect((await entries()).map(({ path }) => path)).toContain(name);
    const { json } = await lab.ask(`GET R/contents/${encodeURIComponent(name)}?ref=main`);
    expect(json).toMatchObject({ path: name, content: 'eA==\n' });
  });

  it('marks bytes that are no text', async () => {
    write([{ path: Buffer.from([0x61, 0xff]) }]);
    expect((await entries()).map(({ path }) => path)).toEqual(['a\ufffd']);
  });

  it('that is none is not found', async () => {
    expect(await lab.ask(`GET R/git/trees/${oid}`)).toMatchObject({
      status: 404,
      json: { message: 'Not Found' },
    });
  });
});

describe('the contents of a file', () => {
  it.each([
    { size: megabyte, encoding: 'base64', length: megabyte },
    { size: megabyte + 1, encoding: 'none', length: 0 },
  ])('of $size bytes come as $encoding', async ({ size, encoding, length }) => {
    write([{ path: 'a b/c', content: Buffer.alloc(size, 'x') }]);
    const { json } = await lab.ask('GET R/contents/a%20b%2Fc');
    expect(json).toMatchObject({ type: 'file', name: 'c', path: 'a b/c', size, encoding });
    expect(Buffer.from(json.content, 'base64')).toHaveLength(length);
    expect((await lab.ask('GET R/contents/a%20b/c', { headers: raw })).text).toHaveLength(size);
  });

  it.each([
    { link: 'x', target: 'a', answer: { type: 'file', path: 'x', content: 'dGV4dA==\n' } },
    { link: 'deep/x', target: '../a', answer: { type: 'file', path: 'deep/x', content: 'dGV4dA==\n' } },
    { link: 'x', target: './50%?#', answer: { type: 'file', path: 'x', content: 'b2Rk\n' } },
    { link: 'x', target: 'gone', answer: { type: 'symlink', target: 'gone' } },
    { link: 'x', target: '../../etc/passwd', answer: { type: 'symlink' } },
    { link: 'x', target: '/a', answer: { type: 'symlink' } },
    { link: 'x', target: 'dir', answer: { type: 'symlink' } },
    { link: 'x', target: 'x', answer: { type: 'symlink', target: 'x' } },
  ])('of a link from $link to $target are $answer.type', async ({ link, target, answer }) => {
    write([
      { path: 'a', content: 'text' },
      { path: '50%?#', content: 'odd' },
      { path: 'dir/b' },
      { path: link, content: target, mode: '120000' },
    ]);
    expect((await lab.ask(`GET R/contents/${link}`)).json).toMatchObject(answer);
  });

  it.each(['', 'dir', 'dir/'])('of a directory, %j, are all its entries at once', async (at) => {
    const files = numbered(1001, (index) => `${at === '' ? '' : 'dir/'}${index}`);
    write([...files, { path: 'dir/below/deep' }]);
    const { json, headers } = await lab.ask(`GET R/contents/${at}`);
    expect(json).toHaveLength(1000);
    expect(headers.get('link')).toBeNull();
  });

  it('of a directory call a submodule a file', async () => {
    write([
      { path: 'module', content: oid, mode: '160000' },
      { path: 'dir/a' },
      { path: 'link', content: 'a', mode: '120000' },
    ]);
    const types = (await lab.ask('GET R/contents/')).json.map(
      ({ name, type }: { name: string; type: string }) => [name, type],
    );
    expect(Object.fromEntries(types)).toEqual({ module: 'file', dir: 'dir', link: 'symlink' });
    expect((await lab.ask('GET R/contents/module')).json).toMatchObject({ type: 'submodule', sha: oid });
  });

  it('are those of the branch that is named, or not found', async () => {
    write([{ path: 'a', content: 'x' }]);
    lab.repository.branches.set('feature/a', lab.commit([{ path: 'a', content: 'y' }]));
    expect((await lab.ask('GET R/contents/a?ref=feature/a', { headers: raw })).text).toBe('y');
    expect(await lab.ask('GET R/contents/a?ref=none')).toMatchObject({ status: 404 });
    expect(await lab.ask('GET R/contents/none')).toMatchObject({ status: 404 });
  });
});

describe('a blob', () => {
  it('comes as base64 in lines, or raw', async () => {
    const content = Buffer.from([...Array(100).keys(), 0, 255]);
    write([{ path: 'a', content }]);
    const [{ sha } = { sha: '' }] = await entries();
    const { json } = await lab.ask(`GET R/git/blobs/${sha}`);
    expect(json).toMatchObject({ sha, size: 102, encoding: 'base64' });
    expect(json.content.split('\n')[0]).toHaveLength(60);
    expect(Buffer.from(json.content, 'base64')).toEqual(content);
    const { headers, text } = await lab.ask(`GET R/git/blobs/${sha}`, { headers: raw });
    expect(text.startsWith('\0\u0001\u0002')).toBe(true);
    expect(headers.get('content-type')).toContain('raw');
  });

  it('is neither a commit nor a tree nor half a name', async () => {
    write([{ path: 'a' }]);
    const commit = lab.repository.branches.get('main') ?? '';
    expect(await lab.ask(`GET R/git/blobs/${commit}`)).toMatchObject({ status: 404 });
    expect(await lab.ask(`GET R/git/blobs/${oid}`)).toMatchObject({ status: 404 });
    expect(await lab.ask('GET R/git/blobs/123')).toMatchObject({
      status: 422,
      json: { message: 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].' },
    });
  });
});

describe('an object that is not there yet', () => {
  const files = [{ path: 'a', content: 'later' }];
  const store = createObjectStore();
  const commit = store.commit(files);
  store.remove();
  // Of `later`, as git names it.
  const blob = 'bca257e554753db146185be2a7bd27ba97cf4765';
  const inQuery = `{ repository(owner: "acme", name: "models") { object(oid: "${blob}") { oid } } }`;

  it.each([`git/blobs/${blob}`, `git/trees/${commit}`, `contents/a?ref=${commit}`])(
    'is found once it is: %s',
    async (path) => {
      expect(await lab.ask(`GET R/${path}`)).toMatchObject({ status: 404 });
      write(files);
      expect(await lab.ask(`GET R/${path}`)).toMatchObject({ status: 200 });
    },
  );

  it('is found once it is, by a query too', async () => {
    expect((await lab.query(inQuery)).json.data.repository).toEqual({ object: null });
    write(files);
    expect((await lab.query(inQuery)).json.data.repository).toEqual({ object: { oid: blob } });
  });
});

describe('a branch', () => {
  it.each(['main', 'feature/a', 'feature%2Fa'])('is found by its name, %s', async (name) => {
    write([{ path: 'a' }]);
    const sha = lab.repository.branches.get('main') ?? '';
    lab.repository.branches.set('feature/a', sha);
    expect((await lab.ask(`GET R/git/ref/heads/${name}`)).json.object).toMatchObject({ type: 'commit', sha });
    expect((await lab.ask(`GET R/branches/${name}`)).json.commit.sha).toBe(sha);
    expect((await lab.ask(`GET R/commits/${name}/check-runs`)).json).toMatchObject({ total_count: 0 });
  });
});
