import { assetKinds } from '../src/core/assets/registry.ts';
import type { PolicyFile } from '../src/core/policy/policy-file.ts';
import { resolvePolicy } from '../src/core/policy/policy.ts';

/** The matrix of a pack as a Markdown table, a row per kind. */
export function matrixTable(pack: PolicyFile | undefined): string {
  const policy = resolvePolicy(pack ?? null);
  const rows = assetKinds.map(({ id, stage, tier }) => {
    const row = policy.matrix.get(id);
    const accountable = row?.accountable.map((term) => term.join(' or ')).join(' and ') ?? '';
    return `| ${id} | ${stage} | ${tier} | ${accountable} | ${row?.responsible.join(', ') ?? ''} | ${row?.consulted.join(', ') ?? ''} |\n`;
  });
  return `| kind | stage | tier | accountable | responsible | consulted |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** Puts `text` between the marks of a generated block. */
export function withBlock(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- generated: ${name} -->\n`, `<!-- end: ${name} -->`];
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the document has no block ${name}`);
  return document.slice(0, start + open.length) + text + document.slice(end);
}
