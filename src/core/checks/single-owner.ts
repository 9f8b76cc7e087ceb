import type { Owner } from '../ownership/owner.ts';
import type { Asset } from '../world.ts';
import { entryPlace, type Check, type Scene } from './check.ts';

export const singleOwner: Check = {
  id: 'single-owner',
  since: '0.1.0',
  summary: 'an asset with one person able to approve it',
  why: 'Nobody can approve what that person changes, nor anything while that person is away.',
  mend: 'Add a second person, or a team with more than one member.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      const { people, complete } = approversOf(asset, scene);
      if (asset.owners.length === 0 || !complete || people.size > 1) continue;
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) has one owner, ${whom(asset, people)}`,
        remedy: `Add a second person or a team to ${asset.declaration ? 'the declaration' : 'the entry'}.`,
      };
    }
  },
};

/** Who may approve an asset, by login or address. */
interface Approvers {
  readonly people: ReadonlySet<string>;
  /** False where the members of a team are not known, or who is called by a name. */
  readonly complete: boolean;
}

/** All owners, and of the teams among them the members. */
export function approversOf(
  { owners }: Asset,
  { policy, people }: Pick<Scene, 'policy' | 'people'>,
): Approvers {
  const all = owners.map(({ kind, key }: Owner): readonly string[] | undefined => {
    if (kind === 'name') return undefined;
    if (kind !== 'team') return [(policy.identities.get(key) ?? key).toLowerCase()];
    const members = people?.members.get(key);
    return members && 'includes' in members ? members : undefined;
  });
  return { people: new Set(all.flatMap((some) => some ?? [])), complete: !all.includes(undefined) };
}

function whom({ owners }: Asset, people: ReadonlySet<string>): string {
  const [owner] = owners;
  const nobodyElse = 'nobody else can approve it';
  if (owner?.kind !== 'team') return `${owner?.text}: ${nobodyElse}`;
  return people.size === 0
    ? `${owner.text}, which has no member: nobody can approve it`
    : `${owner.text}, which has one member: ${nobodyElse}`;
}
