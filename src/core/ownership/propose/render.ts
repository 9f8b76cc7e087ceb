import { tokensOf } from '../codeowners.ts';
import { lineEndOf, linesOf, type Line, type LineChange } from './lines.ts';
import type { LongerEntry, NewEntry, Plan } from './plan.ts';
import type { Ground } from './terrain.ts';

/** The file as it would be, and which of its lines (1-based) come from which edit. */
export interface Rendered {
  readonly changes: readonly LineChange[];
  readonly edits: ReadonlyMap<number, NewEntry | LongerEntry>;
}

/** Writes a plan into the text. Every line that it does not touch stays as it is, byte by byte. */
export function render(text: string, ground: Ground, plan: Plan): Rendered {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const read = linesOf(text.slice(mark.length));
  const before = mark !== '' && read.length === 0 ? [{ text: '', end: '' }] : read;
  const end = lineEndOf(before);
  const columns = columnsOf(before);
  const longer = new Map(plan.longer.map((edit) => [lineOf(ground, edit.index), edit]));
  const inserted = new Map<number, NewEntry[]>();
  for (const entry of plan.added) {
    const at = place(entry, ground, before);
    inserted.set(at, [...(inserted.get(at) ?? []), entry]);
  }

  const changes: LineChange[] = [];
  const edits = new Map<number, NewEntry | LongerEntry>();
  let number = 0;
  const write = (line: Line, edit?: NewEntry | LongerEntry, old?: Line): void => {
    number += 1;
    changes.push({ ...(old && { before: old }), after: line });
    if (edit) edits.set(number, edit);
  };
  for (let at = 0; at <= before.length; at += 1) {
    if (inserted.has(at) && isUnderHeading(before, at)) write({ text: '', end });
    for (const entry of inserted.get(at) ?? []) {
      write({ text: entryText(entry, before[at - 1]?.text ?? '', columns), end }, entry);
    }
    const line = before[at];
    if (!line) continue;
    const edit = longer.get(at + 1);
    write(edit ? { ...line, text: withOwners(line.text, edit.add) } : line, edit, line);
  }
  return { changes: marked(closed(changes, before, end), mark), edits };
}

function lineOf({ entries }: Ground, index: number): number {
  return entries[index]?.line ?? 0;
}

/**
 * Before how many lines of the text (0: all of them) an entry goes: in front of the entry that must go on deciding its
 * files; else behind the last one for the same top directory, or at the end.
 */
function place({ pattern, after, before, group }: NewEntry, ground: Ground, lines: readonly Line[]): number {
  const { entries } = ground;
  if (before < entries.length) return lineOf(ground, before) - 1;
  const last =
    entries.length === 0 ? lines.length : lines.findLastIndex(({ text }) => text.trim() !== '') + 1;
  if (group.apart) return last;
  const guards = entries.findLastIndex((entry) => !isGuard(entry.pattern.text)) + 1;
  const top = /^\/[^/*?]+\//.exec(pattern)?.[0].slice(1);
  const related =
    top === undefined ? -1 : entries.findLastIndex(({ pattern: { text } }) => isBelow(text, top));
  if (related >= Math.max(after, 0) && related < guards) return lineOf(ground, related);
  return guards > after && guards > 0 && guards < entries.length ? lineOf(ground, guards - 1) : last;
}

/** An entry that gives CODEOWNERS or the policy its owners stands last. */
function isGuard(pattern: string): boolean {
  return /(?:CODEOWNERS|rolecall\.ya?ml)$/.test(pattern);
}

/** `top` ends in a slash. */
function isBelow(pattern: string, top: string): boolean {
  const rooted = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  return rooted.startsWith(top) || rooted === top.slice(0, -1);
}

/** At the end of a file whose last lines have a comment above them, which does not speak of what is added. */
function isUnderHeading(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(0, at);
  const start = above.findLastIndex(({ text }) => text.trim() === '') + 1;
  const atEnd = lines.slice(at).every(({ text }) => text.trim() === '');
  return atEnd && start > 0 && above.slice(start).some(({ text }) => text.trimStart().startsWith('#'));
}

/** In line with the owners of the entry above, where those of several entries stand in a column. */
function entryText(
  { pattern, group }: NewEntry,
  above: string,
  columns: ReadonlyMap<number, number>,
): string {
  const column = ownersColumn(above);
  const width = column !== undefined && (columns.get(column) ?? 0) > 1 ? column - 2 : 0;
  return `${pattern.padEnd(width)} ${group.owners.join(' ')}`;
}

/** How many lines have their owners in each column, blanks in front of them making it one. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { text } of lines) {
    const column = ownersColumn(text);
    if (column !== undefined) columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return columns;
}

function ownersColumn(line: string): number | undefined {
  const [pattern, owner] = tokensOf(line);
  if (!pattern || !owner || owner.column - pattern.column - pattern.text.length < 2) return undefined;
  return owner.column;
}

/** Adds owners behind those of a line, and before its comment. */
function withOwners(line: string, add: readonly string[]): string {
  const last = tokensOf(line).at(-1);
  const at = last ? last.column - 1 + last.text.length : line.length;
  return `${line.slice(0, at)} ${add.join(' ')}${line.slice(at)}`;
}

/** A file that ends without a newline goes on doing so. */
function closed(changes: LineChange[], before: readonly Line[], end: string): LineChange[] {
  if (before.at(-1)?.end !== '') return changes;
  return changes.map((change, index) => {
    if (!change.after) return change;
    const wanted = index === changes.length - 1 ? '' : change.after.end || end;
    return change.after.end === wanted ? change : { ...change, after: { ...change.after, end: wanted } };
  });
}

function marked(changes: LineChange[], mark: string): LineChange[] {
  const put = (line: Line): Line => ({ ...line, text: mark + line.text });
  const old = changes.findIndex(({ before }) => before !== undefined);
  return changes.map(({ before, after }, index) => ({
    ...(before && { before: index === old ? put(before) : before }),
    ...(after && { after: index === 0 ? put(after) : after }),
  }));
}
