/**
 * True when a list of patterns, of which the last that matches decides, certainly covers no path that `wider` does
 * not: it is that list with some patterns left out, or with more exclusions. Takes time linear in both.
 */
export function isNarrowed(list: readonly string[], wider: readonly string[]): boolean {
  if (list.every(isExclusion)) return true;
  if (!wider.some(isExclusion)) {
    const known = new Set(wider);
    return list.every((pattern) => isExclusion(pattern) || known.has(pattern));
  }
  const exclusionFrom = nextExclusions(wider);
  let at = 0;
  for (const pattern of list) {
    const exclusion = exclusionFrom[at] ?? wider.length;
    if (isExclusion(pattern)) {
      if (wider[exclusion] === pattern) at = exclusion + 1;
      continue;
    }
    while (at < exclusion && wider[at] !== pattern) at += 1;
    // To go past an exclusion would be to leave it out, which widens.
    if (at === exclusion) return false;
    at += 1;
  }
  return (exclusionFrom[at] ?? wider.length) === wider.length;
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!');
}

/** For each index, where the first exclusion at or after it stands; the length where there is none. */
function nextExclusions(patterns: readonly string[]): number[] {
  const next: number[] = [];
  let last = patterns.length;
  for (let index = patterns.length - 1; index >= 0; index -= 1) {
    if (isExclusion(patterns[index] ?? '')) last = index;
    next[index] = last;
  }
  return next;
}
