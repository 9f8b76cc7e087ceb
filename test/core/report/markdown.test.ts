import { describe, expect, it } from 'vitest';
import { severities, type Finding } from '../../../src/core/finding.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { commentLimit, summaryLimit } from '../../../src/core/report/room.ts';
import { largeWorld, reportOf, reportOn } from './reports.ts';

const sizes = [3, 12, 300, 3_000, 30_000];

/** The findings that a page shows by weight: those listed below a bullet, or all that a bullet without a list tells. */
function told(page: string): Record<string, number> {
  const shown: Record<string, number> = { error: 0, warning: 0, notice: 0 };
  let weight = '';
  let unlisted = 0;
  for (const line of [...page.split('\n'), '- [']) {
    const list = /^ {2}<details><summary>(\d+)/.exec(line);
    if (list) {
      shown[weight] = (shown[weight] ?? 0) + Number(list[1]);
      unlisted = 0;
    }
    if (/^(?:- \[|###|<details>|\| Role)/.test(line)) {
      shown[weight] = (shown[weight] ?? 0) + unlisted;
      unlisted = 0;
    }
    const section = /(?:^### |^<details><summary>)\S+ (?:\d+|more) (error|warning|notice)s?\b/.exec(line);
    if (section) weight = section[1] ?? '';
    const bullet = /^- \[[a-z-]+\]\([^)]*\) (?:<b>(\d+) (times?))?(?:<b>(\d+))?/.exec(line);
    // Directories and "2 times" tell how many there are, not which.
    const names = bullet?.[2] === undefined && !/<\/code> \(\d+\)|, \d+ more {2}$/.test(line);
    if (bullet) unlisted = names ? Number(bullet[3] ?? 1) : 0;
  }
  return shown;
}

function hidden(page: string): Record<string, number> {
  const [, counts = ''] = /^\*\*Too long to list in full here:\*\* (.*) not listed/m.exec(page) ?? [];
  const found = [...counts.matchAll(/(\d+) (error|warning|notice)/g)];
  const none = { error: 0, warning: 0, notice: 0 };
  return { ...none, ...Object.fromEntries(found.map(([, number, weight = '']) => [weight, Number(number)])) };
}

function expectAllCounted(report: Report, page: string): void {
  const [shown, cut] = [told(page), hidden(page)];
  const counted = severities.map((weight) => [weight, (shown[weight] ?? 0) + (cut[weight] ?? 0)]);
  expect(counted).toEqual(
    severities.map((weight) => [
      weight,
      report.findings.filter(({ severity }) => severity === weight).length,
    ]),
  );
}

describe('the Markdown page', () => {
  it('says where a line is that a single finding is about', () => {
    const { report } = reportOn({
      codeowners: '/m.onnx @ana\nfoo bar\n/.github/ @ana',
      files: { 'm.onnx': '' },
    });
    const page = renderMarkdown(report, commentLimit);
    expect(page).toContain('bar is no owner (<code>.github/CODEOWNERS:2:5</code>)');
  });

  it.each(sizes)('of %i assets keeps the limit of a comment, and counts what it cuts', (size) => {
    const { report } = reportOn(largeWorld(size));
    const page = renderMarkdown(report, commentLimit);
    expect(page.length).toBeLessThanOrEqual(65_535);
    expectAllCounted(report, page);
    expect(page.includes('Too long')).toBe(size > 1_000);
  });

  it.each(sizes)('of %i assets keeps the limit of a job summary, and counts what it cuts', (size) => {
    const { report } = reportOn(largeWorld(size));
    const page = renderMarkdown(report, summaryLimit);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_048_576);
    expectAllCounted(report, page);
    expect(page.includes('Too long')).toBe(size > 10_000);
  });

  it.each([4_000, 8_000, 16_000, 40_000])('keeps a limit of %i bytes whatever it is to show', (most) => {
    const wide = '𝒜 `|<@'.repeat(90);
    const findings = Array.from({ length: 400 }, (_, index) =>
      finding({ path: `${wide}/${index}`, message: `${wide}/${index} says ${wide}`, remedy: wide }),
    );
    const notChecked = findings.map(() => ({ check: 'wrong-role' as const, because: wide }));
    const report = { ...reportOf(findings), notChecked };
    for (const unit of ['bytes', 'characters'] as const) {
      const page = renderMarkdown(report, { most, unit });
      expect(unit === 'bytes' ? Buffer.byteLength(page) : page.length).toBeLessThanOrEqual(most);
      expectAllCounted(report, page);
      expect(page).toContain('400 not checked');
    }
  });

  it('cuts notices before warnings and warnings before errors', () => {
    const of = (severity: Finding['severity']) =>
      Array.from({ length: 500 }, (_, index) =>
        finding({ severity, path: `${severity}/${index}`, message: `${severity} number ${index} is wrong` }),
      );
    const report = reportOf([...of('error'), ...of('notice'), ...of('warning')]);
    const page = renderMarkdown(report, { most: 120_000, unit: 'bytes' });
    expectAllCounted(report, page);
    expect(hidden(page)).toMatchObject({ error: 0, notice: 500 });
    expect(told(page)).toMatchObject({ error: 500, notice: 0 });
  });

  it('tells findings of one cause in one bullet, with where they are and what to do', () => {
    const page = renderMarkdown(reportOn(largeWorld(30)).report, commentLimit);
    expect(page).toContain(
      '<b>10 model-artifact assets</b>: each has no owner: no entry of .github/CODEOWNERS matches it. In <code>models/',
    );
    expect(page).toContain(
      '→ Add an entry for each or its directory to CODEOWNERS that names a holder of ml-engineer (@&#8203;acme/ml).',
    );
    expect(page).toContain('<b>2 times in .github/CODEOWNERS</b>: an entry that matches no tracked file');
    expect(page).toContain('  - <code>.github/CODEOWNERS:3:1</code> /gone/ matches no tracked file');
  });

  const headings: readonly [name: string, findings: readonly Partial<Finding>[], heading: string][] = [
    ['what fails', [{}, { check: 'wrong-role' }], '2 errors: 1 unowned, 1 owned by other roles'],
    ['that more than assets fails', [{}, { check: 'invalid-line' }], '2 errors: 1 unowned, 1 other'],
    ['what fails where it is no asset', [{ check: 'invalid-line' }], '1 error'],
    ['only the weight that fails', [{}, { severity: 'warning' }], '1 error: 1 unowned'],
    ['that nothing fails', [{ severity: 'warning' }], 'nothing fails; 1 warning'],
    ['that there is nothing', [], 'no ML asset here'],
  ];
  it.each(headings)('says %s in its heading', (_name, findings, heading) => {
    const page = renderMarkdown(reportOf(findings.map(finding)), commentLimit);
    expect(page.split('\n')[0]).toBe(`## Rolecall: ${heading}`);
  });
});

function finding(given: Partial<Finding>): Finding {
  return {
    check: 'unowned-asset',
    severity: 'error',
    path: 'a.onnx',
    line: 1,
    related: [],
    message: 'a.onnx has no owner',
    remedy: 'Add an entry.',
    ...given,
  };
}
