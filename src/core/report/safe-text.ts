// Control characters move a terminal's cursor or end a line; bidirectional marks show text in another order.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes a string from a repository safe for any sink: one line, no control characters, nothing invisible. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
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
