import * as z from 'zod';
import type { Named } from '../core/review/facts.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import { reasonOf, refusalOf, type Refusal } from './refusal.ts';
import type { RepositoryName } from './repository.ts';
import { longestWaitMs } from './request-policy.ts';
import { readRequested } from './requested.ts';

export interface ReviewersRequest {
  readonly repository: RepositoryName;
  readonly number: number;
  /** Logins and teams (`org/slug`) who are not asked yet. */
  readonly ask: Named;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What came of asking one of them. */
export interface AskOutcome {
  readonly who: string;
  /** Absent: asked. */
  readonly refusal?: Refusal;
  /** Why not, and the next step. */
  readonly because?: string;
}

interface Asking extends ReviewersRequest {
  readonly client: Client;
  /** How often something may be sent once more. */
  repeats: number;
  /** What makes every further request useless. */
  stopped?: GitHubError;
  isFirst: boolean;
}

/** GitHub wants a second between writes: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const betweenWritesMs = 1000;

/** One that is answered is not repeated; one that is not, once its effect was looked for. */
const mostRepeats = 2;

/**
 * Asks all with one request. GitHub takes all of them or none, so who cannot be asked is found by halves, and the others
 * are asked. Where no answer comes, it is looked up who is asked before anything is sent again: nobody is asked twice.
 */
export async function askReviewers(client: Client, request: ReviewersRequest): Promise<AskOutcome[]> {
  const { repository, ask } = request;
  const own = `${repository.owner}/`.toLowerCase();
  const foreign = ask.teams.filter((team) => !team.toLowerCase().startsWith(own));
  const names = [...ask.users, ...ask.teams.filter((team) => !foreign.includes(team))];
  const asking: Asking = { ...request, client, repeats: mostRepeats, isFirst: true };
  return [
    ...(names.length > 0 ? await askThese(asking, names) : []),
    ...foreign.map((who) => refused(who, 'foreign-team', '')),
  ];
}

async function askThese(asking: Asking, names: readonly string[]): Promise<AskOutcome[]> {
  if (asking.stopped) return refusedAll(names, asking.stopped);
  let listed: Named;
  try {
    listed = await send(asking, names);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return await afterFailure(asking, names, error);
  }
  // A team that has its reviews assigned gives way to members of it.
  return names.map((who) => (isTeam(who) || isAmong(who, listed) ? { who } : refused(who, 'not-listed', '')));
}

async function afterFailure(
  asking: Asking,
  names: readonly string[],
  error: GitHubError,
): Promise<AskOutcome[]> {
  const { trouble, status, retryAfterMs = Infinity } = error;
  if (status === 422) return await byHalves(asking, names, error);
  if (trouble === 'unavailable' || trouble === 'answer') return await afterSilence(asking, names, error);
  // GitHub did nothing, and says when it will.
  if (trouble === 'rate-limit' && retryAfterMs <= longestWaitMs && asking.repeats > 0) {
    asking.repeats -= 1;
    await asking.sleep(retryAfterMs);
    return await askThese(asking, names);
  }
  asking.stopped = error;
  return refusedAll(names, error);
}

async function byHalves(asking: Asking, names: readonly string[], error: GitHubError): Promise<AskOutcome[]> {
  const [only, ...others] = names;
  if (only === undefined || others.length === 0) return refusedAll(names, error);
  const outcomes: AskOutcome[] = [];
  for (const part of partsOf(names, refusalOf(error))) outcomes.push(...(await askThese(asking, part)));
  return outcomes;
}

/** People and teams where it is about a team, else the first half and the second. */
function partsOf(names: readonly string[], refusal: Refusal): (readonly string[])[] {
  const teams = names.filter(isTeam);
  const users = names.filter((who) => !isTeam(who));
  if (refusal === 'unseen-team' && teams.length > 0 && users.length > 0) return [users, teams];
  const middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)];
}

/** A team is not asked once more: it may be that members stand in for it already, and others would be asked then. */
async function afterSilence(
  asking: Asking,
  names: readonly string[],
  error: GitHubError,
): Promise<AskOutcome[]> {
  const { client, repository, number, sleep } = asking;
  await sleep(betweenWritesMs);
  let listed: Named;
  try {
    listed = await readRequested(client, repository, number);
  } catch (failure) {
    if (!(failure instanceof GitHubError)) throw failure;
    asking.stopped = error;
    return refusedAll(names, error);
  }
  const asked = names.filter((who) => isAmong(who, listed));
  const left = names.filter((who) => !asked.includes(who));
  const again = asking.repeats > 0 ? left.filter((who) => !isTeam(who)) : [];
  asking.repeats -= 1;
  return [
    ...asked.map((who) => ({ who })),
    ...(again.length > 0 ? await askThese(asking, again) : []),
    ...refusedAll(
      left.filter((who) => !again.includes(who)),
      error,
    ),
  ];
}

const answerForm = z.object({
  requested_reviewers: z.array(z.object({ login: z.string() })).nullish(),
  requested_teams: z.array(z.object({ slug: z.string() })).nullish(),
});

/**
 * Who is asked now.
 * https://docs.github.com/en/rest/pulls/review-requests#request-reviewers-for-a-pull-request
 */
async function send(asking: Asking, names: readonly string[]): Promise<Named> {
  const { client, repository, number, sleep } = asking;
  if (!asking.isFirst) await sleep(betweenWritesMs);
  asking.isFirst = false;
  const { requested_reviewers: users, requested_teams: teams } = await client.create(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    {
      ...repository,
      pull_number: number,
      reviewers: names.filter((who) => !isTeam(who)),
      team_reviewers: names.filter(isTeam).map((team) => team.slice(team.indexOf('/') + 1)),
    },
    answerForm,
  );
  return {
    users: (users ?? []).map(({ login }) => login),
    teams: (teams ?? []).map(({ slug }) => `${repository.owner}/${slug}`),
  };
}

function refusedAll(names: readonly string[], error: GitHubError): AskOutcome[] {
  return names.map((who) => refused(who, refusalOf(error), error.message));
}

function refused(who: string, refusal: Refusal, said: string): AskOutcome {
  return { who, refusal, because: reasonOf(refusal, said) };
}

function isTeam(who: string): boolean {
  return who.includes('/');
}

function isAmong(who: string, { users, teams }: Named): boolean {
  const key = who.toLowerCase();
  return [...users, ...teams].some((name) => name.toLowerCase() === key);
}
