import { governingPolicy } from './governing.ts';
import type { Entry } from './ownership/codeowners.ts';
import { quote } from './ownership/quote.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import type { Snapshot } from './snapshot.ts';
import { createWorld } from './world.ts';

/** Why a path is what it is and belongs to whom: the document `rolecall/explain@1`. */
export interface Explanation {
  readonly schema: 'rolecall/explain@1';
  readonly paths: readonly ExplainedPath[];
}

export interface ExplainedPath {
  readonly path: string;
  readonly tracked: boolean;
  /** Absent: no asset. */
  readonly kind?: string;
  readonly stage?: string;
  readonly tier?: number;
  readonly signals: readonly string[];
  readonly owners: readonly string[];
  /** The entry that decides, and those it beats, last first. */
  readonly winner?: ExplainedEntry;
  readonly beaten: readonly ExplainedEntry[];
  /** The accountable terms, and how far the owners meet each. */
  readonly required: readonly {
    readonly roles: readonly string[];
    readonly state: 'met' | 'unmet' | 'maybe';
  }[];
  readonly held: readonly string[];
  readonly status?: 'owned' | 'unowned' | 'misowned' | 'unverified';
}

export interface ExplainedEntry {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

export type ExplainResult =
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function explain(snapshot: Snapshot, paths: readonly string[]): ExplainResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const world = createWorld(snapshot.tree, read.governing.judges);
  const file = world.codeowners.source?.path ?? '';
  const explained = (entry: Entry): ExplainedEntry => ({
    file,
    line: entry.line,
    pattern: quote(entry.pattern.text),
    owners: entry.owners.map((owner) => owner.text),
  });
  const one = (path: string): ExplainedPath => {
    const [winner, ...beaten] = world.codeowners.resolver.matching(path).toReversed().map(explained);
    const asset = world.asset(path);
    return {
      path,
      tracked: world.has(path),
      ...(asset && { kind: asset.kind, stage: asset.stage, tier: asset.tier }),
      signals: asset?.signals ?? [],
      owners: winner?.owners ?? [],
      ...(winner && { winner }),
      beaten,
      required: asset?.judgement.terms.map(({ roles, state }) => ({ roles, state })) ?? [],
      held: asset?.judgement.held ?? [],
      ...(asset && { status: asset.judgement.status }),
    };
  };
  return { ok: true, explanation: { schema: 'rolecall/explain@1', paths: paths.map(one) } };
}
