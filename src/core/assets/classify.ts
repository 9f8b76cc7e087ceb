import type { KindId, Signal, Weight } from './kind.ts';
import { importedModules, topLevelKeys } from './openings.ts';
import { placeOf, surroundingsOf, type Place, type Surroundings } from './place.ts';
import {
  addHolding,
  allRules,
  createRuleIndex,
  holds,
  type Markers,
  type PossibleRule,
  type Rule,
  type Rules,
} from './rules.ts';

export interface FileFacts {
  readonly path: string;
  readonly mode: 'file' | 'symlink' | 'submodule';
  /** The beginning of the file, where it was read. */
  readonly opening?: string | undefined;
}

export interface Verdict {
  readonly kind: KindId;
  /** Why, strongest first; never empty. */
  readonly signals: readonly string[];
}

export interface RepositoryContext {
  readonly paths: readonly string[];
  /** A framework: what its own source does is no asset. */
  readonly library: boolean;
}

export interface Classifier {
  /** True when the path alone leaves the kind open. */
  needsOpening(path: string): boolean;
  /** Null: no asset. */
  classify(file: FileFacts): Verdict | null;
}

const strength: Readonly<Record<Weight, number>> = {
  exact: 10,
  opening: 8,
  named: 6,
  extension: 5,
  prior: 2,
};

/** The least that makes an asset. */
const least = 5;

/** What each place takes away; a test is still a test of data, and an exact name survives most places. */
const demotion: Readonly<Record<Surroundings, number>> = {
  vendored: 99,
  fixture: 6,
  test: 4,
  docs: 3,
  plain: 0,
};

/** Further signals for the same kind add little: they decide between kinds that are equally strong. */
const furtherSignals = 3;

export function createClassifier({ paths, library }: RepositoryContext): Classifier {
  const markers = markersIn(paths);
  const rulesOf = createRuleIndex();

  function signalsOf(place: Place, opening: string | undefined): readonly Rule[] {
    const rules = rulesOf(place.name);
    const found: PossibleRule[] = [];
    addHolding(rules.exact, place, markers, found);
    if (found.length > 0) return found;
    if (opening !== undefined && rules.opening.length > 0) {
      for (const rule of speaking(rules, opening)) if (holds(rule, place, markers)) found.push(rule);
    }
    addHolding(rules.path, place, markers, found);
    return found.length < 2 ? found : found.toSorted((a, b) => a.order - b.order);
  }

  return {
    needsOpening(path) {
      const place = placeOf(path);
      const { exact, opening } = rulesOf(place.name);
      if (!opening.some((rule) => holds(rule, place, markers))) return false;
      const settled: PossibleRule[] = [];
      addHolding(exact, place, markers, settled);
      return settled.length === 0 && surroundingsOf(place) !== 'vendored';
    },
    classify({ path, mode, opening }) {
      if (mode === 'submodule') return null;
      const place = placeOf(path);
      const found = signalsOf(place, opening);
      if (found.length === 0 || (library && isLibrarySource(place))) return null;
      return decide(found, surroundingsOf(place));
    },
  };
}

/** The rules whose signals an opening gives: looked up by what it imports and declares, only the rest one by one. */
function speaking({ byImport, byTopKey, otherOpening }: Rules, opening: string): ReadonlySet<PossibleRule> {
  const given = new Set<PossibleRule>();
  const addMatching = (rules: readonly PossibleRule[] = []): void => {
    for (const rule of rules) {
      const { opening: patterns = [] } = rule.signal;
      if (!given.has(rule) && patterns.every((pattern) => pattern.test(opening))) given.add(rule);
    }
  };
  if (byImport.size > 0) for (const module of importedModules(opening)) addMatching(byImport.get(module));
  if (byTopKey.size > 0) for (const key of topLevelKeys(opening)) addMatching(byTopKey.get(key));
  addMatching(otherOpening);
  return given;
}

/** The own source of a framework: its packages, but not what it deploys, builds, documents or shows as an example. */
function isLibrarySource({ path }: Place): boolean {
  return (
    /\.(?:py|r|sql)$/.test(path) && !/(?:^|\/)(?:examples?|samples?|demos?|tutorials?|dags)\//.test(path)
  );
}

function decide(holding: readonly Rule[], surroundings: Surroundings): Verdict | null {
  if (surroundings === 'vendored') return null;
  const byKind = new Map<KindId, Signal[]>();
  for (const { kind, signal } of holding) {
    const others = byKind.get(kind);
    if (others) others.push(signal);
    else byKind.set(kind, [signal]);
  }
  let best: { kind: KindId; score: number; signals: readonly Signal[] } | undefined;
  for (const [kind, signals] of byKind) {
    const score = scoreOf(kind, signals, surroundings);
    if (score >= least && (!best || score > best.score)) best = { kind, score, signals };
  }
  return best ? { kind: best.kind, signals: said(best.signals) } : null;
}

function scoreOf(kind: KindId, signals: readonly Signal[], surroundings: Surroundings): number {
  let strongest = 0;
  for (const { weight } of signals) strongest = Math.max(strongest, strength[weight]);
  const taken = kind === 'ml-test' && surroundings === 'test' ? 0 : demotion[surroundings];
  return strongest + Math.min(signals.length - 1, furtherSignals) - taken;
}

/** What signals say, strongest first. */
function said(signals: readonly Signal[]): readonly string[] {
  const [only] = signals;
  if (only && signals.length === 1) return [only.says];
  const sorted = signals.toSorted((a, b) => strength[b.weight] - strength[a.weight]);
  return [...new Set(sorted.map(({ says }) => says))];
}

function markersIn(paths: readonly string[]): Markers {
  const names = new Set(allRules.flatMap(({ signal }) => [signal.beside ?? [], signal.below ?? []].flat()));
  const directories = new Map<string, Set<string>>([...names].map((name) => [name, new Set()]));
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    directories.get(path.slice(slash + 1))?.add(path.slice(0, Math.max(0, slash)));
  }
  const beside = (name: string, directory: string): boolean => directories.get(name)?.has(directory) ?? false;
  return {
    beside,
    below(name, directory) {
      if ((directories.get(name)?.size ?? 0) === 0) return false;
      for (let at = directory; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
        if (beside(name, at)) return true;
        if (at === '') return false;
      }
    },
  };
}
