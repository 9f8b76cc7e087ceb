import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// The bundle as it ships, on a real checkout, in the environment a runner gives it.
const root = join(import.meta.dirname, '..', '..');
const action = join(root, 'dist', 'action', 'index.js');
let scratch = '';
let checkout = '';

function git(...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const identity = [
    '-c',
    'user.name=Ana',
    '-c',
    'user.email=ana@example.com',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...identity, '-C', checkout, ...args], { encoding: 'utf8', env }).trim();
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  git('add', '-A');
  git('commit', '-qm', 'change');
  return git('rev-parse', 'HEAD');
}

function run(name: string, event: unknown, inputs: Readonly<Record<string, string>> = {}) {
  const file = (path: string, text = ''): string => {
    writeFileSync(join(scratch, path), text);
    return join(scratch, path);
  };
  const output = file('output');
  const summary = file('summary');
  const { status, stdout } = spawnSync(process.execPath, [action], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: checkout,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
    },
  });
  const outputs = readFileSync(output, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return {
    code: status,
    log: stdout,
    summary: readFileSync(summary, 'utf8'),
    outputs: Object.fromEntries([...outputs].map(([, key = '', , value = '']) => [key, value])),
  };
}

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'rolecall-action-'));
  checkout = join(scratch, 'checkout');
  mkdirSync(checkout);
  git('init', '-q');
});
afterEach(() => rmSync(scratch, { recursive: true }));

describe('the Action', () => {
  it('fails a pull request for the unowned asset it adds, and for nothing older', () => {
    const base = commit({ '.github/CODEOWNERS': '/.github/ @ana\n', 'old.onnx': '' });
    const head = commit({ 'new.onnx': '' });
    const { code, log, summary, outputs } = run('pull_request', {
      pull_request: { base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } },
    });
    expect(code).toBe(1);
    expect(log).toContain('::error file=new.onnx,line=1,title=rolecall%3A unowned-asset::');
    expect(log).not.toContain('old.onnx');
    expect(summary).toContain('## Rolecall: 1 error: 1 unowned');
    expect(outputs).toMatchObject({
      conclusion: 'failure',
      errors: '1',
      'unowned-assets': '["new.onnx"]',
      'missing-roles': '[]',
    });
  });

  it('judges by the policy of the base, not by that of the head', () => {
    const base = commit({
      '.github/CODEOWNERS': '/.github/ @ana\n',
      '.github/rolecall.yml': 'version: 1\nextends: []\n',
    });
    const head = commit({
      '.github/rolecall.yml': 'version: 1\nextends: []\nchecks: { unowned-asset: off }\n',
      'new.onnx': '',
    });
    const { code, outputs } = run('pull_request', {
      pull_request: { base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } },
    });
    expect(code).toBe(1);
    expect(outputs['unowned-assets']).toBe('["new.onnx"]');
  });

  it('passes a change that is owned', () => {
    const base = commit({ '.github/CODEOWNERS': '/.github/ @ana\n/new.onnx @ana\n' });
    const head = commit({ 'new.onnx': '' });
    expect(run('merge_group', { merge_group: { base_sha: base, head_sha: head } })).toMatchObject({
      code: 0,
      outputs: { conclusion: 'success' },
    });
  });

  it('judges every file on a push, and writes the report', () => {
    commit({ '.github/CODEOWNERS': '/.github/ @ana\n', 'old.onnx': '' });
    const { code, outputs } = run('push', {}, { 'report-file': 'report.json' });
    expect(code).toBe(1);
    expect(outputs['unowned-assets']).toBe('["old.onnx"]');
    expect(JSON.parse(readFileSync(join(checkout, 'report.json'), 'utf8'))).toMatchObject({
      schema: 'rolecall/report@1',
    });
  });

  it('is red where it cannot judge', () => {
    commit({ 'm.onnx': '' });
    const absent = '0'.repeat(40);
    const gone = run('pull_request', {
      pull_request: { base: { ref: 'gone', sha: absent }, head: { ref: 'topic', sha: absent } },
    });
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.log).toContain('fetch-depth: 0');
    const unknown = run('issues', {});
    expect(unknown.code).toBe(1);
    expect(unknown.log).toContain('does not know the event');
    const empty = run('pull_request', {});
    expect(empty.code).toBe(1);
    expect(empty.log).toContain('the payload of the event pull_request at GITHUB_EVENT_PATH');
    const hostile = run('pull_request', {
      pull_request: { base: { ref: 'a\0b', sha: 'a\0' }, head: { ref: '\0', sha: '\0' } },
    });
    expect(hostile.code).toBe(1);
    expect(hostile.log).toContain('is no commit of this repository');
    const misspelled = run('push', {}, { 'fail-on': 'errors' });
    expect(misspelled.code).toBe(1);
    expect(misspelled.log).toContain('it may be error, warning, notice, never');
  });

  it('declares what it reads and writes, and starts the bundle', () => {
    const declared: unknown = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    expect(declared).toMatchObject({ runs: { using: 'node24', main: 'dist/action/index.js' } });
    commit({ 'README.md': '' });
    const { outputs } = run('push', {});
    expect(Object.keys(outputs).toSorted()).toEqual(
      Object.keys((declared as { outputs: object }).outputs).toSorted(),
    );
  });
});
