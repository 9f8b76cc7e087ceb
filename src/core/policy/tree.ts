import { quoted, shortened } from './words.ts';

/** A stretch of the file's text, in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The policy file as written, every part with its place. At most as deep as the reader allows. */
export type PolicyNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: Span;
  readonly node: PolicyNode;
}

interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly PolicyNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes. */
  readonly source: string;
}

/** The way from the top of the file to a part of it: keys of mappings, indices of lists. */
export type KeyPath = readonly (string | number)[];

/** Something wrong in the file. The text is made only when it is shown: a hostile file has faults by the thousand. */
export interface Fault {
  readonly path: KeyPath;
  readonly span: Span;
  readonly text: () => string;
}

/** Text in the file that names something: a role, a kind, a path pattern. */
export interface Word {
  readonly path: KeyPath;
  readonly span: Span;
  readonly text: string;
}

const noEntries: ReadonlyMap<string, Entry> = new Map();

/** The entries of a mapping; none where the node is something else. */
export function entriesOf(node: PolicyNode | undefined): ReadonlyMap<string, Entry> {
  return node?.kind === 'map' ? node.entries : noEntries;
}

/** The items of a list; none where the node is something else. */
export function itemsOf(node: PolicyNode | undefined): readonly PolicyNode[] {
  return node?.kind === 'list' ? node.items : [];
}

export function nodeAt(root: PolicyNode, path: KeyPath): PolicyNode | undefined {
  let node: PolicyNode | undefined = root;
  for (const step of path) node = childOf(node, step);
  return node;
}

function childOf(node: PolicyNode | undefined, step: string | number): PolicyNode | undefined {
  return typeof step === 'string' ? entriesOf(node).get(step)?.node : itemsOf(node)[step];
}

/** All text in a node: itself, or what its lists and mappings hold. Other scalars are for the schema to refuse. */
export function wordsIn(node: PolicyNode | undefined, path: KeyPath): Word[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') {
    return typeof node.value === 'string' ? [{ path, span: node.span, text: node.value }] : [];
  }
  if (node.kind === 'list') return node.items.flatMap((item, index) => wordsIn(item, [...path, index]));
  return [...node.entries].flatMap(([key, entry]) => wordsIn(entry.node, [...path, key]));
}

/** Where to point for a path: at the key, at the item of a list, or at the nearest of these that there is. */
export function spanAt(root: PolicyNode, path: KeyPath): Span {
  let node: PolicyNode | undefined = root;
  let span: Span = { start: 0, end: 0 };
  for (const step of path) {
    const entry: Entry | undefined = typeof step === 'string' ? entriesOf(node).get(step) : undefined;
    node = childOf(node, step);
    if (node === undefined) break;
    span = entry?.key ?? node.span;
  }
  return span;
}

/** Plain data for the schema. */
export function plain(node: PolicyNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
}

/** `waivers[0].paths[1]`; a key that is no plain word in quotes. */
export function keyText(path: KeyPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[A-Za-z0-9_-]{1,64}$/.test(step)) text += `[${quoted(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** What a message calls a value. */
export function shown(node: PolicyNode): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return quoted(node.value);
  return typeof node.value === 'number'
    ? `the number ${shortened(node.source, 40)}`
    : `the word ${node.source}`;
}
