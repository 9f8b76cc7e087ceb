/**
 * Characters that move a terminal's cursor or end a line, that show text in another order or not at all, and halves
 * of a surrogate pair, which are no text.
 */
export const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/**
 * Makes a string from a repository safe for any sink: one line, nothing invisible, and no command to a runner of
 * GitHub Actions, which obeys `::` at the beginning of a line and `##[` anywhere in one.
 */
export function safeText(text: string): string {
  return text
    .replace(unseen, (character) => names[character] ?? escapedUnits(character))
    .replace(/^(\s*):(?=:)/, '$1\\u003a')
    .replaceAll('##[', '#\\u0023[');
}

/** `\u202e`; two of them for a character of two code units. */
export function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * The same for Markdown: a path or message mentions nobody, links nowhere and formats nothing. GitHub looks for people,
 * issues and emoji in the text that the entities decode to, so these are broken by a space of no width as well.
 */
export function safeMarkdown(text: string): string {
  return safeText(text)
    .replace(found, '$&\u200b')
    .replace(marks, (run) => Array.from(run, (mark) => `&#${mark.charCodeAt(0)};`).join(''))
    .replaceAll('\u200b', '&#8203;');
}

// The starts of @people, #issues, GH-issues, addresses and :emoji:, but not the place in file:line:column.
const found = /[@#]|www(?=\.)|\bgh-(?=\d)|:(?=\/\/)|:(?!\d+:\d)(?=[\w+-]{1,64}:)/gi;

// An underscore inside of a word formats nothing, and paths are full of them.
const marks = /[\\`*[\]<>#+!|~&$]|(?<!_)_+(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])_+/g;
