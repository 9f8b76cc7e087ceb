import type { KindId, Signal } from './kind.ts';
import { assetKinds } from './registry.ts';

/** A signal with the kind that it speaks for. */
export interface Rule {
  readonly kind: KindId;
  readonly signal: Signal;
}

/** The rules that may hold for names with one extension, split by what they look at. */
export interface Rules {
  readonly exact: readonly Rule[];
  /** Those that read the opening; the ones with the fewest conditions on the path first. */
  readonly opening: readonly Rule[];
  readonly path: readonly Rule[];
}

export const allRules: readonly Rule[] = assetKinds.flatMap(({ id, signals }) =>
  signals.map((signal) => ({ kind: id, signal })),
);

/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
export function createRuleIndex(): (name: string) => Rules {
  const byExtension = new Map<string, Rules>();
  return (name) => {
    const extension = extensionOf(name);
    const known = byExtension.get(extension);
    if (known) return known;
    const rules = rulesFor(extension);
    // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
    if (byExtension.size < 1000) byExtension.set(extension, rules);
    return rules;
  };
}

function rulesFor(extension: string): Rules {
  const possible = allRules.filter(({ signal }) => isPossible(signal, extension));
  const conditions = ({ signal: { name, path, below, beside } }: Rule): number =>
    [name, path, below, beside].filter((condition) => condition !== undefined).length;
  return {
    exact: possible.filter(({ signal }) => signal.weight === 'exact'),
    opening: possible
      .filter(({ signal }) => signal.opening)
      .toSorted((a, b) => conditions(a) - conditions(b)),
    path: possible.filter(({ signal }) => signal.weight !== 'exact' && !signal.opening),
  };
}

function isPossible({ names, endings, name, path }: Signal, extension: string): boolean {
  if (names && !names.some((one) => extensionOf(one) === extension)) return false;
  if (endings && !endings.some((one) => extensionOf(one) === extension)) return false;
  return [name, path].every((pattern) => pattern === undefined || mayEndIn(pattern, extension));
}

/** Whether a pattern whose last part is an extension can hold for this one; true where it has no such part. */
function mayEndIn({ source }: RegExp, extension: string): boolean {
  const dot = source.lastIndexOf(String.raw`\.`);
  if (dot < 0 || !source.endsWith('$') || source.includes('$|') || source.includes('/', dot)) return true;
  try {
    return new RegExp(`^${source.slice(dot + 2)}`).test(extension);
  } catch {
    // The dot stands within a group.
    return true;
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
