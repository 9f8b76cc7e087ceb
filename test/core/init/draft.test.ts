import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { HistoricCommit } from '../../../src/core/history.ts';
import { draftPolicy } from '../../../src/core/init/draft.ts';
import { previewPolicy } from '../../../src/core/init/preview.ts';
import { renderPolicy } from '../../../src/core/init/render.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';
import type { PolicyValues } from '../../../src/core/policy/schema.ts';
import { defaultRoles } from '../../../src/core/policy/vocabulary.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { snapshotOf, type End } from '../worlds/world.ts';

interface DraftCase extends End {
  readonly draft: string;
  readonly history?: readonly (readonly [author: string, path: string, times: number, day?: string])[];
  /** Adds the modules and tests of a framework. */
  readonly library?: boolean;
  readonly roles: Readonly<Record<string, readonly string[] | string>>;
  readonly says?: readonly string[];
  readonly silent?: readonly string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, 'drafts.yml'), 'utf8')) as DraftCase[];
const now = new Date('2026-11-24T12:00:00Z');

function snapshot({ history, library, ...end }: Omit<DraftCase, 'draft' | 'roles'>): Snapshot {
  const modules = library ? Array.from({ length: 120 }, (_, index) => [`tests/test_${index}.py`, '']) : [];
  const files = { ...end.files, ...(Object.fromEntries(modules) as Record<string, string>) };
  const commits = (history ?? []).flatMap(([author, path, times, day = '2026-11-01']) =>
    Array.from({ length: times }, (): HistoricCommit => {
      const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(author) ?? [];
      return { author: { name, email }, time: Date.parse(day) / 1000, paths: [path] };
    }),
  );
  const world = snapshotOf({ world: '', expect: {}, ...end, files });
  return { ...world, now, ...(history && { history: { commits } }) };
}

function textOf(given: Snapshot): string {
  return renderPolicy(draftPolicy(given), given.now);
}

/** What the project's own reader makes of it. */
function valuesOf(text: string): PolicyValues {
  const read = readPolicy({ path: '.github/rolecall.yml', bytes: text.length, text });
  if (!read.ok) throw new Error(`${JSON.stringify(read.diagnostics)}\n${text}`);
  return read.file.values;
}

/** Teams and `user LOGIN`, or `same-as ROLE`, of each role that anybody is proposed for. */
function proposed({ roles = {} }: PolicyValues): Record<string, string[] | string> {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, holders]): [string, string[] | string][] => {
      const { teams = [], users = [], 'same-as': sameAs } = holders;
      if (sameAs !== undefined) return [[role, `same-as ${sameAs}`]];
      const names = [...teams, ...users.map((login) => `user ${login}`)];
      return names.length > 0 ? [[role, names]] : [];
    }),
  );
}

