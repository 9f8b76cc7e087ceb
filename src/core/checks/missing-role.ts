import { either, entryPlace, holderOf, type Check } from './check.ts';
import { entryName, hasMissingRole, ownersAndRoles } from './wrong-role.ts';

export const missingRole: Check = {
  id: 'missing-role',
  since: '0.1.0',
  summary: 'some accountable terms are met and some are not, or only by people who must be distinct',
  why: 'A kind that needs several roles is approved by only some of them.',
  mend: 'Add a holder of the missing role to the winning entry.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      if (!hasMissingRole(asset)) continue;
      const unmet = asset.judgement.terms.filter(({ state }) => state === 'unmet');
      const missing = unmet.map((term) => either(term.roles)).join(' and ');
      const distinct = unmet.some(({ onlyDistinct }) => onlyDistinct)
        ? `; holders of ${either(asset.row?.distinctFrom ?? [])} do not count here`
        : '';
      yield {
        asset,
        path: asset.path,
        related: entryPlace(scene, asset),
        message: `${asset.path} (${asset.kind}) lacks ${missing} among its owners; ${ownersAndRoles(asset)}${distinct}`,
        remedy: `Name ${holderOf(
          unmet.map(({ roles }) => roles),
          scene.policy,
        )} too, in ${entryName(scene, asset)}.`,
      };
    }
  },
};
