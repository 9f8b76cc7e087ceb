import type { Finding } from '../finding.ts';
import { governingPolicy } from '../governing.ts';
import { byCodeUnit } from '../order.ts';
import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../ownership/places.ts';
import { proposeOwners, type Gap, type Proposal } from '../ownership/propose/propose.ts';
import { either } from '../checks/check.ts';
import { isOwnershipFile } from '../checks/unowned-ownership-file.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import type { Snapshot } from '../snapshot.ts';
import { gapChecks, weighGaps } from '../weigh.ts';
import { createJudge, createWorld, type Asset, type Judges, type World } from '../world.ts';
import { choose, type Choice } from './choose.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';

/** The edit of CODEOWNERS that closes the gaps of a tree. */
export interface Fix {
  /** The CODEOWNERS that it edits, or makes. */
  readonly path: string;
  readonly creates: boolean;
  readonly gaps: number;
  readonly proposal: Proposal;
  /** Every file that its entries can match. */
  readonly reached: readonly string[];
  /** Why each owner was chosen, by the path of the gap. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  /** Gaps that stay, sorted by path. */
  readonly open: readonly OpenGap[];
  /** Kinds by path, of the gaps. */
  readonly kinds: ReadonlyMap<string, string>;
}

export interface OpenGap {
  readonly path: string;
  readonly kind: string;
  readonly because: string;
  readonly next: string;
}

export type FixResult =
  | { readonly ok: true; readonly fix: Fix }
  | Unreadable
  /** CODEOWNERS cannot be edited, because … */
  | { readonly ok: false; readonly obstacle: string };

/** The governing policy cannot be read. */
interface Unreadable {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

const header = [
  '# Who owns what: of the entries that match a file, the last one decides.',
  '# https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  '',
  '',
].join('\n');

/** Chooses an owner for every gap, and finds the smallest edit that gives them. Takes a snapshot without a change. */
export function fix(snapshot: Snapshot): FixResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const { judges } = read.governing;
  const world = createWorld(snapshot, judges);
  const { policy } = judges;
  const { findings } = weighGaps({ now: snapshot.now, policy, world, assets: world.assets });
  return fixWorld({ snapshot, judges, world, gapPaths: pathsWithGaps(findings) });
}

/** A tree that has been judged. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly judges: Judges;
  /** That of the snapshot, as the judges see it. */
  readonly world: World;
  /** Those of `pathsWithGaps`, or some of them, which are looked for where they are alone. */
  readonly gapPaths: ReadonlySet<string>;
  readonly some?: boolean;
}

/** The same for a tree that has been judged. */
export function fixWorld({
  snapshot,
  judges,
  world,
  gapPaths,
  some,
}: Judged): Exclude<FixResult, Unreadable> {
  const { source } = world.codeowners;
  if (source && source.text === undefined)
    return { ok: false, obstacle: obstacleOf(source.path, source.bytes) };

  const assets = world.assets;
  const evidence = gatherEvidence(world, judges.policy.identities, snapshot.history);
  const gaps = assets.filter(({ path }) => gapPaths.has(path));
  const choices = new Map(
    gaps.map((asset) => [asset.path, beyond(asset, judges) ?? choose(byCodeowners(asset), judges, evidence)]),
  );
  const path = source?.path ?? CODEOWNERS_PLACES[0];
  if (!source && [...choices.values()].some(isMade))
    choices.set(path, ownChoice(path, choices, judges, evidence));

  const kinds = new Map(gaps.map((asset) => [asset.path, asset.kind]));
  const reached = some ? around(gaps, world) : world;
  const proposal = propose(path, source?.text ?? header, choices, reached);
  const made = proposal.edits.length > 0;
  const reasons = new Map(
    [...choices].flatMap(([at, choice]) => (isMade(choice) ? [[at, choice.because] as const] : [])),
  );
  const result: Fix = {
    path,
    creates: !source && made,
    gaps: gaps.length,
    proposal,
    reached: reached.paths,
    reasons,
    kinds,
    open: openGaps(choices, proposal, kinds),
  };
  assertKept(result, assets, withCodeowners(snapshot, result, judges), judges);
  return { ok: true, fix: result };
}

function obstacleOf(path: string, bytes: number): string {
  return bytes >= CODEOWNERS_LIMIT_BYTES
    ? `${path} is 3 MB or more, and GitHub ignores it whole: make it smaller first`
    : `${path} is no regular file, and GitHub reads no owners from it: put a file in its place first`;
}

/** The files with a gap that counts: no waiver silences it, and no level is off. */
export function pathsWithGaps(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ check }) => gapChecks.has(check)).map(({ path }) => path));
}

