import type { DecidedBy } from '../decided-by.ts';
import type { Finding } from '../finding.ts';
import type { CheckId } from '../policy/checks.ts';

/** What Rolecall found: the document `rolecall/report@1`, which every format renders. */
export interface Report {
  readonly schema: 'rolecall/report@1';
  readonly summary: Summary;
  /** Sorted by path. */
  readonly assets: readonly ReportedAsset[];
  /** Sorted by path, line and check. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export interface Summary {
  /** Files looked at. */
  readonly files: number;
  readonly assets: number;
  readonly owned: number;
  readonly unowned: number;
  readonly misowned: number;
  readonly unverified: number;
  /** Assets that are not owned and whose gap a waiver in force silences. */
  readonly waived: number;
  /** owned / (assets − waived), to three decimals; 1 when there are none. */
  readonly coverage: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly conclusion: 'success' | 'failure';
}

export interface ReportedAsset {
  readonly path: string;
  readonly kind: string;
  readonly stage: string;
  readonly tier: number;
  readonly signals: readonly string[];
  /** As written. */
  readonly owners: readonly string[];
  /** The entry or the declaration that decided the owners, the latter without a pattern; absent when there is none. */
  readonly source?: DecidedBy;
  /** Terms, each a list of roles any of which serves. */
  readonly accountable: readonly (readonly string[])[];
  readonly held: readonly string[];
  readonly status: 'owned' | 'unowned' | 'misowned' | 'unverified';
  /** Present when a waiver in force silences its gap. */
  readonly waived?: true;
}

/** A check whose answer could not be had. */
export interface NotChecked {
  readonly check: CheckId;
  readonly because: string;
}
