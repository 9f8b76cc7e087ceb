import { authorPattern, loginPattern, teamPattern } from './formats.ts';
import type { Fault, Word } from './tree.ts';
import { quoted } from './words.ts';

/** Faults of words that must be teams, `org/slug`. */
export function teamFaults(words: readonly Word[]): Fault[] {
  return words
    .filter(({ text }) => !teamPattern.test(text))
    .map((word) => ({ ...word, text: () => teamProblem(word.text) }));
}

/** Faults of words that must be logins, where `pattern` says of which form. */
export function loginFaults(words: readonly Word[], pattern: RegExp = loginPattern): Fault[] {
  return words
    .filter(({ text }) => !pattern.test(text))
    .map((word) => ({ ...word, text: () => loginProblem(word.text) }));
}

function teamProblem(text: string): string {
  const bare = text.replace(/^@/, '');
  const problem = `${quoted(text)} is no team`;
  if (bare !== text && teamPattern.test(bare)) return `${problem}: write ${quoted(bare)}, without \`@\``;
  if (loginPattern.test(bare)) {
    return `${problem}: a team is \`org/slug\`. Is it a user? Then write ${quoted(bare)} under \`users\``;
  }
  return `${problem}: a team is \`org/slug\`, such as acme/data-platform`;
}

function loginProblem(text: string): string {
  const bare = text.replace(/^@/, '');
  const problem = `${quoted(text)} is no login`;
  if (bare !== text && loginPattern.test(bare)) return `${problem}: write ${quoted(bare)}, without \`@\``;
  if (teamPattern.test(bare)) return `${problem}: is it a team? Then write ${quoted(bare)} under \`teams\``;
  if (/.@./.test(text))
    return `${problem}: name the person by login, and put the address under \`identities\``;
  if (authorPattern.test(text)) return `${problem} of a person: an app holds no role`;
  return `${problem}: one has letters, digits and hyphens`;
}
