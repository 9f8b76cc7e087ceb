/**
 * Writes what is made from other files: the module that carries the packs, and the schema for editors.
 *
 *   node scripts/generate.ts           write them
 *   node scripts/generate.ts --check   exit 1 and name those that are out of date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { packNames, policySchema } from '../src/core/policy/schema.ts';
import { matrixTable, withBlock } from './readme.ts';

const root = new URL('..', import.meta.url);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = [...generated()].filter(([path, text]) => read(path) !== text);

for (const [path, text] of stale) {
  if (values.check) process.stderr.write(`${path} is out of date: run \`npm run generate\`\n`);
  else writeFileSync(new URL(path, root), text);
}
if (values.check && stale.length > 0) process.exitCode = 1;

function* generated(): Generator<[path: string, text: string]> {
  yield ['src/core/policy/packs.generated.ts', packsModule()];
  yield ['policies/schema.json', editorSchema()];
  yield ['README.md', withBlock(read('README.md') ?? '', 'matrix', matrixTable())];
}

function packsModule(): string {
  const packs = packNames.map((name) => {
    const text = read(`policies/${name}.yml`) ?? '';
    return `  ${name}: \`${text.replace(/[`\\]|\$\{/g, '\\$&')}\`,\n`;
  });
  const head = '// Made from policies/*.yml by scripts/generate.ts.\n\n';
  return `${head}/** The text of each pack. */\nexport const packTexts = {\n${packs.join('')}} as const;\n`;
}

function editorSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-07' });
  return `${JSON.stringify({ $schema, title: 'Rolecall policy', ...rest }, null, 2)}\n`;
}

/** The text of a file of the repository; null where there is none. */
function read(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
