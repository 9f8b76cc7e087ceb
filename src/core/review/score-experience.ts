import type { PastReview } from './past-review.ts';
import { placesOf, type Place } from './score-places.ts';
import { createTallies, type Tallies, type Tally } from './score-tally.ts';

/** What somebody knows of some files and their author. Each part is from 0, nothing, to 1, nobody else knows any. */
export interface Knowledge {
  /** Of the reviews of these files and what lies around them. */
  readonly reviewed: Part;
  /** Of the reviews of what the author made. */
  readonly author: Part;
  /** Of the changes to these files and what lies around them. */
  readonly changed: Part;
}

export interface Part {
  readonly share: number;
  /** The place that gives most of it: see `Place`. Absent for the author. */
  readonly place?: string;
  /** How often there. */
  readonly times: number;
}

/** What people know, as it grows with what they review and change. People compare without case. */
export interface Experience {
  add(review: PastReview): void;
  /** Everybody who has reviewed anything, in the order of the first time; in lower case. */
  reviewers(): readonly string[];
  /** Who knows what of these files and this author at an instant that nothing was added after. */
  recall(paths: readonly string[], author: string, at: number): (person: string) => Knowledge;
}

const day = 24 * 60 * 60;

// Tuned on the histories of rapidsai/cuml and rapidsai/raft, by `rolecall backtest`. None is delicate: half or double of
// each half-life and of each "enough" changes the agreement there by less than two points.

/** Who reviewed here last month reviews the next change; who did half a year ago often works on something else. */
const reviewsHalfLife = 60 * day;
/** Who reviews whom changes with the teams, more slowly than with the files. */
const authorHalfLife = 120 * day;
/** What one wrote one knows for long. */
const changesHalfLife = 365 * day;
/** How much more a place tells than the directory above it. More spreads the picks, and agrees less. */
const nearness = 1.8;
/** So many recent times make half of what a place can tell: one review of a file tells little beside fifty next to it. */
const enoughTimes = 4;
/** The same for an author, of whom there are fewer. */
const enoughForAuthor = 1;

/** @param until the latest instant that will be asked about, in seconds since 1970 */
export function createExperience(until: number): Experience {
  const numbers = new Map<string, number>();
  const reviewers = new Set<string>();
  const reviews = createTallies(reviewsHalfLife, until);
  const changes = createTallies(changesHalfLife, until);
  const authors = createTallies(authorHalfLife, until);

  function numberOf(person: string): number {
    const key = person.toLowerCase();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  }

  return {
    add({ at, author, paths, ...review }) {
      const people = review.reviewers.map(numberOf);
      const writer = numberOf(author);
      for (const { name } of placesOf(paths)) {
        for (const person of people) reviews.add(name, person, at);
        changes.add(name, writer, at);
      }
      for (const person of people) authors.add(author.toLowerCase(), person, at);
      for (const person of review.reviewers) reviewers.add(person.toLowerCase());
    },
    reviewers: () => [...reviewers],
    recall(paths, author, at) {
      const places = placesOf(paths);
      const reviewed = sharesOfPlaces(reviews, places, at, numbers.size);
      const changed = sharesOfPlaces(changes, places, at, numbers.size);
      const familiar = authors.get(author.toLowerCase());
      return (person) => {
        const number = numbers.get(person.toLowerCase());
        if (number === undefined) return nothing;
        return {
          reviewed: reviewed(number),
          author: shareOf(familiar, authors, number, at),
          changed: changed(number),
        };
      };
    },
  };
}

const none: Part = { share: 0, times: 0 };
const nothing: Knowledge = { reviewed: none, author: none, changed: none };

function shareOf(tally: Tally | undefined, tallies: Tallies, person: number, at: number): Part {
  const index = tally?.people.indexOf(person) ?? -1;
  if (!tally || index < 0) return none;
  const total = tallies.totalAt(tally, at);
  const share = (((tally.weights[index] ?? 0) / tally.total) * total) / (total + enoughForAuthor);
  return { share: finite(share), times: tally.times[index] ?? 0 };
}

/**
 * Each person's share of what was done at each place, the places weighed: more the nearer they are to the files, the
 * more of the files are there, and the more was done there.
 */
function sharesOfPlaces(tallies: Tallies, places: readonly Place[], at: number, people: number) {
  const sums = new Float64Array(people);
  const most = new Float64Array(people);
  const best = new Int32Array(people);
  let weights = 0;
  for (const [index, { name, depth, files }] of places.entries()) {
    const tally = tallies.get(name);
    if (!tally) continue;
    const total = tallies.totalAt(tally, at);
    const weight = finite((files * nearness ** depth * total) / (total + enoughTimes));
    if (weight === 0) continue;
    weights += weight;
    const scale = weight / tally.total;
    for (const [slot, person] of tally.people.entries()) {
      const share = scale * (tally.weights[slot] ?? 0);
      sums[person] = (sums[person] ?? 0) + share;
      if (share <= (most[person] ?? 0)) continue;
      most[person] = share;
      best[person] = index;
    }
  }
  return (person: number): Part => {
    const sum = sums[person] ?? 0;
    const place = places[best[person] ?? 0];
    const tally = place && tallies.get(place.name);
    if (sum === 0 || !tally) return none;
    return { share: sum / weights, place: place.name, times: tally.times[tally.people.indexOf(person)] ?? 0 };
  };
}

/** What is so long ago that it weighs nothing tells nothing. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
