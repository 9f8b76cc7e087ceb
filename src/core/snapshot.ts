import type { History } from './history.ts';
import type { ReviewFacts } from './review/facts.ts';

export { OPENING_BYTES } from './assets/openings.ts';

/**
 * All that the core needs, as plain data. A shell collects it; the core reads no clock, environment,
 * network or disk.
 */
export interface Snapshot {
  /** The instant of judgement. Waivers compare with its UTC date. */
  readonly now: Date;
  /** The files that are judged: the whole tree, or the tree that merging the change would leave behind. */
  readonly tree: Tree;
  /** The governing policy as it was found; absent when the repository has none. */
  readonly policy?: SourceText;
  /** Absent: every file of the tree is judged. */
  readonly change?: Change;
  /** Absent: not asked for, or unknown, as in a plain folder. */
  readonly history?: History;
  /** Absent: GitHub was not asked, as offline. */
  readonly people?: People;
  /** What is known of the reviews of the change; absent where none are planned. */
  readonly review?: ReviewFacts;
}

export interface Tree {
  /**
   * All tracked files, sorted by path in code-unit order, each path once. A tree that cannot be read whole is no
   * snapshot: what is missing would be taken for what is not there.
   */
  readonly files: readonly TreeFile[];
  /** Whole contents of ownership and policy files that exist in the tree, by path. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /**
   * The opening (first `OPENING_BYTES`) of files whose path leaves their kind open, decoded as UTF-8. One that cannot
   * be read is left out, and reported.
   */
  readonly openings: ReadonlyMap<string, string>;
}

/** A tracked path: repository-relative, `/`-separated, without a leading slash. */
export interface TreeFile {
  readonly path: string;
  /** A symbolic link is told by its path alone; a submodule is never an asset. */
  readonly mode: 'file' | 'symlink' | 'submodule';
}

/** The text of one file. `bytes` is its size even where the text was not read because it is too large. */
export interface SourceText {
  readonly path: string;
  readonly bytes: number;
  /** Absent when the file is larger than the reader's limit, or is no regular file. */
  readonly text?: string;
}

/** What a pull request does, from the merge base to its head. */
export interface Change {
  /** How the two ends are called in messages: a ref name or a short hash. */
  readonly base: string;
  readonly head: string;
  /** All added, modified and renamed files that exist at the head, by their new path. */
  readonly touched: readonly TouchedFile[];
  /** Paths that the change deletes; the old name of a renamed file is not among them. */
  readonly deleted: readonly string[];
  /** The tree at the base branch's tip. Openings of untouched files are those of the merged tree. */
  readonly before: Tree;
}

export interface TouchedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'renamed';
  /** Present exactly when `status` is `renamed`. */
  readonly previousPath?: string;
}

/**
 * What GitHub says of owners and teams, of those that `lookUps` names. Keys are logins and teams (`org/slug`) in lower
 * case. What is wanted and not here was not asked.
 */
export interface People {
  readonly access: ReadonlyMap<string, Access | Unread>;
  /** The team that a team is part of, which has an entry in turn; null: it is part of none. */
  readonly parents: ReadonlyMap<string, string | null | Unread>;
  /** Who is in a team or in a part of it, of those who have accepted: logins in lower case. */
  readonly members: ReadonlyMap<string, readonly string[] | Unread>;
  /** GitHub's own list for the CODEOWNERS in force. Absent: not asked. */
  readonly codeownersErrors?: readonly CodeownersError[] | Unread;
}

/**
 * What an owner may do in the repository. `unknown`: there is none of that name, which only a token that may read the
 * organization's teams can tell of a team; `secret`: a team that is not visible, and so no owner. The right of a team
 * may come from one that it is part of.
 */
export type Access = 'may-write' | 'may-not-write' | 'secret' | 'unknown';

/** An answer that could not be had. */
export interface Unread {
  /** `forbidden`: the token may not ask; `failed`: GitHub gave no answer. */
  readonly unread: 'forbidden' | 'failed';
}

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
export interface CodeownersError {
  readonly path: string;
  /** 1-based, as is the column. */
  readonly line: number;
  readonly column: number;
  /** Any word: `Unknown owner`, `Invalid owner` and `Invalid pattern` are known. */
  readonly kind: string;
  /** The line as GitHub read it. */
  readonly source?: string;
  readonly suggestion?: string;
}
