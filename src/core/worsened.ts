import type { Scene } from './checks/check.ts';
import type { Finding } from './finding.ts';
import type { CheckId } from './policy/checks.ts';
import type { Snapshot } from './snapshot.ts';
import { atMost, weigh } from './weigh.ts';
import { assetsAt, type World } from './world.ts';

/** How bad a gap is; a change that leaves one no worse than it was did not make it. */
const gapRanks: ReadonlyMap<CheckId, number> = new Map([
  ['missing-role', 1],
  ['wrong-role', 2],
  ['unowned-asset', 3],
  ['unowned-ownership-file', 3],
]);

/** The findings of a change, and those among them that fail nothing, since the base had them already. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly old: ReadonlySet<Finding>;
}

/** Under `enforce: worsened`, tells what the base had already, which then weighs a warning at most. */
export function tellOld(
  findings: readonly Finding[],
  scene: Scene,
  before: World,
  { change, tree }: Snapshot,
): Told {
  const formerNames = new Map(
    (change?.touched ?? []).map((file) => [file.path, file.previousPath ?? file.path]),
  );
  const formerPath = (path: string): string => formerNames.get(path) ?? path;
  const paths = scene.assets.map((asset) => formerPath(asset.path));
  const { before: _none, ...rest } = scene;
  const then = [
    ...weigh({ ...rest, world: before, assets: assetsAt(before, paths) }, ['asset']).findings,
    // What is wrong with the tree does not get new by an asset that is.
    ...weigh({ ...rest, world: before }, ['tree', 'places', 'codeowners']).findings,
  ];

  const worst = new Map<string, number>();
  const known = new Set<string>();
  for (const finding of then) {
    worst.set(finding.path, Math.max(worst.get(finding.path) ?? 0, gapRanks.get(finding.check) ?? 0));
    known.add(identity(finding, finding.path, before.tree.sources));
  }
  const isOld = (finding: Finding): boolean => {
    const rank = gapRanks.get(finding.check);
    const path = formerPath(finding.path);
    if (rank !== undefined) return (worst.get(path) ?? 0) >= rank;
    return known.has(identity(finding, path, tree.sources));
  };
  const old = new Set<Finding>();
  const told = findings.map((finding) => {
    if (!isOld(finding)) return finding;
    const capped = { ...finding, severity: atMost(finding.severity, 'warning') };
    old.add(capped);
    return capped;
  });
  return { findings: told, old };
}

/** Lines move when others are added above: what a line says tells it, not its number. */
function identity(finding: Finding, path: string, sources: Scene['world']['tree']['sources']): string {
  const line = sources.get(finding.path)?.text?.split('\n')[finding.line - 1]?.trim() ?? '';
  return `${finding.check}\n${path}\n${line}`;
}
