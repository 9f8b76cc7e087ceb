import { spawn } from 'node:child_process';
import { IncompleteRepositoryError, InputError } from './errors.ts';

/**
 * What every call carries: a repository's own configuration may name programs to run, and none of them must be.
 * Nothing is written, fetched or locked.
 */
const guards = [
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotepath=off',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

/** Calls git in one directory. */
export interface Git {
  /** Standard output; throws when git fails. */
  run(args: readonly string[], input?: string): Promise<Buffer>;
  /** The exit code, the first line of the output, and the complaint. */
  ask(args: readonly string[]): Promise<{ code: number; answer: string; complaint: string }>;
  /** Hands the output over piece by piece, until it ends or the reader has enough. */
  stream(args: readonly string[], input: string, onData: Reader): Promise<void>;
}

type Reader = (chunk: Buffer) => 'more' | 'enough' | void;

export function createGit(directory: string, environment: NodeJS.ProcessEnv): Git {
  const env = guardedEnvironment(environment);

  function start(args: readonly string[], input: string, onData: Reader) {
    return new Promise<{ code: number; complaint: string }>((resolve, reject) => {
      const child = spawn('git', [...guards, '-C', directory, ...args], {
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let complaint = '';
      let ended = false;
      child.stdout.on('data', (chunk: Buffer) => {
        if (ended || onData(chunk) !== 'enough') return;
        ended = true;
        child.kill();
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint = (complaint + text).slice(0, 4000);
      });
      // Git may end before it has read everything; its exit code tells what happened.
      child.stdin.on('error', () => {});
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: ended ? 0 : (code ?? 1), complaint: complaint.trim() }));
      child.stdin.end(input);
    });
  }

  async function stream(args: readonly string[], input: string, onData: Reader): Promise<void> {
    const { code, complaint } = await start(args, input, onData);
    if (code !== 0) throw failure(args, complaint, code);
  }

  return {
    stream,
    async run(args, input = '') {
      const chunks: Buffer[] = [];
      await stream(args, input, (chunk) => void chunks.push(chunk));
      return Buffer.concat(chunks);
    },
    async ask(args) {
      const chunks: Buffer[] = [];
      const { code, complaint } = await start(args, '', (chunk) => void chunks.push(chunk));
      const [answer = ''] = Buffer.concat(chunks).toString('utf8').split('\n');
      if (complaint.includes('dubious ownership')) throw failure(args, complaint, code);
      return { code, answer, complaint };
    },
  };
}

/** What git answers when it is called wrongly, which no repository can bring about. */
const usageError = 129;

function failure(args: readonly string[], complaint: string, code: number): Error {
  const lines = complaint.split('\n');
  const first = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? (lines[0] || 'no message');
  if (complaint.includes('dubious ownership')) {
    return new InputError(
      `${first}\nIf you trust it: git config --global --add safe.directory <that directory>`,
    );
  }
  const told = `git ${args.find((word) => /^[a-z-]+$/.test(word) && !word.startsWith('-'))} failed: ${first.replace(/^(?:fatal|error): /, '')}`;
  if (code === usageError) return new Error(told);
  return new IncompleteRepositoryError(
    `${told}\nThe repository may be damaged or incomplete: git fsck tells.`,
  );
}

/** A variable of the caller could point git to another repository or let it run a program. */
function guardedEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_EXTERNAL_DIFF: '',
  };
}
