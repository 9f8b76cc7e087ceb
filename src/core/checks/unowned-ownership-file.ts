import { CODEOWNERS_PLACES } from '../ownership/places.ts';
import { POLICY_PLACES } from '../policy/places.ts';
import { entryPlace, type Check } from './check.ts';
import { unownedBecause } from './unowned-asset.ts';

const places: ReadonlySet<string> = new Set([...CODEOWNERS_PLACES, ...POLICY_PLACES]);

/** True for CODEOWNERS in its three places and the policy in its own. */
export function isOwnershipFile(path: string): boolean {
  return places.has(path);
}

export const unownedOwnershipFile: Check = {
  id: 'unowned-ownership-file',
  since: '0.1.0',
  summary: 'a CODEOWNERS or a policy that nobody owns',
  why: 'Whoever can write may then hand every other file to anybody, without a review by its owners.',
  mend: 'End CODEOWNERS with entries that own it and the policy, so that nothing later takes them away.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      if (asset.judgement.status !== 'unowned' || !isOwnershipFile(asset.path)) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} says who owns or judges what, and has no owner itself: ${unownedBecause(scene, asset)}`,
        remedy: `Add "/${asset.path} @owner" as the last entry of CODEOWNERS.`,
      };
    }
  },
};
