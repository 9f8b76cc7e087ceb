import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { licensesOf } from './licenses.ts';

// Compiles src/ and bundles each program, dependencies included, so that a clone runs without an install.
// ncc reads JavaScript: it cannot drive TypeScript 7 itself.
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
// Always the same name: the bundler writes it into what it makes.
const lib = join(root, 'lib');
// What the bundler says of its work: it names the packages, and forgets those of the first chunk in its own list.
const stats = join(lib, 'stats.json');
const run = (program: string, args: string[]): void => {
  execFileSync(join(bin, program), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

try {
  rmSync(lib, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json', '--outDir', lib]);
  rmSync(values.out, { recursive: true, force: true });
  for (const program of ['cli', 'action']) {
    run('ncc', [
      'build',
      join(lib, program, 'main.js'),
      '-o',
      join(values.out, program),
      '--no-cache',
      '--stats-out',
      stats,
    ]);
    writeFileSync(join(values.out, program, 'licenses.txt'), licensesOf(readFileSync(stats, 'utf8'), root));
  }
} finally {
  rmSync(lib, { recursive: true });
}
