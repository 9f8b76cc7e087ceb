/** A line of a text with what ends it: nothing at the end of a file that has no final newline. */
export interface Line {
  readonly text: string;
  readonly end: string;
}

/** What becomes of a line: one side alone is a line that is gone or new. */
export interface LineChange {
  readonly before?: Line;
  readonly after?: Line;
}

export function linesOf(text: string): Line[] {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    const end = /\r?\n$/.exec(line)?.[0] ?? '';
    return { text: line.slice(0, line.length - end.length), end };
  });
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join('');
}

/** How the lines of a text mostly end. */
export function lineEndOf(lines: readonly Line[]): string {
  const windows = lines.filter(({ end }) => end === '\r\n').length;
  return windows * 2 > lines.length ? '\r\n' : '\n';
}
