import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities, type Finding } from '../../../src/core/finding.ts';
import { renderAnnotations, renderShownAnnotations } from '../../../src/core/report/annotations.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { anyReport, largeWorld, reportOf, reportOn } from './reports.ts';

/** `error unowned-asset a.onnx` of each command, in their order. */
function commands(text: string): string[] {
  return [...text.matchAll(/^::(\w+) file=([^,]*),.*?title=rolecall%3A ([a-z-]+)::/gm)].map(
    ([, level, path, check]) => `${level} ${check} ${path}`,
  );
}

/** A report of findings on assets of these tiers, written `severity check tier`; no tier: on no asset. */
function ranked(rows: readonly string[]): Report {
  const parts = rows.map((row) => row.split(' '));
  const findings = parts.map(([severity, check, tier]): Finding => ({
    severity: severity as Finding['severity'],
    check: check as Finding['check'],
    path: tier ?? 'file',
    line: 1,
    related: [],
    message: 'is wrong',
    remedy: 'Mend it.',
  }));
  const asset = {
    kind: 'x',
    stage: 'data',
    signals: [],
    owners: [],
    accountable: [],
    held: [],
    status: 'unowned',
  } as const;
  return {
    ...reportOf(findings),
    assets: [1, 2, 3, 4].map((tier) => ({ ...asset, path: String(tier), tier })),
  };
}

const inOrder = [
  'error missing-codeowners',
  'error unowned-asset 1',
  'error wrong-role 1',
  'error single-owner 1',
  'error unknown-owner',
  'error unowned-asset 2',
  'error wrong-role 2',
  'error unowned-asset 4',
  'warning unowned-asset 1',
  'warning dead-entry',
  'warning wrong-role 3',
  'notice catch-all-owner 1',
];

describe('annotations', () => {
  it('are the most important first, in whatever order they were found', () => {
    const sorted = fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (rows) => {
      const found = commands(renderAnnotations(ranked(rows)));
      expect(found).toEqual(inOrder.map((row) => (row.split(' ').length === 3 ? row : `${row} file`)));
    });
    expect(() => fc.assert(sorted)).not.toThrow();
  });

  it.each([
    { of: 9, shown: 9, rest: undefined },
    { of: 10, shown: 10, rest: undefined },
    { of: 11, shown: 10, rest: '1 more error' },
    { of: 1_000, shown: 10, rest: '990 more errors' },
  ])('of a step with $of errors are $shown, and the rest is counted in one line', ({ of, shown, rest }) => {
    const text = renderShownAnnotations(
      ranked([...Array<string>(of).fill('error unowned-asset 1'), 'notice dead-entry']),
    );
    expect(commands(text)).toHaveLength(shown + 1);
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
    expect(lines).toEqual(
      rest === undefined ? [] : [`${rest} without an annotation: GitHub shows ten of each level.`],
    );
  });

  it('count all that they do not show, of every level', () => {
    const all = fc.property(anyReport, (report) => {
      const text = renderShownAnnotations(report);
      for (const severity of severities) {
        const shown = text.split('\n').filter((line) => line.startsWith(`::${severity} `)).length;
        const [, more = '0'] =
          new RegExp(`(\\d+) more ${severity}`).exec(text.split('\n').at(-2) ?? '') ?? [];
        const number = report.findings.filter((finding) => finding.severity === severity).length;
        expect([severity, shown + (shown < number ? Number(more) : 0)]).toEqual([severity, number]);
        expect(shown).toBeLessThanOrEqual(10);
      }
    });
    expect(() => fc.assert(all)).not.toThrow();
  });

  it('of what nobody owns in the highest tier come first', () => {
    const { report } = reportOn(largeWorld(300));
    const first = commands(renderShownAnnotations(report)).slice(0, 10);
    expect(first.every((command) => command.startsWith('error unowned-asset models/'))).toBe(true);
  });
});
