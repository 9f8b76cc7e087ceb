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

/** The same for Markdown: a path or message mentions nobody, links nowhere and formats nothing. */
export function safeMarkdown(text: string): string {
  return safeText(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//');
}
