import type { SourceText } from '../snapshot.ts';
import { policyDefaults } from './defaults.ts';
import { diagnose } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { knownNames } from './known.ts';
import { createLines } from './lines.ts';
import type { Lines } from './lines.ts';
import { meaningFaults } from './meaning.ts';
import { packChain } from './policy-file.ts';
import type { Packs, PolicyFile } from './policy-file.ts';
import { applySchema } from './schema-faults.ts';
import { nodeAt, shown, spanAt, wordsIn } from './tree.ts';
import type { Fault, MapNode, PolicyNode } from './tree.ts';
import { policyTree } from './yaml-tree.ts';
import { readYaml } from './yaml-text.ts';

export type ReadResult =
  | { readonly ok: true; readonly file: PolicyFile }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The most a policy file may weigh. */
const mostBytes = 256 * 1024;

/** Reads a policy file that may extend `packs`. Never throws: all that is wrong comes back, each with its place. */
export function parsePolicy(source: SourceText, packs: Packs): ReadResult {
  const { path } = source;
  // A byte order mark is no part of the first line.
  const text = (source.text ?? '').replace(/^\uFEFF/, '');
  const lines = createLines(text);
  const { root, faults } = readTree(source, text, lines);
  if (root === null) return { ok: false, diagnostics: diagnose(path, lines, faults) };

  const schema = applySchema(root);
  const meaning = meaningFaults(root, knownNames(root, packChain(extendedBy(root), packs)));
  if (schema.ok && faults.length + meaning.length === 0) {
    const lineOf: PolicyFile['lineOf'] = (key) => lines.position(spanAt(root, key).start);
    return { ok: true, file: { path, values: schema.values, lineOf } };
  }
  const all = [...faults, ...(schema.ok ? [] : schema.faults), ...meaning];
  return { ok: false, diagnostics: diagnose(path, lines, all) };
}

interface TreeRead {
  /** Null where the faults leave nothing to judge further. */
  readonly root: MapNode | null;
  readonly faults: readonly Fault[];
}

function readTree({ bytes, text: raw }: SourceText, text: string, lines: Lines): TreeRead {
  if (bytes > mostBytes || text.length > mostBytes) {
    return nothing(`${Math.max(bytes, text.length)} bytes are too many: a policy has at most ${mostBytes}`);
  }
  if (raw === undefined)
    return nothing(
      'cannot be read: a policy is a regular file, no link, submodule or directory, and its content is here',
    );
  const broken = text.search(/[\0\uFFFD]/);
  if (broken >= 0) return nothing('not UTF-8 text: save the file as UTF-8', broken);

  const { contents, faults } = readYaml(text);
  if (faults.length > 0) return { root: null, faults };
  if (contents === null) return nothing(empty);
  const tree = policyTree(contents, lines);
  if (tree.faults.length > 0) return { root: null, faults: [...tree.faults, ...tree.duplicates] };
  if (tree.root.kind !== 'map') return { root: null, faults: [notMapping(tree.root)] };
  return { root: tree.root, faults: tree.duplicates };
}

const empty = 'empty: `version: 1` is the least a policy says';

function nothing(problem: string, at = 0): TreeRead {
  return { root: null, faults: [{ path: [], span: { start: at, end: at }, text: () => problem }] };
}

function notMapping(root: PolicyNode): Fault {
  const isEmpty = root.kind === 'scalar' && root.value === null;
  const text = (): string =>
    isEmpty ? empty : `expected a mapping that begins with \`version: 1\`, not ${shown(root)}`;
  return { path: [], span: root.span, text };
}

/** The packs that a file names, whether or not it can be read. */
function extendedBy(root: PolicyNode): string[] {
  const names = nodeAt(root, ['extends']);
  return names === undefined ? [policyDefaults.extends] : wordsIn(names, []).map(({ text }) => text);
}
