import { byDirectory, directoriesOf, isYaml, nameOf } from './paths.ts';
import { closing, isSign, literalAt, pythonTokens, type Token } from './python.ts';
import { firstSaid, nothingSaid, type OwnershipSource, type Said, type Word } from './source.ts';
import { onceForEach, readTexts, type TextReader } from './text-reader.ts';
import { readYaml, under, wordsIn } from './yaml.ts';

const python = /\.py$/i;
const folderDefaults = /^METADATA\.ya?ml$/;
/** An owner other than the one that Airflow writes by itself. */
const literalOwner = /default_args[^]{0,2000}?\bowner["']?\s{0,9}:\s{0,9}["']?(?!airflow\b)[\w@]/;
const importsAirflow = /^[ \t]{0,20}(?:from|import) airflow\b/m;
const hasDag = /\bDAG\(|@dag\b|\bdefault_args\b/;
const defaultArgs = /^(?:\w+_)?default_args$/i;

/**
 * `owner` in the `default_args` of the DAGs in a Python file owns the file; that in gusty's `METADATA.yml` owns the
 * directory of tasks. Only literals count.
 * https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html#default-arguments
 */
export const airflow: OwnershipSource = {
  declaringFiles: (paths) => ({
    forOthers: paths.filter((path) => folderDefaults.test(nameOf(path))),
    forThemselves: paths.filter((path) => python.test(path)),
  }),
  wouldName: (path, { opening }) =>
    python.test(path) && hasDag.test(opening(path) ?? '') ? 'as owner in its default_args' : undefined,
  seemsToName: (path, opening) =>
    (path.endsWith('.py') || isYaml(path)) &&
    opening?.includes('default_args') === true &&
    (isYaml(path) ? folderDefaults.test(nameOf(path)) : importsAirflow.test(opening)) &&
    literalOwner.test(opening),
  open(files) {
    const folders = byDirectory(airflow.declaringFiles(files.paths).forOthers);
    const inPython = readTexts(files, saidInPython);
    const inYaml = readTexts(files, saidInYaml);
    return (path) => {
      const above = [...directoriesOf(path)].flatMap((at) => folders.get(at) ?? []).map(inYaml);
      return firstSaid([...(python.test(path) ? [inPython(path)] : []), ...above]);
    };
  },
};

const saidInYaml: TextReader<Said> = onceForEach((source) => {
  if (!source.text.includes('default_args')) return nothingSaid;
  const yaml = readYaml(source);
  const owner = under(yaml.documents[0] ?? null, 'default_args', 'owner');
  return said(wordsIn(yaml, owner, 'name'), yaml.faults);
});

const saidInPython: TextReader<Said> = onceForEach(({ path, text }) => {
  if (!/default_args/i.test(text)) return nothingSaid;
  const tokens = pythonTokens(text);
  const words = dictionaries(tokens).flatMap((at) => ownersIn(tokens, at, path));
  const entries = tokens.flatMap((token, at) =>
    isEntry(tokens, at, token) ? wordAt(tokens, at + 5, path) : [],
  );
  return said(
    [...words, ...entries].toSorted((a, b) => a.line - b.line),
    [],
  );
});

function said(words: readonly Word[], faults: Said['faults']): Said {
  const [first] = words;
  return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}

/** Where the default arguments of DAGs begin: what is called so, and what is given for it by another name. */
function dictionaries(tokens: readonly Token[]): number[] {
  const names = new Set<string>();
  const found: number[] = [];
  const assigned = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    const value = valueAt(tokens, at);
    if (value === undefined) return;
    const isDictionary =
      isSign(tokens, value, '{') || (tokens[value]?.text === 'dict' && isSign(tokens, value + 1, '('));
    if (defaultArgs.test(token.text)) {
      if (isDictionary) found.push(value);
      else if (tokens[value]?.kind === 'name') names.add(tokens[value].text);
    } else if (isDictionary && token.kind === 'name' && token.depth === 0) {
      assigned.set(token.text, [...(assigned.get(token.text) ?? []), value]);
    }
  });
  return [...found, ...[...names].flatMap((name) => assigned.get(name) ?? [])];
}

/** Where the value begins that a name, an argument or a key is given. */
function valueAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return undefined;
  if (isSign(tokens, at + 1, '=')) return token.kind === 'name' ? at + 2 : undefined;
  if (!isSign(tokens, at + 1, ':')) return undefined;
  if (token.kind === 'text') return at + 2;
  // A name with the type it is said to have.
  for (let end = at + 2; end < at + 30 && tokens[end]?.line === token.line; end += 1)
    if (isSign(tokens, end, '=') && tokens[end]?.depth === token.depth) return end + 1;
  return undefined;
}

/** `default_args["owner"] = …` */
function isEntry(tokens: readonly Token[], at: number, token: Token): boolean {
  return (
    token.kind === 'name' &&
    defaultArgs.test(token.text) &&
    isSign(tokens, at + 1, '[') &&
    tokens[at + 2]?.kind === 'text' &&
    tokens[at + 2]?.text === 'owner' &&
    isSign(tokens, at + 3, ']') &&
    isSign(tokens, at + 4, '=')
  );
}

/** The owner in `{"owner": …}` or `dict(owner=…)`. */
function ownersIn(tokens: readonly Token[], start: number, path: string): Word[] {
  const open = isSign(tokens, start, '{') ? start : start + 1;
  const [kind, then] = open === start ? (['text', ':'] as const) : (['name', '='] as const);
  const inside = (tokens[open]?.depth ?? 0) + 1;
  const end = closing(tokens, open);
  const words: Word[] = [];
  for (let at = open + 1; at < end; at += 1) {
    const token = tokens[at];
    const isOwner = token?.kind === kind && token.text === 'owner' && token.depth === inside;
    if (isOwner && isSign(tokens, at + 1, then)) words.push(...wordAt(tokens, at + 2, path));
  }
  return words;
}

/** The names at an index; Airflow takes several with commas between. */
function wordAt(tokens: readonly Token[], at: number, path: string): Word[] {
  const place = { path, line: tokens[at]?.line ?? tokens[at - 1]?.line ?? 1 };
  const text = literalAt(tokens, at);
  if (text === null)
    return [{ ...place, text: tokens[at]?.text ?? '', form: 'name', refused: 'computed, not written' }];
  return text.split(',').map((one) => ({ ...place, text: one, form: 'name' }));
}
