import { entryPlace, type Check } from './check.ts';

export const singleOwner: Check = {
  id: 'single-owner',
  since: '0.1.0',
  summary: 'an asset with one person able to approve it',
  why: 'Nobody can approve what that person changes, nor anything while that person is away.',
  mend: 'Add a second person, or a team with more than one member.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      const people = new Set(
        asset.owners.map(({ key }) => (scene.policy.identities.get(key) ?? key).toLowerCase()),
      );
      if (people.size !== 1 || asset.owners.some(({ kind }) => kind === 'team' || kind === 'name')) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) has one owner, ${asset.owners[0]?.text}: nobody else can approve it`,
        remedy: `Add a second person or a team to ${asset.declaration ? 'the declaration' : 'the entry'}.`,
      };
    }
  },
};
