import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// The bundle as it ships, on real folders and repositories.
const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const example = join(root, 'examples', 'churn');
const scratch = mkdtempSync(join(tmpdir(), 'rolecall-cli-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function rolecall(args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: root,
    // Some CI says that it shows colours; a file or a pipe there does not.
    env: { ...process.env, CI: 'true' },
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const directory = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

const small = folder('small', {
  CODEOWNERS: '* @ana\n/data/ @raj @acme/data\n/none/\n',
  'data/a.csv': '1',
  'm.onnx': '',
});

interface Case {
  readonly does: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly code: number;
  readonly out?: string | RegExp;
  readonly err?: RegExp;
}

const cases: readonly Case[] = [
  {
    does: 'finds the three gaps of the example',
    args: ['check', '--repo', example],
    code: 1,
    out: /3 errors, 1 warning/,
  },
  { does: 'passes what weighs less than --fail-on', args: ['check', '--repo', small], code: 0 },
  { does: 'fails from --fail-on on', args: ['check', '--repo', small, '--fail-on', 'notice'], code: 1 },
  { does: 'never fails when told so', args: ['check', '--repo', example, '--fail-on', 'never'], code: 0 },
  {
    does: 'narrows a check to paths',
    args: ['check', '--repo', example, 'dags'],
    code: 1,
    out: /1 file, 1 asset/,
  },
  {
    does: 'refuses a path that is not there and names the nearest',
    args: ['check', '--repo', example, 'pyproject.tml'],
    code: 2,
    err: /Did you mean pyproject\.toml\?/,
  },
  {
    does: 'writes workflow commands',
    args: ['check', '--repo', example, '--format', 'github'],
    code: 1,
    out: /^::error file=models\/churn\/model-card\.md,line=1,title=rolecall%3A unowned-asset::/m,
  },
  {
    does: 'writes Markdown',
    args: ['check', '--repo', example, '--format', 'markdown'],
    code: 1,
    out: /^## Rolecall: 3 errors: 2 unowned, 1 owned by other roles/,
  },
  {
    does: 'writes SARIF',
    args: ['check', '--repo', example, '--format', 'sarif'],
    code: 1,
    out: /^{"\$schema":"[^"]*sarif-schema-2\.1\.0\.json","version":"2\.1\.0","runs":\[/,
  },
  {
    does: 'lists owners',
    args: ['owners', '--repo', small],
    code: 0,
    out: 'CODEOWNERS\t@ana\ndata/a.csv\t@raj @acme/data\nm.onnx\t@ana\n',
  },
  {
    does: 'takes a directory for the files below it',
    args: ['owners', '--repo', small, 'data', 'none'],
    code: 0,
    out: 'data/a.csv\t@raj @acme/data\nnone\t@ana\n',
  },
  {
    does: 'takes a directory for the kinds of the files below it',
    args: ['assets', '--repo', small, 'data'],
    code: 0,
    out: 'data/a.csv\tdataset\n',
  },
  {
    does: 'refuses two ways at once to say which paths',
    args: ['owners', '--repo', small, '--stdin', 'm.onnx'],
    code: 2,
    err: /takes --stdin, --all or paths, and not --stdin and paths at once/,
  },
  {
    does: 'refuses an option that is given twice',
    args: ['check', '--repo', small, '--format', 'json', '--format', 'text'],
    code: 2,
    err: /--format is given twice/,
  },
  {
    does: 'keeps the order of what it is given',
    args: ['owners', '--repo', small, '--stdin'],
    input: 'z\n/data/new\nnone/x\n',
    code: 0,
    out: 'z\t@ana\n/data/new\t@raj @acme/data\nnone/x\t\n',
  },
  {
    does: 'splits at NUL where there is one',
    args: ['owners', '--repo', small, '--stdin'],
    input: 'a b\0data/c\n\0',
    code: 0,
    out: 'a b\t@ana\ndata/c\\n\t@raj @acme/data\n',
  },
  {
    does: 'reads another CODEOWNERS',
    args: ['owners', '--repo', small, '--codeowners', 'examples/churn/.github/CODEOWNERS', 'dags/x'],
    code: 0,
    out: 'dags/x\t@acme/research\n',
  },
  {
    does: 'lists kinds',
    args: ['assets', '--repo', small, '--all'],
    code: 0,
    out: 'CODEOWNERS\townership-policy\ndata/a.csv\tdataset\nm.onnx\tmodel-artifact\n',
  },
  {
    does: 'explains',
    args: ['explain', '--repo', example, 'dags/daily_events.py'],
    code: 0,
    out: /needs {10}data-engineer: missing/,
  },
  {
    does: 'validates',
    args: ['validate', '--repo', example],
    code: 0,
    out: '.github/rolecall.yml is valid\n',
  },
  { does: 'helps', args: ['--help'], code: 0, out: /rolecall check/ },
  {
    does: 'helps with one command, in the columns of every terminal',
    args: ['fix', '--help'],
    code: 0,
    out: /^rolecall fix \[--write\]\n\n(?:.{0,80}\n)+$/,
  },
  {
    does: 'helps with no unknown command',
    args: ['chekc', '--help'],
    code: 2,
    out: '',
    err: /Did you mean check\?/,
  },
  {
    does: 'refuses an unknown command',
    args: ['chekc'],
    code: 2,
    out: '',
    err: /unknown command "chekc"\. Did you mean check\?/,
  },
  {
    does: 'refuses an unknown format',
    args: ['check', '--format', 'sariff'],
    code: 2,
    out: '',
    err: /Did you mean sarif\? Known: text, json, sarif, github, markdown/,
  },
  {
    does: 'refuses an option of another command',
    args: ['validate', '--base', 'main'],
    code: 2,
    err: /takes no --base/,
  },
  {
    does: 'refuses a folder that is not there',
    args: ['check', '--repo', 'nowhere'],
    code: 2,
    out: '',
    err: /there is no such directory/,
  },
  {
    does: 'refuses a base where there is no repository',
    args: ['check', '--repo', small, '--base', 'main'],
    code: 2,
    err: /is no git repository/,
  },
];

describe('the command line', () => {
  it.each(cases)('$does', ({ args, input, code, out, err }) => {
    const result = rolecall(args, input === undefined ? {} : { input });
    if (typeof out === 'string') expect(result.out).toBe(out);
    if (out instanceof RegExp) expect(result.out).toMatch(out);
    if (err) expect(result.err).toMatch(err);
    expect(result.code).toBe(code);
  });

  it('writes a report that others can read, to a file or to standard output, the same each time', () => {
    const args = ['check', '--repo', example, '--format', 'json'];
    const file = join(scratch, 'report.json');
    expect(rolecall([...args, '--output', file]).out).toBe('');
    const { out } = rolecall(args);
    expect(readFileSync(file, 'utf8')).toBe(out);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'rolecall/report@1',
      summary: {
        files: 15,
        assets: 14,
        owned: 11,
        unowned: 2,
        misowned: 1,
        coverage: 0.786,
        conclusion: 'failure',
      },
    });
  });

  it('names each error of a policy with its place, and judges nothing', () => {
    const directory = folder('broken', { 'rolecall.yml': 'version: 1\nrolles: {}\n', 'm.onnx': '' });
    const { code, out, err } = rolecall(['check', '--repo', directory]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^rolecall\.yml:2:1: .*rolles.*roles/m);
  });

  it('shows no control character of a path or a file', () => {
    const directory = folder('hostile', {
      CODEOWNERS: '/\u001b[31mred/ @ana\n/a\u202eb @ana\n',
      'x\u001b[2J\n.onnx': '',
    });
    for (const format of ['text', 'github', 'markdown']) {
      const { out } = rolecall(['check', '--repo', directory, '--format', format]);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });
});
