/**
 * Which roles must review a change, whom to ask, and what is approved: the document `rolecall/plan@1`. Logins and teams
 * are as the policy writes them, else as GitHub does; a team is `org/slug`, which no login can be.
 */
export interface Plan {
  readonly schema: 'rolecall/plan@1';
  /** The same for the same decisions. Scores are left out: they fade with time, and are none. */
  readonly hash: string;
  readonly state: PlanState;
  /** One for each accountable term and set of people who count for it, sorted by term and assets. */
  readonly roles: readonly PlannedRole[];
  /** The roles to consult: asked where there is room for it, and never waited for. Sorted. */
  readonly consulted: readonly string[];
  /** Who is asked for them, or was. */
  readonly consultations: readonly Consultation[];
  /** The roles to inform: named, not asked. Sorted. */
  readonly informed: readonly string[];
  /** Whom to ask now, beside those who are asked already. Empty for a draft and for a policy that only observes. */
  readonly request: { readonly users: readonly string[]; readonly teams: readonly string[] };
  /** What could not be known, and what that leaves open. */
  readonly notChecked: readonly { readonly because: string }[];
  /** Why somebody is not asked; absent where that was not asked. */
  readonly whyNot?: WhyNot;
}

export interface WhyNot {
  readonly login: string;
  /** One for each role of the plan, in its order. */
  readonly roles: readonly { readonly role: string; readonly because: string }[];
}

export const planStates = [
  'dormant',
  'planned',
  'requested',
  'partial',
  'changes-requested',
  'blocked-no-eligible',
  'satisfied',
  'overridden',
] as const;

/**
 * Where it stands once `request` is carried out. `dormant`: a draft, or no policy judges roles. `planned`: nobody is
 * asked, as the policy only observes. `requested`: somebody is asked. `partial`: that, and some roles have approved.
 * `changes-requested`: somebody who counts objects. `blocked-no-eligible`: for some role nobody could be asked.
 * `satisfied`: nothing is missing. `overridden`: nor here, thanks to an override.
 */
export type PlanState = (typeof planStates)[number];

export interface PlannedRole {
  /** The first of the term. */
  readonly role: string;
  /** Any one of these roles will do. */
  readonly term: readonly string[];
  /** The files that need it: deleted ones too, and renamed ones by the names that do. Sorted. */
  readonly assets: readonly string[];
  /** How many different people must approve. */
  readonly approvals: number;
  readonly satisfied: boolean;
  /** Those whose approval counts, sorted. */
  readonly approvedBy: readonly string[];
  /**
   * Who counts: `owners` who hold the role; where none of them is eligible, any of its `holders`; else holders of the
   * `responsible` roles.
   */
  readonly from: 'owners' | 'holders' | 'responsible';
  /** Who may be asked, the best first. */
  readonly eligible: readonly Candidate[];
  /** Who holds the role and may not be asked, and why. Sorted by login. */
  readonly excluded: readonly Excluded[];
  /** Who shall review, asked already or not: people, or teams in their place. */
  readonly chosen: readonly string[];
  /** What people who count said, sorted by login. */
  readonly reviews: readonly CountedReview[];
  /** Who let it pass without the role. */
  readonly override?: { readonly by: string; readonly reason: string };
  /** Why nobody can be asked; absent where somebody can, or the role is satisfied. */
  readonly blocked?: string;
}

export interface Candidate {
  readonly login: string;
  /** From 0, nothing known, to 1. */
  readonly score: number;
  /** The parts of the score in words: `reviewed dags/ 9 times`. */
  readonly because: readonly string[];
}

export interface Excluded {
  readonly login: string;
  readonly because: string;
}

export interface CountedReview {
  readonly login: string;
  /** `outdated`: an approval since which a file of the role changed. */
  readonly state: 'approved' | 'outdated' | 'changes-requested' | 'commented' | 'dismissed';
  readonly commit: string;
}

export interface Consultation {
  readonly role: string;
  readonly chosen: readonly string[];
}
