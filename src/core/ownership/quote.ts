/** The longest piece of a pattern or owner that is shown, in UTF-16 code units: far longer than any real one. */
const mostShown = 200;

/** A pattern or owner as written, cut where it is longer than anybody reads. */
export function quote(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
