import { describe, expect, it } from 'vitest';
import { importedModules, topLevelKeys } from '../../../src/core/assets/openings.ts';

describe('the modules that an opening imports', () => {
  it.each([
    ['import airflow', ['airflow']],
    ['import os, mlflow.sklearn as sk  # words', ['os', 'mlflow', 'mlflow.sklearn']],
    ['from azure.ai.ml import dsl', ['azure', 'azure.ai', 'azure.ai.ml', 'azure.ai.ml.dsl']],
    ['from zenml.steps import (\n    step,\n)', ['zenml', 'zenml.steps']],
    ['def f():\n    import dlt\r\n', ['dlt']],
    ['# import a\nx = "import b"\nimportant = 1\nimport c; import d', ['c;']],
    ['import feast\nimport', ['feast']],
    ['', []],
  ])('%j', (opening, modules) => {
    // What an open parenthesis leaves is no name.
    expect([...importedModules(opening)].filter((name) => !name.endsWith('.'))).toEqual(modules);
  });
});

describe('the keys at the top of an opening', () => {
  it.each([
    ['name: x\n  inner: y\n"quoted" : z\n', ['name', 'quoted']],
    ['---\r\nkind: A\r\n---\r\nkind: B\r\n$schema: c', ['kind', '$schema']],
    ['- item: 1\n# comment: 2\n\tTab: 3\n', []],
    ['no key\nlast:', ['last']],
    ['', []],
  ])('%j', (opening, keys) => expect([...topLevelKeys(opening)]).toEqual(keys));
});
