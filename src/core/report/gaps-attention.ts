import { count } from './by-role.ts';
import type { GapsReport } from './gaps.ts';
import { thinRoleText } from './gaps-words.ts';
import { shown } from './markdown-groups.ts';
import { rowsThatFit, type Room } from './room.ts';

/** More of one sort are counted only. */
const mostOfOne = 10;

/** What will be a gap, or cannot be mended, unless somebody sees to it: a bullet each, as many as fit. */
export function attentionRows(report: GapsReport, room: Room): string[] {
  return attention(report).flatMap(({ words, what }) => {
    const rows = rowsThatFit(
      words.map((text) => `- ${shown(text)}\n`),
      room,
      mostOfOne,
    );
    const more = words.length - rows.length;
    return [...rows, ...(more > 0 ? [`- and ${more} more ${what}\n`] : [])];
  });
}

interface Attention {
  /** What they are, for more of them than are listed. */
  readonly what: string;
  /** A sentence each, which begins with a word of ours and is not safe for any sink yet. */
  readonly words: readonly string[];
}

/** The same in words for any format. */
export function attention(report: GapsReport): Attention[] {
  const { thinRoles, endingWaivers, lostOwners, overrides = [], unanswered = [] } = report;
  return [
    { what: 'roles that nobody holds, or one person', words: thinRoles.map(thinRoleText) },
    {
      what: 'waivers that end soon',
      words: endingWaivers.map(
        ({ file, line, paths, until, reason, by, silences }) =>
          `the waiver of ${paths.join(', ')} (${file}:${line}: ${reason}${by === undefined ? '' : `, ${by}`}) ends on ${until}; it excuses ${count(silences, 'gap')}`,
      ),
    },
    {
      what: 'owners whom GitHub passes over',
      words: lostOwners.map(({ file, line, because }) => `line ${line} of ${file}: ${because}`),
    },
    {
      what: 'overrides',
      words: overrides.map(
        ({ pullRequest, by, at }) =>
          `pull request ${pullRequest} was overridden by ${by} on ${at.slice(0, 10)}`,
      ),
    },
    {
      what: 'requests without an answer',
      words: unanswered.map(
        ({ pullRequest, asked, since }) =>
          `pull request ${pullRequest} waits for ${asked}, asked on ${since.slice(0, 10)}`,
      ),
    },
  ];
}
