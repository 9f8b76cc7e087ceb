import { byCodeUnit } from '../order.ts';

/** So many different people of these are needed. */
export interface Demand {
  readonly need: number;
  readonly people: readonly string[];
}

/** What speaks for a person: whole numbers, so that sums are exact. */
export interface Weight {
  readonly score: number;
  readonly tie: number;
}

/** More states than four to the power of eight are not tried one by one: eight roles, three approvals each. */
const mostStates = 65_536;

/**
 * The smallest set of people that meets every demand; of several the one with the highest score, then with the
 * highest tie. Exact for demands that hang together in groups of up to eight roles; greedy for larger ones. A demand
 * for more people than it names is for all of them. Sorted.
 */
export function smallestCover(demands: readonly Demand[], weigh: (person: string) => Weight): string[] {
  const open = withoutImplied(demands.map(bounded).filter(({ need }) => need > 0));
  const chosen = components(open).flatMap((component) => {
    const states = component.reduce((product, { need }) => product * (need + 1), 1);
    const people = peopleOf(component, weigh);
    return states <= mostStates ? exact(component, people) : greedy(component, people);
  });
  return chosen.toSorted(byCodeUnit);
}

function bounded({ need, people }: Demand): Demand {
  const different = [...new Set(people)];
  return { need: Math.min(need, different.length), people: different };
}

/** A demand is met with another that needs as many out of fewer people. */
function withoutImplied(demands: readonly Demand[]): Demand[] {
  const sets = demands.map(({ people }) => new Set(people));
  const implies = (a: number, b: number): boolean => {
    const [one, other] = [demands[a], demands[b]];
    if (!one || !other || one.need < other.need || one.people.length > other.people.length) return false;
    return one.people.every((person) => sets[b]?.has(person));
  };
  return demands.filter(
    (_, at) =>
      !demands.some((__, other) => other !== at && implies(other, at) && !(implies(at, other) && at < other)),
  );
}

/** Demands without a person in common are met apart. */
function components(demands: readonly Demand[]): Demand[][] {
  const found: { people: Set<string>; demands: Demand[] }[] = [];
  for (const demand of demands) {
    const touching = found.filter(({ people }) => demand.people.some((person) => people.has(person)));
    const joined = {
      people: new Set([...touching.flatMap(({ people }) => [...people]), ...demand.people]),
      demands: [...touching.flatMap((one) => one.demands), demand],
    };
    for (const one of touching) found.splice(found.indexOf(one), 1);
    found.push(joined);
  }
  return found.map((one) => one.demands);
}

interface Person extends Weight {
  readonly name: string;
  /** The demands that they serve, by index. */
  readonly serves: readonly number[];
}

/** Everybody, the better first. Of people who serve the same, no more than could be needed at once. */
function peopleOf(demands: readonly Demand[], weigh: (person: string) => Weight): Person[] {
  const serving = new Map<string, number[]>();
  for (const [index, { people }] of demands.entries())
    for (const name of people) {
      const serves = serving.get(name);
      if (serves) serves.push(index);
      else serving.set(name, [index]);
    }
  const alike = new Map<string, Person[]>();
  for (const [name, serves] of serving) {
    const key = serves.join();
    const person = { name, serves, ...weigh(name) };
    const others = alike.get(key);
    if (others) others.push(person);
    else alike.set(key, [person]);
  }
  return [...alike.values()].flatMap((group) => {
    const most = Math.max(...(group[0]?.serves ?? []).map((index) => demands[index]?.need ?? 0));
    return group.toSorted(better).slice(0, most);
  });
}

function better(a: Person, b: Person): number {
  return b.score - a.score || b.tie - a.tie || byCodeUnit(a.name, b.name);
}

interface Chosen {
  readonly size: number;
  readonly score: number;
  readonly tie: number;
  readonly last?: Person;
  readonly rest?: Chosen;
}

/**
 * Takes or leaves one person after the other, and keeps for each state, which is how many each demand still needs,
 * the best set that leads there.
 */
function exact(demands: readonly Demand[], people: readonly Person[]): string[] {
  const strides = demands.map((_, index) =>
    demands.slice(0, index).reduce((product, { need }) => product * (need + 1), 1),
  );
  const states = demands.reduce((product, { need }) => product * (need + 1), 1);
  const best = Array.from<Chosen | undefined>({ length: states });
  best[states - 1] = { size: 0, score: 0, tie: 0 };
  for (const person of people) {
    // Upwards: a state is read before anything that this person leads to is written above it.
    for (let state = 0; state < states; state += 1) {
      const rest = best[state];
      if (!rest) continue;
      const next = state - served(person, state, demands, strides);
      if (next === state) continue;
      const found = {
        size: rest.size + 1,
        score: rest.score + person.score,
        tie: rest.tie + person.tie,
        last: person,
        rest,
      };
      const known = best[next];
      if (!known || isBetter(found, known)) best[next] = found;
    }
  }
  const names: string[] = [];
  for (let at = best[0]; at?.last; at = at.rest) names.push(at.last.name);
  return names;
}

/** How far down a person leads from a state. */
function served(
  { serves }: Person,
  state: number,
  demands: readonly Demand[],
  strides: readonly number[],
): number {
  let down = 0;
  for (const index of serves) {
    const stride = strides[index] ?? 1;
    if (Math.floor(state / stride) % ((demands[index]?.need ?? 0) + 1) > 0) down += stride;
  }
  return down;
}

function isBetter(a: Chosen, b: Chosen): boolean {
  if (a.size !== b.size) return a.size < b.size;
  return a.score === b.score ? a.tie > b.tie : a.score > b.score;
}

/** Whoever serves most of what is open, again and again; then without those whom the others make needless. */
function greedy(demands: readonly Demand[], people: readonly Person[]): string[] {
  const left = demands.map(({ need }) => need);
  const open = (person: Person): number => person.serves.filter((index) => (left[index] ?? 0) > 0).length;
  const taken: Person[] = [];
  const waiting = new Set(people.toSorted(better));
  while (left.some((need) => need > 0)) {
    let [next, most]: [Person | undefined, number] = [undefined, 0];
    for (const person of waiting) {
      const serves = open(person);
      if (serves > most) [next, most] = [person, serves];
    }
    if (!next) break;
    waiting.delete(next);
    taken.push(next);
    for (const index of next.serves) left[index] = (left[index] ?? 0) - 1;
  }
  for (const person of taken.toReversed()) {
    if (person.serves.some((index) => (left[index] ?? 0) >= 0)) continue;
    taken.splice(taken.indexOf(person), 1);
    for (const index of person.serves) left[index] = (left[index] ?? 0) + 1;
  }
  return taken.map(({ name }) => name);
}
