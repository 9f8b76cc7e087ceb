import type * as z from 'zod';
import { policySchema } from './schema.ts';
import type { PolicyValues } from './schema.ts';
import type { Fault, KeyPath, PolicyNode } from './tree.ts';
import { nodeAt, plain, shown, spanAt } from './tree.ts';
import { quoted, shortened, unknownWord } from './words.ts';

type Issue = z.core.$ZodIssue;

export type SchemaResult =
  | { readonly ok: true; readonly values: PolicyValues }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Only a hostile file has more, and to place each takes time. */
const mostIssues = 10_000;

/** Holds the tree of a policy file against the schema. */
export function applySchema(root: PolicyNode): SchemaResult {
  const result = policySchema.safeParse(plain(root));
  if (result.success) return { ok: true, values: result.data };
  const issues = result.error.issues.slice(0, mostIssues);
  return { ok: false, faults: issues.flatMap((issue) => faultsOf(root, issue, [])) };
}

function faultsOf(root: PolicyNode, issue: Issue, above: KeyPath): Fault[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(root, [...path, key], key, issue.message));
  if (issue.code === 'invalid_union') {
    const meant = meantForm(issue.errors, nodeAt(root, path));
    if (meant !== undefined) return meant.flatMap((inner) => faultsOf(root, inner, path));
  }
  return [{ path, span: valueSpan(root, path), text: () => issueText(root, issue, path) }];
}

/** The one of several forms that has the shape of what is written; undefined where none has. */
function meantForm(forms: readonly Issue[][], node: PolicyNode | undefined): Issue[] | undefined {
  // A choice refuses a list as no value of its own, not as of another type.
  const misshapen = (issue: Issue): boolean => {
    const ofShape =
      issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node?.kind !== 'scalar');
    return ofShape && issue.path.length === 0;
  };
  return forms.find((issues) => !issues.some(misshapen));
}

function unknownKey(root: PolicyNode, path: KeyPath, key: string, known: string): Fault {
  const noun = path.length === 2 && path[0] === 'checks' ? 'check' : path[0] === 'tiers' ? 'tier' : 'key';
  return { path, span: spanAt(root, path), text: () => unknownWord(noun, key, known.split(', ')) };
}

/** At the value itself where it is one scalar, else at its key. */
function valueSpan(root: PolicyNode, path: KeyPath) {
  const node = nodeAt(root, path);
  const written = node?.kind === 'scalar' && node.value !== null;
  return written ? node.span : spanAt(root, path);
}

function issueText(root: PolicyNode, issue: Issue, path: KeyPath): string {
  const node = nodeAt(root, path);
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : null;
  if (node === undefined) {
    return values === null
      ? `missing: expected ${issue.message}`
      : `missing: write \`${path.at(-1)}: ${values.join(' or ')}\``;
  }
  if (values !== null && node.kind === 'scalar' && node.value !== null) {
    if (values.includes(node.source))
      return `expected ${node.source}, not the text ${quoted(node.source)}: write it without quotes`;
    const word = typeof node.value === 'string' ? quoted(node.value) : shortened(node.source, 40);
    return unknownWord(issue.message, node.source, values, word);
  }
  const expected = `expected ${values?.join(' or ') ?? issue.message}`;
  if (node.kind === 'scalar' && node.value === null) return `${expected}, but there is nothing`;
  return `${expected}, not ${shown(node)}${advice(issue, node)}`;
}

function advice(issue: Issue, node: PolicyNode): string {
  if (issue.code !== 'invalid_type' || node.kind !== 'scalar') return '';
  if (issue.expected === 'string') return ': write it in quotes';
  return issue.expected === 'array' ? ': write it in `[ ]`' : '';
}
