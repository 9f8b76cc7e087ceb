import type { LookUps } from '../core/look-ups.ts';
import type { ReviewFacts, SubmittedReview } from '../core/review/facts.ts';
import type { Change, People, Snapshot } from '../core/snapshot.ts';
import { readBusy } from './busy.ts';
import { readChangedSince } from './changed-since.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import { createPeopleReader } from './people.ts';
import { readReviewFacts, type ReviewFactsRequest } from './review-facts.ts';

/** A snapshot with all that a plan of reviews needs. */
export interface LoadedReviews {
  readonly snapshot: Snapshot & { readonly change: Change; readonly review: ReviewFacts };
  /** Neither merged nor closed. */
  readonly isOpen: boolean;
  /** What could not be read and is done without. */
  readonly notes: readonly string[];
}

/** Of whom a plan must know more than the snapshot says: asked again with the answers until nothing is wanted. */
export type ReviewLookUps = (snapshot: LoadedReviews['snapshot']) => LookUps;

/** Members of teams, the rights of the best, those of the next best where these may not write, and so on. */
const mostRounds = 6;

/**
 * Reads the reviews of a pull request while its files are loaded, then of people what the plan asks for. Throws as
 * `readReviewFacts` and the loading of the files do.
 * @param loading the files of the same head
 */
export async function loadReviews(
  client: Client,
  request: ReviewFactsRequest,
  loading: Promise<Snapshot>,
  lookUps: ReviewLookUps | Promise<ReviewLookUps>,
): Promise<LoadedReviews> {
  const [{ facts, isOpen, notes }, loaded] = await Promise.all([readReviewFacts(client, request), loading]);
  const { change } = loaded;
  if (!change) throw new Error('reviews are planned for a change, and the whole tree was loaded');
  const reviews = await withChangedSince(client, request, facts, change);
  const known = { ...loaded, change, review: { ...facts, reviews } };
  const snapshot = await withPeople(client, request, known, await lookUps);
  const busy = await readBusyOrNothing(client, mayBeAsked(snapshot));
  return {
    snapshot: { ...snapshot, review: { ...snapshot.review, busy: busy ?? new Set() } },
    isOpen,
    notes: busy ? notes : [...notes, 'Who is busy could not be read: everybody is taken to have time.'],
  };
}

/** An approval of an older commit counts where no file of its role is another since. */
async function withChangedSince(
  client: Client,
  { repository, head }: ReviewFactsRequest,
  { reviews }: ReviewFacts,
  change: Change,
): Promise<SubmittedReview[]> {
  const approvals = reviews.filter(({ state, commit }) => state === 'approved' && commit !== '');
  const newestFirst = approvals.toSorted((a, b) => b.at - a.at).map(({ commit }) => commit);
  const since = await readChangedSince(client, repository, change, head, newestFirst);
  return reviews.map((review) => {
    const changedSince = review.changedSince ?? since.get(review.commit);
    return changedSince ? { ...review, changedSince } : review;
  });
}

async function withPeople(
  client: Client,
  { repository, head }: ReviewFactsRequest,
  known: LoadedReviews['snapshot'],
  lookUps: ReviewLookUps,
): Promise<LoadedReviews['snapshot']> {
  const read = createPeopleReader(client, repository, () => head);
  let snapshot = known;
  for (let round = 1; round <= mostRounds; round += 1) {
    const people = snapshot.people ?? nobody;
    const missing = notIn(people, lookUps(snapshot));
    if (missing.access.length + missing.parents.length + missing.members.length === 0) break;
    snapshot = { ...snapshot, people: bothOf(await read(missing), people) };
  }
  return snapshot;
}

const nobody: People = { access: new Map(), parents: new Map(), members: new Map() };

function notIn({ access, parents, members }: People, wanted: LookUps): LookUps {
  return {
    access: wanted.access.filter((name) => !access.has(name)),
    parents: wanted.parents.filter((name) => !parents.has(name)),
    members: wanted.members.filter((name) => !members.has(name)),
  };
}

/** What was asked last comes first. */
function bothOf(one: People, other: People): People {
  return {
    ...other,
    access: new Map([...one.access, ...other.access]),
    parents: new Map([...one.parents, ...other.parents]),
    members: new Map([...one.members, ...other.members]),
  };
}

/** People who may write, those first whom the plan wanted to know of. */
function mayBeAsked({ people }: Snapshot): string[] {
  const access = [...(people?.access ?? [])];
  return access.flatMap(([who, may]) => (may === 'may-write' && !who.includes('/') ? [who] : []));
}

async function readBusyOrNothing(
  client: Client,
  logins: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  try {
    return await readBusy(client, logins);
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}
