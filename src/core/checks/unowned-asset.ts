import { isOwnershipFile } from './unowned-ownership-file.ts';
import { either, entryPlace, holderOf, type Check, type Scene } from './check.ts';
import { quote } from '../ownership/quote.ts';
import type { Declaration } from '../sources/chain.ts';
import type { Asset } from '../world.ts';
import type { SourceName } from '../policy/vocabulary.ts';
import { ownershipSources } from '../sources/registry.ts';

export const unownedAsset: Check = {
  id: 'unowned-asset',
  since: '0.1.0',
  summary: 'an asset that no source gives an owner',
  why: 'Nobody is asked when it changes, and nobody answers when it breaks.',
  mend: 'Add an entry to CODEOWNERS, or a declaration that the policy reads, that gives it an owner with an accountable role.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      if (asset.judgement.status !== 'unowned' || isOwnershipFile(asset.path)) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) has no owner: ${unownedBecause(scene, asset)}`,
        remedy: remedyFor(scene, asset),
      };
    }
  },
};

/** Why nobody owns an asset, by each source that was asked. */
export function unownedBecause(scene: Scene, asset: Asset): string {
  const answers = scene.world.answers(asset.path);
  const silent = answers.flatMap((answer) =>
    answer.source !== 'codeowners' && isSilent(answer) && wouldName(scene, answer.source, asset.path)
      ? [answer.source]
      : [],
  );
  const speaking = answers.flatMap((answer) => {
    if (answer.source === 'codeowners') return [unownedByCodeowners(scene, asset)];
    return isSilent(answer) ? [] : [namesNobody(answer)];
  });
  if (silent.length === 0)
    return speaking.join('; ') || `${either(scene.policy.sources)} cannot say who owns it`;
  return [...speaking, `${either(silent, 'and')} ${silent.length === 1 ? 'says' : 'say'} nothing of it`].join(
    '; ',
  );
}

function isSilent({ place, faults }: Declaration): boolean {
  return !place && faults.length === 0;
}

/** `dags/a.py:4 names only "airflow", a placeholder` */
function namesNobody({ place, passedOver, faults }: Declaration): string {
  const [fault] = faults;
  if (fault) return `${fault.path}:${fault.line} ${quote(fault.because)}`;
  const [first] = passedOver;
  const at = `${place?.path}:${place?.line}`;
  return first
    ? `${at} names only ${JSON.stringify(quote(first.text))}, ${first.because}`
    : `${at} names nobody`;
}

/** Nothing matches it, or an entry un-owns it. */
function unownedByCodeowners({ world, policy }: Scene, { entry }: Asset): string {
  const file = world.codeowners.source;
  if (file?.text === undefined) return 'there is no CODEOWNERS that GitHub reads';
  if (!entry) return `no entry of ${file.path} matches it`;
  const which = `line ${entry.line} of ${file.path}, ${quote(entry.pattern.text)}, names no owner`;
  return policy.sources.length > 1 ? which : `${which} and so un-owns it`;
}

function wouldName({ world }: Scene, source: SourceName, path: string): string | undefined {
  if (source === 'codeowners') return undefined;
  return ownershipSources[source].wouldName(path, {
    isFile: (other) => world.has(other),
    opening: (other) => world.tree.openings.get(other),
  });
}

function remedyFor(scene: Scene, { path, row }: Asset): string {
  const { policy } = scene;
  const terms = row?.accountable ?? [];
  const whom = terms.length === 0 ? 'an owner' : holderOf(terms, policy);
  const entry = `Add an entry for /${path} or its directory to CODEOWNERS that names ${whom}`;
  const elsewhere = policy.sources.flatMap((source) => wouldName(scene, source, path) ?? []);
  if (policy.sources.includes('codeowners'))
    return elsewhere.length === 0 ? `${entry}.` : `${entry}, or name one ${either(elsewhere)}.`;
  return elsewhere.length === 0
    ? `${entry}, and name codeowners among the sources of the policy.`
    : `Name ${whom} for /${path} ${either(elsewhere)}.`;
}
