import type { Diagnostic } from './policy/diagnostic.ts';
import { createHolders } from './policy/holders.ts';
import { membershipOf } from './policy/membership.ts';
import { POLICY_PLACES } from './policy/places.ts';
import type { PolicyFile } from './policy/policy-file.ts';
import { resolvePolicy } from './policy/policy.ts';
import { readPolicy } from './policy/read.ts';
import { touchesOnlyPolicyAndOwnership, touchesPath } from './scope.ts';
import type { Change, People, Snapshot, SourceText, Tree } from './snapshot.ts';
import type { Judges } from './world.ts';

/** The policy that judges, and the one whose lines are judged. */
export interface Governing {
  readonly judges: Judges;
  /** The policy to lint: the head's where the change touches it, the governing one without a change. */
  readonly linted?: PolicyFile;
  /** Why the head's policy cannot be read. */
  readonly faults: readonly Diagnostic[];
}

export type GoverningResult =
  | { readonly ok: true; readonly governing: Governing }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Who judges. The base's policy, which a change cannot touch; a base policy that cannot be read judges nothing, and
 * only a change that mends it, and touches nothing but policy and ownership files, is judged by its own.
 */
export function governingPolicy({ policy, change, tree, people }: Snapshot): GoverningResult {
  const base = policy ? readPolicy(policy) : undefined;
  const text = change && headPolicy(tree, change);
  const head = text && readPolicy(text);
  const headFile = head?.ok ? head.file : undefined;
  const faults = head && !head.ok ? head.diagnostics : [];

  if (base && !base.ok) {
    if (!change || !headFile || !touchesOnlyPolicyAndOwnership(change))
      return { ok: false, diagnostics: base.diagnostics };
    return { ok: true, governing: { judges: judgesByOwn(headFile, people), linted: headFile, faults } };
  }
  const isTouched = change && headFile && touchesPath(change, headFile.path);
  const linted = change ? (isTouched ? headFile : undefined) : base?.file;
  const judges = judgesOf(base?.file ?? null, people);
  return { ok: true, governing: { judges, ...(linted && { linted }), faults } };
}

/** @param people who is in which team; absent: not known */
export function judgesOf(file: PolicyFile | null, people?: People): Judges {
  const policy = resolvePolicy(file);
  return { policy, holders: createHolders(policy, people && membershipOf(people)) };
}

/** The first policy of a tree, in the order in which places are looked at. */
export function policyOf(sources: ReadonlyMap<string, SourceText>): SourceText | undefined {
  const place = POLICY_PLACES.find((path) => sources.has(path));
  return place === undefined ? undefined : sources.get(place);
}

/** The policy that merging would leave in force, when the change touches it or uncovers it. */
function headPolicy({ sources }: Tree, change: Change): SourceText | undefined {
  const head = policyOf(sources);
  if (!head) return undefined;
  const isUncovered = policyOf(change.before.sources)?.path !== head.path;
  return isUncovered || touchesPath(change, head.path) ? head : undefined;
}

/** A head that judges itself cannot rewrite who answers for ownership files: that row is the pack's. */
function judgesByOwn(file: PolicyFile, people?: People): Judges {
  const { policy, holders } = judgesOf(file, people);
  const packed = resolvePolicy({ ...file, values: { version: 1 } }).matrix.get('ownership-policy');
  const matrix = new Map(policy.matrix);
  if (packed) matrix.set('ownership-policy', packed);
  return { policy: { ...policy, matrix }, holders };
}
