/** How often something happened to each person not long ago. */
export interface Recent {
  /** Each time no earlier than the last. */
  add(person: string, at: number): void;
  /** How often by an instant that is no earlier than any asked for before. */
  at(at: number): (person: string) => number;
}

/** @param span seconds after which something is no longer recent */
export function createRecent(span: number): Recent {
  const events: { readonly person: string; readonly at: number }[] = [];
  const counts = new Map<string, number>();
  let gone = 0;
  const count = (person: string, by: number): void => {
    counts.set(person, (counts.get(person) ?? 0) + by);
  };
  return {
    add(person, at) {
      events.push({ person, at });
      count(person, 1);
    },
    at(at) {
      for (let next = events[gone]; next && next.at < at - span; next = events[(gone += 1)]) {
        count(next.person, -1);
      }
      return (person) => counts.get(person) ?? 0;
    },
  };
}
