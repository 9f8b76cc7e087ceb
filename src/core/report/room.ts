/** How long a text may be where it is published. */
export interface Limit {
  readonly most: number;
  /** `characters` are UTF-16 code units, never fewer than GitHub counts; `bytes` are those of UTF-8. */
  readonly unit: 'characters' | 'bytes';
}

/** A comment, and the summary and text of a check run: https://docs.github.com/en/rest/checks/runs */
export const commentLimit: Limit = { most: 65_535, unit: 'characters' };

/** What a comment takes by itself: more than a few screens nobody reads, and the job summary has room for the rest. */
export const shortCommentLimit: Limit = { most: 12_000, unit: 'characters' };

/** The summary of one step, 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const summaryLimit: Limit = { most: 1_048_576, unit: 'bytes' };

/** What is left of a limit. Who comes first is served first. */
export interface Room {
  left(): number;
  size(text: string): number;
  /** True, and the room smaller by it, when the text fits whole. */
  take(text: string): boolean;
}

export function createRoom({ most, unit }: Limit): Room {
  const encoder = new TextEncoder();
  const size = (text: string): number => (unit === 'bytes' ? encoder.encode(text).length : text.length);
  let left = most;
  return {
    left: () => left,
    size,
    take(text) {
      const needed = size(text);
      if (needed > left) return false;
      left -= needed;
      return true;
    },
  };
}

/** The first of the rows that fit, at most `most`. */
export function rowsThatFit(rows: readonly string[], room: Room, most: number): string[] {
  const cut = rows.findIndex((row, index) => index >= most || !room.take(row));
  return rows.slice(0, cut < 0 ? rows.length : cut);
}
