import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gaps, type GapsContext } from '../../src/core/gaps/gaps.ts';
import { renderGapsHtml } from '../../src/core/report/gaps-html.ts';
import type { GapsReport } from '../../src/core/report/gaps.ts';
import { snapshotOf } from '../core/worlds/world.ts';
import { chromiumAbsent, chromiumPath } from './chromium.ts';
import { faintParts, unnamedParts } from './look.ts';

const hostile = [
  '<img src=x onerror=alert(1)>.sql',
  '</script><script>alert(2)</script>.sql',
  '"\'&amp;.sql',
  '\u202egnp.sql',
  '@acme/all.sql',
];

const policy = [
  'version: 1',
  'roles:',
  '  data-engineer: { teams: [acme/data] }',
  '  mlops-engineer: { users: [ana] }',
  'assets: { data-pipeline: { paths: ["*.sql"] } }',
  'waivers: [{ paths: ["old/**"], checks: [unowned-asset], until: 2026-12-01, reason: "<b>soon</b>" }]',
].join('\n');

const files = [
  ...Array.from({ length: 240 }, (_, at) => `area${at % 6}/job_${at}.sql`),
  ...hostile.map((name) => `hostile/${name}`),
  'old/a.sql',
  'ok/a.sql',
  'models/m.onnx',
];

const last: GapsContext['last'] = {
  state: 'read',
  record: {
    weeks: [{ week: '2026-W47', assets: 250, owned: 2, waived: 0, gaps: 248, coverage: 0.008 }],
    gaps: null,
  },
};

const folder = mkdtempSync(join(tmpdir(), 'rolecall-page-'));
let report: GapsReport;
let browser: Browser | undefined;

beforeAll(async () => {
  const result = gaps(
    snapshotOf({
      world: '',
      expect: {},
      policy,
      codeowners: '/ok/ @acme/data\n/area0/ @acme/web\n/.github/ @ana\n',
      files: Object.fromEntries(files.map((path) => [path, ''])),
    }),
    { last },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  report = result.report;
  writeFileSync(join(folder, 'gaps.html'), renderGapsHtml(report));
  if (chromiumPath === undefined) return;
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(({ skip }) => {
  if (chromiumPath === undefined) skip(chromiumAbsent);
});

interface Opened {
  readonly page: Page;
  /** What the page asked for, said or threw. */
  readonly heard: readonly string[];
}

async function open(options: { colorScheme?: 'light' | 'dark'; width?: number } = {}): Promise<Opened> {
  const { colorScheme = 'light', width = 1200 } = options;
  if (!browser) throw new Error(chromiumAbsent);
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const heard: string[] = [];
  const address = pathToFileURL(join(folder, 'gaps.html')).href;
  page.on('request', (request) => void (request.url() === address || heard.push(request.url())));
  page.on('console', (message) => void heard.push(message.text()));
  page.on('pageerror', (error) => void heard.push(String(error)));
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, heard };
}

const rowsOf = (page: Page): Promise<string[]> =>
  page.locator('#gaps tbody tr td:first-child').allInnerTexts();

describe('the page of gaps, opened from a file', () => {
  it('tells the answer, asks nothing of anybody and runs nothing that a repository wrote', async () => {
    const { page, heard } = await open();
    expect(await page.locator('h1').innerText()).toBe(
      `${report.gaps.length} of ${report.summary.assets} assets have no accountable owner.`,
    );
    expect(await page.locator('img, iframe, link, a').count()).toBe(0);
    await page.fill('#search', 'hostile/');
    const shown = await rowsOf(page);
    expect(shown).toEqual(
      expect.arrayContaining(
        hostile.filter((name) => !name.includes('\u202e')).map((name) => `hostile/${name}`),
      ),
    );
    expect(shown).toContain('hostile/\\u202egnp.sql');
    expect(await page.content()).toContain('&lt;b&gt;soon&lt;/b&gt;');
    expect(heard).toEqual([]);
  });

  it('draws the coverage of each role and kind', async () => {
    const { page } = await open();
    const widths = await page
      .locator('.bar div')
      .evaluateAll((bars) =>
        bars.map((bar) =>
          [...bar.children].map(
            (part) => (part as HTMLElement).getBoundingClientRect().width / bar.getBoundingClientRect().width,
          ),
        ),
      );
    const shares = [...report.roles, ...report.kinds].map(({ owned, gaps: open_, assets }) => [
      owned / assets,
      open_ / assets,
    ]);
    expect(widths.length).toBe(shares.length);
    widths.forEach((parts, at) =>
      parts.forEach((share, index) => expect(share).toBeCloseTo(shares[at]?.[index] ?? -1, 2)),
    );
    expect(await page.locator('svg circle').count()).toBe(2);
  });

  it('finds gaps by any words, kind and role, and shows them by the hundred', async () => {
    const { page } = await open();
    const found = page.locator('#found');
    expect(await rowsOf(page)).toHaveLength(100);
    expect(await found.innerText()).toBe(`${report.gaps.length} gaps, 100 shown`);
    await page.click('#more');
    expect(await rowsOf(page)).toHaveLength(200);
    await page.fill('#search', 'AREA0 web');
    expect(await found.innerText()).toBe(`40 of ${report.gaps.length} gaps`);
    expect((await rowsOf(page)).every((path) => path.startsWith('area0/'))).toBe(true);
    expect(await page.locator('#more').isVisible()).toBe(false);
    await page.fill('#search', '');
    await page.selectOption('#kind', 'model-artifact');
    expect(await rowsOf(page)).toEqual(['models/m.onnx']);
    await page.selectOption('#role', 'data-engineer');
    expect(await found.innerText()).toBe(`0 of ${report.gaps.length} gaps`);
    await page.selectOption('#kind', '');
    expect(await found.innerText()).toContain(`245 of ${report.gaps.length} gaps`);
  });

  it.each(['light', 'dark'] as const)('can be read in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 20, 25)');
    expect(await page.evaluate(faintParts)).toEqual([]);
    expect(await page.evaluate(unnamedParts)).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await open();
    const reached: string[] = [];
    for (let at = 0; at < 40 && reached.at(-1) !== 'more'; at += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(
          () =>
            document.activeElement?.id ||
            document.activeElement?.className ||
            document.activeElement?.tagName ||
            '',
        ),
      );
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      expect(outline).not.toBe('none');
    }
    expect(reached).toEqual(expect.arrayContaining(['copy', 'PRE', 'search', 'kind', 'role', 'more']));
    await page.focus('button.copy >> nth=0');
    await page.keyboard.press('Enter');
    const [block] = report.mend.paste.blocks;
    expect((await page.evaluate(() => String(getSelection()))).trim()).toBe(block?.lines.join('\n'));
  });

  it('fits a narrow screen', async () => {
    const { page } = await open({ width: 360 });
    const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(whole).toBeLessThanOrEqual(inner ?? 0);
  });

  it('says what it needs where no script runs', async () => {
    const context = await browser?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    await page?.goto(pathToFileURL(join(folder, 'gaps.html')).href);
    expect(await page?.locator('noscript').innerText()).toContain('rolecall gaps --format json');
    expect(await page?.locator('h1').innerText()).toContain('no accountable owner');
    await context?.close();
  });
});
