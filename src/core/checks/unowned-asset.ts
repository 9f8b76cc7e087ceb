import { isOwnershipFile } from './unowned-ownership-file.ts';
import { either, entryPlace, type Check, type Scene } from './check.ts';
import { quote } from '../ownership/quote.ts';
import type { Asset } from '../world.ts';

export const unownedAsset: Check = {
  id: 'unowned-asset',
  since: '0.1.0',
  summary: 'an asset that no source gives an owner',
  why: 'Nobody is asked when it changes, and nobody answers when it breaks.',
  mend: 'Add an entry to CODEOWNERS that gives it an owner with an accountable role.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      if (asset.judgement.status !== 'unowned' || isOwnershipFile(asset.path)) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) has no owner: ${unownedBecause(scene, asset)}`,
        remedy: remedyFor(asset),
      };
    }
  },
};

/** Why nobody owns an asset: nothing matches it, or an entry un-owns it. */
export function unownedBecause({ world }: Scene, { entry }: Asset): string {
  const file = world.codeowners.source;
  if (file?.text === undefined) return 'there is no CODEOWNERS that GitHub reads';
  if (!entry) return `no entry of ${file.path} matches it`;
  return `line ${entry.line} of ${file.path}, ${quote(entry.pattern.text)}, names no owner and so un-owns it`;
}

function remedyFor({ path, row }: Asset): string {
  const roles = (row?.accountable ?? []).map((term) => either(term));
  const whom = roles.length === 0 ? 'an owner' : `a holder of ${roles.join(' and one of ')}`;
  return `Add an entry for /${path} or its directory to CODEOWNERS that names ${whom}.`;
}
