import type { SourceText } from '../snapshot.ts';

/** One kind of file in which tools let people say who owns what. */
export interface OwnershipSource {
  /** What it reads, of the paths of a tree. */
  declaringFiles(paths: readonly string[]): DeclaringFiles;
  /**
   * Where somebody would name an owner of a path, on which `name one` leads; undefined where this source can say
   * nothing of it.
   */
  wouldName(path: string, seen: Seen): string | undefined;
  /** True where a file names owners, as far as its name and its opening tell. */
  seemsToName(path: string, opening: string | undefined): boolean;
  /** Reads what it asked for. Files are read when a path asks for them, each text once. */
  open(files: Files): (path: string) => Said;
}

/** What is known of a tree without reading declarations. */
export interface Seen {
  readonly isFile: (path: string) => boolean;
  /** Undefined where it was not read. */
  readonly opening: (path: string) => string | undefined;
}

export interface DeclaringFiles {
  /** Files that say who owns others. */
  readonly forOthers: readonly string[];
  /** Files that say no more than who owns themselves. */
  readonly forThemselves: readonly string[];
}

/** The files of a tree, as far as a source may see them. */
export interface Files {
  /** All of them, sorted. */
  readonly paths: readonly string[];
  /** Undefined for a file that is not there. */
  read(path: string): FileContent | undefined;
  /** The day of judgement in UTC, `2027-03-31`. */
  readonly today: string;
}

export type FileContent =
  | { readonly source: SourceText & { readonly text: string } }
  | { readonly fault: Fault };

/** What a source says of one path. */
export interface Said {
  /** Whom it names, the most telling first. */
  readonly words: readonly Word[];
  /** Where it speaks of the path, though it may name nobody there. */
  readonly place?: Place;
  /** What could not be read, so that whom it names is not known. */
  readonly faults: readonly Fault[];
}

/** Somebody's name as it is written. */
export interface Word extends Place {
  readonly text: string;
  readonly form: Form;
  /** Why it names nobody: it is no literal, or not of the grammar of its tool. */
  readonly refused?: string;
}

/**
 * What a word without `@` and without a slash is, by the grammar of its tool: a `login`; the name of a `team`, whose
 * organization is not said; or free text, a `name`.
 */
export type Form = 'login' | 'team' | 'name';

export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

export interface Fault extends Place {
  /** Goes on after `PATH:LINE`: `is no YAML: …`. */
  readonly because: string;
}

export const nothingSaid: Said = { words: [], faults: [] };

/** Files of more bytes than this are not read: a declaration is short. */
export const DECLARING_FILE_BYTES = 256 * 1024;

/** More names than these in one place are left alone. */
const mostWords = 100;

/** Of answers for one path, in the order in which they count. */
export function saidBy(parts: readonly Said[]): Said {
  const place = parts.find(({ words }) => words.length > 0)?.place ?? parts.find((said) => said.place)?.place;
  return {
    words: parts.flatMap(({ words }) => words).slice(0, mostWords),
    ...(place && { place }),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** The first that names somebody, with the faults of all that were asked before. */
export function firstSaid(parts: Iterable<Said>): Said {
  const asked: Said[] = [];
  for (const said of parts) {
    asked.push(said);
    if (said.words.length > 0) break;
  }
  return saidBy(asked);
}
