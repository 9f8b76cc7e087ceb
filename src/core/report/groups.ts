import { severities, type Finding } from '../finding.ts';
import { byCodeUnit } from '../order.ts';
import type { Report } from './report.ts';

/** Findings of one check that one place explains, so that three hundred of them read as a few. */
export interface Group {
  readonly check: Finding['check'];
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

/** Checks that look at who owns an asset, not at which role must. */
const whateverTheKind: ReadonlySet<Finding['check']> = new Set(['catch-all-owner', 'single-owner']);

/** Heaviest first, then by check; within a check the largest group first. */
export function groupFindings({ findings, assets }: Report): Group[] {
  const kinds = new Map(assets.map(({ path, kind }) => [path, kind]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { check, severity, path, related } = finding;
    const kind = kinds.get(path);
    const entry = `${related[0]?.path}:${related[0]?.line}`;
    const cause = kind === undefined ? path : whateverTheKind.has(check) ? entry : `${kind} ${entry}`;
    const key = `${severities.indexOf(severity)} ${check} ${cause}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups.values()].flatMap((group): Group[] => {
    const [first] = group;
    return first ? [{ check: first.check, severity: first.severity, findings: group }] : [];
  });
  return all.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      byCodeUnit(a.check, b.check) ||
      b.findings.length - a.findings.length ||
      byCodeUnit(a.findings[0]?.path ?? '', b.findings[0]?.path ?? ''),
  );
}
