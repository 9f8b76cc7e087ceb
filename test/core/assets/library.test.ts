import { describe, expect, it } from 'vitest';
import { libraryDirectories } from '../../../src/core/assets/library.ts';

const modules = (directory: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${directory}/module${index}.py`);
const tests = (directory: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${directory}/test_module${index}.py`);
const published = ['.readthedocs.yml', 'docs/conf.py', 'MANIFEST.in'];

interface Case {
  readonly is: string;
  readonly paths: readonly string[];
  readonly libraries: readonly string[];
}

const cases: readonly Case[] = [
  { is: 'nothing', paths: [], libraries: [] },
  {
    is: 'an application that is packaged',
    paths: ['pyproject.toml', ...modules('churn', 40), ...tests('tests', 15)],
    libraries: [],
  },
  {
    is: 'a framework tested in bulk',
    paths: ['setup.py', ...modules('lib', 200), ...tests('tests', 120)],
    libraries: [''],
  },
  {
    is: 'the same without packaging',
    paths: [...modules('lib', 200), ...tests('tests', 120)],
    libraries: [],
  },
  {
    is: 'much source with few tests',
    paths: ['setup.py', ...modules('lib', 900), ...tests('tests', 120)],
    libraries: [],
  },
  {
    is: 'the package of a tool that signals know',
    paths: [
      'sdk/python/setup.py',
      'sdk/python/feast/__init__.py',
      ...modules('sdk/python/feast', 90),
      ...tests('sdk/python/tests', 20),
    ],
    libraries: ['sdk/python/'],
  },
  {
    is: 'a package that only shares its name with a tool',
    paths: ['pyproject.toml', 'evaluate/__init__.py', ...modules('evaluate', 90), ...tests('tests', 20)],
    libraries: [],
  },
  {
    is: 'a published framework',
    paths: ['pyproject.toml', ...published, ...modules('lib', 500), ...tests('tests', 60)],
    libraries: [''],
  },
  {
    is: 'a service that is published like one',
    paths: [
      'pyproject.toml',
      'docker-compose.yml',
      ...published,
      ...modules('app', 500),
      ...tests('tests', 60),
    ],
    libraries: [],
  },
  {
    is: 'a pipeline that is published like one',
    paths: ['pyproject.toml', 'dags/daily.py', ...published, ...modules('app', 500), ...tests('tests', 60)],
    libraries: [],
  },
  {
    is: 'a packaged example of a framework',
    paths: [
      'examples/feast/setup.py',
      'examples/feast/feast/__init__.py',
      ...tests('examples/feast/tests', 30),
    ],
    libraries: [],
  },
  {
    is: 'one framework among applications',
    paths: [
      'app/pyproject.toml',
      ...modules('app', 30),
      'packages/kit/pyproject.toml',
      ...modules('packages/kit/kit', 100),
      ...tests('packages/kit/tests', 100),
    ],
    libraries: ['packages/kit/'],
  },
];

describe('what holds the source of a framework', () => {
  it.each(cases)('in $is', ({ paths, libraries }) => {
    expect(libraryDirectories(paths)).toEqual(libraries);
  });
});
