import type { Verdict } from './assets/classify.ts';
import type { Stage, Tier } from './assets/kind.ts';
import type { CodeownersFile, Entry } from './ownership/codeowners.ts';
import type { Owner } from './ownership/owner.ts';
import { codeownersInForce } from './ownership/places.ts';
import type { Resolver } from './ownership/resolve.ts';
import { peopleOf } from './people.ts';
import type { Holders } from './policy/holders.ts';
import { judge, type Judgement } from './policy/judge.ts';
import type { Row } from './policy/matrix.ts';
import type { Policy } from './policy/policy.ts';
import type { Snapshot, SourceText, Tree } from './snapshot.ts';
import { createChain, type Answer, type Declaration, type Decision } from './sources/chain.ts';
import { createKinds } from './kinds.ts';
import { readOwners } from './read-owners.ts';
import { indexTree } from './tree-index.ts';

/** A tracked file that has a kind, with its owners and what the policy says of them. */
export interface Asset {
  readonly path: string;
  readonly kind: string;
  readonly stage: Stage;
  readonly tier: Tier;
  readonly signals: readonly string[];
  readonly owners: readonly Owner[];
  /** The entry that decided the owners; absent when none matches. An entry without owners un-owns. */
  readonly entry?: Entry;
  /** The declaration that decided them, in place of an entry. */
  readonly declaration?: Declaration;
  readonly row?: Row;
  readonly judgement: Judgement;
}

/** What stands in the three places of CODEOWNERS. */
export interface Codeowners {
  /** The file GitHub reads; its `text` is absent when GitHub reads nothing from it. */
  readonly source?: SourceText;
  /** Further files, which GitHub never reads. */
  readonly ignored: readonly string[];
  readonly file: CodeownersFile;
  readonly resolver: Resolver;
}

/** One tree seen under one policy. Assets are told on demand, each once. */
export interface World {
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly codeowners: Codeowners;
  /** All assets of the tree, sorted by path. */
  readonly assets: readonly Asset[];
  has(path: string): boolean;
  /** Who owns a path, asset or not. */
  ownership(path: string): Decision;
  /** What each source of the policy answers, in its order, to the question who owns a path. */
  answers(path: string): readonly Answer[];
  /** True for a file other than CODEOWNERS that may say who owns others. */
  declaresOwners(path: string): boolean;
  /** True when only the opening of the file can tell its kind. */
  needsOpening(path: string): boolean;
  /** Null: no asset. A path that is not tracked is told by its name. */
  kindOf(path: string): Verdict | null;
  /** Absent for a path that is untracked or no asset. */
  asset(path: string): Asset | undefined;
}

export interface Judges {
  readonly policy: Policy;
  readonly holders: Holders;
}

/**
 * Sees `tree` under the policy of `judges`, on the day of `now`.
 * `openings` answers for the files whose opening `tree` does not carry itself.
 */
export function createWorld(
  { tree, now }: Pick<Snapshot, 'tree' | 'now'>,
  judges: Judges,
  openings = tree.openings,
): World {
  const index = indexTree(tree);
  const { paths } = index;
  let codeowners: Codeowners | undefined;
  const readOnce = (): Codeowners => (codeowners ??= readCodeowners(tree));
  const kinds = createKinds(tree, judges.policy, openings);
  const chain = createChain({
    order: judges.policy.sources,
    tree,
    paths,
    modeOf: (path) => (index.has(path) ? index.modeOf(path) : undefined),
    resolver: () => readOnce().resolver,
    people: () => peopleOf(judges.policy),
    today: now.toISOString().slice(0, 10),
  });
  const judgementOf = createJudge(judges.holders);
  const told = new Map<string, Asset | null>();
  let all: readonly Asset[] | undefined;

  function tellAll(): readonly Asset[] {
    const assets: Asset[] = [];
    for (const path of paths) {
      const asset = (told.size > 0 && told.get(path)) || tell(path);
      if (asset) assets.push(asset);
    }
    return assets;
  }

  function tell(path: string): Asset | null {
    const verdict = kinds.kindOf(path);
    if (verdict === null) return null;
    const kind = judges.policy.kinds.get(verdict.kind);
    if (!kind) throw new Error(`the kind ${verdict.kind} of ${path} is in no registry`);
    const decision = chain.decide(path);
    const row = judges.policy.judged ? judges.policy.matrix.get(kind.id) : undefined;
    return {
      path,
      kind: kind.id,
      stage: kind.stage,
      tier: kind.tier,
      signals: verdict.signals,
      ...decision,
      ...(row && { row }),
      judgement: judgementOf(row, decision.owners),
    };
  }

  return {
    tree,
    paths,
    get codeowners() {
      return readOnce();
    },
    get assets() {
      return (all ??= tellAll());
    },
    has: (path) => index.has(path),
    ownership: (path) => chain.decide(path),
    answers: (path) => chain.answers(path),
    declaresOwners: (path) => chain.declares(path),
    kindOf: kinds.kindOf,
    needsOpening: kinds.needsOpening,
    asset(path) {
      if (all && told.size < all.length) for (const asset of all) told.set(asset.path, asset);
      let asset = told.get(path);
      if (asset === undefined) {
        asset = index.has(path) ? tell(path) : null;
        told.set(path, asset);
      }
      return asset ?? undefined;
    },
  };
}

/** The assets among paths, in their order. */
export function assetsAt(world: World, paths: readonly string[]): readonly Asset[] {
  if (paths === world.paths) return world.assets;
  const assets: Asset[] = [];
  for (const path of paths) {
    const asset = world.asset(path);
    if (asset) assets.push(asset);
  }
  return assets;
}

function readCodeowners({ sources }: Tree): Codeowners {
  const { inForce, ignored } = codeownersInForce(sources);
  const source = inForce === null ? undefined : sources.get(inForce);
  return { ...(source && { source }), ignored, ...readOwners(source) };
}

/** All assets of one kind that one entry or declaration decides are judged alike. */
export function createJudge(holders: Holders): (row: Row | undefined, owners: readonly Owner[]) => Judgement {
  const byOwners = new Map<readonly Owner[], Map<Row | undefined, Judgement>>();
  return (row, owners) => {
    const byRow = byOwners.get(owners) ?? new Map<Row | undefined, Judgement>();
    byOwners.set(owners, byRow);
    const judgement = byRow.get(row) ?? judge(row, owners, holders);
    byRow.set(row, judgement);
    return judgement;
  };
}
