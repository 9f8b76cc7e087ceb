import { byCodeUnit } from '../order.ts';
import type { Lines } from './lines.ts';
import type { Fault } from './tree.ts';
import { keyText } from './tree.ts';

/** Something wrong in a policy file. Line and columns are 1-based, columns in UTF-16 code units. */
export interface Diagnostic {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** One past the offender, where it ends on the same line. */
  readonly endColumn?: number;
  /** `responsibilities.data-pipeline.accountable`; empty for the file as a whole. */
  readonly key: string;
  /** Begins with the key, names the offender, and says what to write in its place. */
  readonly message: string;
}

/** Nobody reads more, and only a hostile file has them. */
const mostReported = 200;

/** `FILE:LINE:COLUMN: message` */
export function formatDiagnostic({ path, line, column, message }: Diagnostic): string {
  return `${path}:${line}:${column}: ${message}`;
}

/** The faults of a file, sorted by place, each once. */
export function diagnose(path: string, lines: Lines, faults: readonly Fault[]): Diagnostic[] {
  const sorted = faults.toSorted((a, b) => a.span.start - b.span.start);
  const reported = sorted.slice(0, mostReported).map((fault) => diagnostic(path, lines, fault));
  const [more] = sorted.slice(mostReported);
  if (more !== undefined) {
    reported.push(
      diagnostic(path, lines, { path: [], span: more.span, text: () => 'more errors from here on' }),
    );
  }
  reported.sort((a, b) => a.line - b.line || a.column - b.column || byCodeUnit(a.message, b.message));
  return reported.filter((one, index) => {
    const before = reported[index - 1];
    return before === undefined || formatDiagnostic(before) !== formatDiagnostic(one);
  });
}

function diagnostic(path: string, lines: Lines, { path: keyPath, span, text }: Fault): Diagnostic {
  const key = keyText(keyPath);
  const { line, column } = lines.position(span.start);
  const end = lines.position(span.end);
  const message = key === '' ? text() : `${key}: ${text()}`;
  const place = { path, line, column, key, message };
  return end.line === line && end.column > column ? { ...place, endColumn: end.column } : place;
}
