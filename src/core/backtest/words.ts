import type { Backtest, RoleFigures } from '../report/backtest.ts';
import type { Method } from './replay.ts';

/** Sources: Gauthier et al., ASE 2021; Meta, arXiv 2312.17169. */
export const measures: readonly string[] = [
  'Agreement with history: how often those who would be asked are those who approved. That is pessimistic: asked about recommendations that history calls wrong, reviewers were comfortable with 74 % of them (Gauthier et al., ASE 2021). It says nothing about speed or quality of reviews, and is to be compared with the baselines beside it.',
  'Nothing is known before it was merged. What history does not tell: when a change was opened, who was asked and did not approve, and how long requests stayed open. As open count the requests of the replay itself in the 14 days before. Who wrote a part of a change is known and not asked, and names are matched with logins by the whole history.',
];

export const about: Readonly<Record<Method, string>> = {
  'random-in-role':
    'anybody by chance who holds a role that the change needs, or, where that is not known, who reviewed those directories before',
  'most-frequent': 'whoever reviewed most in the 90 days before, whatever it was',
  'past-reviewer': 'whoever reviewed those files and what lies around them, lately and often',
  combined: 'that, and who reviews the author, and who changed the files',
  'combined-with-load': 'the same, damped by open requests: what Rolecall does',
};

/** Why there is nothing to replay. */
export function emptyBecause(commits: number, cut: Backtest['history']['cut']): string {
  const searched =
    commits === 1 ? 'the only commit names nobody' : `none of the ${commits} commits names anybody`;
  const clone =
    cut === 'shallow' ? ' The clone is shallow: git fetch --unshallow brings the rest of the history.' : '';
  return `${searched} who reviewed it and did not write it. Needed are lines such as "Reviewed-by: Ana Lima <ana@example.com>", "Reviewers: …" or "Approvers: …" in the messages of commits; many merge bots write them.${clone}`;
}

/** Why nothing is said of roles. Without figures there was nothing to replay. */
export function rolesBecause(hasPolicy: boolean, figures: RoleFigures | undefined): string {
  if (!hasPolicy) return 'no policy says who holds which role; rolecall init drafts one';
  if (figures === undefined) return 'there is nothing to replay';
  if (figures.unknown === 0) return 'by the policy none of the changes needs a role';
  const changes =
    figures.unknown === 1 ? 'the change that needs' : `the ${figures.unknown} changes that need`;
  return `of ${changes} a role none can be judged: teams hold it, whose members only GitHub knows, or nobody does. Holders under "users" are known`;
}
