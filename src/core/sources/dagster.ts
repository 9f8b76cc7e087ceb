import { closing, isSign, literalAt, pythonTokens, type Token } from './python.ts';
import { nothingSaid, type OwnershipSource, type Said, type Word } from './source.ts';
import { onceForEach, readTexts, type TextReader } from './text-reader.ts';

const python = /\.py$/i;
const hasAsset = /@(?:\w{1,20}\.)?(?:\w{1,20}_)?assets?\b|\bAssetSpec\(/;
const ownersArgument = /\bowners=\[\s{0,99}["']/;

/**
 * `owners=[…]` of the assets in a Python file owns the file: all that any of them names. Dagster takes e-mail addresses
 * and `team:NAME`, and refuses all else.
 * https://docs.dagster.io/guides/build/assets/metadata-and-tags#owners
 */
export const dagster: OwnershipSource = {
  declaringFiles: (paths) => ({ forOthers: [], forThemselves: paths.filter((path) => python.test(path)) }),
  wouldName: (path, { opening }) =>
    python.test(path) && hasAsset.test(opening(path) ?? '') ? 'under owners of its Dagster asset' : undefined,
  seemsToName: (path, opening) =>
    path.endsWith('.py') &&
    opening?.includes('owners=[') === true &&
    opening.includes('dagster') &&
    ownersArgument.test(opening),
  open(files) {
    const read = readTexts(files, saidIn);
    return (path) => (python.test(path) ? read(path) : nothingSaid);
  },
};

const saidIn: TextReader<Said> = onceForEach(({ path, text }) => {
  if (!text.includes('dagster') || !text.includes('owners')) return nothingSaid;
  const tokens = pythonTokens(text);
  const words = tokens.flatMap((token, at) =>
    isArgument(tokens, at, token) ? wordsAt(tokens, at + 2, path) : [],
  );
  const [first] = words;
  return { words, faults: [], ...(first && { place: { path, line: first.line } }) };
});

/** `owners=` inside a call. */
function isArgument(tokens: readonly Token[], at: number, token: Token): boolean {
  return token.kind === 'name' && token.text === 'owners' && token.depth > 0 && isSign(tokens, at + 1, '=');
}

function wordsAt(tokens: readonly Token[], start: number, path: string): Word[] {
  const first = tokens[start];
  if (first?.text === 'None') return [];
  const isList = isSign(tokens, start, '[') || isSign(tokens, start, '(');
  if (!isList) return [computed(first, path)];
  const end = closing(tokens, start);
  const inside = (first?.depth ?? 0) + 1;
  const words: Word[] = [];
  for (let at = start + 1; at < end; at += 1) {
    words.push(wordAt(tokens, at, path));
    while (at < end && !(isSign(tokens, at, ',') && tokens[at]?.depth === inside)) at += 1;
  }
  return words;
}

function wordAt(tokens: readonly Token[], at: number, path: string): Word {
  const text = literalAt(tokens, at);
  return text === null
    ? computed(tokens[at], path)
    : dagsterOwner({ path, line: tokens[at]?.line ?? 1, text });
}

function computed(token: Token | undefined, path: string): Word {
  const text = token?.text ?? '';
  return { path, line: token?.line ?? 1, text, form: 'name', refused: 'computed, not written' };
}

/** An owner by the grammar of Dagster. */
export function dagsterOwner(word: Pick<Word, 'path' | 'line' | 'text'>): Word {
  const [, team] = /^team:([\w.-]+)$/.exec(word.text) ?? [];
  if (team !== undefined) return { ...word, text: team, form: 'team' };
  if (/^[^\s@:]+@[^\s@]+$/.test(word.text)) return { ...word, form: 'name' };
  return {
    ...word,
    form: 'name',
    refused: 'neither an e-mail address nor team:NAME, which is all Dagster takes',
  };
}
