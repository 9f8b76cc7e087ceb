import { afterAll, describe, expect, it } from 'vitest';
import { isBot, loginOf } from '../../src/core/history.ts';
import { createGit } from '../../src/git/command.ts';
import { readHistory } from '../../src/git/history.ts';
import { readNothing } from '../../src/core/reading-plan.ts';
import { loadSnapshot } from '../../src/git/load.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const sandboxes: Sandbox[] = [];
afterAll(() => {
  for (const sandbox of sandboxes) sandbox.remove();
});

function repository(): Sandbox {
  const sandbox = createSandbox();
  sandboxes.push(sandbox);
  return sandbox;
}

/** A clone made with the given flags, in a directory of its own. */
function clone(of: Sandbox, ...flags: readonly string[]): Sandbox {
  const sandbox = repository();
  sandbox.git('clone', '--quiet', '--no-local', ...flags, `file://${of.root}`, 'copy');
  return { ...sandbox, root: `${sandbox.root}/copy` };
}

const read = ({ root }: Sandbox, mostCommits = 100, ref = 'HEAD') =>
  readHistory(createGit(root, process.env), ref, mostCommits);

function worked(): Sandbox {
  const sandbox = repository();
  sandbox.commit({ 'a.py': '1', 'b.py': '1' });
  sandbox.git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
  sandbox.commit({ 'a.py': '2' });
  sandbox.git('mv', 'b.py', 'c.py');
  sandbox.commit({});
  return sandbox;
}

describe('the history of a repository', () => {
  it('tells who changed what, newest first', async () => {
    const history = await read(worked());
    expect(history?.commits.map(({ paths }) => paths)).toEqual([
      ['b.py', 'c.py'],
      ['a.py'],
      [],
      ['a.py', 'b.py'],
    ]);
    const [last] = history?.commits ?? [];
    expect(last?.author).toEqual({ name: 'Ana', email: 'ana@acme.io' });
    expect(last?.time).toBeGreaterThan(1_000_000_000);
  });

  it('holds no more commits than asked for', async () => {
    expect((await read(worked(), 2))?.commits).toHaveLength(2);
  });

  it('leaves out merges, which change nothing of their own', async () => {
    const sandbox = worked();
    sandbox.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    sandbox.commit({ 'd.py': '1' });
    sandbox.git('checkout', '--quiet', 'main');
    sandbox.git('merge', '--quiet', '--no-edit', 'side');
    expect((await read(sandbox))?.commits).toHaveLength(5);
  });

  it('keeps names and paths apart, whatever they hold', async () => {
    const sandbox = repository();
    sandbox.write({ '\na\n.py': '', 'é.py': '', '0': '' });
    sandbox.git('add', '--all');
    sandbox.git('commit', '--quiet', '--author=@x \u001b[31m $(x) <>', '--message', 'x');
    const [commit] = (await read(sandbox))?.commits ?? [];
    expect(commit?.author).toEqual({ name: '@x \u001b[31m $(x)', email: '' });
    expect(commit?.paths).toEqual(['\na\n.py', '0', 'é.py']);
  });

  it('names people as .mailmap does', async () => {
    const sandbox = repository();
    sandbox.commit({ '.mailmap': 'Ana Lima <1+ana@users.noreply.github.com> <ana@acme.io>\n' });
    const [commit] = (await read(sandbox))?.commits ?? [];
    expect(commit?.author).toEqual({ name: 'Ana Lima', email: '1+ana@users.noreply.github.com' });
  });

  it('is not told by the commit where a shallow clone ends', async () => {
    const whole = worked();
    expect((await read(clone(whole, '--depth=2')))?.commits.map(({ paths }) => paths)).toEqual([
      ['b.py', 'c.py'],
    ]);
    expect(await read(clone(whole, '--depth=1'))).toBeUndefined();
  });

  it('is unknown in a clone without trees, and nothing is fetched', async () => {
    const whole = worked();
    whole.git('config', 'uploadpack.allowFilter', 'true');
    const copy = clone(whole, '--filter=tree:0', '--no-checkout');
    expect(await read(copy)).toBeUndefined();
  });

  it('is read from a clone without file contents', async () => {
    const whole = worked();
    whole.git('config', 'uploadpack.allowFilter', 'true');
    expect((await read(clone(whole, '--filter=blob:none', '--no-checkout')))?.commits).toHaveLength(4);
  });

  it('is unknown before the first commit, and of a ref that is none', async () => {
    expect(await read(repository())).toBeUndefined();
    expect(await read(worked(), 10, '--all')).toBeUndefined();
  });

  it('has paths from the directory that is judged', async () => {
    const sandbox = repository();
    sandbox.commit({ 'deep/a.py': '', 'b.py': '' });
    const [commit] = (await read({ ...sandbox, root: `${sandbox.root}/deep` }))?.commits ?? [];
    expect(commit?.paths).toEqual(['a.py']);
  });

  it('runs no program that the repository names', async () => {
    const sandbox = worked();
    sandbox.git('config', 'log.showSignature', 'true');
    sandbox.git('config', 'gpg.program', `${sandbox.root}/run.sh`);
    sandbox.git('config', 'diff.external', `${sandbox.root}/run.sh`);
    sandbox.git('config', 'mailmap.file', '/dev/zero');
    sandbox.git('config', 'diff.orderFile', '/dev/zero');
    expect((await read(sandbox))?.commits).toHaveLength(4);
  });

  it('is part of a snapshot only when asked for', async () => {
    const { root } = worked();
    const request = { cwd: root, now: new Date(0), environment: process.env };
    expect((await loadSnapshot(request, readNothing)).snapshot.history).toBeUndefined();
    const asked = await loadSnapshot({ ...request, history: true }, readNothing);
    expect(asked.snapshot.history?.commits).toHaveLength(4);
  });
});

describe('an author', () => {
  it.each([
    ['1234+ana@users.noreply.github.com', 'ana'],
    ['Ana-B@users.noreply.github.com', 'Ana-B'],
    ['ana@acme.io', 'ana-at-acme'],
    ['ANA@acme.io', 'ana-at-acme'],
    ['raj@acme.io', undefined],
    ['1+a b@users.noreply.github.com', undefined],
    ['1+x[bot]@users.noreply.github.com', undefined],
    ['ana@users.noreply.github.com.evil.io', undefined],
    ['', undefined],
  ])('of %s has the login %s', (email, login) => {
    expect(loginOf({ name: 'x', email }, new Map([['ana@acme.io', 'ana-at-acme']]))).toBe(login);
  });

  it.each([
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', true],
    ['Renovate Bot', 'bot@renovateapp.com', true],
    ['acme-bot', 'robots@acme.io', true],
    ['github-actions', 'x@y', true],
    ['Copilot', '198982749+Copilot@users.noreply.github.com', true],
    ['Kubernetes Prow Robot', 'k8s-ci-robot@users.noreply.github.com', true],
    ['Ana Talbot', 'ana@acme.io', false],
    ['Bot', 'bot@acme.io', false],
  ])('%s <%s> is a program: %s', (name, email, bot) => {
    expect(isBot({ name, email })).toBe(bot);
  });
});
