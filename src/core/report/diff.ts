import type { PolicyDifference } from '../policy/comparison.ts';
import type { DecidedBy } from '../decided-by.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';

/** What changes hands between two ends: the document `rolecall/diff@1`, which every format renders. */
export interface Diff {
  readonly schema: 'rolecall/diff@1';
  /** How the two ends were named. The head is what merging it into the base would leave behind. */
  readonly base: string;
  readonly head: string;
  readonly summary: DiffSummary;
  readonly policy: DiffedPolicy;
  /** The files that change hands, sorted by path. */
  readonly files: readonly ChangedFile[];
}

export interface DiffSummary {
  /** Files that exist at both ends, under whatever name. Only these are compared. */
  readonly files: number;
  /** Those that change hands. */
  readonly changed: number;
  /** Of these, assets at either end. */
  readonly assets: number;
  /** Of these, assets that gain or lose an accountable owner, so far as it is certain. */
  readonly gained: number;
  readonly lost: number;
}

export interface DiffedPolicy {
  /**
   * `none`: there is no policy at either end. `unreadable`: that of the head cannot be read, and both ends are judged
   * by the base's. `given`: both ends are judged by the one that was named, the repository's own are not compared.
   */
  readonly change: 'none' | 'same' | 'added' | 'changed' | 'deleted' | 'unreadable' | 'given';
  /** Where it is: at the head, or at the base where the head has none. */
  readonly path?: string;
  /** What it asks less and more than the base's, by line; empty unless it is changed or deleted. */
  readonly weakened: readonly PolicyDifference[];
  readonly strengthened: readonly PolicyDifference[];
  /** Why the head's cannot be read. */
  readonly faults: readonly Diagnostic[];
}

export interface ChangedFile {
  /** Its name at the head. */
  readonly path: string;
  /** Its name at the base, where that is another. */
  readonly previousPath?: string;
  /**
   * `ownership`: an ownership file gives it other owners. `rename`: its new name has other owners than the old one. `policy`: by the policy it
   * is of another kind or tier, needs other roles, or its owners have another status. Sorted.
   */
  readonly because: readonly ('ownership' | 'policy' | 'rename')[];
  readonly before: FileEnd;
  readonly after: FileEnd;
  /** Present for an asset at both ends that has an accountable owner at the one and certainly none at the other. */
  readonly accountableOwner?: 'gained' | 'lost';
}

/** A file at one end: its owners by the ownership files there, the rest as the policy there judges it. */
export interface FileEnd {
  /** As written. */
  readonly owners: readonly string[];
  /** The entry or the declaration that decides, the latter without a pattern; absent when there is none. */
  readonly source?: DecidedBy;
  /** Absent: no asset. */
  readonly kind?: string;
  readonly tier?: number;
  /** Terms, each a list of roles any of which serves; empty: any owner will do. */
  readonly accountable: readonly (readonly string[])[];
  readonly status?: 'owned' | 'unowned' | 'misowned' | 'unverified';
}
