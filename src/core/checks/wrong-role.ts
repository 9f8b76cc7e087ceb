import { either, entryPlace, holderOf, named, type Check, type Scene } from './check.ts';
import type { Asset } from '../world.ts';

export const wrongRole: Check = {
  id: 'wrong-role',
  since: '0.1.0',
  summary: 'an asset whose owners meet none of its accountable terms',
  why: 'It is approved by people who do not answer for this kind of work.',
  mend: 'Name a holder of an accountable role in the winning entry, or say in the policy that the owner holds it.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      const { status, terms } = asset.judgement;
      if (status !== 'misowned' || hasMissingRole(asset)) continue;
      const needed = terms.map((term) => either(term.roles)).join(' and ');
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) needs ${needed}; ${ownersAndRoles(asset)}`,
        remedy: `Name ${holderOf(
          terms.map(({ roles }) => roles),
          scene.policy,
        )} in ${entryName(scene, asset)}.`,
      };
    }
  },
};

/** Some terms are met and some are not, or they would be met but for `distinct-from`. */
export function hasMissingRole({ judgement: { status, terms } }: Asset): boolean {
  if (status !== 'misowned') return false;
  return terms.some(({ state }) => state === 'met') || terms.some(({ onlyDistinct }) => onlyDistinct);
}

/** `@acme/x holds data-scientist` */
export function ownersAndRoles({ owners, judgement: { held } }: Asset): string {
  const hold = owners.length === 1 ? 'holds' : 'hold';
  return `${named(owners, 'and')} ${hold} ${held.length === 0 ? 'no role of the policy' : either(held, 'and')}`;
}

/** How a remedy calls the entry to edit. */
export function entryName({ world }: Scene, { entry, declaration, path }: Asset): string {
  if (declaration?.place) return `line ${declaration.place.line} of ${declaration.place.path}`;
  const file = world.codeowners.source?.path ?? 'CODEOWNERS';
  if (!entry) return file;
  if (entry.pattern.catchAll) return `a later entry of ${file} for /${path} or its directory`;
  return `line ${entry.line} of ${file}, or in a later entry for /${path}`;
}
