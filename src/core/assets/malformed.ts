import { OPENING_BYTES } from './openings.ts';
import { isTemplate, type Place } from './place.ts';

/**
 * What is wrong with an opening, as a signal: the kind then rests on the path and on what can still be read. Undefined
 * where nothing shows, as in a template, or in syntax that the end of the opening cuts.
 */
export function faultOf(place: Place, opening: string): string | undefined {
  const format = formats.find(({ endings }) => endings.some((ending) => place.name.endsWith(ending)));
  if (!format) return undefined;
  if (isBinary(opening)) return `${format.called} that is no text`;
  if (opening.trimStart() === '') return `${format.called} that is empty`;
  if (hasLine(opening, '<<<<<<< ')) return `${format.called} with the marks of a merge conflict`;
  if (!format.isFaulty(opening, mayBeCut(opening))) return undefined;
  const isFilledIn = isTemplate(place) || /\{\{|\{%|<%/.test(opening);
  return isFilledIn ? undefined : `${format.called} that is no ${format.language}`;
}

interface Format {
  readonly endings: readonly string[];
  readonly called: string;
  readonly language: string;
  /** @param cut the file may go on where the opening ends */
  readonly isFaulty: (opening: string, cut: boolean) => boolean;
}

const formats: readonly Format[] = [
  { endings: ['.ipynb'], called: 'notebook', language: 'JSON', isFaulty: isNoJson },
  { endings: ['.json'], called: 'JSON file', language: 'JSON', isFaulty: isNoJson },
  { endings: ['.yml', '.yaml', '.dvc'], called: 'YAML file', language: 'YAML', isFaulty: isNoYaml },
  { endings: ['.py'], called: 'Python file', language: 'Python', isFaulty: isNoPython },
];

/** Characters outside of ASCII are several bytes; a long opening with some of them may fill all that is read. */
function mayBeCut(opening: string): boolean {
  if (opening.length >= OPENING_BYTES - 3) return true;
  return opening.length * 4 >= OPENING_BYTES && /[^\0-\x7f]/.test(opening);
}

/** A line starts so. */
function hasLine(opening: string, start: string): boolean {
  return opening.startsWith(start) || opening.includes(`\n${start}`);
}

function isBinary(opening: string): boolean {
  if (opening.includes('\0')) return true;
  return opening.includes('\uFFFD') && (opening.match(/\uFFFD/g) ?? []).length * 10 > opening.length;
}

function isNoJson(opening: string, cut: boolean): boolean {
  if (!/^\s*(?:[[{"\d-]|true\b|false\b|null\b)/.test(opening)) return true;
  if (cut) return false;
  try {
    JSON.parse(opening);
    return false;
  } catch {
    return true;
  }
}

/** Indented with tabs, or a value at the top that opens what nothing closes. */
function isNoYaml(opening: string, cut: boolean): boolean {
  if (hasLine(opening, '\t') && /^\t+[\w"'-]/m.test(opening) && !/[|>][-+\d]*[ \t]*$/m.test(opening))
    return true;
  if (cut) return false;
  const last = opening.slice(opening.trimEnd().lastIndexOf('\n') + 1);
  const [, opened = '', rest = ''] = /^[\w.-]{1,64}:[ \t]+(["'[{])([^#\n]*)/.exec(last) ?? [];
  return opened !== '' && !rest.includes(closing[opened] ?? '');
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Brackets that do not match. Counting them is cheap, and only where the counts differ are strings left out. */
function isNoPython(opening: string, cut: boolean): boolean {
  if (cut || isBalanced(opening)) return false;
  return !isBalanced(opening.replaceAll(stringOrComment, ''));
}

const stringOrComment =
  /"""[^"]*(?:"{1,2}[^"]+)*"""|'''[^']*(?:'{1,2}[^']+)*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g;

function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) depth += 1;
    else if (code === 41 || code === 93 || code === 125) depth -= 1;
  }
  return depth === 0;
}
