import { Composer, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { SourceText } from '../snapshot.ts';
import { DEEPEST_YAML, yamlTokens } from '../yaml-tokens.ts';
import type { Fault, Form, Word } from './source.ts';

/** A YAML file of a tool: its documents, or why it cannot be read. */
export interface Yaml {
  readonly path: string;
  readonly documents: readonly ParsedNode[];
  readonly faults: readonly Fault[];
  /** The line of a place in the text, 1-based. */
  lineAt(offset: number): number;
}

/** Ends the reading at the first fault: after it nothing is certain. */
class Unreadable extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const composing = {
  version: '1.1',
  // Words are wanted as they are written: a login of digits is no number.
  schema: 'failsafe',
  uniqueKeys: false,
  resolveKnownTags: false,
} as const;

/** Reads YAML as tools do, which is more than a policy may be: several documents, tags and anchors. Throws nothing. */
export function readYaml({ path, text }: SourceText & { readonly text: string }): Yaml {
  const lineAt = (offset: number): number => lineOf(text, offset);
  try {
    return { path, documents: compose(text), faults: [], lineAt };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const because = `is no YAML that can be read: ${error.message.split('\n')[0] ?? ''}`;
    return { path, documents: [], faults: [{ path, line: lineAt(error.offset), because }], lineAt };
  }
}

function compose(text: string): ParsedNode[] {
  const composer = new Composer(composing);
  let first: Unreadable | undefined;
  composer['onError'] = (source: ErrorSource, _code: string, message: string, isWarning?: boolean): void => {
    if (isWarning === true) return;
    // The library catches what is thrown here, and tells it again of the whole collection.
    first ??= new Unreadable(offsetOf(source), message);
    throw first;
  };
  const documents: ParsedNode[] = [];
  const keep = (document: Pick<Document.Parsed, 'contents'>): void => {
    if (document.contents) documents.push(document.contents);
  };
  for (const token of yamlTokens(text, tooDeep)) {
    if (token.type === 'error') throw new Unreadable(token.offset, token.message);
    for (const document of composer.next(token)) keep(document);
  }
  for (const document of composer.end()) keep(document);
  return documents;
}

function tooDeep(start: number): never {
  throw new Unreadable(start, `nested too deep: at most ${DEEPEST_YAML} lists and mappings in one another`);
}

/** In what ways the library says where a fault is. */
type ErrorSource = number | readonly [number, number] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** What stands under a key; null where there is no such key, or no mapping. The last of several counts. */
export function under(node: Node | null, ...keys: readonly string[]): Node | null {
  let at = node;
  for (const key of keys) {
    if (!isMap<Node, Node | null>(at)) return null;
    at = at.items.findLast((pair) => textOf(pair.key) === key)?.value ?? null;
  }
  return at;
}

/** The first key under which anything stands. */
export function underAny(node: Node | null, keys: readonly string[]): Node | null {
  for (const key of keys) {
    const found = under(node, key);
    if (found) return found;
  }
  return null;
}

/** The entries of a mapping, in order; none where there is no mapping. */
export function pairsOf(node: Node | null): { readonly key: string; readonly value: Node | null }[] {
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = textOf(key);
    return name === null ? [] : [{ key: name, value }];
  });
}

/** The items of a list, and anything else as a list of itself. */
export function itemsOf(node: Node | null): readonly Node[] {
  if (node === null) return [];
  return isSeq<Node>(node) ? node.items : [node];
}

/** A scalar as it is written; null for anything else and for nothing. */
export function textOf(node: Node | null): string | null {
  return isScalar(node) && typeof node.value === 'string' && node.value !== '' ? node.value : null;
}

export function isMapping(node: Node | null): boolean {
  return isMap(node);
}

export function lineOfNode(yaml: Yaml, node: Node): number {
  return yaml.lineAt(node.range?.[0] ?? 0);
}

/** The names in a scalar or a list of them. What is neither is said to name nobody. */
export function wordsIn(yaml: Yaml, node: Node | null, form: Form): Word[] {
  return itemsOf(node).flatMap((item): Word[] => {
    const place = { path: yaml.path, line: lineOfNode(yaml, item) };
    const text = textOf(item);
    if (text !== null) return isNull(text) ? [] : [{ ...place, text, form }];
    if (isScalar(item)) return [];
    const what = isAlias(item) ? `*${item.source}` : isMap(item) ? 'a mapping' : 'a list';
    return [
      { ...place, text: what, form, refused: isAlias(item) ? 'an alias, which is not followed' : 'no name' },
    ];
  });
}

/** Nothing, as YAML writes it. */
function isNull(text: string): boolean {
  return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}
