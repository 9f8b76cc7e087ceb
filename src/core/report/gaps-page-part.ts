import { safeHtml } from './safe-html.ts';

/** A part of the page under its heading; empty without content. */
export function part(title: string, content: string, id: string): string {
  if (content === '') return '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${safeHtml(title)}</h2>\n${content}\n</section>`;
}
