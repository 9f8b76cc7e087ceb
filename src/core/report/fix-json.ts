import type { Fix } from '../fix/fix.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The document `rolecall/fix@1`. */
export function renderFixJson(fix: Fix, written: boolean): string {
  const { path, creates, gaps, proposal, reasons, open } = fix;
  const edits = proposal.edits.map(({ closes, ...edit }) => ({
    ...edit,
    closes,
    because: [...new Set(closes.flatMap((at) => reasons.get(at) ?? []))],
  }));
  const diff = unifiedDiff(path, proposal.changes, { creates });
  return `${JSON.stringify({ schema: 'rolecall/fix@1', path, creates, written, gaps, edits, open, diff }, null, 2)}\n`;
}