/** Why no entry of CODEOWNERS can close a gap: it is not read, or a declaration that is asked before it decides. */
function beyond({ declaration }: Asset, { policy }: Judges): Choice | undefined {
  const { sources } = policy;
  const rank = sources.indexOf('codeowners');
  if (rank < 0) {
    const because = 'the policy reads no owners from CODEOWNERS';
    return { because, next: `Name an owner where it does: ${either(sources)}.` };
  }
  if (!declaration?.place || sources.indexOf(declaration.source) > rank) return undefined;
  const at = `${declaration.place.path}:${declaration.place.line}`;
  return { because: `${at} says who owns it, and is asked before CODEOWNERS`, next: `Correct ${at}.` };
}

/** An asset as CODEOWNERS alone sees it: what is declared elsewhere gives way to a new entry. */
function byCodeowners(asset: Asset): Pick<Asset, 'path' | 'row' | 'owners'> {
  return asset.declaration ? { ...asset, owners: [] } : asset;
}

/** A new CODEOWNERS must own itself: by its role, else by whoever owns most of what it lists. */
function ownChoice(
  path: string,
  choices: ReadonlyMap<string, Choice>,
  judges: Judges,
  evidence: Evidence,
): Choice {
  const row = judges.policy.judged ? judges.policy.matrix.get('ownership-policy') : undefined;
  const chosen = choose({ path, owners: [], ...(row && { row }) }, judges, evidence);
  if (isMade(chosen)) return chosen;
  const counts = new Map<string, number>();
  for (const choice of choices.values()) {
    for (const owner of isMade(choice) ? choice.add : []) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, one], [b, other]) => other - one || byCodeUnit(a, b));
  if (!most) return chosen;
  return { add: [most[0]], because: [`${most[0]} owns most of what it lists`] };
}

/** The files of a world that what is proposed may touch. */
interface Reached extends Pick<World, 'asset' | 'paths'> {
  /** Present where these are not all: no pattern may then mean names anywhere. */
  readonly rooted?: true;
}

/** What is in the same directories of the root, and what the same entries decide: a catch-all is never edited. */
function around(gaps: readonly Asset[], world: World): Reached {
  const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);
  const tops = new Set(['', ...gaps.map(({ path }) => topOf(path))]);
  const entries = new Set(gaps.flatMap(({ entry }) => (entry && !entry.pattern.catchAll ? [entry] : [])));
  const { resolver } = world.codeowners;
  const isNear = (path: string): boolean => {
    const entry = tops.has(topOf(path)) ? null : resolver.resolve(path);
    return tops.has(topOf(path)) || (entry !== null && entries.has(entry));
  };
  return { asset: (path) => world.asset(path), paths: world.paths.filter(isNear), rooted: true };
}

function propose(path: string, text: string, choices: ReadonlyMap<string, Choice>, world: Reached): Proposal {
  const gaps = [...choices].flatMap(([at, choice]): Gap[] =>
    isMade(choice) ? [{ path: at, add: choice.add, apart: isOwnershipFile(at) }] : [],
  );
  return proposeOwners({
    text,
    paths: choices.has(path) ? [...world.paths, path] : world.paths,
    gaps,
    isAsset: (at) => at === path || world.asset(at) !== undefined,
    ...(world.rooted && { rooted: true }),
  });
}

function isMade(choice: Choice): choice is Extract<Choice, { add: unknown }> {
  return 'add' in choice;
}

function openGaps(
  choices: ReadonlyMap<string, Choice>,
  { open }: Proposal,
  kinds: ReadonlyMap<string, string>,
): OpenGap[] {
  const undecided = [...choices].flatMap(([path, choice]) => (isMade(choice) ? [] : [{ path, ...choice }]));
  const unplaced = open.map((gap) => ({ ...gap, next: 'Rename it, or add an entry by hand.' }));
  return [...undecided, ...unplaced]
    .map((gap) => ({ ...gap, kind: kinds.get(gap.path) ?? 'ownership-policy' }))
    .toSorted((a, b) => byCodeUnit(a.path, b.path));
}

/** The tree as it would be. */
function withCodeowners(snapshot: Snapshot, { path, proposal: { text } }: Fix, judges: Judges): World {
  const { files, sources, openings } = snapshot.tree;
  const source = { path, bytes: new TextEncoder().encode(text).length, text };
  const tree = {
    files: sources.has(path)
      ? files
      : [...files, { path, mode: 'file' as const }].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    sources: new Map([...sources, [path, source]]),
    openings,
  };
  return createWorld({ ...snapshot, tree }, judges);
}

/** The last proof: judged anew, each gap that is said to be closed is closed, and no asset is worse off. */
function assertKept({ proposal }: Fix, assets: readonly Asset[], after: World, { holders }: Judges): void {
  const closed = new Set(proposal.edits.flatMap(({ closes }) => closes));
  const judgementOf = createJudge(holders);
  for (const { path, row, judgement } of assets) {
    const { status } = judgementOf(row, after.ownership(path).owners);
    const isGap = status === 'unowned' || status === 'misowned';
    if (isGap && (closed.has(path) || status !== judgement.status))
      throw new Error(`the proposed CODEOWNERS leaves ${path} ${status}`);
  }
}
