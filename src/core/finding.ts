import type { CheckId } from './policy/checks.ts';

export const severities = ['error', 'warning', 'notice'] as const;

/** How much a finding weighs, heaviest first in `severities`. */
export type Severity = (typeof severities)[number];

/** One occurrence of a check. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly path: string;
  /** 1-based; 1 for a finding on a whole file. */
  readonly line: number;
  /** 1-based, in UTF-16 code units; absent for a finding on a whole line or file. */
  readonly column?: number;
  /** One past the last column of the offender. */
  readonly endColumn?: number;
  /** Other places that explain the finding, the entry that decided it for one. */
  readonly related: readonly Place[];
  /** What is wrong, in one sentence that names the offender. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export interface Place {
  readonly path: string;
  readonly line: number;
}
