import { afterAll, describe, expect, it } from 'vitest';
import { createGit } from '../../src/git/command.ts';
import { readReviews } from '../../src/git/reviews.ts';
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

/** Commits one file with a message. */
function merge(sandbox: Sandbox, path: string, message: string): void {
  sandbox.write({ [path]: message });
  sandbox.git('add', '--all');
  sandbox.git('commit', '--quiet', '--message', message);
}

function reviewed(): Sandbox {
  const sandbox = repository();
  merge(sandbox, 'a.py', 'Begin');
  merge(sandbox, 'b.py', 'Add b\n\nReviewed-by: Raj <raj@acme.io>');
  merge(sandbox, 'a.py', 'Change a\n\nApprovers:\n  - Zoe (https://github.com/zoe)');
  return sandbox;
}

const read = ({ root }: Sandbox, mostCommits = 100, ref = 'HEAD') =>
  readReviews(createGit(root, process.env), ref, mostCommits);

describe('the commits that name reviewers', () => {
  it('come newest first, with message and paths; the others are counted', async () => {
    const history = await read(reviewed());
    expect(history).toMatchObject({ searched: 3 });
    expect(history?.cut).toBeUndefined();
    expect(history?.commits).toMatchObject([
      { paths: ['a.py'], message: 'Change a\n\nApprovers:\n  - Zoe (https://github.com/zoe)\n' },
      {
        paths: ['b.py'],
        message: 'Add b\n\nReviewed-by: Raj <raj@acme.io>\n',
        author: { name: 'Ana', email: 'ana@acme.io' },
      },
    ]);
  });

  it('have the time of the merge, not that of the writing', async () => {
    const sandbox = repository();
    sandbox.write({ 'a.py': '1' });
    sandbox.git('add', '--all');
    const before = Math.floor(Date.now() / 1000);
    sandbox.git('commit', '--quiet', '--date=2001-01-01T00:00:00Z', '--message', 'x\n\nReviewers: raj');
    const [commit] = (await read(sandbox))?.commits ?? [];
    expect(commit?.at).toBeGreaterThanOrEqual(before);
  });

  it('include a merge that names some, with what it brings', async () => {
    const sandbox = reviewed();
    sandbox.git('switch', '--quiet', '--create', 'side', 'HEAD~1');
    merge(sandbox, 'c.py', 'Add c');
    merge(sandbox, 'd.py', 'Add d');
    sandbox.git('switch', '--quiet', 'main');
    sandbox.git('merge', '--quiet', '--no-ff', '--message', 'Merge side\n\nReviewed-by: raj', 'side');
    const [newest] = (await read(sandbox))?.commits ?? [];
    expect(newest?.paths).toEqual(['c.py', 'd.py']);
  });

  it('are the newest where there are more than are read', async () => {
    const history = await read(reviewed(), 1);
    expect(history?.commits.map(({ paths }) => paths)).toEqual([['a.py']]);
    expect(history?.cut).toBe('long');
  });

  it('are fewer in a shallow clone, which is said', async () => {
    const whole = reviewed();
    const copy = repository();
    copy.git('clone', '--quiet', '--no-local', '--depth=2', `file://${whole.root}`, 'copy');
    const history = await read({ ...copy, root: `${copy.root}/copy` });
    expect(history?.cut).toBe('shallow');
    expect(history?.commits).toHaveLength(1);
  });

  it('are unknown in a clone without trees, and nothing is fetched', async () => {
    const whole = reviewed();
    whole.git('config', 'uploadpack.allowFilter', 'true');
    const copy = repository();
    copy.git(
      'clone',
      '--quiet',
      '--no-local',
      '--filter=tree:0',
      '--no-checkout',
      `file://${whole.root}`,
      'copy',
    );
    expect(await read({ ...copy, root: `${copy.root}/copy` })).toBeUndefined();
  });
});
