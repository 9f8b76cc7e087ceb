import { ownerWithoutAccess } from '../checks/owner-without-access.ts';
import { unknownOwner } from '../checks/unknown-owner.ts';
import type { Scene } from '../checks/check.ts';
import { decidedBy } from '../decided-by.ts';
import { fixWorld, pathsWithGaps } from '../fix/fix.ts';
import { governingPolicy } from '../governing.ts';
import { notChecked } from '../not-checked.ts';
import { byCodeUnit } from '../order.ts';
import type { CheckId } from '../policy/checks.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import type { GapsReport, LostOwner, Override, ReportedGap, Unanswered, Unknown } from '../report/gaps.ts';
import type { Snapshot } from '../snapshot.ts';
import { weighGaps } from '../weigh.ts';
import { createWorld, type Asset, type World } from '../world.ts';
import { considered } from './considered.ts';
import { endingWaivers } from './ending-waivers.ts';
import { isGap, kindFigures, roleFigures, summarize } from './figures.ts';
import { follow } from './follow.ts';
import { mendOf } from './mend.ts';
import { placesOf } from './places.ts';
import type { Last, WeekRecord } from './record.ts';
import { thinRoles } from './thin-roles.ts';
import { weekAt } from './week.ts';

/** What the repository itself does not tell. */
export interface GapsContext {
  /** The week that it is for; absent: that of the snapshot's instant. */
  readonly week?: string;
  /** What was written down of the week before; absent: not looked for. */
  readonly last?: Last;
  /** Absent: not known. */
  readonly overrides?: readonly Override[];
  /** Absent: not known. */
  readonly unanswered?: readonly Unanswered[];
}

export type GapsResult =
  | { readonly ok: true; readonly report: GapsReport; readonly record: WeekRecord }
  /** The governing policy cannot be read. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * What of a whole repository has no accountable owner, whether that is shrinking, and what would mend it. Takes a
 * snapshot without a change.
 */
export function gaps(snapshot: Snapshot, context: GapsContext = {}): GapsResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const { judges } = read.governing;
  const { policy } = judges;
  const { now, people } = snapshot;
  const world = createWorld(snapshot, judges);
  const { assets } = world;
  const scene: Scene = { now, policy, world, assets, ...(people && { people }) };
  const { findings, waivedGaps } = weighGaps(scene);
  const week = context.week ?? weekAt(now, policy.gaps.timezone);

  const summary = summarize(world.paths.length, assets, waivedGaps);
  const figures = { week, ...pick(summary) };
  const open = assets.filter(isGap(waivedGaps));
  const followed = follow(
    figures,
    open.map(({ path }) => path),
    context.last ?? { state: 'none' },
  );
  const reported = open.map((asset) => reportedGap(asset, world, followed.firsts));
  const source = world.codeowners.source;
  const counting = pathsWithGaps(findings);
  const sought = considered(open.filter(({ path }) => counting.has(path)));
  const result = fixWorld({
    snapshot,
    judges,
    world,
    gapPaths: sought,
    some: sought.size < counting.size,
  });
  const roles = thinRoles(assets, policy, people);
  const { since, record } = followed;
  const report: GapsReport = {
    schema: 'rolecall/gaps@1',
    week,
    summary,
    ...(since && { since }),
    history: record.weeks,
    roles: roleFigures(assets, waivedGaps, policy),
    kinds: kindFigures(assets, waivedGaps),
    places: placesOf(reported),
    gaps: reported,
    mend: mendOf(result, {
      gaps: reported,
      counting,
      ...(source && { codeowners: { path: source.path, text: source.text ?? '' } }),
    }),
    thinRoles: roles.thin,
    endingWaivers: endingWaivers(policy.waivers, waivedGaps, now),
    lostOwners: lostOwners(scene),
    ...(context.overrides && { overrides: context.overrides }),
    ...(context.unanswered && { unanswered: context.unanswered }),
    mention: policy.gaps.mention,
    notChecked: [
      ...(context.last ? followed.notChecked : [unlooked]),
      ...roles.notChecked,
      ...byChecks(scene, snapshot),
      ...(context.overrides ? [] : [{ what: 'overrides', because: onlyTheApp }]),
      ...(context.unanswered ? [] : [{ what: 'unanswered requests', because: onlyTheApp }]),
    ],
  };
  return { ok: true, report, record };
}

const onlyTheApp = 'only the app knows them';
const unlooked: Unknown = {
  what: 'change since last week',
  because: 'the weekly issue has the figures, and only those who write it read them',
};

function pick({ assets, owned, waived, gaps: open, coverage }: GapsReport['summary']) {
  return { assets, owned, waived, gaps: open, coverage };
}

function reportedGap(asset: Asset, world: World, firsts: ReadonlyMap<string, string>): ReportedGap {
  const { path, kind, stage, tier, signals, owners, row, judgement } = asset;
  const source = decidedBy(asset, world.codeowners.source?.path);
  const since = firsts.get(path);
  return {
    path,
    kind,
    stage,
    tier,
    signals,
    owners: owners.map(({ text }) => text),
    ...(source && { source }),
    accountable: row?.accountable ?? [],
    held: judgement.held,
    status: judgement.status === 'misowned' ? 'misowned' : 'unowned',
    ...(since !== undefined && { since }),
  };
}

const ownerChecks = [unknownOwner, ownerWithoutAccess];

/** More lines than this are no news of one week. */
const mostLostOwners = 1_000;

function lostOwners(scene: Scene): LostOwner[] {
  const found = ownerChecks
    .filter(({ id }) => scene.policy.checks.get(id) !== 'off')
    .flatMap((check) => [...check.find(scene)]);
  return found
    .map(({ path, line = 1, message }) => ({ file: path, line, because: message }))
    .toSorted((a, b) => a.line - b.line || byCodeUnit(a.because, b.because))
    .slice(0, mostLostOwners);
}

/** What a check that is told here could not know, by the words of this report. */
const topics: Readonly<Partial<Record<CheckId, string>>> = {
  'wrong-role': 'roles',
  'missing-role': 'roles',
  'unowned-asset': 'owners and kinds',
  'unknown-owner': 'owners who no longer exist',
  'owner-without-access': 'owners who may not write',
};

function byChecks(scene: Scene, snapshot: Snapshot): Unknown[] {
  const told = new Map<string, Unknown>();
  for (const { check, because } of notChecked(scene, scene.world.paths, snapshot)) {
    const what = topics[check];
    if (what !== undefined) told.set(`${what}\n${because}`, { what, because });
  }
  return [...told.values()];
}
