import { escapedUnits, unseen } from './safe-text.ts';

/**
 * Any document, indented, with a final newline. What nobody sees is escaped, and so is `##[`, which a runner of
 * GitHub Actions obeys wherever it stands on a line of the log: parsed, every string is as it was.
 */
export function renderJson(document: unknown): string {
  const text = JSON.stringify(document, null, 2)
    .replace(unseen, (character) => (character === '\n' ? character : escapedUnits(character)))
    .replaceAll('##[', '#\\u0023[');
  return `${text}\n`;
}
