import { governingPolicy } from './governing.ts';
import { decidedBy } from './decided-by.ts';
import { quote } from './ownership/quote.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import type { SourceName } from './policy/vocabulary.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer } from './sources/chain.ts';
import { createWorld, type World } from './world.ts';

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
  /** What decides: an entry, or a declaration, which has no pattern. */
  readonly winner?: ExplainedEntry;
  /** What each source of the policy answers, in the order in which they are asked. */
  readonly sources: readonly ExplainedSource[];
  /** The entries that match too and that the last match in CODEOWNERS beats, last first. */
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
  readonly pattern?: string;
  readonly owners: readonly string[];
}

export interface ExplainedSource {
  readonly source: SourceName;
  /**
   * `decides`: the first that names somebody. `nobody`: it speaks of the path and names nobody, or un-owns it.
   * `silent`: it says nothing of the path. `unread`: what it might say cannot be read. `later`: it names somebody, but
   * another has decided.
   */
  readonly answer: 'decides' | 'nobody' | 'silent' | 'unread' | 'later';
  readonly owners: readonly string[];
  readonly at?: { readonly file: string; readonly line: number; readonly pattern?: string };
  /** Names that are nobody's, and why. */
  readonly passedOver: readonly {
    readonly text: string;
    readonly because: string;
    readonly path: string;
    readonly line: number;
  }[];
  /** What could not be read, so that whom it names is not known. */
  readonly faults: readonly { readonly path: string; readonly line: number; readonly because: string }[];
}

export type ExplainResult =
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function explain(snapshot: Snapshot, paths: readonly string[]): ExplainResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const world = createWorld(snapshot, read.governing.judges);
  return {
    ok: true,
    explanation: { schema: 'rolecall/explain@1', paths: paths.map((path) => explainPath(path, world)) },
  };
}

function explainPath(path: string, world: World): ExplainedPath {
  const file = world.codeowners.source?.path;
  const isRead = world.answers(path).some(({ source }) => source === 'codeowners');
  const [, ...beaten] = isRead ? world.codeowners.resolver.matching(path).toReversed() : [];
  const asset = world.asset(path);
  const decision = world.ownership(path);
  const owners = decision.owners.map(({ text }) => text);
  const at = decidedBy(decision, file);
  return {
    path,
    tracked: world.has(path),
    ...(asset && { kind: asset.kind, stage: asset.stage, tier: asset.tier }),
    signals: asset?.signals ?? [],
    owners,
    ...(at && { winner: { ...at, owners } }),
    sources: explainSources(path, world),
    beaten: beaten.map((entry) => ({
      file: file ?? '',
      line: entry.line,
      pattern: quote(entry.pattern.text),
      owners: entry.owners.map(({ text }) => text),
    })),
    required: asset?.judgement.terms.map(({ roles, state }) => ({ roles, state })) ?? [],
    held: asset?.judgement.held ?? [],
    ...(asset && { status: asset.judgement.status }),
  };
}

function explainSources(path: string, world: World): ExplainedSource[] {
  const answers = world.answers(path);
  const deciding = answers.find(({ owners }) => owners.length > 0);
  return answers.map((answer): ExplainedSource => {
    const declaration = answer.source === 'codeowners' ? undefined : answer;
    const entry = answer.source === 'codeowners' ? answer.entry : undefined;
    const at = decidedBy(
      { ...(entry && { entry }), ...(declaration && { declaration }) },
      world.codeowners.source?.path,
    );
    return {
      source: answer.source,
      answer: answer === deciding ? 'decides' : standing(answer, at !== undefined),
      owners: answer.owners.map(({ text }) => text),
      ...(at && { at }),
      passedOver: (declaration?.passedOver ?? []).map((one) => ({ ...one, text: quote(one.text) })),
      faults: (declaration?.faults ?? []).map((fault) => ({ ...fault })),
    };
  });
}

function standing(answer: Answer, speaks: boolean): ExplainedSource['answer'] {
  if (answer.owners.length > 0) return 'later';
  if (answer.source !== 'codeowners' && answer.faults.length > 0) return 'unread';
  return speaks ? 'nobody' : 'silent';
}
