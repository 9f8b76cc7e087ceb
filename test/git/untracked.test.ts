import { afterAll, expect, it } from 'vitest';
import { readNothing } from '../../src/core/reading-plan.ts';
import { loadSnapshot } from '../../src/git/load.ts';
import { createSandbox } from './sandbox.ts';

const { root, write, commit, remove } = createSandbox();
afterAll(remove);

async function load(head?: string) {
  const request = {
    cwd: root,
    now: new Date(0),
    environment: process.env,
    ...(head !== undefined && { head }),
  };
  const { snapshot } = await loadSnapshot(request, readNothing);
  return { ...snapshot, paths: snapshot.tree.files.map(({ path }) => path) };
}

it('a policy and CODEOWNERS that are not tracked yet are of the working tree: somebody has just written them', async () => {
  commit({ 'a.py': '', '.gitignore': 'CODEOWNERS\n' });
  write({
    'b.py': '',
    '.github/rolecall.yml': 'version: 1\n',
    CODEOWNERS: '* @ana\n',
    'docs/CODEOWNERS/x': '',
    'sub/CODEOWNERS': '',
  });
  const { tree, policy, paths } = await load();
  expect(paths).toEqual(['.github/rolecall.yml', '.gitignore', 'CODEOWNERS', 'a.py']);
  expect(policy?.text).toBe('version: 1\n');
  expect(tree.sources.get('CODEOWNERS')?.text).toBe('* @ana\n');
  expect((await load('HEAD')).paths).toEqual(['.gitignore', 'a.py']);
});
