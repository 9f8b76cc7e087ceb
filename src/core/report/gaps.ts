import type { DecidedBy } from '../decided-by.ts';
import type { ReportedAsset } from './report.ts';

/** What has no accountable owner in a whole repository: the document `rolecall/gaps@1`, which every format renders. */
export interface GapsReport {
  readonly schema: 'rolecall/gaps@1';
  /** The ISO week that it is for, in the policy's time zone: `2026-W48`. */
  readonly week: string;
  readonly summary: GapsSummary;
  /** What the last week that was written down had; absent: none is known here. */
  readonly since?: Since;
  /** The weeks that were written down, this one last; at most 26. */
  readonly history: readonly WeekFigures[];
  /** Those that some asset needs, the one with most gaps first. */
  readonly roles: readonly RoleFigures[];
  /** Those of which there is an asset, the one with most gaps first. */
  readonly kinds: readonly KindFigures[];
  /** Where most gaps are; at most 20. */
  readonly places: readonly Place[];
  /** Sorted by path. */
  readonly gaps: readonly ReportedGap[];
  readonly mend: Mend;
  /** Roles that nobody holds, or one person alone, sorted. */
  readonly thinRoles: readonly ThinRole[];
  /** Waivers in force whose last day is near, the nearest first. */
  readonly endingWaivers: readonly EndingWaiver[];
  /** Owners on lines of CODEOWNERS whom GitHub passes over, by line. */
  readonly lostOwners: readonly LostOwner[];
  /** The week's overrides; absent: not known here. */
  readonly overrides?: readonly Override[];
  /** Requests to review that nobody has answered; absent: not known here. */
  readonly unanswered?: readonly Unanswered[];
  /** Whether teams and people with gaps are to be told. */
  readonly mention: boolean;
  readonly notChecked: readonly Unknown[];
}

export interface GapsSummary {
  readonly files: number;
  readonly assets: number;
  readonly owned: number;
  readonly unowned: number;
  readonly misowned: number;
  readonly unverified: number;
  /** Assets that are not owned and whose gap a waiver in force silences. */
  readonly waived: number;
  /** Unowned and misowned assets that no waiver silences. */
  readonly gaps: number;
  /** owned / (assets − waived), to three decimals; 1 when there are none. */
  readonly coverage: number;
}

export interface Since {
  readonly week: string;
  readonly gaps: number;
  readonly coverage: number;
  /** Gaps that are new since then, and those that are gone; absent: too many to tell them one by one. */
  readonly opened?: number;
  readonly closed?: number;
  /** The gap that has been there longest, and the first week that had it. */
  readonly oldest?: { readonly path: string; readonly week: string };
}

/** What is written down of one week. */
export interface WeekFigures {
  readonly week: string;
  readonly assets: number;
  readonly owned: number;
  readonly waived: number;
  readonly gaps: number;
  readonly coverage: number;
}

export interface RoleFigures {
  readonly role: string;
  /** As the policy names them: teams (`org/slug`) before logins. */
  readonly holders: readonly string[];
  /** Assets with a term that the role may meet. */
  readonly assets: number;
  readonly owned: number;
  readonly waived: number;
  readonly gaps: number;
  readonly coverage: number;
}

export interface KindFigures {
  readonly kind: string;
  readonly stage: string;
  readonly tier: number;
  readonly assets: number;
  readonly owned: number;
  readonly waived: number;
  readonly gaps: number;
  readonly coverage: number;
}

/** A directory, and the gaps below it that no other place has. */
export interface Place {
  /** Ends with a slash; the root is a slash alone. */
  readonly place: string;
  readonly gaps: number;
  /** What decides who owns them, and so fails to; the one with most gaps first. */
  readonly failing: readonly Failing[];
}

export interface Failing {
  /** Absent: no entry and no declaration says anything of them. */
  readonly source?: DecidedBy;
  /** All that it names. */
  readonly owners: readonly string[];
  readonly gaps: number;
}

export interface ReportedGap extends Omit<ReportedAsset, 'waived'> {
  readonly status: 'unowned' | 'misowned';
  /** The first week that had it; absent: too many are followed, or no week before is known. */
  readonly since?: string;
}

/** The lines of CODEOWNERS that close gaps. */
export interface Mend {
  /** The CODEOWNERS that they are for. */
  readonly path: string;
  /** Whether there is none yet. */
  readonly creates: boolean;
  /** In the order of the file. */
  readonly edits: readonly MendingLine[];
  /** Gaps that no line closes. */
  readonly open: readonly OpenReason[];
  /** The lines to paste, or the most important of them: applied alone they close `closes` gaps. */
  readonly paste: { readonly blocks: readonly PasteBlock[]; readonly lines: number; readonly closes: number };
}

export interface MendingLine {
  readonly change: 'added' | 'changed';
  /** Of CODEOWNERS as it would be. */
  readonly line: number;
  /** The whole line. */
  readonly text: string;
  readonly pattern: string;
  readonly owners: readonly string[];
  readonly added: readonly string[];
  readonly closes: readonly string[];
  readonly because: readonly string[];
}

export interface OpenReason {
  readonly because: string;
  readonly next: string;
  /** Sorted. */
  readonly paths: readonly string[];
}

/** Lines that go to one place. `replace`: each in place of the line with its pattern. */
export interface PasteBlock {
  readonly at: 'replace' | 'end' | 'before';
  /** The line that it goes before, as CODEOWNERS is now, and its pattern. */
  readonly before?: { readonly line: number; readonly pattern: string };
  readonly lines: readonly string[];
}

export interface ThinRole {
  readonly role: string;
  /** Who alone holds it; absent: nobody does. */
  readonly only?: string;
  /** Assets that need it. */
  readonly assets: number;
}

export interface EndingWaiver {
  readonly file: string;
  readonly line: number;
  readonly paths: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly by?: string;
  /** Gaps that it silences. */
  readonly silences: number;
}

export interface LostOwner {
  readonly file: string;
  readonly line: number;
  readonly because: string;
}

export interface Override {
  readonly pullRequest: number;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Unanswered {
  readonly pullRequest: number;
  /** A login or a team (`org/slug`). */
  readonly asked: string;
  /** ISO 8601. */
  readonly since: string;
}

/** What could not be known, and why. */
export interface Unknown {
  readonly what: string;
  readonly because: string;
}
