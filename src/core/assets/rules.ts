import type { KindId, Signal } from './kind.ts';
import { directoryOf, extensionOf, type Place } from './place.ts';
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
  /** Rules are told in this order, and of equally strong kinds the first wins. */
  readonly order: number;
}

type Condition = (place: Place, markers: Markers) => boolean;

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
interface PathRules {
  /** Those that ask for whole names, by each. */
  readonly byName: ReadonlyMap<string, readonly PossibleRule[]>;
  readonly byPattern: readonly PatternRules[];
  readonly others: readonly PossibleRule[];
}

/** Rules with a pattern. Most paths match none, and one expression that holds all patterns tells so in one pass. */
interface PatternRules {
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

/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
export function createRuleIndex(): (place: Place) => Rules {
  const byExtension = new Map<string, Rules>();
  const expressions = new Map<string, RegExp>();
  const anyOf = (sources: readonly string[]): RegExp => {
    const source = sources.join('|');
    const expression = expressions.get(source) ?? new RegExp(source);
    expressions.set(source, expression);
    return expression;
  };
  return ({ extension }) => {
    const known = byExtension.get(extension);
    if (known) return known;
    const rules = rulesFor(extension, anyOf);
    // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
    if (byExtension.size < 1000) byExtension.set(extension, rules);
    return rules;
  };
}

function rulesFor(extension: string, anyOf: (sources: readonly string[]) => RegExp): Rules {
  const possible = allRules
    .filter(({ signal }) => isPossible(signal, extension))
    .map((rule) => ({
      ...rule,
      conditions: conditionsOf(rule.signal, extension),
      told: toldBy(rule.signal),
    }));
  const opening = possible
    .filter(({ told }) => told === 'opening')
    .toSorted((a, b) => a.conditions.length - b.conditions.length);
  const ordered = [...opening, ...possible.filter(({ told }) => told !== 'opening')].map(
    (rule, order): PossibleRule => ({ ...rule, order }),
  );
  const always = ({ told, conditions }: PossibleRule): boolean =>
    told === 'opening' && conditions.length === 0;
  return {
    path: pathRules(
      ordered.filter((rule) => !always(rule)),
      anyOf,
    ),
    opening: openingRules(ordered.filter(always)),
  };
}

function toldBy({ imports, topKeys, opening, weight }: Signal): PossibleRule['told'] {
  if (imports ?? topKeys ?? opening) return 'opening';
  return weight === 'exact' ? 'exact' : 'path';
}

function openingRules(rules: readonly PossibleRule[]): OpeningRules {
  const importing = rules.filter(({ signal }) => signal.imports);
  const keyed = rules.filter(({ signal }) => !signal.imports && signal.topKeys);
  return {
    all: rules,
    byImport: groupBy(importing, ({ signal }) => signal.imports ?? []),
    byTopKey: groupBy(keyed, ({ signal }) => signal.topKeys ?? []),
    others: rules.filter(({ signal }) => !signal.imports && !signal.topKeys),
  };
}

function pathRules(rules: readonly PossibleRule[], anyOf: (sources: readonly string[]) => RegExp): PathRules {
  const patterned = rules.filter(({ signal }) => !signal.names && (signal.name ?? signal.path));
  // Those of every extension are apart, so that what they are compiled to serves all.
  const byPattern = [true, false].flatMap((general) =>
    (['name', 'path'] as const).map((of): PatternRules => {
      const own = patterned.filter(
        ({ signal }) => isGeneral(signal) === general && (signal.name ? 'name' : 'path') === of,
      );
      return {
        of,
        any: anyOf(own.map(({ signal }) => (signal.name ?? signal.path)?.source ?? '')),
        rules: own,
      };
    }),
  );
  return {
    byName: groupBy(rules, ({ signal }) => signal.names ?? []),
    byPattern: byPattern.filter(({ rules: own }) => own.length > 0),
    others: rules.filter(({ signal }) => !signal.names && !signal.name && !signal.path),
  };
}

function groupBy(
  rules: readonly PossibleRule[],
  wordsOf: (rule: PossibleRule) => readonly string[],
): Map<string, PossibleRule[]> {
  const groups = new Map<string, PossibleRule[]>();
  for (const rule of rules) {
    for (const word of wordsOf(rule)) {
      const group = groups.get(word);
      if (group) group.push(rule);
      else groups.set(word, [rule]);
    }
  }
  return groups;
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
  if (beside) {
    conditions.push((place, markers) => beside.some((other) => markers.beside(other, directoryOf(place))));
  }
  if (below !== undefined) conditions.push((place, markers) => markers.below(below, directoryOf(place)));
  return conditions;
}

function isPossible({ names, endings, name, path }: Signal, extension: string): boolean {
  if (names && !names.some((one) => extensionOf(one) === extension)) return false;
  if (endings && !endings.some((one) => extensionOf(one) === extension)) return false;
  return [name, path].every((pattern) => pattern === undefined || mayEndIn(pattern, extension));
}

/** True for a signal that any extension leaves possible. */
function isGeneral({ names, endings, name, path }: Signal): boolean {
  return (
    !names && !endings && [name, path].every((pattern) => !pattern || extensionsOf(pattern) === undefined)
  );
}

/** Whether a pattern whose last part is an extension can hold for this one; true where it has no such part. */
function mayEndIn(pattern: RegExp, extension: string): boolean {
  return extensionsOf(pattern)?.test(extension) ?? true;
}

/** What the extensions of a pattern match, where its last part is one. */
function extensionsOf({ source }: RegExp): RegExp | undefined {
  const dot = source.lastIndexOf(String.raw`\.`);
  if (dot < 0 || !source.endsWith('$') || source.includes('$|') || source.includes('/', dot))
    return undefined;
  try {
    return new RegExp(`^${source.slice(dot + 2)}`);
  } catch {
    // The dot stands within a group.
    return undefined;
  }
}
