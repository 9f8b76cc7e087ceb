import type { SourceText } from './snapshot.ts';

/** Policies are capped by their reader; one byte more than its cap shows that they are larger. */
export const POLICY_READ_BYTES = 256 * 1024 + 1;

/**
 * The text of a file of which the first `limit` bytes were read: without text where it is too large, or is a link,
 * which GitHub does not follow either.
 */
export function sourceText(path: string, bytes: number, limit: number, head?: Uint8Array): SourceText {
  return head && bytes < limit
    ? { path, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(head) }
    : { path, bytes };
}

/** UTF-8 unless a mark says UTF-16; bytes that are neither become replacement characters. */
export function openingText(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
