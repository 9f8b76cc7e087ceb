import type { FixDocument } from '../documents/fix.ts';
import type { Fix } from '../fix/fix.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The document `rolecall/fix@1`. */
export function renderFixJson(fix: Fix, written: boolean): string {
  const { path, creates, gaps, proposal, reasons } = fix;
  const edits = proposal.edits.map(({ change, line, pattern, owners, added, closes, takesAlong }) => ({
    change,
    line,
    pattern,
    owners: [...owners],
    added: [...added],
    closes: [...closes],
    takesAlong: [...takesAlong],
    because: [...new Set(closes.flatMap((at) => reasons.get(at) ?? []))],
  }));
  const open = fix.open.map(({ path: at, kind, because, next }) => ({ path: at, kind, because, next }));
  const diff = unifiedDiff(path, proposal.changes, { creates });
  const schema = 'rolecall/fix@1';
  const document: FixDocument = { schema, path, creates, written, gaps, edits, open, diff };
  return `${JSON.stringify(document, null, 2)}\n`;
}
