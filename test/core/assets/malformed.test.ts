import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createClassifier } from '../../../src/core/assets/classify.ts';
import { OPENING_BYTES } from '../../../src/core/assets/openings.ts';

const classify = (path: string, opening?: string) =>
  createClassifier({ paths: [path], libraries: [] }).classify({
    path,
    mode: 'file',
    ...(opening !== undefined && { opening }),
  });

const binary = '\u0000\u0001\u0002 \uFFFD\uFFFD\uFFFD';
const long = (start: string, unit: string): string =>
  (start + unit.repeat(OPENING_BYTES)).slice(0, OPENING_BYTES);

describe('a file that is not what its name says', () => {
  it.each([
    ['notebooks/eda.ipynb', 'print(1)', 'notebook that is no JSON'],
    ['notebooks/eda.ipynb', '{"cells": [', 'notebook that is no JSON'],
    ['notebooks/eda.ipynb', '', 'notebook that is empty'],
    ['notebooks/eda.ipynb', binary, 'notebook that is no text'],
    ['model/generation_config.json', '{"a": 1,}', 'JSON file that is no JSON'],
    ['metrics.json', '<html>', 'JSON file that is no JSON'],
    ['src/train.py', binary, 'Python file that is no text'],
    ['src/train.py', '  \n', 'Python file that is empty'],
    ['src/train.py', 'def train(:\n  fit(\n', 'Python file that is no Python'],
    [
      'src/train.py',
      '<<<<<<< HEAD\na = 1\n=======\na = 2\n',
      'Python file with the marks of a merge conflict',
    ],
    ['conda.yaml', '\tdependencies: []', 'YAML file that is no YAML'],
    ['conda.yaml', 'name: churn\ndependencies: [python', 'YAML file that is no YAML'],
    ['conda.yaml', 'name: "churn\n', 'YAML file that is no YAML'],
    ['conda.yaml', binary, 'YAML file that is no text'],
    ['data/data.xml.dvc', '', undefined],
  ])('%s is told by its path, and the signal says so', (path, opening, fault) => {
    const verdict = classify(path, opening);
    expect(verdict?.kind).toBe(classify(path)?.kind);
    expect(verdict?.signals.at(-1)).toBe(fault);
  });

  it('keeps the kind that what is left of it gives', () => {
    expect(classify('jobs/daily.py', 'from airflow import DAG\nwith DAG(\n')).toEqual({
      kind: 'data-pipeline',
      signals: ['imports airflow', 'Python file that is no Python'],
    });
  });
});

describe('a file that is well', () => {
  it.each([
    ['notebooks/eda.ipynb', '{"cells": []}'],
    ['notebooks/eda.ipynb', long('{"cells": ["', 'a')],
    ['src/train.py', 'a = "("  # :-)\nb = """\n[ { (\n"""\n'],
    ['src/train.py', "a = '\\'('\n"],
    ['src/train.py', long('def train(\n', 'a, ')],
    ['src/train.py.tmpl', 'def train({{.name}\n'],
    ['src/train.py', 'x = {{ cookiecutter.name }\n'],
    ['conda.yaml', 'name: churn\ndependencies:\n  - "python"\n'],
    ['conda.yaml', "name: don't\n"],
    ['conda.yaml', 'name: [a,\n  b]\n'],
    ['conda.yaml', 'run: |\n\tmake\n'],
    ['conda.yaml', long('name: "', 'é').slice(0, OPENING_BYTES / 2)],
    ['metrics.json', '\n 0.5\n'],
  ])('%s has no such signal', (path, opening) => {
    expect(classify(path, opening)?.signals.join()).not.toMatch(/ that is | with the marks /);
  });
});

describe('an opening of any kind, spoilt', () => {
  const text = readFileSync(join(import.meta.dirname, 'plain-cases.yml'), 'utf8');
  const table = parse(text) as Readonly<
    Record<string, readonly (string | { path: string; opening?: string })[]>
  >;
  const cases = Object.values(table).flatMap((entries) =>
    entries.map((entry) =>
      typeof entry === 'string' ? { path: entry, opening: 'a' } : { opening: '', ...entry },
    ),
  );
  const spoilt = fc.constantFrom<(opening: string, at: number) => string>(
    (opening, at) => opening.slice(0, at),
    (opening, at) => opening.slice(at),
    (opening, at) => `${opening.slice(0, at)}\0${opening.slice(at)}`,
    (opening) => Buffer.from(opening, 'utf16le').toString('utf8'),
    (opening) => Buffer.from(opening, 'utf8').toString('utf16le'),
    (opening, at) => `${opening.slice(0, at)}\uD800"'[{(${opening.slice(at)}`,
    () => '',
  );

  it('never throws, and gives a verdict with signals or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), spoilt, fc.nat(200), ({ path, opening }, spoil, at) => {
        const verdict = classify(path, spoil(opening, at));
        expect(verdict === null || verdict.signals.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves every file the kind of its path when nothing of it can be read', () => {
    for (const { path } of cases) {
      expect([path, classify(path, binary)?.kind]).toEqual([path, classify(path)?.kind]);
      expect([path, classify(path, '')?.kind]).toEqual([path, classify(path)?.kind]);
    }
  });
});
