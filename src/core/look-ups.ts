import { approversOf } from './checks/single-owner.ts';
import { byCodeUnit } from './order.ts';
import type { Owner } from './ownership/owner.ts';
import type { Policy } from './policy/policy.ts';
import type { Asset, Codeowners } from './world.ts';

/** Whom GitHub must be asked about. Logins and teams (`org/slug`) are in lower case, each once, sorted. */
export interface LookUps {
  /** The end of the change whose CODEOWNERS GitHub's own list of errors is wanted for; absent: no list. */
  readonly codeownersErrors?: 'base' | 'head';
  /** Users and teams: whether they exist and may write. */
  readonly access: readonly string[];
  /** Teams: of which team each is part, and that one in turn. */
  readonly parents: readonly string[];
  /** Teams: who is in them or in a part of them. */
  readonly members: readonly string[];
}

export interface LookUpScene {
  readonly policy: Policy;
  readonly codeowners: Codeowners;
  /** The assets to judge, seen without people. */
  readonly assets: readonly Asset[];
  /** Those of the base that they are compared with. */
  readonly assetsBefore: readonly Asset[];
  /** Whether findings on lines of CODEOWNERS are told. */
  readonly answersForLines: boolean;
  readonly end: 'base' | 'head';
}

/** More owners than this are not looked up one by one: a request each, and GitHub's own list names the wrong ones too. */
export const MOST_ACCESS_LOOK_UPS = 200;

/** What could change a finding: nothing is asked for a verdict that stands whatever the answer. */
export function lookUpsIn(scene: LookUpScene): LookUps {
  const { codeowners, assets, assetsBefore, end } = scene;
  const judged = [...assets, ...assetsBefore].filter(({ row }) => row !== undefined);
  return {
    ...(codeowners.file.entries.length > 0 && { codeownersErrors: end }),
    access: sorted(accessOf(scene)),
    parents: sorted(judged.filter(mayDependOnParents).flatMap(teamsAmong)),
    members: sorted([...judged.flatMap((asset) => roleTeams(asset, scene.policy)), ...fewTeams(scene)]),
  };
}

/** The owners of the lines of CODEOWNERS, those first that decide an asset here. */
function accessOf({ policy, codeowners, assets, answersForLines }: LookUpScene): string[] {
  const isOff = (['unknown-owner', 'owner-without-access'] as const).every(
    (check) => policy.checks.get(check) === 'off',
  );
  if (!answersForLines || isOff) return [];
  const deciding = assets.flatMap(({ entry }) => (entry ? [entry] : []));
  const owners = [...new Set([...deciding, ...codeowners.file.entries])].flatMap((entry) => entry.owners);
  return [...new Set(owners.filter(isAccount).map(({ key }) => key))].slice(0, MOST_ACCESS_LOOK_UPS);
}

/** An address has no account that could be looked up: only GitHub's own list tells. */
export function isAccount({ kind }: Owner): boolean {
  return kind === 'user' || kind === 'team';
}

/** A parent gives roles: it can own what nobody owned rightly, or be what the row is distinct from. */
function mayDependOnParents({ judgement, row }: Asset): boolean {
  return judgement.status !== 'owned' || (row?.distinctFrom.length ?? 0) > 0;
}

function teamsAmong({ owners }: Asset): string[] {
  return owners.filter(({ kind }) => kind === 'team').map(({ key }) => key);
}

/** The teams in which somebody may be of whom too little is known. */
function roleTeams({ judgement, row, owners }: Asset, { roles, identities }: Policy): string[] {
  const somebody = owners.some(({ kind, key }) => kind === 'user' || identities.has(key));
  const open = judgement.terms.some(({ state, unheld }) => state === 'maybe' && !unheld);
  // The team that meets a term counts no more once a parent gives it a role that the row is distinct from.
  const mayOpen =
    row !== undefined && row.distinctFrom.length > 0 && owners.some(({ kind }) => kind === 'team');
  if (!row || !somebody || !(open || mayOpen)) return [];
  return [...row.accountable.flat(), ...row.distinctFrom].flatMap((role) =>
    (roles.get(role)?.teams ?? []).map((team) => team.toLowerCase()),
  );
}

/** Teams among the owners of an asset who may be one person, where that is asked. */
function fewTeams({ policy, assets }: LookUpScene): string[] {
  if (policy.checks.get('single-owner') === 'off') return [];
  return assets.filter((asset) => approversOf(asset, { policy }).people.size < 2).flatMap(teamsAmong);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted(byCodeUnit);
}
