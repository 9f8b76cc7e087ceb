import { byCodeUnit } from '../order.ts';
import type { CountedReview } from '../report/plan.ts';
import type { Circle } from './circle.ts';
import type { Override } from './facts.ts';
import type { Opinion } from './opinions.ts';
import type { Standing } from './standing.ts';

/** What is said of a term by those who count for it. Logins are in lower case, sorted. */
export interface Approval {
  readonly satisfied: boolean;
  readonly approvedBy: readonly string[];
  readonly objecting: readonly string[];
  /** Who approved or was dismissed before a file of the term changed: to be asked again. */
  readonly outdated: readonly string[];
  /** Whose review stands, whatever it says. */
  readonly reviewed: readonly string[];
  readonly reviews: readonly (CountedReview & { readonly key: string })[];
  readonly override?: Override;
  /** Why approvals do not count that may. */
  readonly doubts: readonly string[];
}

interface Asked {
  readonly term: readonly string[];
  readonly approvals: number;
  readonly files: ReadonlySet<string>;
  readonly circle: Circle;
}

interface Said {
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly overrides: ReadonlyMap<string, Override>;
  readonly standing: Standing;
}

/**
 * Whether enough people approve who count. An approval outlives later commits while no file of the term changed; who
 * counts and requests changes holds the term whatever is pushed.
 */
export function approvalOf(
  { term, approvals, files, circle }: Asked,
  { opinions, overrides, standing }: Said,
): Approval {
  const approvedBy: string[] = [];
  const objecting: string[] = [];
  const outdated: string[] = [];
  const reviewed: string[] = [];
  const reviews: Approval['reviews'][number][] = [];
  const doubts: string[] = [];
  for (const key of circle.people) {
    const opinion = opinions.get(key);
    if (!opinion) continue;
    const isOld = isOutdated(opinion, files);
    const { login, state, commit } = opinion;
    if (state === 'changes-requested') objecting.push(key);
    if (isOld) outdated.push(key);
    else reviewed.push(key);
    reviews.push({ key, login, state: isOld && state === 'approved' ? 'outdated' : state, commit });
    if (state !== 'approved' || isOld) continue;
    const because = whyUncertain(opinion, circle, standing.mayWrite(key));
    if (because === undefined) approvedBy.push(key);
    else doubts.push(`the approval of ${login} does not count: ${because}`);
  }
  const override = term
    .flatMap((role) => overrides.get(role) ?? [])
    .toSorted((a, b) => byCodeUnit(a.by, b.by))[0];
  return {
    satisfied: override !== undefined || (approvedBy.length >= approvals && objecting.length === 0),
    approvedBy,
    objecting,
    outdated,
    reviewed,
    reviews,
    doubts,
    ...(override && { override }),
  };
}

/** Whether a file changed since somebody approved, or was dismissed: what they said before counts no more. */
function isOutdated({ state, changedSince }: Opinion, files: ReadonlySet<string>): boolean {
  if ((state !== 'approved' && state !== 'dismissed') || !changedSince) return false;
  return [...files].some((file) => changedSince.has(file));
}

function whyUncertain(
  { changedSince }: Opinion,
  { doubts }: Circle,
  mayWrite: boolean | undefined,
): string | undefined {
  if (!changedSince) return 'which files changed since is not known';
  if (mayWrite === undefined) return 'whether they may write is not known';
  return doubts[0];
}
