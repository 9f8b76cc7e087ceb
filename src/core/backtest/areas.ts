import type { PastReview } from '../review/past-review.ts';
import { placesDownTo } from '../review/score-places.ts';

/** Who reviewed which directories: what stands for a role where none is known. */
export interface Areas {
  add(review: PastReview): void;
  /** Who reviewed files of the same directories, or of the next above in which anybody did. */
  reviewersOf(paths: readonly string[]): readonly string[];
}

export function createAreas(): Areas {
  const reviewers = new Map<string, Set<string>>();
  return {
    add(review) {
      for (const path of review.paths) {
        for (const directory of placesDownTo(path).slice(0, -1)) {
          let people = reviewers.get(directory);
          if (!people) reviewers.set(directory, (people = new Set()));
          for (const person of review.reviewers) people.add(person);
        }
      }
    },
    reviewersOf(paths) {
      const nearest = new Set(
        paths.map((path) =>
          placesDownTo(path)
            .slice(0, -1)
            .findLast((directory) => reviewers.has(directory)),
        ),
      );
      return [...new Set([...nearest].flatMap((name) => [...(reviewers.get(name ?? '') ?? [])]))];
    },
  };
}
