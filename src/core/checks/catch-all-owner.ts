import { entryPlace, type Check } from './check.ts';

export const catchAllOwner: Check = {
  id: 'catch-all-owner',
  since: '0.1.0',
  summary: 'an asset owned only through *, ** or /**',
  why: 'A catch-all covers what nobody thought of: its owners were never asked whether they answer for this.',
  mend: 'Give the asset or its directory an entry of its own, even if the owners stay the same.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      const { entry, owners } = asset;
      if (!entry?.pattern.catchAll || owners.length === 0) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) is owned only through the catch-all ${entry.pattern.text}`,
        remedy: `Give /${asset.path} or its directory an entry of its own.`,
      };
    }
  },
};
