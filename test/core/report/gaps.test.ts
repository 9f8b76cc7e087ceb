import * as fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../../src/core/order.ts';
import { gapsDocument } from '../../../src/core/documents/gaps.ts';
import { gaps } from '../../../src/core/gaps/gaps.ts';
import { issueBody, weekIssues } from '../../../src/core/gaps/issue.ts';
import { readRecord } from '../../../src/core/gaps/record.ts';
import { renderGapsHtml } from '../../../src/core/report/gaps-html.ts';
import { issueLimit, renderGapsMarkdown } from '../../../src/core/report/gaps-markdown.ts';
import { renderGapsText } from '../../../src/core/report/gaps-text.ts';
import { snapshotOf } from '../worlds/world.ts';
import { anyGapsReport } from './gaps-reports.ts';
import { control, expectHarmless, html } from './pages.ts';
import { largeWorld } from './reports.ts';

/** The page without the code blocks, in which GitHub looks for nothing. */
function outsideCode(page: string): string {
  return page.replace(/<pre>[^]*?<\/pre>/g, '');
}

describe('whatever a repository writes', () => {
  it('leaves the body of the issue in shape, which mentions nobody', () => {
    fc.assert(
      fc.property(anyGapsReport, (report) => {
        const body = renderGapsMarkdown(report);
        expect(body).not.toMatch(control);
        const page = html(body);
        expectHarmless(outsideCode(page));
        const blocks = report.gaps.length === 0 ? [] : report.mend.paste.blocks;
        const charts = report.history.length > 1 ? 1 : 0;
        expect(page.match(/<pre>/g)?.length ?? 0).toBe(blocks.length + charts);
        expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
        const rows = report.gaps.length + report.roles.length + report.places.length;
        const kinds = report.kinds.filter((kind) => kind.gaps > 0).length;
        expect(page.match(/<tr>\n<td/g)?.length ?? 0).toBe(rows + kinds);
        for (const { lines } of blocks) expect(body).toContain(`\n${lines[0]}\n`);
      }),
      { numRuns: 400 },
    );
  });

  it('mentions the holders of roles with gaps where the policy wants it, and nobody else', () => {
    fc.assert(
      fc.property(anyGapsReport, (report) => {
        const page = outsideCode(html(renderGapsMarkdown({ ...report, mention: true })));
        const mentioned = [...page.replace(/<code>[^]*?<\/code>/g, '').matchAll(/@([\w/-]+)/g)].map(
          ([, name = '']) => name,
        );
        const wanted = report.roles.flatMap((role) => (role.gaps > 0 ? role.holders : []));
        expect(mentioned.toSorted(byCodeUnit)).toEqual(wanted.toSorted(byCodeUnit));
      }),
      { numRuns: 200 },
    );
  });

  it('never passes for the hidden lines', () => {
    fc.assert(
      fc.property(anyGapsReport, (report) => {
        const record = {
          weeks: [{ week: '2026-W48', assets: 3, owned: 1, waived: 0, gaps: 0, coverage: 0.333 }],
          gaps: new Map<string, string>(),
        };
        const body = issueBody(report, record, 12);
        expect(body.length).toBeLessThanOrEqual(issueLimit.most);
        expect(readRecord(body)).toEqual({ state: 'read', record });
        const found = { number: 1, isOpen: true, byBot: true, labels: ['rolecall-gaps'], body };
        expect(weekIssues([found]).map(({ week }) => week)).toEqual(['2026-W48']);
        expect(body.match(/<!--/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  it('is plain text on the page, which loads nothing', () => {
    fc.assert(
      fc.property(anyGapsReport, (report) => {
        const page = renderGapsHtml(report);
        expect(page.replaceAll('\t', ' ')).not.toMatch(control);
        const parts = page.replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '<$1>');
        const tags = [...parts.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
        const own =
          '!doctype html head meta title style body header main section script p h1 h2 h3 dl div dt dd table thead tbody tr th td span code pre strong ul li br button form label input select option noscript svg line text polyline circle'.split(
            ' ',
          );
        expect(tags.filter((tag) => !own.includes(tag))).toEqual([]);
        const outside = parts.replace(/<[^>]*>/g, ' ');
        expect(outside).not.toMatch(/[<>]/);
        expect(parts).not.toMatch(/<[^>]*\s(?:src|href|onerror|onload|action)=/i);
        const [, data = '[]'] = /id="data">([^]*?)<\/script>/.exec(page) ?? [];
        expect(JSON.parse(data)).toHaveLength(report.gaps.length);
        expect(page.match(/<script/g)?.length).toBe(report.gaps.length > 0 ? 2 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('moves no cursor in the terminal, and is kept whole in JSON', () => {
    fc.assert(
      fc.property(anyGapsReport, (report) => {
        expect(renderGapsText(report, createColors(false))).not.toMatch(control);
        const read = gapsDocument.schema.safeParse(JSON.parse(JSON.stringify(report)));
        expect(read.error?.issues.filter(({ path }) => path.at(-1) !== 'pullRequest')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('at any size', () => {
  it.each([0, 1, 30, 1_000, 10_000])(
    'the issue on %i files holds, and counts what it does not list',
    (size) => {
      const result = gaps(snapshotOf({ world: '', expect: {}, ...largeWorld(size) }), {
        last: { state: 'none' },
      });
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
      const { report, record } = result;
      const body = issueBody(report, record, 12);
      expect(body.length).toBeLessThanOrEqual(issueLimit.most - 900);
      expect(readRecord(body).state).toBe('read');
      if (size >= 1_000) expect(body).toMatch(/\d+ of \d+ gaps, the riskiest first/);
      expect(html(body).match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
      const short = renderGapsMarkdown(report, { most: 8_000, unit: 'characters' });
      expect(short.length).toBeLessThanOrEqual(8_000);
      expect(short).toContain('not checked</summary>');
    },
  );
});
