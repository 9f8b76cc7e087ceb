import { libraryDirectories } from '../assets/library.ts';
import { judgesOf } from '../governing.ts';
import { byCodeUnit } from '../order.ts';
import { defaultRoles } from '../policy/vocabulary.ts';
import { readPolicy } from '../policy/read.ts';
import type { Snapshot } from '../snapshot.ts';
import { unreadSources, type UnreadSource } from '../unread-sources.ts';
import { createWorld, type Asset } from '../world.ts';
import { guessHolders, hintsFor, type Evidence, type Hint, type Holder } from './guess.ts';
import { readOwned } from './owned.ts';
import { placeTeams } from './unplaced.ts';
import { readWritten } from './written.ts';

/** A policy to start from, each guess with its reason. */
export interface Draft {
  /** The kinds of the assets that were found, with their number, the most frequent first. */
  readonly kinds: readonly KindCount[];
  /** True where the tree looks like a framework, whose own source is no asset. */
  readonly library: boolean;
  /** Every role that a policy knows by itself, in its order. */
  readonly roles: readonly DraftRole[];
  /** Logins by the address that ownership files name. */
  readonly identities: readonly (readonly [email: string, login: string])[];
  /** Tools in whose files owners are named, which a policy may ask beside CODEOWNERS. */
  readonly sources: readonly UnreadSource[];
  /** The number of commits that were looked at. */
  readonly commits: number;
}

export type KindCount = readonly [kind: string, assets: number];

export interface DraftRole {
  readonly role: string;
  /** What it answers for here, the most frequent kind first. */
  readonly answersFor: readonly KindCount[];
  readonly holders: readonly Holder[];
  /** An earlier role that has the same holders and is the same work in many organizations. */
  readonly sameAs?: string;
  readonly hints: readonly Hint[];
  /** Teams that own such files, and are too many to be named. */
  readonly unnamed: number;
}

/** Of teams whose names say nothing, more than anybody reads through. */
const mostPlaced = 8;

/** Roles that one team often does together: the later in the order of roles, and the earlier. */
const oftenOne: ReadonlyMap<string, string> = new Map([
  ['ml-engineer', 'data-scientist'],
  ['devops-engineer', 'mlops-engineer'],
]);

/** Drafts a policy on the pack `mlops` for a tree that has none. `snapshot` carries the openings the tree needs. */
export function draftPolicy(snapshot: Snapshot): Draft {
  const { history } = snapshot;
  const world = createWorld(snapshot, judgesOf(startingPolicy()));
  const assets = world.assets;
  const evidence: Evidence = { owned: readOwned(assets), written: readWritten(history, assets) };
  const guessed = new Map(defaultRoles.map((role) => [role as string, guessHolders(role, evidence)]));
  const placed = placeTeams(assets, guessed, evidence.owned);
  const roles: DraftRole[] = [];
  for (const role of defaultRoles) {
    const others = placed.get(role) ?? [];
    const holders = [...(guessed.get(role) ?? []), ...others.slice(0, mostPlaced)];
    const unnamed = Math.max(0, others.length - mostPlaced);
    roles.push({ ...draftRole(role, holders, assets, evidence, roles), unnamed });
  }
  return {
    kinds: countKinds(assets),
    library: libraryDirectories(world.paths).includes(''),
    roles,
    identities: identitiesOf(evidence),
    sources: unreadSources(world.paths, snapshot.tree.openings, ['codeowners']),
    commits: history?.commits.length ?? 0,
  };
}

/** The pack alone, with nobody in any role: it says who would have to answer for what. */
function startingPolicy() {
  const text = 'version: 1\nextends: mlops\n';
  const read = readPolicy({ path: 'rolecall.yml', bytes: text.length, text });
  if (!read.ok) throw new Error('the pack mlops cannot be extended');
  return read.file;
}

function draftRole(
  role: string,
  holders: readonly Holder[],
  assets: readonly Asset[],
  evidence: Evidence,
  earlier: readonly DraftRole[],
): Omit<DraftRole, 'unnamed'> {
  const other = earlier.find((one) => one.role === oftenOne.get(role));
  const same =
    other !== undefined &&
    holders.length > 0 &&
    holders.every(({ sure }) => sure) &&
    namesOf(other.holders) === namesOf(holders);
  return {
    role,
    answersFor: countKinds(assets.filter(({ row }) => row?.accountable.flat().includes(role))),
    holders,
    ...(same && { sameAs: other.role }),
    hints: holders.some(({ kind, sure }) => kind === 'team' && sure) ? [] : hintsFor(role, evidence, holders),
  };
}

function countKinds(assets: readonly Asset[]): KindCount[] {
  const counts = new Map<string, number>();
  for (const { kind } of assets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
}

function namesOf(holders: readonly Holder[]): string {
  return holders
    .map(({ kind, name }) => `${kind} ${name.toLowerCase()}`)
    .toSorted()
    .join(' ');
}

function identitiesOf({ owned, written }: Evidence): (readonly [string, string])[] {
  const addresses = [...owned.owners.values()].filter(({ kind }) => kind === 'email').map(({ key }) => key);
  return addresses
    .toSorted(byCodeUnit)
    .flatMap((email) =>
      written.logins.has(email) ? [[email, written.logins.get(email) ?? ''] as const] : [],
    );
}
