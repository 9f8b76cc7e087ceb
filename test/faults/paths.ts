import type { BadFile } from './repository.ts';

/** A path that an attacker may choose. Each becomes an asset without an owner, so that every output must show it. */
export interface BadPath {
  readonly row: number;
  readonly name: string;
  /** As bytes where it is not UTF-8. */
  readonly path: string | Buffer;
  /** As the report has it; absent: the same. */
  readonly reported?: string;
  /** As text for people has it. */
  readonly shown: string;
  /** A file system does not take it. */
  readonly objectsOnly?: true;
}

const long = `${'long/'.repeat(818)}long.p`;
const deep = `${'d/'.repeat(511)}deep.py`;

export const badPaths: readonly BadPath[] = [
  { row: 1, name: 'a line break', path: 'a\nb.py', shown: 'a\\nb.py' },
  { row: 2, name: 'a command after a line break', path: 'a\r\n::error::x', shown: 'a\\r\\n::error::x' },
  { row: 3, name: 'a command', path: '::set-output name=x::y', shown: '\\u003a:set-output name=x::y' },
  { row: 4, name: 'a command of old', path: '##[command]x', shown: '#\\u0023[command]x' },
  { row: 4, name: 'a command of old in a name', path: 'x ##[add-mask]y', shown: 'x #\\u0023[add-mask]y' },
  { row: 5, name: 'a mention of a team', path: '@org/everyone.py', shown: '@org/everyone.py' },
  { row: 6, name: 'a mention of a user', path: '@octocat', shown: '@octocat' },
  { row: 7, name: 'a reference to an issue', path: '#1', shown: '#1' },
  { row: 8, name: 'a reference to an issue in words', path: 'GH-1', shown: 'GH-1' },
  { row: 9, name: 'HTML that runs', path: '<img src=x onerror=1>.md', shown: '<img src=x onerror=1>.md' },
  { row: 10, name: 'the marker of a comment', path: '<!-- rolecall -->', shown: '<!-- rolecall -->' },
  { row: 11, name: 'a link that runs', path: '[x](javascript:alert(1))', shown: '[x](javascript:alert(1))' },
  { row: 11, name: 'a link without marks', path: 'www.example.com', shown: 'www.example.com' },
  { row: 12, name: 'a fence', path: '````', shown: '````' },
  { row: 13, name: 'cells of a table', path: '|a|b|', shown: '|a|b|' },
  { row: 14, name: 'a command of a shell', path: '$(id)', shown: '$(id)' },
  { row: 15, name: 'a command of a shell in backticks', path: '`id`', shown: '`id`' },
  { row: 16, name: 'escapes of a command', path: '%0A%3A%3A', shown: '%0A%3A%3A' },
  { row: 17, name: 'text turned round', path: 'a\u202egpj.py', shown: 'a\\u202egpj.py' },
  { row: 18, name: 'a twin', path: 'twin.py', shown: 'twin.py' },
  { row: 18, name: 'its twin with a joiner', path: 'tw\u200din.py', shown: 'tw\\u200din.py' },
  {
    row: 18,
    name: 'its twin with a tag that nobody sees',
    path: 'tw\u{e0041}in.py',
    shown: 'tw\\udb40\\udc41in.py',
  },
  { row: 19, name: 'é composed', path: '\u00e9.py', shown: '\u00e9.py' },
  { row: 19, name: 'é decomposed', path: 'e\u0301.py', shown: 'e\u0301.py' },
  { row: 20, name: 'a directory', path: 'data/a.csv', shown: 'data/a.csv' },
  { row: 20, name: 'the same in another case', path: 'Data/a.csv', shown: 'Data/a.csv' },
  { row: 21, name: 'the same with a Cyrillic а', path: 'd\u0430ta/a.csv', shown: 'd\u0430ta/a.csv' },
  {
    row: 22,
    name: 'a byte that is no UTF-8',
    path: Buffer.from('x\xff.py', 'latin1'),
    reported: 'x\udcff.py',
    shown: 'x\\udcff.py',
  },
  {
    row: 22,
    name: 'another such byte',
    path: Buffer.from('x\xfe.py', 'latin1'),
    reported: 'x\udcfe.py',
    shown: 'x\\udcfe.py',
  },
  { row: 22, name: 'the mark that stands for such bytes', path: 'x\ufffd.py', shown: 'x\ufffd.py' },
  { row: 23, name: 'a name as git quotes it', path: '"\\303\\251.py"', shown: '"\\303\\251.py"' },
  { row: 24, name: 'a blank at the end', path: 'a ', shown: 'a ' },
  { row: 25, name: 'an option', path: '-rf', shown: '-rf' },
  { row: 25, name: 'a long option', path: '--output=pwned', shown: '--output=pwned' },
  { row: 26, name: 'a negation', path: '!x', shown: '!x' },
  { row: 27, name: 'a comment', path: '#x', shown: '#x' },
  { row: 28, name: 'two dots in a name', path: 'a..b', shown: 'a..b' },
  { row: 28, name: 'two dots for a directory', path: 'a/../b', shown: 'a/../b', objectsOnly: true },
  { row: 30, name: 'a backslash', path: 'a\\b', shown: 'a\\b' },
  { row: 31, name: 'a name that Windows keeps', path: 'CON', shown: 'CON' },
  { row: 31, name: 'another', path: 'aux.py', shown: 'aux.py' },
  { row: 32, name: '4,096 bytes', path: long, shown: long, objectsOnly: true },
  { row: 33, name: '512 levels', path: deep, shown: deep },
];

/** Everything is an asset, and nobody owns anything. */
export const hostileTree: readonly BadFile[] = [
  {
    path: '.github/rolecall.yml',
    content: 'version: 1\nassets: { thing: { stage: data, tier: 1, paths: ["*"] } }\n',
  },
  { path: '.github/CODEOWNERS', content: '/.github/ @ana\n' },
  ...badPaths.map(({ path }) => ({ path, content: `content of ${path.toString('hex')}` })),
];
