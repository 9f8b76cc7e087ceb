import { memoOfLists } from './memo-of-lists.ts';
import { placeOf, surroundingsOf, type Place, type Surroundings } from './place.ts';
import { holding, noRules, type Markers, type OpeningRules, type PossibleRule, type Rules } from './rules.ts';
import { createRuleIndex } from './rule-index.ts';

/** What the path of a file gives, and what an opening could add. Paths that tell the same mostly share one. */
export interface Candidate {
  readonly given: readonly PossibleRule[];
  /** The rules that an opening alone decides, and those for which the path is so. */
  readonly always: OpeningRules;
  readonly sometimes: readonly PossibleRule[];
  readonly surroundings: Surroundings;
  /** Vendored, or a framework's own: never an asset. */
  readonly foreign: boolean;
}

/** @param libraries the directories, with the slash at their end, that hold the source of a framework */
export function createCandidates(
  markers: Markers,
  libraries: readonly string[],
): (path: string) => Candidate {
  const rulesOf = createRuleIndex();
  const alike = new Map<Rules, Map<Surroundings, (held: readonly PossibleRule[]) => Candidate>>();

  function among(rules: Rules, surroundings: Surroundings): (held: readonly PossibleRule[]) => Candidate {
    const known = alike.get(rules) ?? new Map<Surroundings, (held: readonly PossibleRule[]) => Candidate>();
    alike.set(rules, known);
    const candidates =
      known.get(surroundings) ?? memoOfLists((held) => createCandidate(held, rules, surroundings));
    known.set(surroundings, candidates);
    return candidates;
  }

  return (path) => {
    const place = placeOf(path);
    const surroundings = surroundingsOf(place);
    if (surroundings === 'vendored' || isLibrarySource(place, surroundings, libraries)) return foreign;
    const rules = rulesOf(place);
    return among(rules, surroundings)(holding(rules.path, place, markers));
  };
}

const foreign: Candidate = {
  given: [],
  always: noRules,
  sometimes: [],
  surroundings: 'vendored',
  foreign: true,
};

/** A rule that ends the matter leaves nothing to others. */
function createCandidate(held: readonly PossibleRule[], rules: Rules, surroundings: Surroundings): Candidate {
  const ofSort = (sort: PossibleRule['told']) => held.filter(({ told }) => told === sort);
  const exact = ofSort('exact');
  return exact.length > 0
    ? { given: exact, always: noRules, sometimes: [], surroundings, foreign: false }
    : {
        given: ofSort('path'),
        always: rules.opening,
        sometimes: ofSort('opening'),
        surroundings,
        foreign: false,
      };
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
