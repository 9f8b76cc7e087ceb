import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { default as Ajv, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { documents } from '../../../src/core/documents/registry.ts';
import { snapshotOf, smallWorlds } from '../worlds/world.ts';
import { diff } from '../../../src/core/diff.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { planReviews } from '../../../src/core/review/plan.ts';
import { reviewSnapshot, table } from '../review/world.ts';
import { explain } from '../../../src/core/explain.ts';
import { gaps, type GapsContext } from '../../../src/core/gaps/gaps.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const example = join(root, 'examples', 'churn');

const schemas = new Map(
  documents.map(({ name, version }) => [`rolecall/${name}@${version}`, compile(`${name}-${version}`)]),
);

function compile(file: string): ValidateFunction {
  return new Ajv.default().compile(
    JSON.parse(readFileSync(join(root, 'docs', 'schemas', `${file}.json`), 'utf8')),
  );
}

/** A document as it is read back. */
function written(document: { readonly schema: string }): Document {
  return JSON.parse(JSON.stringify(document)) as Document;
}

function faults(document: Document): unknown {
  const validate = schemas.get(document.schema);
  if (!validate) return `no schema is published for ${document.schema}`;
  validate(document);
  return validate.errors ?? [];
}

async function output(...args: string[]): Promise<Document> {
  const parts: string[] = [];
  await run(
    [...args, '--format', 'json'],
    {
      cwd: example,
      environment: process.env,
      now: new Date('2026-11-24T12:00:00Z'),
      colors: false,
      input: () => [],
      write: (piece) => parts.push(Buffer.from(piece).toString()),
      complain: (text) => {
        throw new Error(text);
      },
      progress: () => {},
    },
    '1.2.3',
  );
  return JSON.parse(parts.join('')) as Document;
}

const commands: readonly (readonly string[])[] = [
  ['check', '--repo', example],
  ['explain', '--repo', example, 'dags/daily_events.py', 'models/churn/model-card.md', 'nowhere'],
  ['owners', '--repo', example],
  ['assets', '--repo', example],
  ['fix', '--repo', example],
  ['gaps', '--repo', example],
  ['validate', '--repo', example],
];

interface Document {
  readonly schema: string;
  readonly [key: string]: unknown;
}

/** Every object of a document, with what it is called there. */
function* objects(value: unknown, at = ''): Generator<[at: string, object: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value))
    yield* objects(inner, `${at}/${Array.isArray(value) ? '' : key}`);
}

/** What a document may leave out. */
const optional = [
  /^report@1\/assets\/\/(?:source|waived)$/,
  /^report@1\/findings\/\/(?:column|endColumn)$/,
  /^report@1\/assets\/\/source\/pattern$/,
  /^explain@1\/paths\/\/(?:kind|stage|tier|winner|status)$/,
  /^explain@1\/paths\/\/winner\/pattern$/,
  /^explain@1\/paths\/\/beaten\/\/pattern$/,
  /^explain@1\/paths\/\/sources\/\/at(?:\/pattern)?$/,
  /^owners@1\/paths\/\/(?:line|pattern)$/,
  /^gaps@1\/gaps\/\/source(?:\/pattern)?$/,
  /^gaps@1\/places\/\/failing\/\/source(?:\/pattern)?$/,
  /^gaps@1\/mend\/paste\/blocks\/\/before$/,
];

describe('a published schema', () => {
  it.each(commands)('allows what `%s` writes, and nothing more or less', async (...args) => {
    const document = await output(...args);
    expect(faults(document)).toEqual([]);
    for (const [at, object] of objects(document)) {
      object['extra'] = 1;
      expect([at, faults(document)]).not.toEqual([at, []]);
      delete object['extra'];
      for (const [key, value] of Object.entries(object)) {
        const place = `${document.schema.replace('rolecall/', '')}${at}/${key}`;
        if (place.endsWith('@1/schema')) continue;
        delete object[key];
        const allowed = JSON.stringify(faults(document)) === '[]';
        expect([place, allowed]).toEqual([place, optional.some((one) => one.test(place))]);
        object[key] = value;
      }
    }
    expect(faults(document)).toEqual([]);
  });

  it('allows the report and the explanations of every small world', () => {
    for (const world of smallWorlds()) {
      const snapshot = snapshotOf(world);
      const result = evaluate(snapshot, { failOn: 'error' });
      if (!result.ok) continue;
      expect([world.world, faults(written(result.report))]).toEqual([world.world, []]);
      const told = explain(
        snapshot,
        snapshot.tree.files.map(({ path }) => path),
      );
      expect([world.world, told.ok && faults(written(told.explanation))]).toEqual([world.world, []]);
    }
  });

  it('allows the gaps of every small world, also with all that only the app knows', () => {
    const context: GapsContext = {
      last: {
        state: 'read',
        record: {
          weeks: [{ week: '2026-W47', assets: 1, owned: 0, waived: 0, gaps: 1, coverage: 0 }],
          gaps: new Map([['AAAAAAAA', '2026-W46']]),
        },
      },
      overrides: [{ pullRequest: 1, by: 'ana', at: '2026-11-20T10:00:00Z' }],
      unanswered: [{ pullRequest: 2, asked: 'acme/data', since: '2026-11-20T10:00:00Z' }],
    };
    const reports = smallWorlds().flatMap((world) => {
      const { change: _change, ...snapshot } = snapshotOf(world);
      return [{}, context].flatMap((given) => {
        const result = gaps(snapshot, given);
        return result.ok ? [written(result.report)] : [];
      });
    });
    expect(reports.length).toBeGreaterThan(100);
    expect(reports.map(faults)).toEqual(reports.map(() => []));
  });

  it('allows what every change of a small world makes change hands', () => {
    const diffs = smallWorlds().flatMap((world) => {
      const { change, ...rest } = snapshotOf(world);
      const result = change && diff({ ...rest, change });
      return result?.ok ? [written(result.diff)] : [];
    });
    expect(diffs.length).toBeGreaterThan(20);
    expect(diffs.map(faults)).toEqual(diffs.map(() => []));
  });

  it('allows the plan of every small pull request', () => {
    for (const world of table.worlds) {
      const result = planReviews(reviewSnapshot(world));
      expect([world.world, result.ok && faults(written(result.plan))]).toEqual([world.world, []]);
    }
  });

  it('allows what `validate` says of a policy with errors', async () => {
    const file = join(root, 'test', 'core', 'policy', 'err', 'several.yml');
    const document = await output('validate', '--repo', example, file);
    expect(document).toMatchObject({
      valid: false,
      diagnostics: expect.arrayContaining([expect.anything()]),
    });
    expect(faults(document)).toEqual([]);
  });
});
