/**
 * Where GitHub looks for CODEOWNERS, in this order; the first that exists is read and the others are not.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location
 */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * A file of this many bytes or more is not loaded at all.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size
 */
export const CODEOWNERS_LIMIT_BYTES = 3 * 1024 * 1024;

/** Which of the three files governs, and which GitHub never reads. */
export function codeownersInForce(paths: { has(path: string): boolean }): {
  readonly inForce: string | null;
  readonly ignored: readonly string[];
} {
  const [inForce = null, ...ignored] = CODEOWNERS_PLACES.filter((place) => paths.has(place));
  return { inForce, ignored };
}
