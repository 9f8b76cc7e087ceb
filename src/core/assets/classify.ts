import { createCandidates, type Candidate } from './candidate.ts';
import type { KindId, Signal, Weight } from './kind.ts';
import { faultOf } from './malformed.ts';
import { createMarkers } from './markers.ts';
import { createPositions } from './positions.ts';
import { placeOf, type Surroundings } from './place.ts';
import type { PossibleRule, Rule } from './rules.ts';
import { memoOfLists } from './memo-of-lists.ts';
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
  const candidateFor = createCandidates(createMarkers(paths), libraries);
  const positionOf = createPositions(paths);
  // What was found out about a path while its opening was planned is needed again when it is told.
  const known: (Candidate | undefined)[] = [];
  const outlooks = new Map<Candidate, Outlook>();

  function candidateOf(path: string): Candidate {
    const position = positionOf(path);
    return position < 0 ? candidateFor(path) : (known[position] ??= candidateFor(path));
  }

  function outlookOf(candidate: Candidate): Outlook {
    const outlook = outlooks.get(candidate) ?? createOutlook(candidate);
    outlooks.set(candidate, outlook);
    return outlook;
  }

  return {
    needsOpening(path) {
      return outlookOf(candidateOf(path)).open;
    },
    classify({ path, mode, opening }) {
      if (mode === 'submodule') return null;
      const candidate = candidateOf(path);
      const { unopened, opened } = outlookOf(candidate);
      if (opening === undefined || candidate.foreign) return unopened;
      const verdict = opened(speaking(candidate.always, candidate.sometimes, opening));
      return verdict && withFault(verdict, path, opening);
    },
  };
}

/** What can become of all files whose paths tell the same. */
interface Outlook {
  /** Whether another kind than that of the path could be the strongest, if an opening gave all that it can for it. */
  readonly open: boolean;
  readonly unopened: Verdict | null;
  /** By the rules that an opening gives. */
  readonly opened: (spoken: readonly PossibleRule[]) => Verdict | null;
}

function createOutlook(candidate: Candidate): Outlook {
  const { given, surroundings, foreign } = candidate;
  const told = memoOfLists((spoken: readonly PossibleRule[]) => {
    const best = decide([...spoken, ...given], surroundings);
    return best ? { kind: best.kind, signals: said(best.signals) } : null;
  });
  return {
    open: !foreign && couldChange(candidate),
    unopened: foreign ? null : told([]),
    opened: told,
  };
}

/** Who lists kinds alone need not wait for what is wrong with a file. */
function withFault({ kind, signals }: Verdict, path: string, opening: string): Verdict {
  return {
    kind,
    get signals() {
      const fault = faultOf(placeOf(path), opening);
      return fault === undefined ? signals : [...signals, fault];
    },
  };
}

function couldChange({ given, always, sometimes, surroundings }: Candidate): boolean {
  const possible = sometimes.length === 0 ? always.all : [...always.all, ...sometimes];
  if (possible.length === 0) return false;
  const best = decide(given, surroundings);
  const byKind = signalsByKind([...possible, ...given]);
  const toBeat = Math.max(leastScore, best?.score ?? 0);
  // Of equally strong kinds the one wins for which the opening speaks.
  for (const [kind, signals] of byKind) {
    if (kind !== best?.kind && scoreOf(kind, signals, surroundings) >= toBeat) return true;
  }
  return false;
}

/** The strongest kind of signals that hold, told in the order of rules; of equally strong ones the first. */
function decide(holding: readonly Rule[], surroundings: Surroundings): Strongest | undefined {
  let best: Strongest | undefined;
  for (const [kind, signals] of signalsByKind(holding)) {
    const score = scoreOf(kind, signals, surroundings);
    if (score >= leastScore && (!best || score > best.score)) best = { kind, score, signals };
  }
  return best;
}

function signalsByKind(rules: readonly Rule[]): Map<KindId, Signal[]> {
  const byKind = new Map<KindId, Signal[]>();
  for (const { kind, signal } of rules) {
    const others = byKind.get(kind);
    if (others) others.push(signal);
    else byKind.set(kind, [signal]);
  }
  return byKind;
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
