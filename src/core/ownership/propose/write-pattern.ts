// What GitHub skips, reads as a range, or nobody sees: no escape for it is certain to be understood.
const inexpressible = /[[\]\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff]/gu;

/**
 * The pattern for exactly one path, from the root. A character that CODEOWNERS cannot express becomes `?`, which may
 * match a neighbour too. Null for a name whose bytes are not known.
 */
export function filePattern(path: string): string | null {
  return path.includes('\ufffd') ? null : `/${escaped(path)}`;
}

/** The pattern for all that is below a directory. */
export function directoryPattern(directory: string): string | null {
  const pattern = filePattern(directory);
  return pattern === null ? null : `${pattern}/`;
}

/** True when a pattern for the path matches it exactly. */
export function isExpressible(path: string): boolean {
  return path.search(inexpressible) < 0;
}

/** Takes `*`, `?` and blanks of a name literally. */
export function escaped(name: string): string {
  return name.replace(/[\\*? ]/g, (character) => `\\${character}`).replace(inexpressible, '?');
}
