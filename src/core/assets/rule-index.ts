import type { Signal } from './kind.ts';
import { directoryOf, extensionOf, type Place } from './place.ts';
import {
  allRules,
  type Condition,
  type OpeningRules,
  type PathRules,
  type PatternRules,
  type PossibleRule,
  type Rule,
  type Rules,
} from './rules.ts';

type KnownRule = Rule & Pick<PossibleRule, 'told' | 'mayHave'>;
/** One expression for any of several, the same for the same. */
type AnyOf = (sources: readonly string[]) => RegExp;

/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
export function createRuleIndex(): (place: Place) => Rules {
  const byExtension = new Map<string, Rules>();
  const anyOf = createAnyOf();
  const known = allRules.map((rule): KnownRule => {
    const mayHave = extensionsOf(rule.signal);
    return { ...rule, told: toldBy(rule.signal), ...(mayHave && { mayHave }) };
  });
  return ({ extension }) => {
    const found = byExtension.get(extension);
    if (found) return found;
    const rules = rulesFor(known, extension, anyOf);
    // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
    if (byExtension.size < 1000) byExtension.set(extension, rules);
    return rules;
  };
}

function createAnyOf(): AnyOf {
  const expressions = new Map<string, RegExp>();
  return (sources) => {
    const source = sources.join('|');
    const expression = expressions.get(source) ?? new RegExp(source);
    expressions.set(source, expression);
    return expression;
  };
}

/** Those that need more of the path come behind, and behind them those that need no opening. */
function rulesFor(known: readonly KnownRule[], extension: string, anyOf: AnyOf): Rules {
  const always: PossibleRule[] = [];
  const opening: PossibleRule[] = [];
  const byPath: PossibleRule[] = [];
  for (const rule of known) {
    if (rule.mayHave && !rule.mayHave(extension)) continue;
    const conditions = conditionsOf(rule.signal, extension);
    const group = rule.told !== 'opening' ? byPath : conditions.length === 0 ? always : opening;
    group.push({ ...rule, conditions, order: 0 });
  }
  opening.sort((a, b) => a.conditions.length - b.conditions.length);
  const ordered = [...always, ...opening, ...byPath].map((rule, order) => ({ ...rule, order }));
  return {
    path: pathRules(ordered.slice(always.length), anyOf),
    opening: openingRules(ordered.slice(0, always.length)),
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
        ({ signal, mayHave }) =>
          (mayHave === undefined) === general && (signal.name ? 'name' : 'path') === of,
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

/** What a signal asks of the extension; undefined where it leaves all possible. */
function extensionsOf({ names, endings, name, path }: Signal): ((extension: string) => boolean) | undefined {
  const written = [names, endings].flatMap((all) => (all ? [new Set(all.map(extensionOf))] : []));
  const matched = [name, path].flatMap((pattern) => (pattern && lastPart(pattern)) ?? []);
  if (written.length + matched.length === 0) return undefined;
  return (extension) =>
    written.every((extensions) => extensions.has(extension)) &&
    matched.every((pattern) => pattern.test(extension));
}

/** What matches the extensions of a pattern, where its last part is one. */
function lastPart({ source }: RegExp): RegExp | undefined {
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
