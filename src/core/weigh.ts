import { checks } from './checks/registry.ts';
import type { Check, Occurrence, Scene } from './checks/check.ts';
import { severities, type Finding, type Severity } from './finding.ts';
import { byCodeUnit } from './order.ts';
import { compilePathList } from './ownership/path-list.ts';
import type { CheckId } from './policy/checks.ts';
import type { Policy } from './policy/policy.ts';
import { inForce, type Waiver } from './policy/waivers.ts';

/** Findings and the waivers that silenced some. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Waiver>;
  /** Paths of which a gap was silenced. */
  readonly waivedGaps: ReadonlySet<string>;
}

export const gapChecks: ReadonlySet<CheckId> = new Set([
  'unowned-asset',
  'unowned-ownership-file',
  'wrong-role',
  'missing-role',
]);

/**
 * Runs the checks on a scene: weighs what they find by check and tier, and leaves out what a waiver silences.
 * @param policy whose levels and waivers count, where not those of the policy under which the scene is seen
 */
export function weigh(
  scene: Scene,
  subjects: readonly Check['subject'][],
  policy: Policy = scene.policy,
): Weighed {
  return weighBy(
    checks.filter(({ subject }) => subjects.includes(subject)),
    scene,
    policy,
  );
}

/** The same by the checks that find gaps alone. */
export function weighGaps(scene: Scene): Weighed {
  return weighBy(
    checks.filter(({ id }) => gapChecks.has(id)),
    scene,
    scene.policy,
  );
}

function weighBy(some: readonly Check[], scene: Scene, policy: Policy): Weighed {
  const { now } = scene;
  const waivers = policy.waivers.map((waiver) => ({ waiver, covers: compilePathList(waiver.paths) }));
  const findings: Finding[] = [];
  const used = new Set<Waiver>();
  const waivedGaps = new Set<string>();
  for (const check of some) {
    // A gap that a waiver silences is waived even where its check is off.
    for (const occurrence of bounded(check.find(scene), check.subject)) {
      const named = waivers.filter(
        ({ waiver, covers }) => waiver.checks.includes(check.id) && covers(occurrence.path),
      );
      const silencing = named.map(({ waiver }) => waiver).filter((waiver) => inForce(waiver, now));
      if (silencing.length > 0) {
        for (const waiver of silencing) used.add(waiver);
        if (gapChecks.has(check.id)) waivedGaps.add(occurrence.path);
        continue;
      }
      const severity = severityOf(policy, check.id, occurrence);
      if (severity === 'off') continue;
      findings.push(
        finding(
          check.id,
          severity,
          occurrence,
          named.map(({ waiver }) => waiver),
        ),
      );
    }
  }
  return { findings, used, waivedGaps };
}

/** More lines of one file than this are not told apart by any check: nobody reads them, and a hostile file has millions. */
const mostLines = 10_000;

function* bounded(found: Iterable<Occurrence>, subject: Check['subject']): Iterable<Occurrence> {
  let first: Occurrence | undefined;
  let count = 0;
  for (const occurrence of found) {
    count += 1;
    if (subject !== 'codeowners' || count <= mostLines) yield occurrence;
    else first ??= occurrence;
  }
  if (!first) return;
  const { path, line } = first;
  yield {
    path,
    ...(line !== undefined && { line }),
    message: `${count - mostLines} more such lines from here on`,
    remedy: 'Mend those above first.',
  };
}

/** By path, line and check; then as found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) ||
      a.line - b.line ||
      byCodeUnit(a.check, b.check) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byCodeUnit(a.message, b.message),
  );
}

/** The lighter of two weights. */
export function atMost(severity: Severity, most: Severity): Severity {
  return severities.indexOf(severity) < severities.indexOf(most) ? most : severity;
}

function severityOf(policy: Policy, check: CheckId, { asset }: Occurrence): Severity | 'off' {
  const level = policy.checks.get(check) ?? 'off';
  const most = asset ? (policy.tiers.get(asset.tier) ?? 'error') : 'error';
  return level === 'off' || most === 'off' ? 'off' : atMost(level, most);
}

function finding(check: CheckId, severity: Severity, found: Occurrence, expired: readonly Waiver[]): Finding {
  const { path, line = 1, column, endColumn, related = [], message, remedy } = found;
  const past = expired.map(
    ({ until, file, line: at }) => ` (the waiver on ${file}:${at} expired on ${until})`,
  );
  return {
    check,
    severity,
    path,
    line,
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
    related: [...related, ...expired.map((waiver) => ({ path: waiver.file, line: waiver.line }))],
    message: message + past.join(''),
    remedy,
  };
}
