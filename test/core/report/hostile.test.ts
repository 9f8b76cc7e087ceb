import * as fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../src/core/documents/plan.ts';
import { reportDocument } from '../../../src/core/documents/report.ts';
import { renderAnnotations } from '../../../src/core/report/annotations.ts';
import { commentMarker, renderComment } from '../../../src/core/report/comment.ts';
import { renderJson } from '../../../src/core/report/json.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { renderPlanMarkdown } from '../../../src/core/report/plan-markdown.ts';
import { renderPlanText } from '../../../src/core/report/plan-text.ts';
import { commentLimit } from '../../../src/core/report/room.ts';
import { safeMarkdown } from '../../../src/core/report/safe-text.ts';
import { renderSarif } from '../../../src/core/report/sarif.ts';
import { renderText } from '../../../src/core/report/text.ts';
import { anyPlan } from './plans.ts';
import { control, expectHarmless, html } from './pages.ts';
import { anyReport, hostile } from './reports.ts';
import { sarifRun } from './sarif-schema.ts';

describe('whatever a repository writes', () => {
  it('is plain text in Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = html(`x ${safeMarkdown(text)}`);
        expectHarmless(page);
        expect(page).toMatch(/^<p>[^<]*<\/p>$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the Markdown page in shape', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const markdown = renderMarkdown(report, commentLimit);
        expect(markdown).not.toMatch(control);
        const page = html(markdown);
        expectHarmless(page);
        const roles = new Set(report.assets.flatMap(({ accountable }) => accountable.flat()));
        expect(page.match(/(?:<td align="right">\d+<\/td>\s*){3}<\/tr>/g)?.length ?? 0).toBe(roles.size);
        expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
        expect(page.match(/<h[1-6]/g)?.length).toBe(report.findings.length > 0 ? 2 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the page of a plan in shape, one row a role, and its text on the lines it belongs to', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const markdown = renderPlanMarkdown(plan, commentLimit);
        expect(markdown).not.toMatch(control);
        const page = html(markdown);
        expectHarmless(page);
        expect(page.match(/<tr>/g)?.length ?? 0).toBe(plan.roles.length === 0 ? 0 : plan.roles.length + 1);
        expect(page.match(/<h[1-6]/g)).toEqual(['<h2']);
        expect(renderPlanText(plan, createColors(false))).not.toMatch(control);
        expect(planDocument.schema.safeParse(JSON.parse(renderJson(plan))).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the comment in shape, which links nowhere and has its mark once', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const comment = renderComment(report);
        expect(comment.split(commentMarker)).toHaveLength(2);
        expect(comment.startsWith(`${commentMarker}\n`)).toBe(true);
        const markdown = comment.slice(commentMarker.length);
        expect(markdown).not.toMatch(control);
        const page = html(markdown);
        expectHarmless(page);
        expect(page).not.toContain('href');
        expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is a string in SARIF, and every path comes back from its URI', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { results } = sarifRun(renderSarif(report, { version: '1.2.3', sources: new Map() }));
        expect(results).toHaveLength(report.findings.length);
        expect(JSON.stringify(results)).not.toMatch(/@\w/);
        const uris = results.map(
          ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '',
        );
        for (const uri of uris)
          expect(new URL(uri, 'https://x.example/root/').href).toMatch(/^https:\/\/x\.example\/root\//);
        const whole = report.findings.map(({ path }) => Buffer.from(path).toString());
        expect(uris.map(decodeURIComponent).toSorted()).toEqual(whole.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('stays on the line of its workflow command', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = renderAnnotations(report);
        expect(text.split('\n')).toHaveLength(report.findings.length + 1);
        const command =
          /^::(?:error|warning|notice) file=[^:,]*,line=\d+(?:,col=\d+)?(?:,endColumn=\d+)?,title=[^:,]*::/;
        for (const line of text.split('\n').slice(0, -1)) expect(line).toMatch(command);
        expect(text).not.toMatch(control);
      }),
      { numRuns: 300 },
    );
  });

  it('moves no cursor in the terminal, and is kept whole in JSON', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(renderText(report, { colors: createColors(false), sources: new Map() })).not.toMatch(control);
        expect(reportDocument.schema.safeParse(JSON.parse(renderJson(report))).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
