import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addReview, addUser } from './build.ts';
import { numbered, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => await lab.end());

interface File {
  readonly filename: string;
}

describe('the files of a pull request', () => {
  it('end at 3,000, and the count does not', async () => {
    lab.open(
      [],
      numbered(3001, (index) => `${index % 40}/${index}.py`),
    );
    const pages = await Promise.all(
      [1, 30, 31].map(async (page) => await lab.ask(`GET R/pulls/1/files?per_page=100&page=${page}`)),
    );
    expect(pages.map(({ json }) => json.length)).toEqual([100, 100, 0]);
    expect(pages[1]?.headers.get('link')).not.toContain('rel="next"');
    expect((await lab.ask('GET R/pulls/1')).json).toMatchObject({ changed_files: 3001 });
  });

  it('have both names where they move, and the blob that was where they go', async () => {
    const text = 'a line\n'.repeat(30);
    const base = [
      { path: 'old.py', content: text },
      { path: 'gone.py', content: 'gone' },
      { path: 'link', content: 'old.py' },
      { path: 'same.py', content: 'same' },
    ];
    const head = [
      { path: 'new.py', content: `${text}more\n` },
      { path: 'link', content: 'old.py', mode: '120000' },
      { path: 'same.py', content: 'other' },
      { path: 'added.py', content: 'added' },
    ] as const;
    lab.open(base, head);
    const { json } = await lab.ask('GET R/pulls/1/files');
    const rows = json.map((file: Record<string, unknown>) => [
      file['filename'],
      file['status'],
      file['previous_filename'],
    ]);
    expect(rows).toEqual([
      ['added.py', 'added', undefined],
      ['gone.py', 'removed', undefined],
      ['link', 'changed', undefined],
      ['new.py', 'renamed', 'old.py'],
      ['same.py', 'modified', undefined],
    ]);
    const gone = json.find(({ filename }: File) => filename === 'gone.py');
    const blob = await lab.ask(`GET R/git/blobs/${gone.sha}`, { headers: { accept: 'raw' } });
    expect(blob.text).toBe('gone');
  });

  it('begin at the merge base, not at the tip', async () => {
    const pull = lab.open([{ path: 'a' }], [{ path: 'a' }, { path: 'b' }]);
    const base = lab.repository.branches.get('main') ?? '';
    lab.repository.branches.set('main', lab.commit([{ path: 'a' }, { path: 'later' }], base));
    const { json } = await lab.ask(`GET R/pulls/${pull.number}/files`);
    expect(json).toMatchObject([{ filename: 'b' }]);
  });
});

describe('a comparison', () => {
  it('has 300 files, on its first page alone', async () => {
    const { head } = lab.open(
      [],
      numbered(301, (index) => `${index}.py`),
    );
    const first = await lab.ask(`GET R/compare/main...${head}`);
    const second = await lab.ask(`GET R/compare/main...${head}?page=2`);
    expect(first.json.files).toHaveLength(300);
    expect(second.json.files).toHaveLength(0);
    const base = lab.repository.branches.get('main');
    expect(first.json).toMatchObject({
      merge_base_commit: { sha: base },
      ahead_by: 1,
      behind_by: 0,
      status: 'ahead',
    });
  });

  it.each(['feature/a...main', 'feature%2Fa...main'])('takes a branch with a slash, %s', async (names) => {
    lab.repository.branches.set('feature/a', lab.open([], [{ path: 'a' }]).head);
    expect((await lab.ask(`GET R/compare/${names}`)).json).toMatchObject({ status: 'behind' });
  });

  it('of what has nothing in common is not found', async () => {
    const { head } = lab.open([], []);
    expect(await lab.ask(`GET R/compare/${lab.commit([{ path: 'x' }])}...${head}`)).toMatchObject({
      status: 404,
    });
  });
});

