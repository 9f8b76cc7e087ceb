import type { Row } from '../policy/matrix.ts';

/** What somebody has of a whole: of the assets, as an owner, or of the changes to them, as an author. */
export interface Ledger {
  readonly whole: Stake;
  readonly stakes: ReadonlyMap<string, Stake>;
}

export interface Stake {
  readonly roles: Map<string, Part>;
  /** Of all roles together. */
  weight: number;
  /** Assets or changes, of all kinds together. */
  pieces: number;
}

/** What of a stake one role answers for. */
interface Part {
  weight: number;
  readonly kinds: Map<string, { pieces: number; weight: number }>;
}

export function emptyStake(): Stake {
  return { roles: new Map(), weight: 0, pieces: 0 };
}

/** The stake of somebody in a ledger that is being written. */
export function stakeOf(stakes: Map<string, Stake>, key: string): Stake {
  const stake = stakes.get(key) ?? emptyStake();
  stakes.set(key, stake);
  return stake;
}

/**
 * Adds an asset, or a change, with the kinds it is of. The more roles may own a kind, the less it tells who has it:
 * everybody adds to dependencies, few to infrastructure.
 */
export function addPiece(stake: Stake, kinds: ReadonlyMap<string, Row>): void {
  for (const [kind, { accountable, responsible }] of kinds) {
    const roles = new Set(accountable.flat());
    const weight = 1 / kinds.size / (roles.size + responsible.length);
    for (const role of roles) addPart(stake, role, kind, weight);
    stake.weight += weight;
  }
  stake.pieces += 1;
}

function addPart({ roles }: Stake, role: string, kind: string, weight: number): void {
  const part = roles.get(role) ?? { weight: 0, kinds: new Map<string, { pieces: number; weight: number }>() };
  const own = part.kinds.get(kind) ?? { pieces: 0, weight: 0 };
  part.weight += weight;
  part.kinds.set(kind, { pieces: own.pieces + 1, weight: own.weight + weight });
  roles.set(role, part);
}

/** How much of what a role answers for somebody has, from 0 to 1. */
export function shareOf({ whole, stakes }: Ledger, key: string, role: string): number {
  return ratio(stakes.get(key)?.roles.get(role)?.weight, whole.roles.get(role)?.weight);
}

/** How much of what somebody has the role answers for, from 0 to 1. */
export function focusOf({ stakes }: Ledger, key: string, role: string): number {
  const stake = stakes.get(key);
  return ratio(stake?.roles.get(role)?.weight, stake?.weight);
}

/** Assets or changes of all kinds that somebody has. */
export function piecesOf({ stakes }: Ledger, key: string): number {
  return stakes.get(key)?.pieces ?? 0;
}

/** Assets or changes that somebody has of the kind, among those a role answers for, of which it has most. */
export function mostOf({ stakes }: Ledger, key: string, role: string): number {
  const kinds = stakes.get(key)?.roles.get(role)?.kinds.values() ?? [];
  return Math.max(0, ...[...kinds].map(({ pieces }) => pieces));
}

function ratio(part = 0, whole = 0): number {
  return whole === 0 ? 0 : part / whole;
}
