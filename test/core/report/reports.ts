import * as fc from 'fast-check';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { report } from '../../../src/core/report/assemble.ts';
import type { Report, ReportedAsset } from '../../../src/core/report/report.ts';
import { sortFindings } from '../../../src/core/weigh.ts';
import { checkIds } from '../../../src/core/policy/checks.ts';
import { severities } from '../../../src/core/finding.ts';
import type { SourceText } from '../../../src/core/snapshot.ts';
import { snapshotOf, type SmallWorld } from '../worlds/world.ts';

/** The report on a small world, and the texts it quotes. */
export function reportOn(world: Omit<SmallWorld, 'world' | 'expect'>): {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, SourceText>;
} {
  const snapshot = snapshotOf({ world: '', expect: {}, ...world });
  const result = evaluate(snapshot, { failOn: 'error' });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return { report: result.report, sources: snapshot.tree.sources };
}

/** A tree of `size` assets, of which nobody owns most. */
export function largeWorld(size: number): Omit<SmallWorld, 'world' | 'expect'> {
  const names = Array.from({ length: size }, (_, index) =>
    index % 3 === 0 ? `models/m${index}/model.onnx` : `dags/team${index % 7}/job_${index}.sql`,
  );
  return {
    policy: [
      'version: 1',
      'roles:',
      '  data-engineer: { teams: [acme/data] }',
      '  ml-engineer: { teams: [acme/ml] }',
      'assets: { data-pipeline: { paths: ["/dags/"] } }',
      'tiers: { 1: error, 2: warning }',
    ].join('\n'),
    codeowners: '/.github/ @acme/ml\n/dags/team1/ @acme/ml\n/gone/ @acme/ml\n/gone/too/ @acme/ml\n',
    files: Object.fromEntries(names.map((name) => [name, ''])),
  };
}

const nasty = [
  '@org/everyone',
  'ana@acme.io',
  '::error::',
  '\n::error file=x::y',
  '%0A::stop-commands::x',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '<!--',
  '```\n',
  '`a`',
  '``',
  ' | a | b |',
  '\\|',
  '\\',
  '**bold**',
  '_a_',
  '__init__',
  '[x](https://evil.example)',
  '![x](//evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  'mailto:ana@evil.example',
  '#12',
  'acme/x#12',
  'GH-12',
  ':tada:',
  '$x$',
  '&#64;org/everyone',
  '&lt;img&gt;',
  '- item',
  '1. item',
  '\u202e',
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '\u2028',
  '{0}',
  'c:/x?y#z',
  '~~x~~',
  '  ',
  '\t',
];

/** Text that tries to be more than text wherever it is shown. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** The same as a path, as git has them. */
export const hostilePath = hostile.map(
  (text) =>
    text
      .split('/')
      .filter((name) => !['', '.', '..'].includes(name))
      .join('/') || 'x',
);

const place = fc.record({ path: hostilePath, line: fc.integer({ min: 1, max: 99 }) });

const finding = fc
  .record({
    check: fc.constantFrom(...checkIds),
    severity: fc.constantFrom(...severities),
    path: hostilePath,
    line: fc.integer({ min: 1, max: 99 }),
    column: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    related: fc.array(place, { maxLength: 3 }),
    message: hostile,
    remedy: hostile,
    ofAsset: fc.boolean(),
  })
  .map(({ column, ofAsset, message, ...rest }): Finding => ({
    ...rest,
    ...(column !== undefined && { column, endColumn: column + 3 }),
    message: ofAsset ? `${rest.path} (notebook) ${message}` : message,
  }));

/** Any report, of whose findings some say the same of several paths. */
export const anyReport = fc
  .record({
    findings: fc.array(finding, { maxLength: 12 }),
    copies: fc.array(hostilePath, { maxLength: 4 }),
    roles: fc.array(hostile, { maxLength: 4 }),
    because: fc.array(hostile, { maxLength: 3 }),
  })
  .map(({ findings, copies, roles, because }): Report => {
    const copied = findings
      .slice(0, 2)
      .flatMap((one) =>
        copies.map((path) => ({ ...one, path, message: one.message.replace(one.path, () => path) })),
      );
    const all = sortFindings([...findings, ...copied]);
    return {
      ...reportOf(all),
      assets: [...new Set(all.map(({ path }) => path))].map((path) => reported(path, roles)),
      notChecked: because.map((text) => ({ check: 'wrong-role', because: text })),
    };
  });

/** A report of just these findings. */
export function reportOf(findings: readonly Finding[]): Report {
  return report({
    files: 9,
    assets: [],
    waivedGaps: new Set(),
    codeowners: undefined,
    findings,
    notChecked: [],
    fails: ({ severity }) => severity === 'error',
  });
}

function reported(path: string, roles: readonly string[]): ReportedAsset {
  const [kind, stage, status] = ['notebook', 'experimentation', 'unowned'] as const;
  return { path, kind, stage, tier: 4, signals: [], owners: [], accountable: [roles], held: [], status };
}
