/** A step of a compiled expression. */
type State =
  | { readonly on: 'char'; readonly takes: (char: string) => boolean; next: number }
  | { readonly on: 'split'; next: number; other: number }
  | { readonly on: 'start' | 'end'; next: number }
  | { readonly on: 'match' };

type Node =
  | { readonly is: 'char'; readonly takes: (char: string) => boolean }
  | { readonly is: 'start' }
  | { readonly is: 'end' }
  | { readonly is: 'all'; readonly parts: readonly Node[] }
  | { readonly is: 'any'; readonly parts: readonly Node[] }
  | { readonly is: '*' | '+' | '?'; readonly part: Node };

/** What is understood of an expression of the RE2 syntax; anything else in it is said to be not. */
class NotUnderstood extends Error {}

/** Longer expressions than this, in UTF-16 code units, are not read. */
const longest = 200;

/**
 * Compiles an expression of Go, which may match anywhere in a text, to a test that takes time proportional to the text.
 * Null for what it does not understand: counted repetition, flags and classes with names.
 */
export function compileGoRegexp(source: string): ((text: string) => boolean) | null {
  if (source.length > longest) return null;
  try {
    const states: State[] = [{ on: 'match' }];
    const first = compile(parse(source), 0, states);
    return (text) => run(states, first, text);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

function parse(source: string): Node {
  const chars = Array.from(source);
  let at = 0;
  const root = alternatives();
  if (at < chars.length) throw new NotUnderstood();
  return root;

  function alternatives(): Node {
    const parts = [sequence()];
    while (chars[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return { is: 'any', parts };
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < chars.length && chars[at] !== '|' && chars[at] !== ')') parts.push(repeated(atom()));
    return { is: 'all', parts };
  }

  function repeated(part: Node): Node {
    const sign = chars[at];
    if (sign === '{') throw new NotUnderstood();
    if (sign !== '*' && sign !== '+' && sign !== '?') return part;
    at += 1;
    // Whether as much or as little as possible makes no difference to whether anything matches.
    if (chars[at] === '?') at += 1;
    return { is: sign, part };
  }

  function atom(): Node {
    const char = chars[at] ?? '';
    at += 1;
    if (char === '(') return group();
    if (char === '[') return { is: 'char', takes: bracket() };
    if (char === '\\') return { is: 'char', takes: escaped() };
    if (char === '.') return { is: 'char', takes: (one) => one !== '\n' };
    if (char === '^') return { is: 'start' };
    if (char === '$') return { is: 'end' };
    if ('*+?{'.includes(char)) throw new NotUnderstood();
    return { is: 'char', takes: (one) => one === char };
  }

  function group(): Node {
    if (chars[at] === '?') {
      if (chars[at + 1] !== ':') throw new NotUnderstood();
      at += 2;
    }
    const inside = alternatives();
    if (chars[at] !== ')') throw new NotUnderstood();
    at += 1;
    return inside;
  }

  function escaped(): (char: string) => boolean {
    const char = chars[at] ?? '';
    at += 1;
    const known = classes[char];
    if (known) return (one) => known.test(one);
    if (char === '' || /[A-Za-z0-9]/.test(char)) throw new NotUnderstood();
    return (one) => one === char;
  }

  function bracket(): (char: string) => boolean {
    const negated = chars[at] === '^';
    if (negated) at += 1;
    const tests: ((char: string) => boolean)[] = [];
    while (chars[at] !== ']' || tests.length === 0) {
      const from = chars[at];
      if (from === undefined || from === '[') throw new NotUnderstood();
      at += 1;
      const to = chars[at] === '-' && chars[at + 1] !== ']' ? chars[at + 1] : undefined;
      if (from === '\\') tests.push(escaped());
      else if (to === undefined) tests.push((one) => one === from);
      else {
        at += 2;
        tests.push((one) => one >= from && one <= to);
      }
    }
    at += 1;
    return (char) => tests.some((test) => test(char)) !== negated;
  }
}

const classes: Readonly<Record<string, RegExp>> = {
  d: /[0-9]/,
  D: /[^0-9]/,
  w: /[0-9A-Za-z_]/,
  W: /[^0-9A-Za-z_]/,
  s: /[\t\n\f\r ]/,
  S: /[^\t\n\f\r ]/,
};

/** Adds the states of a node, after which `next` comes; answers with the first of them. */
function compile(node: Node, next: number, states: State[]): number {
  const add = (state: State): number => states.push(state) - 1;
  if (node.is === 'char') return add({ on: 'char', takes: node.takes, next });
  if (node.is === 'start' || node.is === 'end') return add({ on: node.is, next });
  if (node.is === 'all') return node.parts.reduceRight((after, part) => compile(part, after, states), next);
  if (node.is === 'any') {
    return node.parts
      .map((part) => compile(part, next, states))
      .reduceRight((other, first) => add({ on: 'split', next: first, other }));
  }
  if (node.is === '?') return add({ on: 'split', next: compile(node.part, next, states), other: next });
  const loop: State = { on: 'split', next: 0, other: next };
  const at = add(loop);
  loop.next = compile(node.part, at, states);
  return node.is === '*' ? at : loop.next;
}

function run(states: readonly State[], first: number, text: string): boolean {
  const chars = Array.from(text);
  let live = new Set<number>();
  for (let at = 0; at <= chars.length; at += 1) {
    const here = follow(states, [...live, first], at, chars.length);
    live = new Set();
    for (const index of here) {
      const state = states[index];
      if (state?.on === 'match') return true;
      if (state?.on === 'char' && at < chars.length && state.takes(chars[at] ?? '')) live.add(state.next);
    }
  }
  return false;
}

/** All states that are reached without taking a character. */
function follow(states: readonly State[], from: readonly number[], at: number, end: number): Set<number> {
  const reached = new Set<number>();
  const left = [...from];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state?.on === 'split') left.push(state.next, state.other);
    if ((state?.on === 'start' && at === 0) || (state?.on === 'end' && at === end)) left.push(state.next);
  }
  return reached;
}
