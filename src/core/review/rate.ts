import { byCodeUnit } from '../order.ts';
import type { Weight } from './cover.ts';

import type { ReviewScene } from './scene.ts';
import { createScorer } from './score.ts';
import type { Score, Scorer } from './scorer.ts';
import { draw } from './tie.ts';

/** What people are rated for: roles, files, and who counts. */
export interface Rated {
  readonly term: readonly string[];
  readonly assets: readonly string[];
  readonly circle: { readonly people: readonly string[] };
}

/** How well people suit. Logins and teams are in lower case. */
export interface Rate {
  score(login: string, rated: Rated): Score;
  /** The best first; ties by lot. */
  sorted(logins: readonly string[], rated: Rated): string[];
  /** What speaks for somebody over all that they count for. */
  weight(login: string, open: readonly Rated[]): Weight;
  team(team: string): Weight;
}

/** Scores are told apart to so many parts of one: what is finer is left to the lot. */
const parts = 1_000_000;

/** Rates by what the facts tell of people. */
export function rateOf({ facts, snapshot }: ReviewScene): Rate {
  return createRate(facts.key, createScorer(facts, snapshot.now));
}

/** @param key of the pull request */
function createRate(key: string, scorer: Scorer): Rate {
  const scorers = new Map<Rated, ReturnType<Scorer>>();
  const scores = new Map<Rated, Map<string, Score>>();
  const counting = new Map<Rated, ReadonlySet<string>>();

  function score(login: string, rated: Rated): Score {
    const known = scores.get(rated) ?? new Map<string, Score>();
    scores.set(rated, known);
    const found = known.get(login);
    if (found) return found;
    const scoring = scorers.get(rated) ?? scorer(rated.assets);
    scorers.set(rated, scoring);
    const told = scoring(login);
    known.set(login, told);
    return told;
  }

  function counts(login: string, rated: Rated): boolean {
    const people = counting.get(rated) ?? new Set(rated.circle.people);
    counting.set(rated, people);
    return people.has(login);
  }

  const whole = (login: string, rated: Rated): number => Math.round(score(login, rated).score * parts);
  const lot = (login: string, rated: Rated): number => draw(key, rated.term.join(), login);

  return {
    score,
    sorted: (logins, rated) =>
      logins
        .map((login) => ({ login, score: whole(login, rated), lot: lot(login, rated) }))
        .toSorted((a, b) => b.score - a.score || b.lot - a.lot || byCodeUnit(a.login, b.login))
        .map(({ login }) => login),
    weight(login, open) {
      let [sum, tie] = [0, 0];
      for (const rated of open) {
        if (!counts(login, rated)) continue;
        sum += whole(login, rated);
        tie += lot(login, rated);
      }
      return { score: sum, tie };
    },
    team: (team) => ({ score: 0, tie: draw(key, '', team) }),
  };
}
