import { either } from '../checks/check.ts';
import { count, percent } from './by-role.ts';
import type { Failing, GapsReport, Since, ThinRole } from './gaps.ts';

/** The answer in one sentence. */
export function answerOf({ summary }: GapsReport): string {
  const { assets, gaps, unverified, waived } = summary;
  if (assets === 0) return 'there is no ML asset here';
  if (gaps === 0) {
    if (unverified > 0)
      return `no gap is known, and of ${count(unverified, 'asset')} the owners are unverified`;
    return waived > 0
      ? 'every asset has an accountable owner or a waiver'
      : 'every asset has an accountable owner';
  }
  return `${gaps} of ${count(assets, 'asset')} ${gaps === 1 ? 'has' : 'have'} no accountable owner`;
}

/** What makes up the answer: `30 unowned, 7 owned by other roles, coverage 80.2 %`. */
export function partsOf({ summary, gaps }: GapsReport): string {
  const unowned = gaps.filter(({ status }) => status === 'unowned').length;
  const misowned = gaps.length - unowned;
  const parts = [
    ...(unowned > 0 ? [`${unowned} unowned`] : []),
    ...(misowned > 0 ? [`${misowned} owned by other roles`] : []),
    ...(summary.unverified > 0 && summary.gaps > 0 ? [`${summary.unverified} unverified`] : []),
    ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
  ];
  return [...parts, `coverage ${percent(summary.coverage)}`].join(', ');
}

/** What became of it since the last week that is known; empty where none is. */
export function changeOf({ since, summary }: GapsReport): string {
  if (!since) return '';
  const points = Math.round((summary.coverage - since.coverage) * 1000) / 10;
  const moved =
    points === 0
      ? `Coverage is as it was in ${since.week}`
      : `Coverage is ${Math.abs(points)} points ${points > 0 ? 'higher' : 'lower'} than in ${since.week}`;
  return `${moved}: ${newAndClosed(since, summary.gaps)}.`;
}

/** `3 gaps are new, 5 are closed` */
export function newAndClosed({ opened, closed, gaps: before }: Since, gaps: number): string {
  if (opened === undefined || closed === undefined) {
    if (gaps === before) return 'as many gaps as then';
    return gaps > before ? `${gaps - before} gaps more` : `${before - gaps} gaps fewer`;
  }
  if (opened + closed === 0) return 'no gap is new and none is closed';
  return `${opened === 0 ? 'no gap is new' : `${count(opened, 'gap')} ${opened === 1 ? 'is' : 'are'} new`}, ${closed === 0 ? 'none is closed' : `${closed} ${closed === 1 ? 'is' : 'are'} closed`}`;
}

/** What should have owned the gaps of a place. */
export function failingText({ source, owners }: Failing): string {
  if (!source) return 'no entry';
  const at = `${source.file}:${source.line}`;
  const named = owners.length === 0 ? 'names nobody' : owners.join(' ');
  return source.pattern === undefined ? `${at} (${named})` : `${at} ${source.pattern} (${named})`;
}

/** `nobody holds model-governance, which 3 assets need` */
export function thinRoleText({ role, only, assets }: ThinRole): string {
  const who = only === undefined ? `nobody holds ${role}` : `only ${only} holds ${role}`;
  return `${who}, which ${count(assets, 'asset')} ${assets === 1 ? 'needs' : 'need'}`;
}

/** The terms of an asset in words: `data-engineer`, `mlops-engineer or devops-engineer and model-governance`. */
export function needs(accountable: readonly (readonly string[])[]): string {
  return accountable.length === 0 ? 'any owner' : accountable.map((term) => either(term)).join(' and ');
}

/** The lines that were proposed, in a sentence. */
export function mendText({ mend: { edits, paste }, gaps }: GapsReport): string {
  if (gaps.length === 0) return '';
  const all = edits.reduce((sum, { closes }) => sum + closes.filter((path) => isAmong(gaps, path)).length, 0);
  if (edits.length === 0) return 'No line can be proposed.';
  const closed = `${count(edits.length, 'line')} of CODEOWNERS ${edits.length === 1 ? 'closes' : 'close'} ${all} of ${count(gaps.length, 'gap')}`;
  if (paste.lines === edits.length) return `${closed}.`;
  if (paste.lines === 0) return `${closed}, and none of them can be pasted by itself.`;
  return `${closed}. The ${paste.lines} most important of them close ${paste.closes}.`;
}

function isAmong(gaps: GapsReport['gaps'], path: string): boolean {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return gaps[low]?.path === path;
}
