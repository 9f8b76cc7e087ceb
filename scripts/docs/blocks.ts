/** What stands between the marks of generated blocks, by their names. */
export type Blocks = ReadonlyMap<string, string>;

/** Fills the generated blocks of a document. Throws where it lacks one, or has one that nothing fills. */
export function withBlocks(document: string, blocks: Blocks): string {
  const left = new Set(blocks.keys());
  const filled = document.replaceAll(
    /(<!-- generated: (.+?) -->\n)[^]*?(<!-- end: (.+?) -->)/g,
    (_whole: string, open: string, name: string, close: string, end: string) => {
      const text = blocks.get(name);
      if (text === undefined || end !== name) throw new Error(`nothing fills the block ${name}`);
      left.delete(name);
      return `${open}\n${text.trim()}\n\n${close}`;
    },
  );
  if (left.size > 0) throw new Error(`the document has no block ${[...left].join(', ')}`);
  return filled;
}

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `a`, `b` */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
