import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { run } from '../../src/cli/run.ts';
import { createSandbox, type Sandbox } from '../git/sandbox.ts';

const sandboxes: Sandbox[] = [];
afterAll(() => {
  for (const sandbox of sandboxes) sandbox.remove();
});

const policy = `version: 1
roles:
  data-engineer: { teams: [acme/data] }
  mlops-engineer: { teams: [acme/ops] }
  data-scientist: { teams: [acme/research] }
`;
const owners = '# Who owns what.\n/lab/ @acme/ops\n/.github/ @acme/ops\n';
const files = {
  '.github/CODEOWNERS': owners,
  '.github/rolecall.yml': policy,
  'lab/a.ipynb': '{}',
  'sql/a.sql': 'select 1',
};

function repository(content: Readonly<Record<string, string>> = files): Sandbox {
  const sandbox = createSandbox();
  sandboxes.push(sandbox);
  sandbox.commit(content);
  return sandbox;
}

async function rolecall(cwd: string, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    args,
    {
      cwd,
      environment: process.env,
      now: new Date('2026-11-24T12:00:00Z'),
      colors: false,
      write: (piece) => out.push(Buffer.from(piece).toString()),
      complain: (text) => err.push(text),
      progress: () => {},
      input: () => [],
    },
    '0',
  );
  return { code, out: out.join(''), err: err.join('') };
}

const codeowners = ({ root }: Sandbox): string => readFileSync(join(root, '.github/CODEOWNERS'), 'utf8');
const after = '# Who owns what.\n/lab/ @acme/ops @acme/research\n/.github/ @acme/ops\n/sql/ @acme/data\n';

