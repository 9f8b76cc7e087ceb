import { evaluate } from '../evaluate.ts';
import { byCodeUnit } from '../order.ts';
import { POLICY_PLACES } from '../policy/places.ts';
import type { Report } from '../report/report.ts';
import type { Snapshot, SourceText } from '../snapshot.ts';

/** What `check` will find once the text lies in its place as the policy. */
export function previewPolicy(snapshot: Snapshot, text: string): Report {
  const [path] = POLICY_PLACES;
  const policy: SourceText = { path, bytes: new TextEncoder().encode(text).length, text };
  const { tree } = snapshot;
  const files = [...tree.files, { path, mode: 'file' as const }].toSorted((a, b) =>
    byCodeUnit(a.path, b.path),
  );
  const sources = new Map([...tree.sources, [path, policy]]);
  const result = evaluate({ ...snapshot, tree: { ...tree, files, sources }, policy }, { failOn: 'error' });
  if (!result.ok) throw new Error(`the drafted policy cannot be read: ${result.diagnostics[0]?.message}`);
  return result.report;
}
