import type { KindId, Signal, Weight } from './kind.ts';
import { placeOf, type Place } from './place.ts';
import { allRules, createRuleIndex, type Rule } from './rules.ts';

export interface FileFacts {
  readonly path: string;
  readonly mode: 'file' | 'symlink' | 'submodule';
  /** The beginning of the file, where it was read. */
  readonly opening?: string;
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
const demotion: Readonly<Record<Place['lies'], number>> = {
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

  function holding(place: Place, opening: string | undefined): readonly Rule[] {
    const rules = rulesOf(place.name);
    const holds = ({ signal }: Rule): boolean => holdsByPath(signal, place, markers);
    const exact = rules.exact.filter(holds);
    if (exact.length > 0) return exact;
    const found = rules.path.filter(holds);
    if (opening === undefined) return found;
    const read = rules.opening.filter(
      (rule) => holds(rule) && rule.signal.opening?.every((text) => text.test(opening)),
    );
    return [...read, ...found];
  }

  return {
    needsOpening(path) {
      const place = placeOf(path);
      if (place.lies === 'vendored') return false;
      const { exact, opening } = rulesOf(place.name);
      const holds = ({ signal }: Rule): boolean => holdsByPath(signal, place, markers);
      return opening.some(holds) && !exact.some(holds);
    },
    classify({ path, mode, opening }) {
      if (mode === 'submodule') return null;
      const place = placeOf(path);
      if (place.lies === 'vendored' || (library && isLibrarySource(place))) return null;
      return decide(holding(place, opening), place);
    },
  };
}

/** The own source of a framework: its packages, but not what it deploys, builds, documents or shows as an example. */
function isLibrarySource({ path }: Place): boolean {
  return (
    /\.(?:py|r|sql)$/.test(path) && !/(?:^|\/)(?:examples?|samples?|demos?|tutorials?|dags)\//.test(path)
  );
}

function decide(holding: readonly Rule[], place: Place): Verdict | null {
  let best: { kind: KindId; score: number; signals: Signal[] } | undefined;
  for (const kind of new Set(holding.map((rule) => rule.kind))) {
    const found = holding.filter((rule) => rule.kind === kind);
    const signals = found
      .map(({ signal }) => signal)
      .toSorted((a, b) => strength[b.weight] - strength[a.weight]);
    const score = scoreOf(kind, signals, place);
    if (score >= least && (!best || score > best.score)) best = { kind, score, signals };
  }
  return best ? { kind: best.kind, signals: [...new Set(best.signals.map(({ says }) => says))] } : null;
}

function scoreOf(kind: KindId, signals: readonly Signal[], { lies }: Place): number {
  const strongest = signals[0] ? strength[signals[0].weight] : 0;
  const taken = kind === 'ml-test' && lies === 'test' ? 0 : demotion[lies];
  return strongest + Math.min(signals.length - 1, furtherSignals) - taken;
}

function holdsByPath(signal: Signal, place: Place, markers: Markers): boolean {
  if (signal.names && !signal.names.includes(place.name)) return false;
  if (signal.endings && !signal.endings.some((ending) => place.name.endsWith(ending))) return false;
  if (signal.name && !signal.name.test(place.name)) return false;
  if (signal.path && !signal.path.test(place.path)) return false;
  if (signal.beside && !markers.beside(signal.beside, place.directory)) return false;
  return !signal.below || markers.below(signal.below, place.directory);
}

interface Markers {
  beside(name: string, directory: string): boolean;
  below(name: string, directory: string): boolean;
}

/** Where the files lie that tell what is beside or below them. */
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
