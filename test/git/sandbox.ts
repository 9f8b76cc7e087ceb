import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string | Buffer | null>>;

/** A real repository in a temporary directory. */
export interface Sandbox {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files; null deletes one. */
  readonly write: (files: Files) => void;
  /** Writes files, and commits everything. */
  readonly commit: (files: Files) => string;
  readonly remove: () => void;
}

const identity = {
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@acme.io',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@acme.io',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** An empty repository on the branch `main`; `flags` are those of `git init`. */
export function createSandbox(...flags: readonly string[]): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-git-'));
  const env = { PATH: process.env['PATH'], ...identity };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const write: Sandbox['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
  };
  git('init', '--quiet', '--initial-branch=main', ...flags);
  return {
    root,
    git,
    write,
    commit(files) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
