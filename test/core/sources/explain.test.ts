import { expect, it } from 'vitest';
import { explain } from '../../../src/core/explain.ts';
import { renderExplanation } from '../../../src/core/report/explain-text.ts';
import { snapshotOf } from '../worlds/world.ts';

it('tells which sources were asked, what each answered and where, and which one decided', () => {
  const snapshot = snapshotOf({
    world: '',
    policy: '{version: 1, extends: [], sources: [airflow, codeowners, metadata, dbt, owners]}',
    codeowners: '* @acme/all\n/dags/\n',
    files: {
      'dags/a.py': "import airflow\ndefault_args = {'owner': 'airflow'}",
      'dags/metadata.yaml': 'owners: [ana@acme.io]',
      'dags/OWNERS': 'approvers: [raj',
      OWNERS: 'approvers: [zoe]',
    },
    expect: {},
  });
  const result = explain(snapshot, ['dags/a.py', 'a.onnx']);
  if (!result.ok) throw new Error('the policy can be read');
  // Which signals give the kind is shown elsewhere.
  const told = renderExplanation(result.explanation).replace(/ {2}because .*\n/, '');
  expect(told).toBe(
    [
      'dags/a.py',
      '  kind           data-pipeline (stage data, tier 2)',
      '  owners         ana@acme.io',
      '  airflow        names nobody  dags/a.py:2',
      '                 passes over "airflow", a placeholder  dags/a.py:2',
      '  codeowners     names nobody  .github/CODEOWNERS:2  /dags/',
      '  which beats    .github/CODEOWNERS:1  *  @acme/all',
      '  metadata       decides  dags/metadata.yaml:1  ana@acme.io',
      '  dbt            says nothing',
      '  owners         would name  OWNERS:1  @zoe',
      '                 dags/OWNERS:1 is no YAML that can be read: Flow sequence in block collection must be sufficiently indented and end with a ]',
      '  status         owned',
      '',
      'a.onnx (not tracked)',
      '  kind           no asset',
      '  owners         @acme/all',
      '  airflow        says nothing',
      '  codeowners     decides  .github/CODEOWNERS:1  *  @acme/all',
      '  metadata       says nothing',
      '  dbt            says nothing',
      '  owners         would name  OWNERS:1  @zoe',
      '',
    ].join('\n'),
  );
});
