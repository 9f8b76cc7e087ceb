import { assetKinds } from '../assets/registry.ts';
import type { Stage, Tier } from '../assets/kind.ts';
import { checkDefaults, checkIds } from './checks.ts';
import type { CheckId, Level } from './checks.ts';
import { policyDefaults } from './defaults.ts';
import { matrixRow } from './matrix.ts';
import type { Row } from './matrix.ts';
import { packs } from './packs.ts';
import { extended, packChain } from './policy-file.ts';
import type { PolicyFile } from './policy-file.ts';
import { resolveRoles } from './roles.ts';
import type { RoleHolders } from './roles.ts';
import type { PolicyValues } from './schema.ts';
import type { SourceName } from './vocabulary.ts';
import { waiversOf } from './waivers.ts';
import type { Waiver } from './waivers.ts';

/** What a repository's policy file and the packs it extends come to. */
export interface Policy {
  /** False where there is no policy file: kinds are known, but no roles are judged and the matrix is empty. */
  readonly judged: boolean;
  /** Whether the repository is a framework; absent: told from its files. */
  readonly library?: boolean;
  readonly enforce: 'touched' | 'worsened';
  /** The packed kinds, and those the policy adds. */
  readonly kinds: ReadonlyMap<string, PolicyKind>;
  /** What `assets` says of paths, in the order it is written. */
  readonly assetPaths: readonly AssetPaths[];
  /** Every role that is known, with its holders; where it is the same as another, with the other's. */
  readonly roles: ReadonlyMap<string, RoleHolders>;
  /** The responsibility matrix by kind. */
  readonly matrix: ReadonlyMap<string, Row>;
  /** The most that the findings on an asset may weigh. */
  readonly tiers: ReadonlyMap<Tier, Level>;
  readonly checks: ReadonlyMap<CheckId, Level>;
  /** The ownership files that are read. */
  readonly sources: readonly SourceName[];
  readonly review: Review;
  readonly gaps: Gaps;
  /** Logins by e-mail address, the address in lower case. */
  readonly identities: ReadonlyMap<string, string>;
  readonly waivers: readonly Waiver[];
}

interface PolicyKind {
  readonly id: string;
  readonly stage: Stage;
  readonly tier: Tier;
}

interface AssetPaths {
  /** An asset kind, or `none`: no asset at all. */
  readonly kind: string;
  readonly paths: readonly string[];
}

interface Review {
  readonly mode: 'observe' | 'enforce';
  /** Different people for each accountable term. */
  readonly approvals: number;
  readonly request: 'person' | 'team';
  readonly maxReviewers: number;
  readonly exempt: readonly Exemption[];
}

interface Exemption {
  readonly authors: readonly string[];
  /** Absent: all. */
  readonly kinds?: readonly string[];
}

interface Gaps {
  /** A cron schedule of five fields. */
  readonly schedule: string;
  /** An IANA time zone. */
  readonly timezone: string;
  readonly mention: boolean;
}

const tiers = [1, 2, 3, 4] as const satisfies readonly Tier[];

/** Merges a policy file with its packs; null: the repository has none, and the pack `mlops` gives the kinds. */
export function resolvePolicy(file: PolicyFile | null): Policy {
  const named = file === null ? [policyDefaults.extends] : extended(file.values);
  const layers = [...packChain(named, packs), ...(file === null ? [] : [file])];
  const last: Last = (pick) =>
    layers.map(({ values }) => pick(values)).findLast((value) => value !== undefined);
  const every: Every = (pick) => layers.flatMap(({ values }) => Object.entries(pick(values) ?? {}));

  const library = last((values) => values.library);
  const review = reviewOf(last);
  const rows = file === null ? [] : every((values) => values.responsibilities);
  return {
    judged: file !== null,
    ...(library === undefined ? {} : { library }),
    enforce: last((values) => values.enforce) ?? policyDefaults.enforce,
    kinds: kindsOf(every((values) => values.assets)),
    assetPaths: every((values) => values.assets).flatMap(([kind, { paths }]) =>
      paths ? [{ kind, paths }] : [],
    ),
    roles: resolveRoles(every((values) => values.roles)),
    matrix: new Map(rows.map(([kind, row]) => [kind, matrixRow(row, review.approvals)])),
    tiers: new Map(tiers.map((tier) => [tier, last((values) => values.tiers?.[tier]) ?? 'error'])),
    checks: new Map(checkIds.map((id) => [id, last((values) => values.checks?.[id]) ?? checkDefaults[id]])),
    sources: last((values) => values.sources) ?? policyDefaults.sources,
    review,
    gaps: gapsOf(last),
    identities: new Map(
      every((values) => values.identities).map(([email, login]) => [email.toLowerCase(), login]),
    ),
    waivers: layers.flatMap(waiversOf),
  };
}

/** The value of the last layer that has one. */
type Last = <Value>(pick: (values: PolicyValues) => Value | undefined) => Value | undefined;

/** The entries of a mapping of all layers, the later after the earlier. */
type Every = <Value>(pick: (values: PolicyValues) => Record<string, Value> | undefined) => [string, Value][];

function reviewOf(last: Last): Review {
  const defaults = policyDefaults.review;
  const exempt = last(({ review }) => review?.exempt) ?? defaults.exempt;
  return {
    mode: last(({ review }) => review?.mode) ?? defaults.mode,
    approvals: last(({ review }) => review?.approvals) ?? defaults.approvals,
    request: last(({ review }) => review?.request) ?? defaults.request,
    maxReviewers: last(({ review }) => review?.['max-reviewers']) ?? defaults['max-reviewers'],
    exempt: exempt.map(({ authors, kinds }) => (kinds === undefined ? { authors } : { authors, kinds })),
  };
}

function gapsOf(last: Last): Gaps {
  const defaults = policyDefaults.gaps;
  return {
    schedule: last(({ gaps }) => gaps?.schedule) ?? defaults.schedule,
    timezone: last(({ gaps }) => gaps?.timezone) ?? defaults.timezone,
    mention: last(({ gaps }) => gaps?.mention) ?? defaults.mention,
  };
}

function kindsOf(
  assets: [string, { stage?: Stage | undefined; tier?: Tier | undefined }][],
): Map<string, PolicyKind> {
  const kinds = new Map<string, PolicyKind>(
    assetKinds.map(({ id, stage, tier }) => [id, { id, stage, tier }]),
  );
  for (const [id, given] of assets) {
    const stage = given.stage ?? kinds.get(id)?.stage;
    const tier = given.tier ?? kinds.get(id)?.tier;
    if (id !== 'none' && stage !== undefined && tier !== undefined) kinds.set(id, { id, stage, tier });
  }
  return kinds;
}