describe('rolecall fix', () => {
  it('says what it would do, why, and the next step, and writes nothing', async () => {
    const sandbox = repository();
    const { code, out, err } = await rolecall(sandbox.root, 'fix');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`.github/CODEOWNERS: 1 new entry and 1 with further owners, 2 of 2 gaps closed

  ~ /lab/ @acme/ops @acme/research
      closes 1 notebook
      @acme/research holds data-scientist
  + /sql/ @acme/data
      closes 1 data-transform
      @acme/data holds data-engineer

--- a/.github/CODEOWNERS
+++ b/.github/CODEOWNERS
@@ -1,3 +1,4 @@
 # Who owns what.
-/lab/ @acme/ops
+/lab/ @acme/ops @acme/research
 /.github/ @acme/ops
+/sql/ @acme/data

→ Run it again with --write to make this edit.
`);
    expect(codeowners(sandbox)).toBe(owners);
  });

  it('makes the edit, after which check finds no gap and a second run nothing to do', async () => {
    const sandbox = repository();
    chmodSync(join(sandbox.root, '.github/CODEOWNERS'), 0o664);
    expect(await rolecall(sandbox.root, 'fix', '--write')).toMatchObject({ code: 0, err: '' });
    expect(codeowners(sandbox)).toBe(after);
    expect(statSync(join(sandbox.root, '.github/CODEOWNERS')).mode & 0o777).toBe(0o664);
    expect(readdirSync(join(sandbox.root, '.github')).toSorted()).toEqual(['CODEOWNERS', 'rolecall.yml']);
    expect(await rolecall(sandbox.root, 'check')).toMatchObject({ code: 0 });
    const again = await rolecall(sandbox.root, 'fix', '--write');
    expect(again).toEqual({ code: 0, out: 'No gaps: there is nothing to mend.\n', err: '' });
    expect(codeowners(sandbox)).toBe(after);
  });

  it('makes a CODEOWNERS that check sees before it is added', async () => {
    const { '.github/CODEOWNERS': _none, ...rest } = files;
    const sandbox = repository(rest);
    const { code, out } = await rolecall(sandbox.root, 'fix', '--write');
    expect(code).toBe(0);
    expect(out).toContain('--- /dev/null\n+++ b/.github/CODEOWNERS\n@@ -0,0 +1,');
    expect(out).toContain('git add .github/CODEOWNERS');
    expect(codeowners(sandbox)).toMatch(
      /\n\/\.github\/CODEOWNERS @acme\/ops\n\/\.github\/rolecall\.yml @acme\/ops\n$/,
    );
    expect(await rolecall(sandbox.root, 'check')).toMatchObject({ code: 0 });
    expect(await rolecall(sandbox.root, 'fix', '--write')).toMatchObject({
      code: 0,
      out: 'No gaps: there is nothing to mend.\n',
    });
  });

  it.each([
    ['a new file', { 'sql/a.sql': '', '.github/rolecall.yml': policy }],
    ['unix lines', files],
    [
      'windows lines without a last one',
      { ...files, '.github/CODEOWNERS': owners.replaceAll('\n', '\r\n').slice(0, -2) },
    ],
    [
      'many lines',
      { ...files, '.github/CODEOWNERS': `/lab/ @acme/ops\n${'# words\n'.repeat(30)}/.github/ @acme/ops` },
    ],
  ])('writes a diff that git takes: %s', async (_name, content) => {
    const sandbox = repository(content);
    const { out } = await rolecall(sandbox.root, 'fix', '--format', 'json');
    const { diff } = JSON.parse(out) as { diff: string };
    execFileSync('git', ['apply', '-'], { cwd: sandbox.root, input: diff });
    const applied = codeowners(sandbox);
    sandbox.git('checkout', '--quiet', '.');
    sandbox.git('clean', '--quiet', '--force', '-d');
    await rolecall(sandbox.root, 'fix', '--write');
    expect(codeowners(sandbox)).toBe(applied);
    expect(applied).not.toBe(content);
  });

  it('ends with 1 when a gap stays, and says why and what to do', async () => {
    const alone = 'responsibilities: { model-card: { accountable: model-governance } }\n';
    const sandbox = repository({
      ...files,
      '.github/rolecall.yml': policy + alone,
      'models/model-card.md': '# Card',
    });
    const { code, out } = await rolecall(sandbox.root, 'fix');
    expect(code).toBe(1);
    expect(out).toContain('2 of 3 gaps closed');
    expect(out).toContain(
      'Still open\n  nobody holds model-governance:\n    models/model-card.md (model-card)\n  → Name a holder of model-governance under roles in the policy.',
    );
  });

  it('tells everything as JSON', async () => {
    const sandbox = repository();
    const { out } = await rolecall(sandbox.root, 'fix', '--format', 'json', '--write');
    expect(JSON.parse(out)).toEqual({
      schema: 'rolecall/fix@1',
      path: '.github/CODEOWNERS',
      creates: false,
      written: true,
      gaps: 2,
      edits: [
        {
          change: 'changed',
          line: 2,
          pattern: '/lab/',
          owners: ['@acme/ops', '@acme/research'],
          added: ['@acme/research'],
          takesAlong: [],
          closes: ['lab/a.ipynb'],
          because: ['@acme/research holds data-scientist'],
        },
        {
          change: 'added',
          line: 4,
          pattern: '/sql/',
          owners: ['@acme/data'],
          added: ['@acme/data'],
          takesAlong: [],
          closes: ['sql/a.sql'],
          because: ['@acme/data holds data-engineer'],
        },
      ],
      open: [],
      diff: expect.stringContaining('+/sql/ @acme/data'),
    });
  });

  it('proposes for a bare repository and for a commit, and refuses to write there', async () => {
    const sandbox = repository();
    sandbox.git('clone', '--quiet', '--bare', '.', 'bare');
    const bare = join(sandbox.root, 'bare');
    expect(await rolecall(bare, 'fix', '--repo', '.')).toMatchObject({ code: 0 });
    expect(await rolecall(bare, 'fix', '--repo', '.', '--write')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bare repository'),
    });
    expect(await rolecall(sandbox.root, 'fix', '--head', 'HEAD')).toMatchObject({ code: 0 });
    expect(await rolecall(sandbox.root, 'fix', '--head', 'HEAD', '--write')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--head'),
    });
  });

  it('works on a plain folder', async () => {
    const sandbox = createSandbox();
    sandboxes.push(sandbox);
    execFileSync('rm', ['-rf', join(sandbox.root, '.git')]);
    sandbox.write(files);
    expect(await rolecall(sandbox.root, 'fix', '--write', '--repo', '.')).toMatchObject({ code: 0 });
    expect(codeowners(sandbox)).toBe(after);
  });

  it('knows who changed what', async () => {
    const sandbox = repository({ '.github/CODEOWNERS': '/.github/ @lead\n' });
    const author = '--author=Raj <7+raj@users.noreply.github.com>';
    for (let time = 0; time < 12; time += 1) {
      sandbox.write({ 'lab/a.ipynb': String(time) });
      sandbox.git('add', '--all');
      sandbox.git('commit', '--quiet', author, '--message', 'Try');
    }
    expect((await rolecall(sandbox.root, 'fix')).out).toContain('@raj made 12 of 12 commits in lab/');
  });

  it('refuses a CODEOWNERS that is a link, and one in a directory that is', async () => {
    const { '.github/CODEOWNERS': _none, ...rest } = files;
    const linked = repository({ ...rest, elsewhere: owners });
    symlinkSync('../elsewhere', join(linked.root, '.github/CODEOWNERS'));
    linked.commit({});
    expect(await rolecall(linked.root, 'fix', '--write')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no regular file'),
    });
    expect(lstatSync(join(linked.root, '.github/CODEOWNERS')).isSymbolicLink()).toBe(true);

    const aside = repository({ 'sql/a.sql': '', 'rolecall.yml': policy });
    const outside = repository({});
    symlinkSync(outside.root, join(aside.root, '.github'));
    expect(await rolecall(aside.root, 'fix', '--write')).toMatchObject({
      code: 2,
      err: expect.stringContaining('.github is no directory'),
    });
    expect(existsSync(join(outside.root, 'CODEOWNERS'))).toBe(false);
  });

  it('refuses bytes that are no UTF-8, which it would change', async () => {
    const sandbox = repository();
    writeFileSync(join(sandbox.root, '.github/CODEOWNERS'), Buffer.from(`# \u00e9\n${owners}`, 'latin1'));
    expect(await rolecall(sandbox.root, 'fix')).toMatchObject({ code: 0 });
    expect(await rolecall(sandbox.root, 'fix', '--write')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not UTF-8'),
    });
  });

  it('takes no paths, and ends with 2 under a policy that cannot be read', async () => {
    const sandbox = repository();
    expect(await rolecall(sandbox.root, 'fix', 'lab')).toMatchObject({
      code: 2,
      err: expect.stringContaining('takes no paths'),
    });
    sandbox.write({ '.github/rolecall.yml': 'version: 2\n' });
    expect(await rolecall(sandbox.root, 'fix')).toMatchObject({ code: 2, out: '' });
  });
});

describe('a file that is replaced', () => {
  it('is not, when it has changed, appeared or gone meanwhile', async () => {
    const { root } = repository();
    await expect(replaceFile(root, '.github/CODEOWNERS', 'other', 'x')).rejects.toThrow('changed meanwhile');
    await expect(replaceFile(root, '.github/CODEOWNERS', undefined, 'x')).rejects.toThrow('is there by now');
    await expect(replaceFile(root, 'CODEOWNERS', 'was', 'x')).rejects.toThrow('no regular file');
    mkdirSync(join(root, 'docs/CODEOWNERS'), { recursive: true });
    await expect(replaceFile(root, 'docs/CODEOWNERS', 'was', 'x')).rejects.toThrow('no regular file');
    expect(readdirSync(join(root, '.github')).toSorted()).toEqual(['CODEOWNERS', 'rolecall.yml']);
  });
});
