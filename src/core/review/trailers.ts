/** Somebody as a commit message names one, as far as it does. Anybody can write anything there. */
export interface Mention {
  /** As written. */
  readonly name?: string;
  readonly email?: string;
  /** A GitHub login. */
  readonly login?: string;
  /** The name is one word with nothing beside it: most likely a login, of this forge or of another tool. */
  readonly word?: true;
}

/** Who worked on a change, as its message tells. */
export interface Trailers {
  /** Who approved it, or reviewed it where nothing says who approved. */
  readonly reviewers: readonly Mention[];
  /** Who wrote it: the first made it. Empty where the message does not say. */
  readonly authors: readonly Mention[];
  readonly coAuthors: readonly Mention[];
}

/** What begins a line that names reviewers, without regard to case, as an extended regular expression of POSIX. */
export const reviewerHeading = '^[ ]*(approvers|approved[- ]by|reviewed[- ]by|reviewers)[ ]*:';

/** Nobody names so many in earnest. */
const mostPeople = 50;

/**
 * Reads who reviewed a change from the message of its commit: `Reviewed-by: Ana Lima <ana@acme.io>` (Linux, Gerrit),
 * `Reviewed By: ana, raj` (Phabricator), `Reviewers: Ana Lima <ana@acme.io>, Raj <raj@acme.io>` (Apache Kafka), and
 * lists below `Authors:` and `Approvers:` (RAPIDS). `Reviewers:` is also who was asked (Phabricator): it counts only
 * where nothing says who answered.
 */
export function readTrailers(message: string): Trailers {
  const found = sections(message);
  const named = (...headings: readonly string[]): Mention[] =>
    headings
      .flatMap((name) => found.get(name) ?? [])
      .slice(0, mostPeople)
      .flatMap(readMention);
  const [reviewers = []] = [
    named('approvers', 'approved-by'),
    named('reviewed-by'),
    named('reviewers'),
  ].filter((people) => people.length > 0);
  return { reviewers, authors: named('authors', 'author'), coAuthors: named('co-authored-by') };
}

const heading = /^ *(approvers|approved[- ]by|reviewed[- ]by|reviewers|authors?|co-authored-by) *:(.*)$/i;
const item = /^[ \t]*[-*][ \t]+(.*)$/;
const folded = /^[ \t]+(\S.*)$/;

/** What stands below each heading, one text a person. */
function sections(message: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of message.split(/\r?\n/)) {
    const [, name, rest = ''] = heading.exec(line) ?? [];
    const [, listed] = item.exec(line) ?? [];
    const [, more] = folded.exec(line) ?? [];
    if (name !== undefined) {
      const key = name.toLowerCase().replace(' ', '-');
      open = found.get(key) ?? [];
      found.set(key, open);
      open.push(...separated(rest));
    } else if (listed !== undefined) open?.push(listed);
    else if (more !== undefined) open?.push(...separated(more));
    else if (line !== '') open = undefined;
  }
  return found;
}

function separated(line: string): string[] {
  return line.split(/[,;]/, mostPeople).filter((part) => part.trim() !== '');
}

const profile = /https?:\/\/github\.com\/(?!apps\/)([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)/;
const handle = /(?:^|[\s(<])@([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)/;
const address = /[^\s<>(),@]{1,254}@[^\s<>(),@]{1,254}/;
const oneWord = /^[A-Za-z0-9][\w-]{0,99}$/;
/** What is written where nobody reviewed. */
const nobody = /^(?:none|n\/?a|nobody|todo|tbd|trivial)\.?$/i;
/** Longer texts name nobody. */
const longest = 1000;

function readMention(text: string): Mention[] {
  if (text.length > longest) return [];
  const [, login] = profile.exec(text) ?? handle.exec(text) ?? [];
  const [email] = (login === undefined ? address.exec(text) : undefined) ?? [];
  const name = text
    .replaceAll(/<[^>]*>|\([^)]*\)/g, ' ')
    .replace(profile, ' ')
    .replace(email ?? '', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^@/, '');
  if (nobody.test(name) || (login === undefined && email === undefined && !/\p{L}/u.test(name))) return [];
  return [
    {
      ...(name !== '' && { name }),
      ...(email !== undefined && { email }),
      ...(login !== undefined && { login }),
      ...(login === undefined && email === undefined && oneWord.test(name) && { word: true }),
    },
  ];
}
