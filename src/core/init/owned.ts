import type { Owner } from '../ownership/owner.ts';
import type { Asset } from '../world.ts';
import { addPiece, emptyStake, stakeOf, type Ledger, type Stake } from './ledger.ts';

/** Who owns what, each owner by kind and key. */
export interface Owned {
  readonly owners: ReadonlyMap<string, Owner>;
  /** By entries that were written for the files they match. */
  readonly meant: Ledger;
  /** By a catch-all, which covers what nobody thought of. */
  readonly general: Ledger;
}

export function readOwned(assets: readonly Asset[]): Owned {
  const owners = new Map<string, Owner>();
  const whole = emptyStake();
  const meant = new Map<string, Stake>();
  const general = new Map<string, Stake>();
  for (const { kind, row, entry, owners: named } of assets) {
    if (!row) continue;
    const kinds = new Map([[kind, row]]);
    addPiece(whole, kinds);
    for (const owner of named) {
      const key = ownerKey(owner);
      if (!owners.has(key)) owners.set(key, owner);
      addPiece(stakeOf(entry?.pattern.catchAll ? general : meant, key), kinds);
    }
  }
  return { owners, meant: { whole, stakes: meant }, general: { whole, stakes: general } };
}

/** Without the `@` that CODEOWNERS has in front. */
export function nameOf({ text }: Owner): string {
  return text.replace(/^@/, '');
}

function ownerKey({ kind, key }: Owner): string {
  return `${kind} ${key}`;
}
