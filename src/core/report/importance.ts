import { severities, type Finding } from '../finding.ts';
import type { CheckId } from '../policy/checks.ts';
import type { Report } from './report.ts';

/** One of these makes many of the others. */
const causes: ReadonlySet<CheckId> = new Set([
  'missing-codeowners',
  'oversized-codeowners',
  'invalid-policy',
]);

const gaps: readonly (readonly CheckId[])[] = [
  ['unowned-asset', 'unowned-ownership-file'],
  ['wrong-role', 'missing-role', 'weakened-ownership'],
];

/** What is about no asset comes after the highest tier. */
const withoutTier = 1.5;

/**
 * How findings compare where not all can be shown: the heaviest first; of one weight what causes others, then by tier,
 * and of one tier what nobody owns before what others own. Equal ones stay in their order.
 */
export function byImportance({ assets }: Pick<Report, 'assets'>): (a: Finding, b: Finding) => number {
  const tiers = new Map(assets.map(({ path, tier }) => [path, tier]));
  const tierOf = ({ check, path }: Finding): number =>
    causes.has(check) ? 0 : (tiers.get(path) ?? withoutTier);
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    tierOf(a) - tierOf(b) ||
    gapRank(a) - gapRank(b);
}

function gapRank({ check }: Finding): number {
  const rank = gaps.findIndex((checks) => checks.includes(check));
  return rank < 0 ? gaps.length : rank;
}
