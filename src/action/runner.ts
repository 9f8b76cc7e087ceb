import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setFailed, setOutput, summary } from '@actions/core';
import { safeText } from '../core/report/safe-text.ts';
import { Failure } from './failure.ts';

/**
 * What a runner takes from a step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Runner {
  /** Text for the log that holds no foreign string unescaped. */
  write(text: string): void;
  /** A sentence for the log. */
  say(sentence: string): void;
  /** Shows why, and makes the step red. */
  fail(sentence: string): void;
  output(name: string, value: string): void;
  /** False where the runner takes no summary. */
  summarize(markdown: string): Promise<boolean>;
  /** Writes a file of the workspace. */
  save(path: string, text: string): Promise<void>;
}

export function createRunner(environment: NodeJS.ProcessEnv): Runner {
  const write = (text: string): void => {
    process.stdout.write(text);
  };
  return {
    write,
    say: (sentence) => write(`${safeText(sentence)}\n`),
    fail: (sentence) => setFailed(safeText(sentence)),
    output: (name, value) => setOutput(name, value),
    async summarize(markdown) {
      return await summary
        .addRaw(markdown)
        .write({ overwrite: true })
        .then(
          () => true,
          () => false,
        );
    },
    async save(path, text) {
      const target = resolve(environment['GITHUB_WORKSPACE'] ?? '.', path);
      try {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, text);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Failure('Your workflow', `the file ${JSON.stringify(path)} cannot be written: ${why}.`);
      }
    },
  };
}
