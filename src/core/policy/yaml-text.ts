import { Composer } from 'yaml';
import type { CST, ParsedNode } from 'yaml';
import { DEEPEST_YAML, yamlTokens } from '../yaml-tokens.ts';
import type { Fault, Span } from './tree.ts';
import { harmless, shortened } from './words.ts';

/** Faults after which the rest of a text is left alone. */
const mostFaults = 100;

const composing = {
  version: '1.2',
  schema: 'core',
  // The library compares every key with every other; the tree finds a duplicate while it is built.
  uniqueKeys: false,
  resolveKnownTags: false,
} as const;

export interface YamlText {
  /** Null where there is none, and where there are faults. */
  readonly contents: ParsedNode | null;
  readonly faults: readonly Fault[];
}

/** Collects faults and throws itself when there are enough, since the library knows no other way to stop. */
class Faults extends Error {
  readonly list: Fault[] = [];

  add(start: number, end: number, text: () => string): void {
    if (this.list.length < mostFaults) this.list.push({ path: [], span: { start, end }, text });
    if (this.list.length >= mostFaults) throw this;
  }

  /** For a fault after which there is no sense in reading on. */
  last(start: number, end: number, text: () => string): never {
    this.add(start, end, text);
    throw this;
  }
}

/** Reads text as one YAML document of the core schema. Its time is proportional to the text, its stack bounded. */
export function readYaml(text: string): YamlText {
  const faults = new Faults();
  try {
    const document = onlyDocument(text, faults);
    const contents = document === null ? null : compose(document, text, faults);
    return { contents: faults.list.length === 0 ? contents : null, faults: faults.list };
  } catch (error) {
    if (error !== faults) throw error;
    return { contents: null, faults: faults.list };
  }
}

function onlyDocument(text: string, faults: Faults): CST.Document | null {
  const tooDeep = (start: number, end: number): never =>
    faults.last(
      start,
      end,
      () => `nested too deep: at most ${DEEPEST_YAML} lists and mappings in one another`,
    );
  let document: CST.Document | null = null;
  for (const token of yamlTokens(text, tooDeep)) {
    if (token.type === 'error') {
      const { message, offset, source } = token;
      faults.add(offset, offset + source.length, () => notYaml(message));
    } else if (token.type === 'directive') {
      const end = token.offset + token.source.length;
      faults.add(token.offset, end, () => 'a policy has no YAML directives: remove the line');
    } else if (token.type === 'document') {
      if (document !== null) {
        faults.last(
          token.offset,
          token.offset,
          () => 'a second YAML document: a policy is one, without `---` in it',
        );
      }
      document = token;
    }
  }
  return document;
}

function compose(document: CST.Document, text: string, faults: Faults): ParsedNode | null {
  const composer = new Composer(composing);
  // Replaced because the library makes an Error with a stack for each fault: seconds, for a file of nothing but faults.
  composer['onError'] = (source: ErrorSource, code: string, message: string): void => {
    const { start, end } = spanOf(source);
    faults.add(start, end, () =>
      code === 'TAG_RESOLVE_FAILED' ? tagText : notYaml(message) + hint(text[start]),
    );
  };
  const [composed] = [...composer.next(document), ...composer.end()];
  return composed?.contents ?? null;
}

/** In what ways the library says where a fault is. */
type ErrorSource = number | readonly [number, number] | { readonly offset: number; readonly source?: string };

function spanOf(source: ErrorSource): Span {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  return { start: source[0], end: source[1] };
}

export const tagText = 'a policy has no YAML tags: quote text that starts with `!`, as in "!jobs/scratch/**"';

function notYaml(message: string): string {
  return `not YAML: ${harmless(shortened(message, 200))}`;
}

function hint(char: string | undefined): string {
  if (char === '@')
    return ': write users and teams without `@`, and anything else that starts with it in quotes';
  if (char === '\t') return ': write blanks in their place';
  return char === '`' || char === '%' ? ': write it in quotes' : '';
}
