import type { PageFault } from './faults.ts';

/** One page of a list, and the `Link` to those beside it. */
export interface Page {
  readonly items: readonly unknown[];
  readonly link?: string;
}

interface PageOptions {
  /** Pages are found by a mark in place of a number. */
  readonly hasCursor?: boolean | undefined;
  readonly fault?: PageFault | undefined;
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function pageOf(list: readonly unknown[], url: URL, { hasCursor, fault }: PageOptions = {}): Page {
  const size = Math.min(100, numberIn(url, 'per_page', 30));
  const page = hasCursor ? pageMarked(url) : numberIn(url, 'page', 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const to = (number: number, rel: string): string => {
    const other = new URL(url);
    if (hasCursor) other.searchParams.set('cursor', `v1_${number}`);
    else other.searchParams.set('page', String(number));
    if (fault === 'link-elsewhere') other.hostname = elsewhere;
    return `<${other.href}>; rel="${rel}"`;
  };
  const next = fault === 'link-loop' ? page : page + 1;
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(next, 'next')] : []),
    ...(page < last && !hasCursor ? [to(last, 'last')] : []),
    ...(page > 1 && !hasCursor ? [to(1, 'first')] : []),
  ];
  const isLinked = links.length > 0 && fault !== 'link-missing';
  const start = (page - 1) * size + (page > 1 ? moved(fault) : 0);
  return { items: list.slice(start, start + size), ...(isLinked && { link: links.join(', ') }) };
}

/** Another name of the same machine: whoever follows a link to it is seen to come there. */
const elsewhere = 'localhost';

/** How far the list has moved since the page before was read. */
function moved(fault: PageFault | undefined): number {
  if (fault === 'shifted') return -1;
  return fault === 'missed' ? 1 : 0;
}

function numberIn(url: URL, name: string, usual: number): number {
  const number = Number(url.searchParams.get(name) ?? usual);
  return Number.isInteger(number) && number > 0 ? number : usual;
}

function pageMarked(url: URL): number {
  return Number(/^v1_(\d+)$/.exec(url.searchParams.get('cursor') ?? '')?.[1] ?? 1);
}
