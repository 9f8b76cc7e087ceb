import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { checkIds } from '../../../src/core/policy/checks.ts';
import { renderSarif } from '../../../src/core/report/sarif.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { SourceText } from '../../../src/core/snapshot.ts';
import { largeWorld, reportOf, reportOn } from './reports.ts';
import { sarifRun } from './sarif-schema.ts';

function runOf(report: Report, sources: ReadonlyMap<string, SourceText> = new Map()) {
  const { results, tool, invocations } = sarifRun(renderSarif(report, { version: '1.2.3', sources }));
  return { results, rules: tool.driver.rules, notes: invocations[0]?.toolExecutionNotifications ?? [] };
}

const codeowners = '/.github/ @ana\n/gone/ @ana\n/data/ @ana\n/data/ @raj\n';
const world = { codeowners, files: { 'a.onnx': '', 'data/b.csv': '1' } };

function printsOf(given: Parameters<typeof reportOn>[0]): Map<string, string> {
  const { report, sources } = reportOn(given);
  const { results } = runOf(report, sources);
  return new Map(
    results.map(({ ruleId, message, partialFingerprints }) => [
      `${ruleId} ${message.text.split('\n')[0]?.replace(/line \d+/, 'line N')}`,
      partialFingerprints.primaryLocationLineHash,
    ]),
  );
}

describe('SARIF', () => {
  it('places a finding at its file, line and columns, and says what decided it', () => {
    const { report, sources } = reportOn({
      policy: 'version: 1\nroles: { data-engineer: { users: [raj] }, ml-engineer: { users: [ana] } }',
      codeowners: '/.github/ @ana\n/data/ @ana\n/gone/ @ana\n',
      files: { 'data/b c#.csv': '1' },
    });
    const { results, rules } = runOf(report, sources);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual(['wrong-role', 'error']);
    const wrong = results.find(({ ruleId }) => ruleId === 'wrong-role');
    expect(wrong?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'data/b%20c%23.csv', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
    expect(wrong?.relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: '.github/CODEOWNERS' }, region: { startLine: 2 } } },
    ]);
    const dead = results.find(({ ruleId }) => ruleId === 'dead-entry');
    expect(dead).toMatchObject({
      level: 'warning',
      locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 1, endColumn: 7 } } }],
    });
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('has what nobody owns in the highest tier first', () => {
    const { results } = runOf(reportOn(largeWorld(90)).report);
    const first = results.slice(0, 30).map(({ ruleId, level }) => `${level} ${ruleId}`);
    expect(new Set(first)).toEqual(new Set(['error unowned-asset']));
    expect(results[30]?.level).toBe('warning');
  });

  it('explains every check within the limits of code scanning', () => {
    const { rules } = runOf(reportOf([]));
    expect(new Set(rules.map(({ id }) => id))).toEqual(new Set(checkIds));
    expect(rules).toHaveLength(checkIds.length);
    for (const { shortDescription, fullDescription, help, helpUri, properties } of rules) {
      for (const { text } of [shortDescription, fullDescription, help]) {
        expect(text).toMatch(/^.{10}/);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(help.markdown).toContain('**Mend it:**');
      expect(helpUri).toMatch(/^https:\/\/.*\/docs\/checks\/[a-z-]+\.md$/);
      expect(properties.tags.length).toBeLessThanOrEqual(20);
    }
  });

  it('tells what was not checked', () => {
    const { report } = reportOn(world);
    const texts = runOf(report).notes.map(({ message }) => message.text);
    expect(texts).toHaveLength(report.notChecked.length);
    expect(texts.join('\n')).toMatch(/unknown-owner was not checked: GitHub was not asked/);
  });

  it('breaks what would link or mention', () => {
    const { results } = runOf(reportOf([finding({ message: '[x](1) of @acme/all', related: [] })]));
    expect(results[0]?.message.text).toContain('\\[x\\](1) of @\u200bacme/all');
  });
});

describe('a fingerprint', () => {
  it('stays when lines move and other findings come', () => {
    const before = printsOf(world);
    const after = printsOf({
      codeowners: `# who owns what\n\n/lost/ @ana\n${codeowners}`,
      files: { ...world.files, '0.onnx': '', 'z.onnx': '' },
    });
    expect(before.size).toBeGreaterThan(2);
    for (const [name, print] of before) expect(after.get(name)).toBe(print);
    expect(new Set(after.values()).size).toBe(after.size);
  });

  it('stays for a role that nobody holds when another loses its holders', () => {
    const held = (roles: string) => ({
      policy: `version: 1\nroles:\n  ${roles}`,
      files: { 'a.csv': '', 'b.onnx': '' },
    });
    const prints = (roles: string) =>
      [...printsOf(held(roles))].filter(([name]) => name.startsWith('unheld-role nobody holds ml-engineer'));
    const [one] = prints('data-engineer: { users: [ana] }');
    expect(one).toBeDefined();
    expect(prints('mlops-engineer: { users: [ana] }')).toEqual([one]);
  });

  it('changes with the check, the path and what the line says', () => {
    const sources = new Map([['CODEOWNERS', { path: 'CODEOWNERS', bytes: 9, text: 'a\nb\n a' }]]);
    const base = { path: 'CODEOWNERS', line: 1, column: 1 };
    const all = [
      finding(base),
      finding({ ...base, check: 'dead-entry' }),
      finding({ ...base, path: 'docs/CODEOWNERS' }),
      finding({ ...base, line: 2 }),
    ];
    const prints = runOf(reportOf(all), sources).results.map(
      (one) => one.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(prints).size).toBe(4);
    const twins = runOf(reportOf([finding(base), finding({ ...base })]), sources).results;
    expect(new Set(twins.map((one) => one.partialFingerprints.primaryLocationLineHash)).size).toBe(2);
  });
});

describe('a large log', () => {
  it('keeps the heaviest and counts the others', () => {
    const many = [
      ...Array.from({ length: 25_000 }, (_, index) => finding({ path: `n/${index}`, severity: 'notice' })),
      ...Array.from({ length: 10 }, (_, index) => finding({ path: `w/${index}`, severity: 'warning' })),
      ...Array.from({ length: 100 }, (_, index) => finding({ path: `z/${index}`, severity: 'error' })),
    ];
    const { results, notes } = runOf(reportOf(many));
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(results.slice(0, 111).map(({ level }) => level)).toEqual([
      ...Array.from({ length: 100 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      'note',
    ]);
    const hidden = 25_110 - results.length;
    expect(hidden).toBeGreaterThan(0);
    expect(notes[0]?.message.text).toContain(`${hidden} notices left out`);
  });

  it('never has more than code scanning unpacks', () => {
    const random = (seed: number): string =>
      Array.from({ length: 2_000 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((seed * 7919 + at * at * 31) % 20_000)),
      ).join('');
    const many = Array.from({ length: 2_000 }, (_, index) =>
      finding({ path: random(index), message: random(index + 1) }),
    );
    const text = renderSarif(reportOf(many), { version: '1.2.3', sources: new Map() });
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(text).toContain('left out');
  });

  it('of a real tree is valid', () => {
    const { report, sources } = reportOn(largeWorld(300));
    expect(runOf(report, sources).results).toHaveLength(report.findings.length);
  });
});

function finding(given: Partial<Finding>): Finding {
  return {
    check: 'unowned-asset',
    severity: 'error',
    path: 'a.onnx',
    line: 1,
    related: [],
    message: 'a.onnx (model-artifact) has no owner',
    remedy: 'Add an entry.',
    ...given,
  };
}
