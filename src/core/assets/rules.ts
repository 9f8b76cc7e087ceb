import type { KindId, Signal } from './kind.ts';
import type { Place } from './place.ts';
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
  /** `exact` ends the matter; `path` is told by the path alone; `opening` asks for more than the path. */
  readonly told: 'exact' | 'path' | 'opening';
  /** The extensions that it leaves possible; absent: all. */
  readonly mayHave?: (extension: string) => boolean;
  /** Rules are told in this order, and of equally strong kinds the first wins. */
  readonly order: number;
}

export type Condition = (place: Place, markers: Markers) => boolean;

/** Where the files lie that tell what is beside or below them. */
export interface Markers {
  beside(name: string, directory: string): boolean;
  below(name: string, directory: string): boolean;
}

/** The rules that may hold for names with one extension, split by what they look at. */
export interface Rules {
  /** Those that ask something of the path, whatever they ask of the opening. */
  readonly path: PathRules;
  /** Those that ask for no more than the extension and the opening. */
  readonly opening: OpeningRules;
}

/** Rules that the opening alone decides: by the modules that must be imported, the keys at the top, and the rest. */
export interface OpeningRules {
  readonly all: readonly PossibleRule[];
  readonly byImport: ReadonlyMap<string, readonly PossibleRule[]>;
  readonly byTopKey: ReadonlyMap<string, readonly PossibleRule[]>;
  readonly others: readonly PossibleRule[];
}

export const noRules: OpeningRules = { all: [], byImport: new Map(), byTopKey: new Map(), others: [] };

/** Rules that look at the path, by what must match before one of them can hold. */
export interface PathRules {
  /** Those that ask for whole names, by each. */
  readonly byName: ReadonlyMap<string, readonly PossibleRule[]>;
  readonly byPattern: readonly PatternRules[];
  readonly others: readonly PossibleRule[];
}

/** Rules with a pattern. Most paths match none, and one expression that holds all patterns tells so in one pass. */
export interface PatternRules {
  readonly of: 'name' | 'path';
  readonly any: RegExp;
  readonly rules: readonly PossibleRule[];
}

export const allRules: readonly Rule[] = assetKinds.flatMap(({ id, signals }) =>
  signals.map((signal) => ({ kind: id, signal })),
);

/** The first parts of the names of Python modules that signals know: `azure` of `azure.ai.ml`. */
export const topModules: ReadonlySet<string> = new Set(
  allRules.flatMap(({ signal }) => signal.imports ?? []).map((name) => name.replace(/\..*$/, '')),
);

/** The rules that hold as far as the path tells, in their order. */
export function holding(
  { byName, byPattern, others }: PathRules,
  place: Place,
  markers: Markers,
): readonly PossibleRule[] {
  let found: PossibleRule[] | undefined;
  const add = (rules: readonly PossibleRule[]): void => {
    for (const rule of rules) if (holds(rule, place, markers)) (found ??= []).push(rule);
  };
  const named = byName.size > 0 && byName.get(place.name);
  if (named) add(named);
  for (const { of, any, rules } of byPattern) if (any.test(place[of])) add(rules);
  if (others.length > 0) add(others);
  if (found === undefined) return none;
  return found.length === 1 ? found : found.toSorted((a, b) => a.order - b.order);
}

const none: readonly PossibleRule[] = [];

/** True when all that the rule asks of the path is so. */
function holds({ conditions }: PossibleRule, place: Place, markers: Markers): boolean {
  for (const condition of conditions) if (!condition(place, markers)) return false;
  return true;
}
