import { createExperience, type Knowledge, type Part } from './score-experience.ts';
import type { CreateScorer, Score } from './scorer.ts';

/**
 * Scores people by what they reviewed and changed, and whose work they reviewed. Each person in lower case or not; a
 * stranger scores 0.
 */
export const createScorer: CreateScorer = ({ author, pastReviews, openRequests }, now) => {
  const at = now.getTime() / 1000;
  const experience = createExperience(at);
  for (const review of pastReviews) experience.add(review);
  return (paths) => {
    const knowledgeOf = experience.recall(paths, author, at);
    return (login) => {
      const knowledge = knowledgeOf(login);
      const open = openRequests.get(login.toLowerCase()) ?? 0;
      const score = scoreOf(knowledge, open);
      return score === 0 ? stranger : { score, because: reasons(knowledge, author, open) };
    };
  };
};

const stranger: Score = { score: 0, because: [] };

// They add up to 1. On the histories of score-experience.ts reviews of the files alone, or of the author alone, agree 4
// to 6 points less at the first name than all three together, and changes 11 to 12.
const weights = { reviewed: 0.5, author: 0.3, changed: 0.2 } as const satisfies Record<
  keyof Knowledge,
  number
>;

/**
 * How much each request that waits makes the next less likely: five halve a score. There, half of it leaves 6 points
 * more of the picks with the same three people, and double passes over those who know the files: 3 to 5 points less
 * agreement.
 */
const perOpenRequest = 0.2;

/** From 0 to 1, in steps of a ten-thousandth. */
export function scoreOf(knowledge: Knowledge, openRequests: number): number {
  return Math.round((expertise(knowledge) / (1 + perOpenRequest * openRequests)) * 10_000) / 10_000;
}

/** The score of somebody who is asked for nothing. */
function expertise({ reviewed, author, changed }: Knowledge): number {
  return weights.reviewed * reviewed.share + weights.author * author.share + weights.changed * changed.share;
}

function reasons({ reviewed, author, changed }: Knowledge, login: string, open: number): string[] {
  const parts = [
    { weight: weights.reviewed * reviewed.share, words: `reviewed ${placed(reviewed)}` },
    {
      weight: weights.author * author.share,
      words: `reviewed ${counted(author.times, 'change')} of ${login}`,
    },
    { weight: weights.changed * changed.share, words: `changed ${placed(changed)}` },
  ];
  return [
    ...parts
      .filter(({ weight }) => weight > 0)
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ words }) => words),
    ...(open > 0 ? [`asked for ${counted(open, 'other review')}`] : []),
  ];
}

function placed({ place = '', times }: Part): string {
  const often = times === 1 ? 'once' : `${times} times`;
  return `${place === '' ? 'this repository' : place} ${often}`;
}

function counted(times: number, what: string): string {
  return `${times} ${what}${times === 1 ? '' : 's'}`;
}
