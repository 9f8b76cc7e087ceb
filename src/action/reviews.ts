import type { Plan } from '../core/report/plan.ts';
import type { Limit } from '../core/report/room.ts';
import type { PlanResult } from '../core/review/plan.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { askReviewers, type AskOutcome } from '../github/ask-reviewers.ts';
import type { Client } from '../github/client.ts';
import { withoutPlan, withoutRequests } from '../github/degrade.ts';
import { GitHubError } from '../github/error.ts';
import { loadReviews, type LoadedReviews, type ReviewLookUps } from '../github/load-reviews.ts';
import { OutdatedHeadError } from '../github/pull-request.ts';
import type { Event } from './event.ts';

/** Of the job summary: the verdict on the files has the rest. */
const planLimit: Limit = { most: 200_000, unit: 'bytes' };

/** What a plan of reviews is made with. */
export interface Reviewing {
  readonly client: Client;
  readonly event: Event;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Loads the files that the pull request changes. */
  readonly load: () => Promise<Snapshot>;
  readonly judging: Promise<{
    readonly lookUpsForPlan: ReviewLookUps;
    readonly planReviews: (snapshot: LoadedReviews['snapshot']) => PlanResult;
    readonly renderPlanMarkdown: (plan: Plan, limit: Limit) => string;
  }>;
}

/** A part of the job summary, and what else is to be said. */
export interface ReviewsTold {
  readonly page: string;
  readonly notes: readonly string[];
}

/**
 * Reads the reviews of a pull request while its files are loaded. What comes of it plans them and asks whoever is to be
 * asked; only then it fails, and only for what is no trouble of GitHub's. Undefined for what is no pull request.
 */
export function beginReviews(reviewing: Reviewing): (() => Promise<ReviewsTold>) | undefined {
  const { client, event, sleep, load, judging } = reviewing;
  const { repository, target } = event;
  if (target.event !== 'pull request' || target.head === undefined) return undefined;
  const { number, head } = target;
  const lookUps = judging.then(({ lookUpsForPlan }) => lookUpsForPlan);
  const read = loadReviews(client, { repository, number, head, sleep }, load(), lookUps);
  // Whoever waits for it is told; nobody may.
  read.catch(() => {});
  return async () => {
    try {
      return await planAndAsk(await read, number, reviewing);
    } catch (error) {
      if (error instanceof GitHubError || error instanceof OutdatedHeadError)
        return { page: '', notes: [withoutPlan(error)] };
      throw error;
    }
  };
}

async function planAndAsk(
  { snapshot, isOpen, notes }: LoadedReviews,
  number: number,
  { client, event: { repository, isReadOnly }, sleep, judging }: Reviewing,
): Promise<ReviewsTold> {
  const { planReviews, renderPlanMarkdown } = await judging;
  const result = planReviews(snapshot);
  // Why the policy cannot be read the verdict says.
  if (!result.ok) return { page: '', notes };
  const { plan } = result;
  const page = renderPlanMarkdown(plan, planLimit);
  const told = (more: readonly string[]): ReviewsTold => ({ page, notes: [...notes, ...more] });
  const { users, teams } = plan.request;
  if (!isOpen) return told(['Nobody was asked to review: the pull request is closed.']);
  if (snapshot.review.isDraft)
    return told([
      'Nobody is asked to review a draft. A job that runs on `ready_for_review` asks once it is ready.',
    ]);
  if (users.length + teams.length === 0) return told([]);
  if (isReadOnly) return told([withoutRequests([...users, ...teams])]);
  return told(sentencesOf(await askReviewers(client, { repository, number, ask: { users, teams }, sleep })));
}

/** Who was asked, and of each reason who was not. */
function sentencesOf(outcomes: readonly AskOutcome[]): string[] {
  const asked = outcomes.filter(({ refusal }) => refusal === undefined).map(({ who }) => who);
  const refused = new Map<string, string[]>();
  for (const { who, because } of outcomes)
    if (because !== undefined) refused.set(because, [...(refused.get(because) ?? []), who]);
  return [
    ...(asked.length > 0 ? [`Asked to review: ${asked.join(', ')}.`] : []),
    ...[...refused].map(([because, whom]) => `Not asked to review: ${whom.join(', ')}; ${because}.`),
  ];
}
