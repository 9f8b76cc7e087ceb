import type { Estimate } from '../backtest/bootstrap.ts';
import type { Method } from '../backtest/replay.ts';

/** How choices of reviewers agree with a history: the document `rolecall/backtest@1`, which every format renders. */
export interface Backtest {
  readonly schema: 'rolecall/backtest@1';
  /** What the figures say, and what they do not. */
  readonly measures: readonly string[];
  readonly history: BacktestedHistory;
  /** One for each method, in the order of `methods`. Empty where there is nothing to replay. */
  readonly methods: readonly MethodFigures[];
  /** Absent: not checked. */
  readonly roles?: RoleFigures;
  readonly notChecked: readonly { readonly what: string; readonly because: string }[];
}

export interface BacktestedHistory {
  /** All commits, with those that name nobody. */
  readonly commits: number;
  /** Those that name a reviewer who is a person and did not write the change. */
  readonly reviewed: number;
  /** Of these, the first half, from which is only learnt. */
  readonly warmUp: number;
  /** Of these, the rest: each is asked about before anything is learnt from it. */
  readonly tested: number;
  /** When the first and the last that is tested was merged: `2026-08-07`. Absent where none is. */
  readonly from?: string;
  readonly to?: string;
  /** People who reviewed anything. */
  readonly reviewers: number;
  /** How many approved a tested change, on average. */
  readonly approversPerChange: number;
  /** Part of the tested changes none of whose approvers had reviewed before: nobody could have named them. */
  readonly neverSeen: number;
  /** `shallow`: the clone has only the end of the history. `long`: only the newest commits were read. */
  readonly cut?: 'shallow' | 'long';
}

export interface MethodFigures {
  readonly method: Method;
  /** What it does, in half a sentence. */
  readonly about: string;
  /** Part of the changes where the first named approved. */
  readonly top1: Estimate;
  /** Where any of the first three did. */
  readonly top3: Estimate;
  /** Mean of 1 divided by the rank of the first who approved. */
  readonly meanReciprocalRank: Estimate;
  /** Part of the requests that went to the three people who got most. */
  readonly busiestThree: number;
  /** How many people it asks for a change, on average. */
  readonly requestsPerChange: number;
}

/** Of the tested changes that need roles all of whose holders are known. */
export interface RoleFigures {
  readonly changes: number;
  /** Further ones that need a role which teams hold, or nobody. */
  readonly unknown: number;
  /** Part where every accountable term was met by those who approved. */
  readonly coveredInHistory: Estimate;
  /** Part where those who would be asked can meet it. */
  readonly covered: Estimate;
  readonly requestsPerChange: number;
  /** Part where the first who would be asked approved. */
  readonly agreement: Estimate;
  /** The same of a holder chosen by chance. */
  readonly agreementByChance: Estimate;
}
