import { decidedBy } from '../decided-by.ts';
import type { Finding } from '../finding.ts';
import type { Asset } from '../world.ts';
import type { NotChecked, Report, ReportedAsset } from './report.ts';

export interface Parts {
  readonly files: number;
  readonly assets: readonly Asset[];
  readonly waivedGaps: ReadonlySet<string>;
  /** The CODEOWNERS in force. */
  readonly codeowners: string | undefined;
  /** Sorted. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly fails: (finding: Finding) => boolean;
}

export function report(parts: Parts): Report {
  const assets = parts.assets.map((asset) => reported(asset, parts));
  const statuses = { owned: 0, unowned: 0, misowned: 0, unverified: 0 };
  let waived = 0;
  for (const asset of assets) {
    statuses[asset.status] += 1;
    if (asset.waived) waived += 1;
  }
  const weighing = (severity: Finding['severity']): number =>
    parts.findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: 'rolecall/report@1',
    summary: {
      files: parts.files,
      assets: assets.length,
      ...statuses,
      waived,
      coverage: coverage(statuses.owned, assets.length - waived),
      errors: weighing('error'),
      warnings: weighing('warning'),
      notices: weighing('notice'),
      conclusion: parts.findings.some(parts.fails) ? 'failure' : 'success',
    },
    assets,
    findings: parts.findings,
    notChecked: parts.notChecked,
  };
}

/** Rounded, but never up to 1: that means all. */
export function coverage(owned: number, of: number): number {
  if (owned === of) return 1;
  return Math.min(0.999, Math.round((owned / of) * 1000) / 1000);
}

function reported(asset: Asset, { waivedGaps, codeowners }: Parts): ReportedAsset {
  const { path, kind, stage, tier, signals, owners, row, judgement } = asset;
  const source = decidedBy(asset, codeowners);
  return {
    path,
    kind,
    stage,
    tier,
    signals,
    owners: owners.map((owner) => owner.text),
    ...(source && { source }),
    accountable: row?.accountable ?? [],
    held: judgement.held,
    status: judgement.status,
    ...(judgement.status !== 'owned' && waivedGaps.has(path) && { waived: true as const }),
  };
}
