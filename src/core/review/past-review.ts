/** A change that was merged, and who approved it. */
export interface PastReview {
  /** When it was merged, in seconds since 1970. */
  readonly at: number;
  /** Who wrote it: a login, or, of a history that has none, a name. */
  readonly author: string;
  /** Who approved it, in the same manner. */
  readonly reviewers: readonly string[];
  /** What it touched. */
  readonly paths: readonly string[];
}