describe('a pull request', () => {
  it.each([
    { isFork: false, name: 'acme/models', label: 'acme:head-1' },
    { isFork: true, name: 'mia/models', label: 'mia:head-1' },
  ])('of a fork: $isFork, names the repository of its head', async ({ isFork, name, label }) => {
    lab.open([], [], { isFork, author: 'mia' });
    const { json } = await lab.ask('GET R/pulls/1');
    expect(json.head).toMatchObject({ label, repo: { full_name: name, fork: isFork } });
    expect(json.base.repo.full_name).toBe('acme/models');
  });

  it('is listed while it is open, by its base', async () => {
    lab.open([], []);
    lab.open([], [], { baseBranch: 'old' });
    lab.open([], [], { state: 'closed' });
    const listed = async (query: string): Promise<number[]> =>
      (await lab.ask(`GET R/pulls${query}`)).json.map(({ number }: { number: number }) => number);
    expect(await listed('')).toEqual([2, 1]);
    expect(await listed('?base=old')).toEqual([2]);
    expect(await listed('?state=all')).toEqual([3, 2, 1]);
  });

  it('answers an old head so often, then the new', async () => {
    const pull = lab.open([], []);
    pull.stale = { head: '1'.repeat(40), changedFiles: 7, left: 1 };
    const answers = [await lab.ask('GET R/pulls/1'), await lab.ask('GET R/pulls/1')];
    const heads = answers.map(({ json }) => [json.head.sha, json.changed_files]);
    expect(heads).toEqual([
      ['1'.repeat(40), 7],
      [pull.head, 0],
    ]);
  });

  it('tells the tip of its base as of the last push, and the branch tells the tip as it is', async () => {
    const { baseSha } = lab.open([{ path: 'a' }], []);
    const tip = lab.commit([{ path: 'b' }], baseSha);
    lab.repository.branches.set('main', tip);
    expect((await lab.ask('GET R/pulls/1')).json.base.sha).toBe(baseSha);
    const fields = 'pullRequest(number: 1) { baseRefOid baseRef { target { oid } } }';
    const { json } = await lab.query(`{ repository(owner: "acme", name: "models") { ${fields} } }`);
    expect(json.data.repository.pullRequest).toEqual({
      baseRefOid: baseSha,
      baseRef: { target: { oid: tip } },
    });
  });

  it('is merged once it is', async () => {
    lab.open([], [], { state: 'closed', mergedAt: '2026-05-01T10:00:00Z' });
    expect((await lab.ask('GET R/pulls/1')).json).toMatchObject({ state: 'closed', merged: true });
    const { json } = await lab.query(
      '{ repository(owner: "acme", name: "models") { pullRequest(number: 1) { state merged } } }',
    );
    expect(json.data.repository.pullRequest).toEqual({ state: 'MERGED', merged: true });
  });

  it('has commits whose authors are users where their addresses are known', async () => {
    const { head } = lab.open([], []);
    const [commit] = (await lab.ask('GET R/pulls/1/commits')).json;
    const signature = { name: 'Ana', email: 'ana@acme.io', date: '2023-11-14T22:13:20Z' };
    const own = { message: 'Change', author: signature, committer: signature };
    expect(commit).toMatchObject({ sha: head, commit: own, author: null, committer: null });
    expect(commit.parents).toMatchObject([{ sha: lab.repository.branches.get('main') }]);
    expect(commit.commit.tree.sha).toBe((await lab.ask(`GET R/git/trees/${head}`)).json.sha);
    addUser(lab.state, 'ana-k', 'User', 'Ana@acme.io');
    const [known] = (await lab.ask('GET R/pulls/1/commits')).json;
    expect(known).toMatchObject({ author: { login: 'ana-k' }, committer: { login: 'ana-k' } });
  });

  it('has 250 commits at most', async () => {
    const pull = lab.open([], []);
    for (let index = 0; index < 251; index += 1) pull.head = lab.commit([{ path: `${index}` }], pull.head);
    const last = await lab.ask('GET R/pulls/1/commits?per_page=100&page=3');
    expect(last.json).toHaveLength(50);
    expect(last.headers.get('link')).not.toContain('rel="next"');
  });

  it('has reviews of accounts and of commits that are gone, and hides those that are not sent', async () => {
    const pull = lab.open([], []);
    pull.requestedUsers.push('Mia');
    addReview(lab.state, pull, { author: null, state: 'APPROVED' });
    addReview(lab.state, pull, { author: 'ana', state: 'APPROVED', commit: null });
    addReview(lab.state, pull, { author: 'ana', state: 'PENDING' });
    addReview(lab.state, pull, { author: 'mia', state: 'COMMENTED' });
    const { json } = await lab.ask('GET R/pulls/1/reviews');
    expect(json).toMatchObject([
      { user: null, commit_id: pull.head },
      { user: { login: 'ana' }, commit_id: null },
      { user: { login: 'mia' } },
    ]);
    expect(pull.requestedUsers).toEqual([]);
  });
});
