import type { Finding } from '../finding.ts';
import type { SourceText } from '../snapshot.ts';

/**
 * A fingerprint a finding, in their order, which stays when lines move and when other findings come and go. Only
 * findings that nothing else tells apart are numbered, as they stand.
 */
export function fingerprints(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceText>,
): readonly string[] {
  const lines = new Map([...sources].map(([path, { text }]) => [path, text?.split('\n') ?? []]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([finding.check, finding.path, ...offender(finding, lines)]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return `${hash(identity)}:${number}`;
  });
}

/** What stands at the place and in its line, and how the message begins: where it goes on it may tell of others. */
function offender(
  { path, line, column, endColumn, message }: Finding,
  lines: ReadonlyMap<string, readonly string[]>,
): string[] {
  const own = lines.get(path);
  if (!own) return [];
  const said = (message.split(/[:;,]/, 1)[0] ?? '').replace(/\d+/g, '');
  if (column === undefined) return [said];
  const text = own[line - 1] ?? '';
  return [said, text.trim(), text.slice(column - 1, endColumn === undefined ? undefined : endColumn - 1)];
}

/**
 * FNV-1a of 64 bits over UTF-16 code units, in hexadecimal: it need only tell findings apart, not withstand anybody.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return state.toString(16).padStart(16, '0');
}
