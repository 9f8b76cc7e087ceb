import type { Position } from './lines.ts';
import { extended, type PolicyFile } from './policy-file.ts';
import { resolvePolicy } from './policy.ts';
import type { KeyPath } from './tree.ts';
import { strengthenings, weakenings, type Weakening } from './weakening.ts';

/** What a change of the policy does to it. */
export interface PolicyComparison {
  /** The policy file of the head, or that of the base where the head has none. */
  readonly path: string;
  readonly weakened: readonly PolicyDifference[];
  readonly strengthened: readonly PolicyDifference[];
}

/** One part of a policy that asks less or more than it did, and where the head's file says so, 1-based. */
export interface PolicyDifference {
  readonly line: number;
  readonly column: number;
  /** `approvals for model-card` */
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

/** Compares the policy of a base with that of a head, each with its packs; null: the head deletes it. */
export function comparePolicies(base: PolicyFile, head: PolicyFile | null): PolicyComparison {
  const before = resolvePolicy(base);
  const after = resolvePolicy(head);
  const weaker = weakenings(before, after);
  const place = placeIn(
    head,
    head !== null && extended(base.values).join(' ') !== extended(head.values).join(' '),
  );
  const placed = (found: readonly Weakening[]): PolicyDifference[] =>
    found
      .map(({ key, ...words }) => ({ ...place(key), ...words }))
      .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return {
    path: (head ?? base).path,
    weakened: placed(weaker),
    strengthened: placed(strengthenings(before, after, weaker)),
  };
}

/** What a file that extends other packs than before does not speak of itself comes from those. */
function placeIn(head: PolicyFile | null, extendsOthers: boolean): (key: KeyPath) => Position {
  if (head === null) return () => ({ line: 1, column: 1 });
  const written = new Set(Object.keys(head.values));
  return (key) => head.lineOf(extendsOthers && !written.has(`${key[0]}`) ? ['extends'] : key);
}
