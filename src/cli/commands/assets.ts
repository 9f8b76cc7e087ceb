import type { Verdict } from '../../core/assets/classify.ts';
import type { AssetsList } from '../../core/documents/assets.ts';
import { createKinds } from '../../core/kinds.ts';
import type { Diagnostic } from '../../core/policy/diagnostic.ts';
import { resolvePolicy, type Policy } from '../../core/policy/policy.ts';
import { lazily, nothingToRead, type PathsAtEnds } from '../../core/reading-plan.ts';
import { renderJson } from '../../core/report/json.ts';
import { safeText } from '../../core/report/safe-text.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Arguments } from '../arguments.ts';
import { pathsAsked } from '../bulk.ts';
import type { Console, ExitCode } from '../console.ts';
import { startListing } from '../listing.ts';
import { complainOfPolicy, load } from '../load.ts';

/** The kind of each file. A path that is not tracked is told by its name alone. */
export async function assets(
  given: Arguments,
  console: Console,
  listing = startListing(given, console),
): Promise<ExitCode> {
  const { repository } = await listing;
  const asked = pathsAsked(given, console);

  async function openings(snapshot: Snapshot): Promise<PathsAtEnds> {
    const read = await governingPolicy(snapshot);
    if (!read.ok) return nothingToRead();
    const { needsOpening } = createKinds(snapshot.tree, read.policy);
    return { after: lazily(asked(snapshot, repository.root), needsOpening), before: [] };
  }

  const { snapshot, root } = await load(
    given,
    console,
    { declarations: nothingToRead, openings },
    { listing },
  );
  const read = await governingPolicy(snapshot);
  if (!read.ok) return complainOfPolicy(read.diagnostics, console);
  const { kindOf } = createKinds(snapshot.tree, read.policy);
  const told = asked(snapshot, root).map((path) => ({ path, verdict: kindOf(path) }));
  console.write(
    given.format === 'json'
      ? renderJson(listed(told))
      : told.map(({ path, verdict }) => `${safeText(path)}\t${verdict?.kind ?? '-'}\n`).join(''),
  );
  return 0;
}

type Governing =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What reads policies takes longer to load than many a repository to list, so it is where there is one. */
async function governingPolicy({ policy }: Snapshot): Promise<Governing> {
  if (!policy) return { ok: true, policy: resolvePolicy(null) };
  const { readPolicy } = await import('../../core/policy/read.ts');
  const read = readPolicy(policy);
  return read.ok ? { ok: true, policy: resolvePolicy(read.file) } : read;
}

function listed(told: readonly { path: string; verdict: Verdict | null }[]): AssetsList {
  const paths = told.map(({ path, verdict }): AssetsList['paths'][number] => ({
    path,
    kind: verdict?.kind ?? null,
    signals: [...(verdict?.signals ?? [])],
  }));
  return { schema: 'rolecall/assets@1', paths };
}
