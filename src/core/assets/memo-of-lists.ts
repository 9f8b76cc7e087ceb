/** How many lists are remembered: whoever makes up the paths could make any number of them. */
const mostLists = 10_000;

interface Node<Item, Value> {
  known?: { readonly value: Value };
  readonly next: Map<Item, Node<Item, Value>>;
}

/** Remembers what `make` gives for a list of the same things in the same order. */
export function memoOfLists<Item extends object, Value>(
  make: (list: readonly Item[]) => Value,
): (list: readonly Item[]) => Value {
  const root: Node<Item, Value> = { next: new Map() };
  let nodes = 0;
  return (list) => {
    let node = root;
    for (const item of list) {
      let next = node.next.get(item);
      if (!next) {
        if (nodes >= mostLists) return make(list);
        nodes += 1;
        next = { next: new Map() };
        node.next.set(item, next);
      }
      node = next;
    }
    node.known ??= { value: make(list) };
    return node.known.value;
  };
}
