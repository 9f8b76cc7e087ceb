import { catchAllOwner } from './catch-all-owner.ts';
import type { Check } from './check.ts';
import { deadEntry } from './dead-entry.ts';
import { declaredOwnerConflict } from './declared-owner-conflict.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { ignoredCodeowners } from './ignored-codeowners.ts';
import { invalidLine } from './invalid-line.ts';
import { missingCodeowners } from './missing-codeowners.ts';
import { missingRole } from './missing-role.ts';
import { oversizedCodeowners } from './oversized-codeowners.ts';
import { ownerWithoutAccess } from './owner-without-access.ts';
import { shadowedEntry } from './shadowed-entry.ts';
import { singleOwner } from './single-owner.ts';
import { suspiciousPattern } from './suspicious-pattern.ts';
import { unheldRole } from './unheld-role.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unownedAsset } from './unowned-asset.ts';
import { unownedOwnershipFile } from './unowned-ownership-file.ts';
import { weakenedOwnership } from './weakened-ownership.ts';
import { weakenedPolicy } from './weakened-policy.ts';
import { wrongRole } from './wrong-role.ts';

/** Every check that looks at a scene. Waivers that are unused and policies that cannot be read are told by `evaluate`. */
export const checks: readonly Check[] = [
  unownedAsset,
  wrongRole,
  missingRole,
  catchAllOwner,
  singleOwner,
  declaredOwnerConflict,
  unownedOwnershipFile,
  weakenedOwnership,
  missingCodeowners,
  oversizedCodeowners,
  ignoredCodeowners,
  invalidLine,
  suspiciousPattern,
  unknownOwner,
  ownerWithoutAccess,
  deadEntry,
  shadowedEntry,
  duplicateEntry,
  unheldRole,
  expiredWaiver,
  weakenedPolicy,
];
