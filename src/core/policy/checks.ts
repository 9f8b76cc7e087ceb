import type { Severity } from '../finding.ts';

/** What a check or a tier may be set to: how much its findings weigh, or that there are none. */
export type Level = Severity | 'off';

export const levels = ['error', 'warning', 'notice', 'off'] as const satisfies readonly Level[];

/** Every check with the level it has where no policy says otherwise. */
export const checkDefaults = {
  'unowned-asset': 'error',
  'wrong-role': 'error',
  'missing-role': 'error',
  'catch-all-owner': 'notice',
  'single-owner': 'off',
  'declared-owner-conflict': 'warning',
  'missing-codeowners': 'error',
  'ignored-codeowners': 'warning',
  'oversized-codeowners': 'error',
  'invalid-line': 'error',
  'suspicious-pattern': 'warning',
  'unknown-owner': 'error',
  'owner-without-access': 'error',
  'dead-entry': 'warning',
  'shadowed-entry': 'warning',
  'duplicate-entry': 'warning',
  'unowned-ownership-file': 'error',
  'weakened-ownership': 'error',
  'weakened-policy': 'warning',
  'invalid-policy': 'error',
  'unheld-role': 'warning',
  'expired-waiver': 'warning',
  'unused-waiver': 'warning',
} as const satisfies Readonly<Record<string, Level>>;

export type CheckId = keyof typeof checkDefaults;

export const checkIds: readonly CheckId[] = Object.keys(checkDefaults).filter(isCheckId);

function isCheckId(text: string): text is CheckId {
  return Object.hasOwn(checkDefaults, text);
}
