import { run as runCli } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Of work, waiting aside: what else the machine does is no fault of the answer. */
  readonly milliseconds: number;
}

/** Every format of `check`, each with a form of its own that `harmIn` knows. */
export const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;

/** The longest that any answer may take. */
export const mostMilliseconds = 2000;

/** The command line itself, with a console that keeps what it is given. */
export async function run(args: readonly string[], input: string | Buffer = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  const started = process.threadCpuUsage();
  const code = await runCli(
    args,
    {
      cwd: import.meta.dirname,
      environment: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
      now: new Date('2026-11-24T12:00:00Z'),
      colors: false,
      write: (piece) => (out += Buffer.from(piece).toString()),
      complain: (text) => (err += text),
      progress: () => {},
      input: () => [Buffer.from(input)],
    },
    '0.0.0',
  );
  const { user, system } = process.threadCpuUsage(started);
  return { code, out, err, milliseconds: (user + system) / 1000 };
}
