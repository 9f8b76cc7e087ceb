import { catchAllOwner } from './catch-all-owner.ts';
import type { Check } from './check.ts';
import { invalidLine, suspiciousPattern } from './codeowners-lines.ts';
import { deadEntry, duplicateEntry, shadowedEntry } from './entry-uses.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { ignoredCodeowners } from './ignored-codeowners.ts';
import { missingCodeowners } from './missing-codeowners.ts';
import { missingRole } from './missing-role.ts';
import { oversizedCodeowners } from './oversized-codeowners.ts';
import { singleOwner } from './single-owner.ts';
import { unheldRole } from './unheld-role.ts';
import { unownedAsset } from './unowned-asset.ts';
import { unownedOwnershipFile } from './unowned-ownership-file.ts';
import { weakenedOwnership } from './weakened-ownership.ts';
import { wrongRole } from './wrong-role.ts';

/** Every check that looks at a scene. Waivers that are unused and policies that cannot be read are told by `evaluate`. */
export const checks: readonly Check[] = [
  unownedAsset,
  wrongRole,
  missingRole,
  catchAllOwner,
  singleOwner,
  unownedOwnershipFile,
  weakenedOwnership,
  missingCodeowners,
  oversizedCodeowners,
  ignoredCodeowners,
  invalidLine,
  suspiciousPattern,
  deadEntry,
  shadowedEntry,
  duplicateEntry,
  unheldRole,
  expiredWaiver,
];
