/** How often each person did something; what is long ago weighs less. People are told by their number. */
export interface Tally {
  /** Sum of the weights. */
  readonly total: number;
  /** Each once. */
  readonly people: readonly number[];
  /** Of the same place in `people`, as of the instant the tallies are kept for. */
  readonly weights: readonly number[];
  /** The same without weight. */
  readonly times: readonly number[];
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
  readonly people: number[];
  readonly weights: number[];
  readonly times: number[];
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
      if (!tally) tallies.set(key, (tally = { total: 0, people: [], weights: [], times: [] }));
      tally.total += weight;
      const known = tally.people.indexOf(person);
      const index = known < 0 ? tally.people.push(person) - 1 : known;
      tally.weights[index] = (tally.weights[index] ?? 0) + weight;
      tally.times[index] = (tally.times[index] ?? 0) + 1;
    },
    get: (key) => tallies.get(key),
    totalAt: ({ total }, at) => total / weightOf(at),
  };
}
