import type { Verdict } from '../../core/assets/classify.ts';
import type { AssetsList } from '../../core/documents/assets.ts';
import { governingPolicy } from '../../core/governing.ts';
import { pathsToOpen } from '../../core/evaluate.ts';
import { nothingToRead } from '../../core/reading-plan.ts';
import { renderJson } from '../../core/report/json.ts';
import { safeText } from '../../core/report/safe-text.ts';
import { createWorld } from '../../core/world.ts';
import type { Arguments } from '../arguments.ts';
import { pathsOf } from '../bulk.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';

/** The kind of each file. A path that is not tracked is told by its name alone. */
export async function assets(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  const { snapshot, root } = await load(
    given,
    console,
    { declarations: nothingToRead, openings: pathsToOpen },
    { listing },
  );
  const read = governingPolicy(snapshot);
  if (!read.ok) return complainOfPolicy(read.diagnostics, console);
  const world = createWorld(snapshot, read.governing.judges);
  const told = pathsOf(given, console, snapshot, root).map((path) => ({
    path,
    verdict: world.kindOf(path),
  }));
  console.write(
    given.format === 'json'
      ? renderJson(listed(told))
      : told.map(({ path, verdict }) => `${safeText(path)}\t${verdict?.kind ?? '-'}\n`).join(''),
  );
  return 0;
}

function listed(told: readonly { path: string; verdict: Verdict | null }[]): AssetsList {
  const paths = told.map(({ path, verdict }): AssetsList['paths'][number] => ({
    path,
    kind: verdict?.kind ?? null,
    signals: [...(verdict?.signals ?? [])],
  }));
  return { schema: 'rolecall/assets@1', paths };
}
