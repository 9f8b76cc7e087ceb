import type { KindId, Signal, Weight } from './kind.ts';
import { faultOf } from './malformed.ts';
import { placeOf, surroundingsOf, type Place, type Surroundings } from './place.ts';
import {
  addHolding,
  allRules,
  createRuleIndex,
  holds,
  noRules,
  type Markers,
  type OpeningRules,
  type PossibleRule,
  type Rule,
} from './rules.ts';
import { speaking } from './speaking.ts';

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
  /** The directories, with the slash at their end, that hold the source of a framework; empty text: the whole tree. */
  readonly libraries: readonly string[];
}

export interface Classifier {
  /** True exactly when some opening would give another kind than the path alone. */
  needsOpening(path: string): boolean;
  /** Null: no asset. */
  classify(file: FileFacts): Verdict | null;
}

interface Strongest {
  readonly kind: KindId;
  readonly score: number;
  readonly signals: readonly Signal[];
}

const strength: Readonly<Record<Weight, number>> = {
  exact: 10,
  tool: 9,
  opening: 8,
  named: 6,
  extension: 5,
  prior: 2,
};

/** The least that makes an asset. */
const leastScore = 5;

/** What each place takes away; a test is still a test of data, and an exact name survives most places. */
const demotion: Readonly<Record<Surroundings, number>> = {
  vendored: 99,
  fixture: 8,
  test: 4,
  docs: 1,
  plain: 0,
};

/** Kinds from which a place for tests takes nothing: what tests, and the data that it is tested with. */
const atHomeInTests: ReadonlySet<KindId> = new Set(['ml-test', 'data-quality', 'dataset', 'model-artifact']);

/** Further signals for the same kind add little: they decide between kinds that are equally strong. */
const furtherSignals = 3;

export function createClassifier({ paths, libraries }: RepositoryContext): Classifier {
  const markers = markersIn(paths);
  const rulesOf = createRuleIndex();
  // What was found out about a path while its opening was planned is needed again when that is read.
  const planned = new Map<string, Candidate>();
  const known = new Map<OpeningRules, Map<string, boolean>>();

  function candidateFor(path: string): Candidate {
    const place = placeOf(path);
    const rules = rulesOf(place.name);
    const given: PossibleRule[] = [];
    addHolding(rules.exact, place, markers, given);
    const settled = given.length > 0;
    if (!settled) addHolding(rules.path, place, markers, given);
    if (given.length > 1) given.sort((a, b) => a.order - b.order);
    const sometimes = settled ? [] : rules.opening.sometimes.filter((rule) => holds(rule, place, markers));
    const surroundings = surroundingsOf(place);
    const foreign = surroundings === 'vendored' || isLibrarySource(place, surroundings, libraries);
    return {
      place,
      given,
      always: settled ? noRules : rules.opening.always,
      sometimes,
      surroundings,
      foreign,
    };
  }

  /** It is the same for all paths of one extension that give the same rules in such surroundings. */
  function isOpen(candidate: Candidate): boolean {
    const { given, always, sometimes, surroundings } = candidate;
    const alike = known.get(always) ?? new Map<string, boolean>();
    known.set(always, alike);
    const key = surroundings + orders(given) + orders(sometimes);
    const open = alike.get(key) ?? couldChange(candidate);
    // A path can be made to give any rules: what is kept stays small.
    if (alike.size < 1000) alike.set(key, open);
    return open;
  }

  return {
    needsOpening(path) {
      const candidate = candidateFor(path);
      const needed = !candidate.foreign && isOpen(candidate);
      if (needed) planned.set(path, candidate);
      return needed;
    },
    classify({ path, mode, opening }) {
      if (mode === 'submodule') return null;
      const { place, given, always, sometimes, surroundings, foreign } =
        planned.get(path) ?? candidateFor(path);
      planned.delete(path);
      if (foreign) return null;
      const spoken = opening === undefined ? [] : speaking(always, sometimes, opening);
      const best = decide(spoken.length === 0 ? given : [...spoken, ...given], surroundings);
      if (!best) return null;
      // Who lists kinds alone need not wait for the reasons.
      return {
        kind: best.kind,
        get signals() {
          const fault = opening === undefined ? undefined : faultOf(place, opening);
          return fault === undefined ? said(best.signals) : [...said(best.signals), fault];
        },
      };
    },
  };
}

/** What the path of a file gives, and what an opening could add. */
interface Candidate {
  readonly place: Place;
  readonly given: readonly PossibleRule[];
  /** The rules that an opening alone decides, and those for which the path is so. */
  readonly always: OpeningRules;
  readonly sometimes: readonly PossibleRule[];
  readonly surroundings: Surroundings;
  /** Vendored, or a framework's own. */
  readonly foreign: boolean;
}

function orders(rules: readonly PossibleRule[]): string {
  let text = '/';
  for (const { order } of rules) text += `${order} `;
  return text;
}

/** Whether another kind than that of the path could be the strongest, if an opening gave all that it can for it. */
function couldChange({ given, always, sometimes, surroundings }: Candidate): boolean {
  const possible = sometimes.length === 0 ? always.all : [...always.all, ...sometimes];
  if (possible.length === 0) return false;
  const best = decide(given, surroundings);
  const byKind = new Map<KindId, Signal[]>();
  for (const { kind, signal } of [...possible, ...given]) {
    if (kind === best?.kind) continue;
    const own = byKind.get(kind);
    if (own) own.push(signal);
    else byKind.set(kind, [signal]);
  }
  const toBeat = Math.max(leastScore, best?.score ?? 0);
  // Of equally strong kinds the one wins for which the opening speaks.
  for (const [kind, signals] of byKind) if (scoreOf(kind, signals, surroundings) >= toBeat) return true;
  return false;
}

/**
 * The own source of a framework, and what its tests use; but not what it deploys, builds, documents, scaffolds or
 * shows as an example.
 */
function isLibrarySource(
  { path, written }: Place,
  surroundings: Surroundings,
  libraries: readonly string[],
): boolean {
  if (!libraries.some((directory) => written.startsWith(directory))) return false;
  const tested = surroundings === 'test' || surroundings === 'fixture';
  return (tested ? testedSource : source).test(path) && !forOthers.test(path);
}

const source = /\.(?:py|r|sql)$/;
const testedSource = /\.(?:py|r|sql|ya?ml|json|md|ipynb)$/;
const forOthers =
  /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|quickstarts?|templates?|dags|notebooks|contrib|\.?ci|\.github|hack|scripts?)\//;

/** The strongest kind of signals that hold, told in the order of rules; of equally strong ones the first. */
function decide(holding: readonly Rule[], surroundings: Surroundings): Strongest | undefined {
  const byKind = new Map<KindId, Signal[]>();
  for (const { kind, signal } of holding) {
    const others = byKind.get(kind);
    if (others) others.push(signal);
    else byKind.set(kind, [signal]);
  }
  let best: Strongest | undefined;
  for (const [kind, signals] of byKind) {
    const score = scoreOf(kind, signals, surroundings);
    if (score >= leastScore && (!best || score > best.score)) best = { kind, score, signals };
  }
  return best;
}

function scoreOf(kind: KindId, signals: readonly Signal[], surroundings: Surroundings): number {
  let strongest = 0;
  for (const { weight } of signals) strongest = Math.max(strongest, strength[weight]);
  const taken = atHomeInTests.has(kind) && surroundings === 'test' ? 0 : demotion[surroundings];
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
