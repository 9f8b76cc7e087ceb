import { namePattern } from './formats.ts';
import { nameProblem, unknownRoles } from './known.ts';
import type { KnownNames } from './known.ts';
import { entriesOf, itemsOf, nodeAt, wordsIn } from './tree.ts';
import type { Entry, Fault, KeyPath, PolicyNode } from './tree.ts';
import { quoted, shortened, unknownWord } from './words.ts';

export function assetFaults(root: PolicyNode, { packedKinds }: KnownNames): Fault[] {
  return [...entriesOf(nodeAt(root, ['assets']))].flatMap(([kind, { key, node }]) => {
    const problem = kind === 'none' ? problemOfNone(node) : problemOfKind(kind, node, packedKinds);
    return problem === null ? [] : [{ path: ['assets', kind], span: key, text: problem }];
  });
}

function problemOfNone(node: PolicyNode): (() => string) | null {
  const parts = entriesOf(node);
  if (parts.has('stage') || parts.has('tier')) {
    return () => '`none` says which paths are no asset: it has no stage and no tier, only `paths`';
  }
  return parts.has('paths') ? null : () => '`none` needs `paths`: those that are no asset';
}

function problemOfKind(kind: string, node: PolicyNode, packed: ReadonlySet<string>): (() => string) | null {
  if (packed.has(kind)) return null;
  if (!namePattern.test(kind)) return () => nameProblem(kind);
  const parts = entriesOf(node);
  if (parts.has('stage') && parts.has('tier')) return null;
  return () => `${unknownWord('kind', kind, packed)}. A new kind needs \`stage\` and \`tier\``;
}

export function matrixFaults(root: PolicyNode, known: KnownNames): Fault[] {
  return [...entriesOf(nodeAt(root, ['responsibilities']))].flatMap(([kind, entry]) =>
    rowFaults(kind, entry, known),
  );
}

const rolesOfRow = ['accountable', 'responsible', 'consulted', 'informed', 'distinct-from'] as const;

function rowFaults(kind: string, { key, node }: Entry, { roles, kinds }: KnownNames): Fault[] {
  const path = ['responsibilities', kind];
  const text = (): string => `${unknownWord('kind', kind, kinds)}. A new kind is declared under \`assets\``;
  const unknown = kinds.has(kind) ? [] : [{ path, span: key, text }];
  const named = rolesOfRow.flatMap((part) => wordsIn(entriesOf(node).get(part)?.node, [...path, part]));
  return [...unknown, ...unknownRoles(named, roles), ...contradictions(node, path)];
}

/** Terms all of whose roles are in `distinct-from`: whoever could meet them does not count. */
function contradictions(row: PolicyNode, path: KeyPath): Fault[] {
  const accountable = entriesOf(row).get('accountable')?.node;
  const distinct = new Set(wordsIn(entriesOf(row).get('distinct-from')?.node, []).map((word) => word.text));
  if (accountable === undefined || distinct.size === 0) return [];
  const all = entriesOf(accountable).get('all')?.node;
  return (all === undefined ? [accountable] : itemsOf(all)).flatMap((term) => {
    const roles = wordsIn(term, []).map((word) => word.text);
    if (roles.length === 0 || !roles.every((role) => distinct.has(role))) return [];
    const text = (): string =>
      `nobody can meet ${shortened(roles.map(quoted).join(' or '), 400)}, for \`distinct-from\` names the same`;
    return [{ path: [...path, 'accountable'], span: term.span, text }];
  });
}
