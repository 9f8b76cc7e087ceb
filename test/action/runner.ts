import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');

export interface RunRequest {
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  readonly repository?: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly sha?: string;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the runner sets beside, or, being undefined, does not. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface RunResult {
  readonly code: number | null;
  readonly log: string;
  readonly err: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  /** The text of a file of the workspace. */
  readonly file: (path: string) => string;
  /** What lies in the workspace. */
  readonly files: readonly string[];
}

export interface Runner {
  run(request: RunRequest): Promise<RunResult>;
  remove(): void;
}

/**
 * Starts the Action as it ships, and as a runner starts it: on Node 24, from a directory that has nothing but the
 * bundle, in an empty workspace, with its environment and files.
 */
export function createRunner(): Runner {
  const scratch = mkdtempSync(join(tmpdir(), 'rolecall-action-'));
  const action = join(scratch, 'action');
  cpSync(join(root, 'dist', 'action'), action, { recursive: true });
  let runs = 0;
  return {
    async run(request) {
      runs += 1;
      const directory = join(scratch, String(runs));
      const workspace = join(directory, 'workspace');
      mkdirSync(workspace, { recursive: true });
      const file = (name: string, text = ''): string => {
        writeFileSync(join(directory, name), text);
        return join(directory, name);
      };
      const output = file('output');
      const summary = file('summary');
      const began = performance.now();
      const { code, out, err } = await start(join(action, 'index.js'), workspace, {
        PATH: '/usr/bin:/bin',
        HOME: directory,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_API_URL: request.apiUrl,
        GITHUB_GRAPHQL_URL: request.graphqlUrl,
        GITHUB_REPOSITORY: request.repository ?? 'acme/models',
        GITHUB_SHA: request.sha,
        GITHUB_EVENT_NAME: request.event,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(request.payload ?? {})),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...inputsOf({ token: request.token ?? 'token', ...request.inputs }),
        ...request.environment,
      });
      return {
        code,
        log: out,
        err,
        milliseconds: performance.now() - began,
        summary: readFileSync(summary, 'utf8'),
        outputs: outputsIn(readFileSync(output, 'utf8')),
        files: readdirSync(workspace, { recursive: true, encoding: 'utf8' }),
        file: (path) => readFileSync(join(workspace, path), 'utf8'),
      };
    },
    remove: () => rmSync(scratch, { recursive: true }),
  };
}

/** As a runner passes them: in capitals, hyphens kept. */
function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

async function start(
  program: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(node, [program], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out, err };
}
