import type { Row } from './matrix.ts';
import type { Policy } from './policy.ts';
import type { Weakening } from './weakening.ts';
import { few, fewApart } from './words.ts';

/** Only a hostile row has more terms; with these no other than the same is compared. */
const mostCompared = 200;

/** Rows of the responsibility matrix that ask for fewer roles or people, or count more of them. */
export function weakerRows(before: Policy, after: Policy): Weakening[] {
  return [...before.matrix].flatMap(([kind, then]): Weakening[] => {
    if (!after.kinds.has(kind)) return [];
    const now = after.matrix.get(kind);
    const key = ['responsibilities', kind];
    if (now === undefined)
      return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: 'any owner' }];
    return [
      ...weakerTerms(kind, then, now, before, after),
      ...widerResponsible(kind, then, now),
      ...lessDistinct(kind, then, now),
      ...fewerApprovals(kind, then, now, before, after),
    ];
  });
}

function weakerTerms(kind: string, then: Row, now: Row, before: Policy, after: Policy): Weakening[] {
  if (!asksFewerRoles(then, now, before, after)) return [];
  const key = ['responsibilities', kind, 'accountable'];
  return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: termsText(now) }];
}

/**
 * A term still holds where some term of the later row asks for it, or for fewer of its roles; but not where nobody
 * holds those that are left, for then nothing is judged.
 */
export function asksFewerRoles(then: Row, now: Row, before: Policy, after: Policy): boolean {
  const same = new Set(now.accountable.map(termKey));
  const compared = now.accountable
    .slice(0, mostCompared)
    .map((roles) => ({ roles, held: isHeld(roles, after) }));
  const holds = (term: readonly string[]): boolean => {
    if (same.has(termKey(term))) return true;
    const wanted = new Set(term);
    const wasHeld = isHeld(term, before);
    return compared.some(({ roles, held }) => (held || !wasHeld) && roles.every((role) => wanted.has(role)));
  };
  return !then.accountable.every(holds);
}

function termKey(roles: readonly string[]): string {
  return JSON.stringify([...new Set(roles)].toSorted());
}

function isHeld(roles: readonly string[], policy: Policy): boolean {
  return roles.some((role) => {
    const { teams, users } = policy.roles.get(role) ?? { teams: [], users: [] };
    return teams.length + users.length > 0;
  });
}

/** Who is responsible stands in as approver where nobody accountable can. */
function widerResponsible(kind: string, then: Row, now: Row): Weakening[] {
  const known = new Set([...then.responsible, ...then.accountable.flat(), ...now.accountable.flat()]);
  if (now.responsible.every((role) => known.has(role))) return [];
  const key = ['responsibilities', kind, 'responsible'];
  return [
    {
      key,
      what: `responsible for ${kind}`,
      was: fewApart(then.responsible, now.responsible),
      is: fewApart(now.responsible, then.responsible),
    },
  ];
}

function lessDistinct(kind: string, then: Row, now: Row): Weakening[] {
  if (then.distinctFrom.every((role) => now.distinctFrom.includes(role))) return [];
  const key = ['responsibilities', kind, 'distinct-from'];
  const what = `the roles whose holders do not count for ${kind}`;
  return [
    {
      key,
      what,
      was: fewApart(then.distinctFrom, now.distinctFrom),
      is: fewApart(now.distinctFrom, then.distinctFrom),
    },
  ];
}

/** Rows that leave approvals to `review.approvals` are told there, once. */
function fewerApprovals(kind: string, then: Row, now: Row, before: Policy, after: Policy): Weakening[] {
  if (now.approvals >= then.approvals) return [];
  const isGeneral = then.approvals === before.review.approvals && now.approvals === after.review.approvals;
  if (isGeneral) return [];
  const key = ['responsibilities', kind, 'approvals'];
  return [{ key, what: `approvals for ${kind}`, was: `${then.approvals}`, is: `${now.approvals}` }];
}

/** `model-governance and (data-scientist or ml-engineer)` */
function termsText({ accountable }: Row): string {
  const terms = accountable.map((roles) => {
    const any = few(roles, 'or');
    return roles.length > 1 && accountable.length > 1 ? `(${any})` : any;
  });
  return few(terms, 'and');
}
