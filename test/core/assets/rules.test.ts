import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/core/assets/place.ts';
import { createRuleIndex } from '../../../src/core/assets/rule-index.ts';
import { allRules } from '../../../src/core/assets/rules.ts';

const paths = `
  .dvc/config MLproject models/MLmodel Jenkinsfile OWNERS .github/CODEOWNERS dvc.lock a/kustomization
  docker/Dockerfile.gpu .dockerignore 01-train.R docs/architecture/a.md model.tar.gz a.csv.gz infra/a.tf.json
  .github/workflows/a.yml .circleci/config.yml conf/base/catalog.yml models/m.pkl.dvc weights.json x.view.lkml
  requirements-dev.txt a/prompts/p.j2 tests/test_a.py .python-version Makefile noext a. .hidden grafana/a.jsonnet
`.trim();

describe('the index by extension', () => {
  // It may only leave out rules that cannot hold: one too many costs time, one too few an asset.
  it.each(paths.split(/\s+/))('keeps every rule whose conditions on the path hold for %s', (path) => {
    const place = placeOf(path);
    const { path: byPath, opening } = createRuleIndex()(place);
    const { byName, byPattern, others } = byPath;
    const asking = [
      ...(byName.get(place.name) ?? []),
      ...byPattern.flatMap(({ of, any, rules }) => (any.test(place[of]) ? rules : [])),
      ...others,
    ];
    const kept = new Set([...asking, ...opening.all].map(({ signal }) => signal));
    const left = allRules.filter(({ signal }) => {
      const { names, endings, name } = signal;
      return (
        !kept.has(signal) &&
        (names?.includes(place.name) ?? true) &&
        (endings?.some((ending) => place.name.endsWith(ending)) ?? true) &&
        (name?.test(place.name) ?? true) &&
        (signal.path?.test(place.path) ?? true)
      );
    });
    expect(left.map(({ signal }) => signal.says)).toEqual([]);
  });
});
