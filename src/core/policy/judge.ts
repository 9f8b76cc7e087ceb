import type { Owner } from '../ownership/owner.ts';
import { byCodeUnit } from '../order.ts';
import type { Holders, OwnerRoles } from './holders.ts';
import type { Row } from './matrix.ts';

/** Whether the right roles own an asset. */
export interface Judgement {
  readonly status: 'owned' | 'unowned' | 'misowned' | 'unverified';
  /** One for each accountable term of the row, in its order. */
  readonly terms: readonly TermJudgement[];
  /** The roles that the owners certainly hold, sorted. */
  readonly held: readonly string[];
  /** The roles of terms none of whose roles anybody holds, sorted. */
  readonly unheldRoles: readonly string[];
}

interface TermJudgement {
  /** Any one of these will do. */
  readonly roles: readonly string[];
  /** `maybe`: an owner of whom too little is known might meet it, or nobody at all could. */
  readonly state: 'met' | 'unmet' | 'maybe';
  /** Nobody holds any of its roles. */
  readonly unheld: boolean;
  /** Unmet, though holders of a role that the row is distinct from would meet it. */
  readonly onlyDistinct: boolean;
}

interface Candidate extends OwnerRoles {
  /** Whether the owner counts for the row: not when holding a role of `distinct-from`. */
  readonly counts: 'yes' | 'maybe' | 'no';
}

/** Judges the owners of an asset by the row of its kind; without a row any owner will do. */
export function judge(row: Row | undefined, owners: readonly Owner[], holders: Holders): Judgement {
  const candidates = owners.map((owner) => candidate(holders.rolesOf(owner), row?.distinctFrom ?? []));
  const terms = (row?.accountable ?? []).map((roles) => judgeTerm(roles, candidates, holders));
  return {
    status: owners.length === 0 ? 'unowned' : statusOf(terms),
    terms,
    held: sorted(candidates.flatMap(({ held }) => [...held])),
    unheldRoles: sorted(terms.filter(({ unheld }) => unheld).flatMap(({ roles }) => roles)),
  };
}

function candidate({ held, possible }: OwnerRoles, distinctFrom: readonly string[]): Candidate {
  const excluded = distinctFrom.some((role) => held.has(role));
  const doubtful = distinctFrom.some((role) => possible.has(role));
  return { held, possible, counts: excluded ? 'no' : doubtful ? 'maybe' : 'yes' };
}

function judgeTerm(
  roles: readonly string[],
  candidates: readonly Candidate[],
  holders: Holders,
): TermJudgement {
  const unheld = !roles.some((role) => holders.isHeld(role));
  const states = candidates.map((one) => stateBy(one, roles));
  const state = states.includes('met') ? 'met' : unheld || states.includes('maybe') ? 'maybe' : 'unmet';
  const excluded = candidates.some(
    ({ counts, held }) => counts === 'no' && roles.some((role) => held.has(role)),
  );
  return { roles, state, unheld, onlyDistinct: state === 'unmet' && excluded };
}

function stateBy({ counts, held, possible }: Candidate, roles: readonly string[]): TermJudgement['state'] {
  if (counts === 'no') return 'unmet';
  if (roles.some((role) => held.has(role))) return counts === 'yes' ? 'met' : 'maybe';
  return roles.some((role) => possible.has(role)) ? 'maybe' : 'unmet';
}

function statusOf(terms: readonly TermJudgement[]): 'owned' | 'misowned' | 'unverified' {
  // What is open first: with a term that an unknown owner might meet, it is not known whether a role or all are wrong.
  if (terms.some(({ state }) => state === 'maybe')) return 'unverified';
  return terms.some(({ state }) => state === 'unmet') ? 'misowned' : 'owned';
}

function sorted(roles: readonly string[]): string[] {
  return [...new Set(roles)].toSorted(byCodeUnit);
}
