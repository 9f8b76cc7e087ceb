import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { operations } from '../test/github/operations.ts';

// Cuts the operations that the fake GitHub serves out of GitHub's own description of its API, with the parts that they
// refer to and without words for people:
//   npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz
//   npm run github-operations -- --from package/generated/api.github.com.json
// The package is no dependency: it takes several hundred megabytes.
const { values } = parseArgs({ options: { from: { type: 'string' } } });
const to = join(import.meta.dirname, '..', 'test', 'github', 'operations.generated.json');

const described = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** What only a reader of the documentation needs. */
const forPeople: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'operationId',
  'deprecated',
  'x-github',
  'x-octokit',
  'title',
]);

function extract(description: z.output<typeof described>): unknown {
  const kept = new Map<string, unknown>();
  const keep = (part: unknown, isNames = false): unknown => {
    if (Array.isArray(part)) return part.map((one) => keep(one));
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).filter(([name]) => isNames || !forPeople.has(name));
    for (const [name, value] of entries) if (name === '$ref') refer(String(value));
    return Object.fromEntries(entries.map(([name, value]) => [name, keep(value, name === 'properties')]));
  };
  const refer = (reference: string): void => {
    if (kept.has(reference)) return;
    kept.set(reference, undefined);
    const [kind = '', name = ''] = reference.replace('#/components/', '').split('/');
    kept.set(reference, keep(description.components[kind]?.[name]));
  };
  const chosen = operations.map((name) => {
    const [method = '', path = ''] = name.split(' ');
    const operation = description.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${name} is no operation of the description`);
    return [name, keep(operation)] as const;
  });
  const components: Record<string, Record<string, unknown>> = {};
  for (const [reference, part] of [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = '', name = ''] = reference.replace('#/components/', '').split('/');
    (components[kind] ??= {})[name] = part;
  }
  return { version: description.info.version, operations: Object.fromEntries(chosen), components };
}

if (values.from === undefined) throw new Error('say where the description is: --from FILE');
const text = JSON.stringify(extract(described.parse(JSON.parse(readFileSync(values.from, 'utf8')))));
writeFileSync(to, `${text}\n`);
