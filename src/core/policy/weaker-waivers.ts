import { isNarrowed } from '../ownership/path-list-narrowed.ts';
import type { Policy } from './policy.ts';
import type { Waiver } from './waivers.ts';
import type { Weakening } from './weakening.ts';
import { few } from './words.ts';

/** Only a hostile policy has more; what is not compared with all of them counts as new. */
const mostCompared = 300;

/** Waivers that are new, hold longer, or silence more than those before. */
export function weakerWaivers(before: Policy, after: Policy): Weakening[] {
  const compared = before.waivers.slice(0, mostCompared);
  const unchanged = new Set(before.waivers.map(keyOf));
  const byReason = new Map(before.waivers.map((waiver) => [waiver.reason, waiver]));
  const counts = new Map<string, number>();
  return after.waivers.flatMap((waiver): Weakening[] => {
    const index = counts.get(waiver.file) ?? 0;
    counts.set(waiver.file, index + 1);
    if (unchanged.has(keyOf(waiver)) || compared.some((old) => covers(old, waiver))) return [];
    const old = byReason.get(waiver.reason);
    return [
      {
        key: ['waivers', index],
        what: `the waiver of ${few(waiver.checks)} for ${few(waiver.paths)}`,
        was: old === undefined ? 'not there' : whatItWas(old, waiver),
        is: `until ${waiver.until}`,
      },
    ];
  });
}

function covers(old: Waiver, { checks, until, paths }: Waiver): boolean {
  return (
    until <= old.until && checks.every((check) => old.checks.includes(check)) && isNarrowed(paths, old.paths)
  );
}

/** Of a waiver with the same reason, only what is no longer so. */
function whatItWas(old: Waiver, { checks, paths }: Waiver): string {
  const sameChecks = keyOfList(old.checks) === keyOfList(checks);
  const samePaths = keyOfList(old.paths) === keyOfList(paths);
  return [
    ...(sameChecks ? [] : [`of ${few(old.checks)}`]),
    ...(samePaths ? [] : [`for ${few(old.paths)}`]),
    `until ${old.until}`,
  ].join(' ');
}

function keyOf({ checks, paths, until }: Waiver): string {
  return JSON.stringify([checks, paths, until]);
}

function keyOfList(words: readonly string[]): string {
  return JSON.stringify(words);
}
