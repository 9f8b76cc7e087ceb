import type { KindId, Signal } from './kind.ts';
import { directoryOf, type Place } from './place.ts';
import { assetKinds } from './registry.ts';

/** A signal with the kind that it speaks for. */
export interface Rule {
  readonly kind: KindId;
  readonly signal: Signal;
}

/** A rule that the extension of a name leaves possible. */
export interface PossibleRule extends Rule {
  /** What else its signal asks of the path. */
  readonly conditions: readonly Condition[];
}

type Condition = (place: Place, markers: Markers) => boolean;

/** Where the files lie that tell what is beside or below them. */
export interface Markers {
  beside(name: string, directory: string): boolean;
  below(name: string, directory: string): boolean;
}

/** The rules that may hold for names with one extension, split by what they look at. */
export interface Rules {
  readonly exact: readonly PossibleRule[];
  /** Those that read the opening; the ones with the fewest conditions on the path first. */
  readonly opening: readonly PossibleRule[];
  readonly path: readonly PossibleRule[];
}

export const allRules: readonly Rule[] = assetKinds.flatMap(({ id, signals }) =>
  signals.map((signal) => ({ kind: id, signal })),
);

/** True when all that the rule asks of the path is so. */
export function holds({ conditions }: PossibleRule, place: Place, markers: Markers): boolean {
  for (const condition of conditions) if (!condition(place, markers)) return false;
  return true;
}

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
  const possible = allRules
    .filter(({ signal }) => isPossible(signal, extension))
    .map((rule) => ({ ...rule, conditions: conditionsOf(rule.signal, extension) }));
  return {
    exact: possible.filter(({ signal }) => signal.weight === 'exact'),
    opening: possible
      .filter(({ signal }) => readsOpening(signal))
      .toSorted((a, b) => a.conditions.length - b.conditions.length),
    path: possible.filter(({ signal }) => signal.weight !== 'exact' && !readsOpening(signal)),
  };
}

function readsOpening({ imports, opening }: Signal): boolean {
  return imports !== undefined || opening !== undefined;
}

/** What a signal asks of a path, without what the extension already proves. */
function conditionsOf({ names, endings, name, path, beside, below }: Signal, extension: string): Condition[] {
  const conditions: Condition[] = [];
  if (names) conditions.push((place) => names.includes(place.name));
  if (endings && !endings.includes(`.${extension}`)) {
    conditions.push((place) => endings.some((ending) => place.name.endsWith(ending)));
  }
  if (name) conditions.push((place) => name.test(place.name));
  if (path) conditions.push((place) => path.test(place.path));
  if (beside !== undefined) conditions.push((place, markers) => markers.beside(beside, directoryOf(place)));
  if (below !== undefined) conditions.push((place, markers) => markers.below(below, directoryOf(place)));
  return conditions;
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

/** Without the dot; empty for a name that has none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
