import type { Level } from './checks.ts';
import { levels } from './checks.ts';
import type { Policy } from './policy.ts';
import type { Weakening } from './weakening.ts';
import { few } from './words.ts';

/** What weighs less, and what is looked at, asked and held less. */
export function weakerSettings(before: Policy, after: Policy): Weakening[] {
  return [
    ...[...before.tiers].flatMap(([tier, level]) =>
      lowered(['tiers', `${tier}`], `tier ${tier}`, level, after.tiers.get(tier)),
    ),
    ...[...before.checks].flatMap(([check, level]) =>
      lowered(['checks', check], `the check ${check}`, level, after.checks.get(check)),
    ),
    ...[library, enforce, sources, mode, approvals].flatMap((setting) => setting(before, after)),
    ...exemptions(before, after),
  ];
}

function lowered(key: readonly string[], what: string, was: Level, is: Level = 'off'): Weakening[] {
  return levels.indexOf(is) > levels.indexOf(was) ? [{ key, what, was, is }] : [];
}

/** A framework's own source is no asset. */
function library(before: Policy, after: Policy): Weakening[] {
  const words = ['false', 'told from the files', 'true'];
  const rank = ({ library: given }: Policy): number => (given === undefined ? 1 : given ? 2 : 0);
  if (rank(after) <= rank(before)) return [];
  return [
    {
      key: ['library'],
      what: 'library',
      was: words[rank(before)] ?? '',
      is: words[rank(after)] ?? '',
    },
  ];
}

function enforce(before: Policy, after: Policy): Weakening[] {
  if (before.enforce === 'worsened' || after.enforce === 'touched') return [];
  return [{ key: ['enforce'], what: 'enforce', was: before.enforce, is: after.enforce }];
}

/** A source more may give an owner, a source less may hide that two disagree. */
function sources(before: Policy, after: Policy): Weakening[] {
  const then = new Set(before.sources);
  const now = new Set(after.sources);
  if (then.size === now.size && [...then].every((source) => now.has(source))) return [];
  return [{ key: ['sources'], what: 'sources', was: few(before.sources), is: few(after.sources) }];
}

function mode(before: Policy, after: Policy): Weakening[] {
  if (before.review.mode === 'observe' || after.review.mode === 'enforce') return [];
  return [{ key: ['review', 'mode'], what: 'review.mode', was: 'enforce', is: 'observe' }];
}

function approvals(before: Policy, after: Policy): Weakening[] {
  const [was, is] = [before.review.approvals, after.review.approvals];
  if (is >= was) return [];
  return [{ key: ['review', 'approvals'], what: 'review.approvals', was: `${was}`, is: `${is}` }];
}

/** Only a hostile policy exempts more, as authors times kinds; what changes there is told without a comparison. */
const mostExempted = 100_000;

/** Authors whose changes need no approval any more, of all kinds or of some. */
function exemptions({ review: before }: Policy, { review: after }: Policy): Weakening[] {
  const unchanged = new Set(before.exempt.map((exemption) => JSON.stringify(exemption)));
  const isComparable = sizeOf(before.exempt) + sizeOf(after.exempt) <= mostExempted;
  const exempt = isComparable ? kindsByAuthor(before.exempt) : new Map<string, Set<string>>();
  return after.exempt.flatMap((exemption, index): Weakening[] => {
    const { authors, kinds = [anyKind] } = exemption;
    if (unchanged.has(JSON.stringify(exemption))) return [];
    const wider = authors.filter((author) => {
      const known = exempt.get(author.toLowerCase());
      return !known?.has(anyKind) && !kinds.every((kind) => known?.has(kind));
    });
    if (wider.length === 0) return [];
    const then = new Set(wider.flatMap((author) => [...(exempt.get(author.toLowerCase()) ?? [])]));
    const what = `changes by ${few(wider)} that need no approval`;
    const was = isComparable ? few([...then]) : 'too many to compare';
    return [{ key: ['review', 'exempt', index], what, was, is: few(kinds) }];
  });
}

const anyKind = 'of any kind';
type Exemptions = Policy['review']['exempt'];

function sizeOf(exempt: Exemptions): number {
  return exempt.reduce((sum, { authors, kinds }) => sum + authors.length * (kinds?.length ?? 1), 0);
}

function kindsByAuthor(exempt: Exemptions): Map<string, Set<string>> {
  const byAuthor = new Map<string, Set<string>>();
  for (const { authors, kinds = [anyKind] } of exempt) {
    for (const author of authors.map((login) => login.toLowerCase())) {
      const known = byAuthor.get(author) ?? new Set();
      for (const kind of kinds) known.add(kind);
      byAuthor.set(author, known);
    }
  }
  return byAuthor;
}
