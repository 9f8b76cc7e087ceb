import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { micromark } from 'micromark';
import { expect } from 'vitest';
import { homepage } from '../../../src/core/home.ts';

/** What moves a cursor, or turns text round. */
export const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ownTags = 'h2 h3 p br ul li a b code strong details summary table thead tbody tr th td'.split(' ');

/** Markdown as GitHub shows it, raw HTML included. */
export function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** What people read, and what GitHub looks through for names. */
function visible(page: string): string {
  return page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Own tags and links alone, and nothing that GitHub would turn into a mention or a reference. */
export function expectHarmless(page: string): void {
  const tags = [...page.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
  expect(tags.filter((tag) => !ownTags.includes(tag))).toEqual([]);
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !link.startsWith(`${homepage}/`))).toEqual([]);
  expect(visible(page)).not.toMatch(/@\w|#\d|\bGH-\d|:(?!\d+:\d)\w+:/i);
}