describe('a draft', () => {
  it.each(cases.map((one) => [one.draft, one] as const))(
    '%s',
    (_name, { roles, says = [], silent = [], ...given }) => {
      const text = textOf(snapshot(given));
      const values = valuesOf(text);
      expect(proposed(values)).toEqual(roles);
      expect(Object.keys(values.roles ?? {})).toEqual(defaultRoles);
      for (const words of says) expect(text).toContain(words);
      for (const words of silent) expect(text).not.toContain(words);
    },
  );

  it('begins with the header for editors, the version and the pack', () => {
    const lines = textOf(snapshot({ files: { 'data/a.csv': '' } })).split('\n');
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/policies\/schema\.json$/);
    expect(lines.filter((line) => /^[a-z]/.test(line)).map((line) => line.replace(/ #.*/, ''))).toEqual([
      'version: 1',
      'extends: mlops',
      'roles:',
    ]);
  });

  it('ends with examples that can be used as they stand', () => {
    const text = textOf(snapshot({ files: {} }));
    const [head = '', examples = ''] = text.split('# What is often said next:\n');
    expect(valuesOf(head + examples.replaceAll(/^# /gm, ''))).toMatchObject({
      assets: { none: { paths: ['examples/**'] } },
      waivers: [{ checks: ['unowned-asset'], until: '2027-02-22' }],
    });
  });

  it('names no more teams than anybody reads through, and counts the others', () => {
    const sizes = Array.from({ length: 15 }, (_, index) => 20 - index);
    const paths = sizes.flatMap((size) => Array.from({ length: size }, (_, file) => `t${size}/${file}.csv`));
    const text = textOf(
      snapshot({
        codeowners: sizes.map((size) => `/t${size}/ @acme/x${size}`).join('\n'),
        files: Object.fromEntries(paths.map((path) => [path, ''])),
      }),
    );
    expect(proposed(valuesOf(text))['data-engineer']).toHaveLength(12);
    expect(text).toContain('# 3 more teams own such files: name those that hold the role.');
  });

  it('is judged as check will judge it, the policy itself among the files', () => {
    const given = snapshot({
      codeowners: '/data/ @acme/data-eng',
      files: { 'data/a.csv': '', 'nb/a.ipynb': '' },
    });
    const { summary, assets } = previewPolicy(given, textOf(given));
    expect(summary).toMatchObject({ files: 4, owned: 1, unowned: 3 });
    expect(assets.map(({ path }) => path)).toContain('.github/rolecall.yml');
  });

  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
    fc.constantFrom(
      'data-eng',
      'null',
      'true',
      '0x10',
      '1_000',
      '~',
      'no',
      '-',
      '.',
      '2026-11-24',
      'a:b',
      '<<',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  );
  const owner = fc.oneof(
    word.map((login) => `@${login}`),
    fc.tuple(word, word).map(([org, slug]) => `@${org}/${slug}`),
    fc.tuple(word, word).map(([local, host]) => `${local}@${host}`),
  );
  const author = fc.oneof(
    fc.tuple(word, word).map(([name, login]) => `${name} x <${login}@users.noreply.github.com>`),
    fc.tuple(word, word, word).map(([name, local, host]) => `${name} x <${local}@${host}>`),
  );
  const path = fc.constantFrom('data/a.csv', 'nb/a.ipynb', 'm.onnx', 'main.tf', 'Makefile', 'model-card.md');
  const entry = fc
    .tuple(fc.oneof(path, fc.constant('*')), fc.array(owner, { maxLength: 4 }))
    .map(([pattern, owners]) => [pattern, ...owners].join(' '));

  it('can be read whatever teams, people and authors are called', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 6 }),
        fc.array(fc.tuple(author, path, fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
        (entries, history) => {
          const files = {
            'data/a.csv': '',
            'nb/a.ipynb': '',
            'm.onnx': '',
            'main.tf': '',
            Makefile: '',
            'model-card.md': '',
          };
          const given = snapshot({ codeowners: entries.join('\n'), files, history });
          const draft = draftPolicy(given);
          const text = renderPolicy(draft, now);
          const written = proposed(valuesOf(text));
          for (const { role, holders, sameAs } of draft.roles) {
            const names = (kind: string, prefix: string) =>
              holders.filter((holder) => holder.kind === kind).map(({ name }) => prefix + name);
            const expected = [...names('team', ''), ...names('user', 'user ')];
            expect(written[role] ?? []).toEqual(sameAs === undefined ? expected : `same-as ${sameAs}`);
          }
          // A comment that got out of its line would be a key, and one that mentions would call somebody.
          expect(text).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?<![A-Za-z0-9._%+-])@/,
          );
          expect(text.split('\n').filter((line) => /^[a-z]/.test(line)).length).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order commits and entries of one weight come', () => {
    const authors = ['Ana A <ana@users.noreply.github.com>', 'Raj R <raj@users.noreply.github.com>'];
    const history = authors.map((name) => [name, 'data/a.csv', 5] as const);
    const files = { 'data/a.csv': '' };
    expect(textOf(snapshot({ files, history }))).toBe(
      textOf(snapshot({ files, history: history.toReversed() })),
    );
  });
});
