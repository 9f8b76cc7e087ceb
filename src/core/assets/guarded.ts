const files: ReadonlySet<string> = new Set([
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.github/rolecall.yml',
  '.github/rolecall.yaml',
  'rolecall.yml',
]);
const workflow = /^\.github\/workflows\/[^/]*rolecall[^/]*$/;

/**
 * CODEOWNERS in its three places, the policy, and the workflow that judges by it: always of kind `ownership-policy`,
 * whatever a policy says, so that nobody can take them out of judgement.
 */
export function isGuardedPath(path: string): boolean {
  return files.has(path) || (path.startsWith('.github/') && workflow.test(path));
}
