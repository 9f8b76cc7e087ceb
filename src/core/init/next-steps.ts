import { count } from '../report/by-role.ts';
import type { Report } from '../report/report.ts';
import { safeText } from '../report/safe-text.ts';
import { filesNameOwners } from '../unread-sources.ts';
import type { Draft } from './draft.ts';
import { listed } from './reasons.ts';

/**
 * What somebody who has just been given a policy does next.
 * @param first what to do with the file, which depends on where it went
 */
export function nextSteps(first: string, { roles, sources }: Draft, { assets, findings }: Report): string {
  const held = new Set(roles.filter(({ holders }) => holders.length > 0).map(({ role }) => role));
  const unheld = roles.filter(({ role, answersFor }) => answersFor.length > 0 && !held.has(role));
  const gaps = assets.filter(({ status }) => status === 'unowned' || status === 'misowned');
  const closable = gaps.filter(({ accountable }) =>
    accountable.every((term) => term.some((role) => held.has(role))),
  );
  const covered = findings.filter(({ check }) => check === 'catch-all-owner').length;
  const steps = [
    first,
    ...(sources.length > 0 ? [sourcesStep(sources)] : []),
    ...(unheld.length > 0 ? [nameStep(unheld)] : []),
    ...(gaps.length > 0 ? [fixStep(gaps.length, closable.length)] : []),
    ...(covered > 0
      ? [`Give ${count(covered, 'asset')} that only a catch-all owns entries of their own.`]
      : []),
    'Commit the policy: once on the base branch, it judges each pull request.',
  ];
  return `Next\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

function sourcesStep(sources: Draft['sources']): string {
  const files = sources.map((unread) => filesNameOwners(unread.files)).join('; ');
  return `Turn the line sources on there to have owners read from files too: ${safeText(files)}.`;
}

function nameStep(unheld: Draft['roles']): string {
  const hints = unheld.some((one) => one.hints.length > 0)
    ? ', and the comments there say who changes most'
    : '';
  return `Name holders for ${listed(unheld.map(({ role }) => role))}: nobody is known to be one${hints}.`;
}

function fixStep(gaps: number, closable: number): string {
  if (closable === 0) return `Then rolecall fix can propose entries of CODEOWNERS for ${count(gaps, 'gap')}.`;
  const which = closable === gaps ? count(gaps, 'gap') : `${closable} of ${count(gaps, 'gap')}`;
  const rest = closable === gaps ? '' : ', and for the rest once those roles are held';
  return `Run rolecall fix: it proposes entries of CODEOWNERS for ${which}${rest}.`;
}
