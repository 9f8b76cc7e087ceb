import { ownersKey } from '../ownership/owner.ts';
import { entryPlace, named, type Check } from './check.ts';

export const weakenedOwnership: Check = {
  id: 'weakened-ownership',
  since: '0.1.0',
  summary: "an asset accountably owned by the base's files and no longer by the head's",
  why: 'A change can take a file away from those who answer for it, and then needs no approval of theirs.',
  mend: 'Keep an accountable owner for the file, or let the roles that lose it change the policy first.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      const then = scene.before?.asset(asset.path);
      if (then?.judgement.status !== 'owned' || asset.judgement.status === 'owned') continue;
      // A file that became another kind kept its owners: what they lack, the other checks say.
      if (ownersKey(then.owners) === ownersKey(asset.owners)) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message:
          `${asset.path} (${asset.kind}) was owned by ${named(then.owners, 'and')}; ` +
          `this change leaves it ${asset.owners.length === 0 ? 'to nobody' : `to ${named(asset.owners, 'and')}, ${asset.judgement.status}`}`,
        remedy: `Keep ${named(then.owners)} or another accountable owner for it.`,
      };
    }
  },
};
