const guarded: readonly RegExp[] = [
  /^(?:\.github\/|docs\/)?CODEOWNERS$/,
  /^(?:\.github\/rolecall\.ya?ml|rolecall\.yml)$/,
  /^\.github\/workflows\/[^/]*rolecall[^/]*$/,
];

/**
 * CODEOWNERS in its three places, the policy, and the workflow that judges by it: always of kind `ownership-policy`,
 * whatever a policy says, so that nobody can take them out of judgement.
 */
export function isGuardedPath(path: string): boolean {
  // Every path of a tree is asked for, and hardly any holds either word.
  if (!path.includes('CODEOWNERS') && !path.includes('rolecall')) return false;
  return guarded.some((place) => place.test(path));
}
