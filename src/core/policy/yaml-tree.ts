import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { Lines } from './lines.ts';
import type { Entry, Fault, KeyPath, PolicyNode, ScalarNode, Span } from './tree.ts';
import { quoted } from './words.ts';
import { tagText } from './yaml-text.ts';

export interface YamlTree {
  readonly root: PolicyNode;
  /** What leaves parts of the file without a meaning. */
  readonly faults: readonly Fault[];
  /** Keys written again: the first counts, so the rest of the file can still be judged. */
  readonly duplicates: readonly Fault[];
}

/** The tree of a document that the reader of YAML took, so one of bounded depth. */
export function policyTree(contents: ParsedNode, lines: Lines): YamlTree {
  const faults: Fault[] = [];
  const duplicates: Fault[] = [];
  return { root: read(contents, []), faults, duplicates };

  function read(node: Node, path: KeyPath): PolicyNode {
    const span = spanOf(node);
    if (isAlias(node)) {
      refuse(path, span, 'a policy has no YAML aliases: quote text that starts with `*`, as in "*.sql"');
      return nothing(span);
    }
    if ('anchor' in node && node.anchor !== undefined) {
      refuse(path, span, 'a policy has no YAML anchors: quote text that starts with `&`');
    }
    if (node.tag !== undefined) refuse(path, span, tagText);
    if (isMap<Node, Node | null>(node)) return { kind: 'map', span, entries: readEntries(node, path) };
    if (isSeq<Node>(node)) {
      return {
        kind: 'list',
        span,
        items: node.items.map((item, index) => read(item, [...path, index])),
      };
    }
    return isScalar(node) ? readScalar(node, span) : nothing(span);
  }

  function readEntries(map: YAMLMap<Node, Node | null>, path: KeyPath): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const { key, value } of map.items) {
      const span = spanOf(key);
      const name = keyName(key);
      if (name === null || name === '__proto__') {
        refuse(
          path,
          span,
          name === null
            ? 'a key is text, not a list, a mapping or nothing: write a name before the colon'
            : 'no key may be called "__proto__": give it another name',
        );
        continue;
      }
      const keyPath = [...path, name];
      const first = entries.get(name);
      if (first !== undefined) {
        const line = (): number => lines.position(first.key.start).line;
        const text = (): string => `duplicate key ${quoted(name)}: first on line ${line()}. Keep one of them`;
        duplicates.push({ path: keyPath, span, text });
      }
      const node = value === null ? nothing(span) : read(value, keyPath);
      if (first === undefined) entries.set(name, { key: span, node });
    }
    return entries;
  }

  function refuse(path: KeyPath, span: Span, text: string): void {
    faults.push({ path, span, text: () => text });
  }
}

/** A key as it is written, so that `1` and `"1"` are one key; null where it is no text. */
function keyName(key: Node): string | null {
  if (!isScalar(key) || key.tag !== undefined || key.anchor !== undefined) return null;
  return typeof key.value === 'string' ? key.value : key.source || null;
}

function readScalar({ value, source = '' }: Scalar, span: Span): ScalarNode {
  const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span, value: simple ? value : null, source };
}

function nothing(span: Span): ScalarNode {
  return { kind: 'scalar', span, value: null, source: '' };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
