/** How often each person did something; what is long ago weighs less. People are told by their number. */
export interface Tally {
  /** Sum of the weights. */
  readonly total: number;
  readonly byPerson: ReadonlyMap<number, Trace>;
}

export interface Trace {
  /** As of the instant the tallies are kept for. */
  readonly weight: number;
  /** Without any weight. */
  readonly times: number;
}

/** Tallies by a key, each made when something is added to it. */
export interface Tallies {
  add(key: string, person: number, at: number): void;
  get(key: string): Tally | undefined;
  /** What a total was at an instant up to which everything has been added, and nothing since. */
  totalAt(tally: Tally, at: number): number;
}

interface Kept {
  total: number;
  readonly byPerson: Map<number, { weight: number; times: number }>;
}

/**
 * @param halfLife seconds after which something weighs half
 * @param until the latest instant, in seconds since 1970: what is later counts as if it were then
 */
export function createTallies(halfLife: number, until: number): Tallies {
  const tallies = new Map<string, Kept>();
  const weightOf = (at: number): number => 2 ** ((Math.min(at, until) - until) / halfLife);
  return {
    add(key, person, at) {
      const weight = weightOf(at);
      let tally = tallies.get(key);
      if (!tally) tallies.set(key, (tally = { total: 0, byPerson: new Map() }));
      tally.total += weight;
      const trace = tally.byPerson.get(person);
      if (!trace) tally.byPerson.set(person, { weight, times: 1 });
      else {
        trace.weight += weight;
        trace.times += 1;
      }
    },
    get: (key) => tallies.get(key),
    totalAt: ({ total }, at) => total / weightOf(at),
  };
}
