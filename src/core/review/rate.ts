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

/** What is told of one person. */
interface Told {
  readonly score: Score;
  readonly weight: Weight;
}

/** @param key of the pull request */
function createRate(key: string, scorer: Scorer): Rate {
  const byFiles = new Map<readonly string[], ReturnType<Scorer>>();
  const known = new Map<
    Rated,
    { readonly people: ReadonlySet<string>; readonly tell: (login: string) => Told }
  >();

  /** The terms of one row are about one list of files. */
  function scoringFor({ assets }: Rated): ReturnType<Scorer> {
    const before = byFiles.get(assets);
    if (before) return before;
    const scoring = remembering(scorer(assets));
    byFiles.set(assets, scoring);
    return scoring;
  }

  function raterFor(rated: Rated) {
    const rater = known.get(rated);
    if (rater) return rater;
    const role = rated.term.join();
    const scoring = scoringFor(rated);
    const told = new Map<string, Told>();
    const tell = (login: string): Told => {
      const found = told.get(login);
      if (found) return found;
      const score = scoring(login);
      const weight = { score: Math.round(score.score * parts), tie: draw(key, role, login) };
      told.set(login, { score, weight });
      return { score, weight };
    };
    const made = { people: new Set(rated.circle.people), tell };
    known.set(rated, made);
    return made;
  }

  return {
    score: (login, rated) => raterFor(rated).tell(login).score,
    sorted(logins, rated) {
      const { tell } = raterFor(rated);
      const weighed = logins.map((login) => ({ login, ...tell(login).weight }));
      return weighed
        .toSorted((a, b) => b.score - a.score || b.tie - a.tie || byCodeUnit(a.login, b.login))
        .map(({ login }) => login);
    },
    weight(login, open) {
      const counting = open.map(raterFor).filter(({ people }) => people.has(login));
      const weights = counting.map(({ tell }) => tell(login).weight);
      return {
        score: weights.reduce((sum, { score }) => sum + score, 0),
        tie: weights.reduce((sum, { tie }) => sum + tie, 0),
      };
    },
    team: (team) => ({ score: 0, tie: draw(key, '', team) }),
  };
}

function remembering(scoring: ReturnType<Scorer>): ReturnType<Scorer> {
  const scores = new Map<string, Score>();
  return (login) => {
    const score = scores.get(login) ?? scoring(login);
    scores.set(login, score);
    return score;
  };
}
