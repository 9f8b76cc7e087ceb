import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A line of an `sh` block, what it says that it ends with (`# exit code 1`; else 0), and what it did. */
export interface ShownCommand {
  readonly line: string;
  readonly says: number;
  readonly code: number | null;
}

export interface ShownBlock {
  readonly commands: readonly ShownCommand[];
  /** All that its commands printed, as a terminal shows it. */
  readonly printed: string;
  /** The text of the `text` block that comes next, which shows what was printed; absent: another comes. */
  readonly shown?: string;
}

/**
 * Runs the `sh` blocks of a document, one after the other, in a copy of the clone that a reader has: the programs as
 * they ship, the examples, and a repository of the reader's own beside it. Nothing is written outside.
 */
export function runShown(document: string, root: string): ShownBlock[] {
  const clone = createClone(root);
  try {
    return shellBlocks(document).map(({ body, shown }) => {
      const ran = linesOf(body).map((line) => clone.run(line));
      const commands = ran.map(({ printed: _printed, ...command }) => command);
      const printed = ran.map((one) => one.printed).join('');
      return { commands, printed, ...(shown && { shown: shown.body }) };
    });
  } finally {
    clone.remove();
  }
}

/** The document with what its commands print now. */
export function withPrinted(document: string, root: string): string {
  const ran = runShown(document, root);
  const spans = shellBlocks(document).flatMap(({ shown }, index) =>
    shown ? [{ ...shown, printed: ran[index]?.printed ?? '' }] : [],
  );
  return spans.reduceRight(
    (text, { start, body, printed }) => text.slice(0, start) + printed + text.slice(start + body.length),
    document,
  );
}

export interface Fence {
  readonly language: string;
  readonly body: string;
  /** Where the body begins. */
  readonly start: number;
}

export function fencesOf(document: string): Fence[] {
  return [...document.matchAll(/^(```(\w*)\n)([^]*?)^```$/gm)].map((match) => {
    const [, open = '', language = '', body = ''] = match;
    return { language, body, start: match.index + open.length };
  });
}

function shellBlocks(document: string): { readonly body: string; readonly shown?: Fence }[] {
  const fences = fencesOf(document);
  return fences.flatMap(({ language, body }, index) => {
    const next = fences[index + 1];
    return language === 'sh' ? [{ body, ...(next?.language === 'text' && { shown: next }) }] : [];
  });
}

/** The commands of a block. What installs the project is run by whoever tests it. */
function linesOf(body: string): string[] {
  const lines = body.replaceAll('\\\n', ' ').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#') && line !== 'npm cit');
}

interface Clone {
  readonly run: (line: string) => ShownCommand & { readonly printed: string };
  readonly remove: () => void;
}

function createClone(root: string): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-docs-'));
  const clone = join(folder, 'rolecall');
  for (const part of ['dist', 'examples', 'policies']) {
    cpSync(join(root, part), join(clone, part), { recursive: true });
  }
  const bin = join(folder, 'bin');
  const shim = join(bin, 'rolecall');
  mkdirSync(bin);
  writeFileSync(shim, `#!/bin/sh\nexec node "${join(clone, 'dist', 'cli', 'index.js')}" "$@"\n`);
  chmodSync(shim, 0o755);

  const env = {
    ...readersEnvironment,
    HOME: folder,
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    GIT_CEILING_DIRECTORIES: folder,
  };
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `exec 2>&1\n${line}`], {
      cwd: clone,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  shell(readersRepository);
  return {
    run(line) {
      const { status, stdout } = shell(line);
      return { line, says: Number(/# exit code (\d)/.exec(line)?.[1] ?? 0), code: status, printed: stdout };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const readersEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@acme.io',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@acme.io',
};

/** What the documents call `../your-repository`: some branch is checked out, and `main` is another. */
const readersRepository = `
  cp -R examples/churn ../your-repository && cd ../your-repository
  git init --quiet --initial-branch=main && git add --all && git commit --quiet --message Begin
  git switch --quiet --create change && echo '# Changed' >> training/train.py
  git commit --quiet --all --message Change
`;
