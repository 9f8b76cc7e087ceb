/**
 * Writes what is made from other files: the module that carries the packs, the schemas, the pages of the checks, and
 * the generated parts of other pages. What the commands of README and docs print comes from the programs in `dist/`.
 *
 *   node scripts/generate.ts           write them
 *   node scripts/generate.ts --check   exit 1 and name those that are out of date, but for what commands print:
 *                                      `test/house/docs.test.ts` runs them
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Document } from '../src/core/documents/document.ts';
import { formatDiagnostic } from '../src/core/policy/diagnostic.ts';
import { parsePolicy } from '../src/core/policy/parse.ts';
import type { Packs, PolicyFile } from '../src/core/policy/policy-file.ts';
import { policySchema } from '../src/core/policy/schema.ts';
import { packNames } from '../src/core/policy/vocabulary.ts';
import { documents } from '../src/core/documents/registry.ts';
import { actionBlocks } from './docs/action-page.ts';
import { checkPages, checkTable } from './docs/check-pages.ts';
import { withBlocks, type Blocks } from './docs/blocks.ts';
import { commandBlocks, commandTable } from './docs/command-pages.ts';
import { kindBlocks } from './docs/kind-pages.ts';
import { policyBlocks } from './docs/policy-reference.ts';
import { withPrinted } from './docs/shown-commands.ts';

const root = new URL('..', import.meta.url);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = [...generated()].filter(([path, text]) => read(path) !== text);

for (const [path, text] of stale) {
  if (values.check) process.stderr.write(`${path} is out of date: run \`npm run generate\`\n`);
  else write(path, text);
}
if (values.check && stale.length > 0) process.exitCode = 1;

function* generated(): Generator<[path: string, text: string]> {
  const packs = readPacks();
  yield ['src/core/policy/packs.generated.ts', packsModule(packs)];
  yield ['policies/schema.json', editorSchema()];
  for (const document of documents)
    yield [`docs/schemas/${document.name}-${document.version}.json`, documentSchema(document)];
  yield* checkPages();
  for (const [path, blocks] of pages(packs)) {
    const text = withBlocks(read(path) ?? '', blocks);
    yield [path, values.check ? text : withPrinted(text, fileURLToPath(root))];
  }
}

/** The pages that are written by hand around generated parts. */
function pages(packs: Packs): [path: string, blocks: Blocks][] {
  return [
    ['README.md', new Map([['commands', commandTable()]])],
    ['docs/README.md', new Map([['checks', checkTable()]])],
    ['docs/policy.md', policyBlocks()],
    ['docs/kinds.md', kindBlocks(packs.get('mlops'))],
    ['docs/cli.md', commandBlocks()],
    ['docs/action.md', actionBlocks(read('action.yml') ?? '')],
  ];
}

/** The packs as data, so that no run of Rolecall has to read their YAML. */
function packsModule(packs: Packs): string {
  const saying = Object.fromEntries([...packs].map(([name, file]) => [name, file.values]));
  return `// Made from policies/*.yml by scripts/generate.ts.

import type { PolicyValues } from './schema.ts';
import type { packNames } from './vocabulary.ts';

/** What each pack says. */
export const packValues: Readonly<Record<(typeof packNames)[number], PolicyValues>> = ${JSON.stringify(saying, null, 2)};
`;
}

/** Reads `policies/*.yml`. A pack may extend those that come before it in `packNames`. */
function readPacks(): Packs {
  const packs = new Map<string, PolicyFile>();
  for (const name of packNames) {
    const text = read(`policies/${name}.yml`) ?? '';
    const result = parsePolicy({ path: `policies/${name}.yml`, bytes: text.length, text }, packs);
    if (!result.ok) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
    packs.set(name, result.file);
  }
  return packs;
}

function editorSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-07' });
  return `${JSON.stringify({ $schema, title: 'Rolecall policy', ...rest }, null, 2)}\n`;
}

function documentSchema({ name, version, about, schema }: Document): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // That numbers are safe integers is no news to anybody.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const title = `rolecall/${name}@${version}`;
  return `${JSON.stringify({ $schema, title, description: about, ...rest }, null, 2)}\n`;
}

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
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
