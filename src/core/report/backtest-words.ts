import type { Estimate } from '../backtest/bootstrap.ts';
import { count } from './by-role.ts';
import type { Backtest, MethodFigures, RoleFigures } from './backtest.ts';

/** What was replayed, in sentences. */
export function historyText({ history }: Backtest): string[] {
  const { commits, reviewed, warmUp, tested, from, to, reviewers, approversPerChange, neverSeen, cut } =
    history;
  if (tested === 0) return [];
  const cutText = {
    shallow: 'The clone is shallow: older changes are missing.',
    long: 'Only the newest changes were read.',
  };
  return [
    `${reviewed} of ${count(commits, 'commit')} name who reviewed them, in all ${reviewers === 1 ? '1 person' : `${reviewers} people`}. ` +
      `The first ${warmUp} were only learnt from; ${tested} were tested, merged from ${from} to ${to}.`,
    `${approversPerChange.toFixed(1)} people approved a change; of ${percent(neverSeen, 1)} of the changes nobody who approved had reviewed before.`,
    ...(tested < fewTests ? [`So few changes tell little: the intervals are wide.`] : []),
    ...(cut ? [cutText[cut]] : []),
  ];
}

/** Below this, even a coin's figure lies within 14 points in 95 of 100 cases. */
const fewTests = 50;

/** The figures of a method, as cells of a table. */
export const columns = ['top 1', 'top 3', 'MRR', 'three busiest', 'asked'] as const;

export function cellsOf(figures: MethodFigures): string[] {
  const { top1, top3, meanReciprocalRank, busiestThree, requestsPerChange } = figures;
  return [
    estimateText(top1),
    estimateText(top3),
    `${decimal(meanReciprocalRank.value)} (${decimal(meanReciprocalRank.low)} to ${decimal(meanReciprocalRank.high)})`,
    percent(busiestThree),
    requestsPerChange.toFixed(1),
  ];
}

/** What the columns mean. */
export const legend =
  'top 1: the first named approved; top 3: any of the first three did; MRR: mean of 1 / rank of the first who did; three busiest: their part of all requests; asked: people a change. In brackets: between what 95 of 100 histories like this would lie, drawn by week.';

/** How roles were covered, in sentences. */
export function rolesText({ changes, unknown, ...figures }: RoleFigures): string[] {
  const { coveredInHistory, covered, requestsPerChange, agreement, agreementByChance } = figures;
  return [
    `${count(changes, 'change')} ${changes === 1 ? 'needs' : 'need'}, by the policy of today, roles whose holders are all known` +
      (unknown > 0 ? `; ${unknown} more cannot be judged, for teams or nobody hold what they need.` : '.'),
    `Every role was among those who approved in ${estimateText(coveredInHistory)} of them; among those who would be asked in ${estimateText(covered)}, with ${requestsPerChange.toFixed(1)} requests a change.`,
    `The first to be asked approved in ${estimateText(agreement)}; a holder chosen by chance in ${estimateText(agreementByChance)}.`,
  ];
}

function estimateText({ value, low, high }: Estimate): string {
  return `${percent(value)} (${Math.round(low * 100)} to ${Math.round(high * 100)})`;
}

function percent(part: number, digits = 0): string {
  return `${(part * 100).toFixed(digits)} %`;
}

function decimal(value: number): string {
  return value.toFixed(2);
}
