import type { Backtest, BacktestedHistory, MethodFigures, RoleFigures } from '../report/backtest.ts';
import type { ReviewedChange } from '../review/past-reviews.ts';
import { createEstimator, rounded, type Estimator } from './bootstrap.ts';
import type { NeedsOf } from './needs.ts';
import { methods, replay, type Method, type Trial } from './replay.ts';
import { about, emptyBecause, measures, rolesBecause } from './words.ts';

interface BacktestInput {
  /** All commits of the history, with those that name nobody. */
  readonly commits: number;
  readonly cut?: 'shallow' | 'long';
  /** Newest first. */
  readonly reviews: readonly ReviewedChange[];
  /** Absent: no policy says who holds which role. */
  readonly needsOf?: NeedsOf;
  /** From 0 to below 1, for the intervals. */
  readonly random: () => number;
}

/** Replays a history and says how well each way of choosing agrees with who approved. */
export function backtest({ commits, cut, reviews, needsOf, random }: BacktestInput): Backtest {
  const changes = reviews.toReversed();
  const warmUp = Math.floor(changes.length / 2);
  const trials = replay(changes, warmUp, needsOf ?? (() => ({ terms: [] })));
  const estimate = createEstimator(
    trials.map(({ at }) => at),
    random,
  );
  const isEmpty = trials.length === 0;
  const roles = needsOf && !isEmpty ? roleFigures(trials, estimate) : undefined;
  return {
    schema: 'rolecall/backtest@1',
    measures,
    history: historyOf(commits, changes, trials, cut),
    methods: isEmpty ? [] : methods.map((method) => methodFigures(method, trials, estimate)),
    ...(roles && roles.changes > 0 && { roles }),
    notChecked: [
      ...(isEmpty ? [{ what: 'agreement', because: emptyBecause(commits, cut) }] : []),
      ...(roles && roles.changes > 0
        ? []
        : [{ what: 'role coverage', because: rolesBecause(needsOf !== undefined, roles) }]),
    ],
  };
}

function historyOf(
  commits: number,
  changes: readonly ReviewedChange[],
  trials: readonly Trial[],
  cut: BacktestInput['cut'],
): BacktestedHistory {
  const tested = changes.slice(changes.length - trials.length);
  const [from, to] = [tested[0], tested.at(-1)].map((change) => change && dateOf(change.at));
  return {
    commits,
    reviewed: changes.length,
    warmUp: changes.length - trials.length,
    tested: trials.length,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    reviewers: new Set(changes.flatMap(({ reviewers }) => reviewers)).size,
    approversPerChange: rounded(mean(tested.map(({ reviewers }) => reviewers.length))),
    neverSeen: rounded(mean(trials.map(({ unseen }) => (unseen ? 1 : 0)))),
    ...(cut && { cut }),
  };
}

function methodFigures(method: Method, trials: readonly Trial[], estimate: Estimator): MethodFigures {
  const outcomes = trials.map((trial) => trial.outcomes[method]);
  const requests = new Map<string, number>();
  for (const { picks } of outcomes) {
    for (const [person, likely] of picks) requests.set(person, (requests.get(person) ?? 0) + likely);
  }
  const counts = [...requests.values()].toSorted((one, other) => other - one);
  const all = sum(counts);
  return {
    method,
    about: about[method],
    top1: estimate(outcomes.map(({ top1 }) => top1)),
    top3: estimate(outcomes.map(({ top3 }) => top3)),
    meanReciprocalRank: estimate(outcomes.map(({ reciprocalRank }) => reciprocalRank)),
    busiestThree: rounded(all === 0 ? 0 : sum(counts.slice(0, 3)) / all),
    requestsPerChange: rounded(all / trials.length),
  };
}

function roleFigures(trials: readonly Trial[], estimate: Estimator): RoleFigures {
  const outcomes = trials.map(({ roles }) => (roles === 'unknown' ? undefined : roles));
  const judged = outcomes.filter((outcome) => outcome !== undefined);
  return {
    changes: judged.length,
    unknown: trials.filter(({ roles }) => roles === 'unknown').length,
    coveredInHistory: estimate(outcomes.map((one) => one && Number(one.coveredInHistory))),
    covered: estimate(outcomes.map((one) => one && Number(one.covered))),
    requestsPerChange: rounded(mean(judged.map(({ requests }) => requests))),
    agreement: estimate(outcomes.map((one) => one && Number(one.agrees))),
    agreementByChance: estimate(outcomes.map((one) => one?.agreesByChance)),
  };
}

function dateOf(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
