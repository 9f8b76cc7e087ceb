/** A CODEOWNERS that GitHub skips in part, or reads otherwise than its author believes. */
export interface BadCodeowners {
  readonly row: number;
  readonly name: string;
  /** Followed by a last line that owns `last.onnx`: whatever stands before, that line counts. */
  readonly text: string;
  /** More files, by path; those of `expect` are there already. */
  readonly files?: Readonly<Record<string, string>>;
  /** Who owns which file. */
  readonly expect: Readonly<Record<string, readonly string[]>>;
  /** Findings on CODEOWNERS itself, as `check line:column`, the first of each check; dead entries aside. */
  readonly findings?: readonly string[];
  readonly says?: string;
  /** Why a local run cannot tell. */
  readonly notChecked?: string;
}

const lines = (bytes: number, line: (index: number) => string): string => {
  const written: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1)
    size += written[written.push(`${line(index)}\n`) - 1]?.length ?? 0;
  return written.join('');
};
const megabyte = 1024 * 1024;
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `@user${index}`);

export const badCodeowners: readonly BadCodeowners[] = [
  // Of the bad paths, those that an entry could mistake for one another.
  {
    row: 18,
    name: 'an entry for one twin',
    text: '/twin.onnx @ana',
    expect: { 'twin.onnx': ['@ana'], 'tw\u200din.onnx': [] },
  },
  {
    row: 18,
    name: 'an entry that hides a joiner',
    text: '/tw\u200din.onnx @ana',
    expect: { 'twin.onnx': [], 'tw\u200din.onnx': ['@ana'] },
    findings: ['suspicious-pattern 1:1'],
    says: 'invisible character',
  },
  {
    row: 19,
    name: 'an entry for é composed',
    text: '/\u00e9.onnx @ana',
    expect: { '\u00e9.onnx': ['@ana'], 'e\u0301.onnx': [] },
  },
  {
    row: 20,
    name: 'an entry for one case',
    text: '/data/ @ana',
    expect: { 'data/a.onnx': ['@ana'], 'Data/a.onnx': [] },
  },
  {
    row: 21,
    name: 'an entry with a Cyrillic а',
    text: '/d\u0430ta/ @ana',
    expect: { 'data/a.onnx': [], 'd\u0430ta/a.onnx': ['@ana'] },
  },
  {
    row: 24,
    name: 'an entry with a blank at the end',
    text: '/a.onnx\\  @ana',
    expect: { 'a.onnx ': ['@ana'], 'a.onnx': [] },
  },
  {
    row: 26,
    name: 'an entry for a name with !',
    text: '/!x.onnx @ana',
    expect: { '!x.onnx': ['@ana'], 'x.onnx': [] },
  },
  {
    row: 27,
    name: 'an entry for a name with #',
    text: '/#x.onnx @ana',
    expect: { '#x.onnx': ['@ana'], 'x.onnx': [] },
  },
  {
    row: 30,
    name: 'an entry for a name with a backslash',
    text: '/a\\\\b.onnx @ana',
    expect: { 'a\\b.onnx': ['@ana'], 'ab.onnx': [] },
  },
  {
    row: 99,
    name: 'stars that explode',
    text: `${'*a'.repeat(8)}b @ana`,
    expect: { [`${'a'.repeat(200)}.onnx`]: [], [`${'a'.repeat(50)}b`]: ['@ana'] },
  },
  {
    row: 100,
    name: 'depths that explode',
    text: `${'**/a/'.repeat(12)}b @ana`,
    expect: { [`${'a/'.repeat(100)}c.onnx`]: [], [`${'a/'.repeat(20)}b`]: ['@ana'] },
  },
  {
    row: 101,
    name: '200 stars',
    text: `${'*'.repeat(200)} @ana`,
    expect: { 'm.onnx': [] },
    findings: ['invalid-line 1:1'],
    says: 'holds ***',
  },
  {
    row: 102,
    name: 'braces of numbers',
    text: '/{1..100000}.onnx @ana',
    expect: { '5.onnx': [], '{1..100000}.onnx': ['@ana'] },
  },
  {
    row: 103,
    name: 'nested braces',
    text: '/{{{a}}}.onnx @ana',
    expect: { 'a.onnx': [], '{{{a}}}.onnx': ['@ana'] },
  },
  {
    row: 104,
    name: 'an extended glob',
    text: `/+(a|aa)+.onnx @ana`,
    expect: { [`${'a'.repeat(60)}.onnx`]: [], '+(a|aa)+.onnx': ['@ana'] },
  },
  {
    row: 105,
    name: 'a bracket that nobody closes',
    text: '/m[.onnx @ana',
    expect: { 'm.onnx': [], 'm[.onnx': ['@ana'] },
    findings: ['suspicious-pattern 1:1'],
    says: 'takes literally',
  },
  {
    row: 106,
    name: 'a range the wrong way round',
    text: '/[z-a].onnx @ana',
    expect: { 'm.onnx': [], '[z-a].onnx': ['@ana'] },
    findings: ['suspicious-pattern 1:1'],
    says: 'takes literally',
  },
  {
    row: 107,
    name: 'a backslash at the end of the line',
    text: '/m.onnx\\',
    expect: { 'm.onnx': [] },
    findings: ['suspicious-pattern 1:1'],
    says: 'ends in a backslash',
  },
  {
    row: 107,
    name: 'a backslash at the end of the pattern',
    text: '/m.onnx\\ @ana',
    expect: { 'm.onnx': [] },
    findings: ['suspicious-pattern 1:1'],
    says: 'Delete the backslash',
  },
  {
    row: 108,
    name: 'a negation',
    text: '* @ana\n!/m.onnx @raj',
    expect: { 'm.onnx': ['@ana'] },
    findings: ['suspicious-pattern 2:1'],
    says: 'no negation',
  },
  {
    row: 109,
    name: 'an escaped #',
    text: '\\#m.onnx @ana',
    expect: { '#m.onnx': [] },
    findings: ['suspicious-pattern 1:1'],
    says: 'does not unescape',
  },
  {
    row: 110,
    name: 'an escaped blank',
    text: '/a\\ b.onnx @ana',
    expect: { 'a b.onnx': ['@ana'], 'a.onnx': [] },
  },
  {
    row: 110,
    name: 'a blank that is not escaped',
    text: '/a b.onnx @ana',
    expect: { 'a b.onnx': [], a: [] },
    findings: ['invalid-line 1:4'],
    says: 'b.onnx is no owner',
  },
  {
    row: 111,
    name: 'a slash alone',
    text: '/ @ana',
    expect: { 'm.onnx': [] },
    findings: ['suspicious-pattern 1:1'],
    says: 'Write * for every file.',
  },
  {
    row: 112,
    name: 'a line without owners',
    text: '* @ana\n/m.onnx',
    expect: { 'm.onnx': [], 'n.onnx': ['@ana'] },
  },
  {
    row: 113,
    name: '@ alone',
    text: '* @raj\n/m.onnx @',
    expect: { 'm.onnx': ['@raj'] },
    findings: ['invalid-line 2:9'],
    says: 'GitHub skips this line: @ is no owner',
  },
  {
    row: 114,
    name: 'a team without a name',
    text: '/m.onnx @org/',
    expect: { 'm.onnx': [] },
    findings: ['invalid-line 1:9'],
    says: 'GitHub skips this line: @org/ is no owner',
  },
  {
    row: 115,
    name: 'an address',
    text: '/m.onnx ana@acme.io',
    expect: { 'm.onnx': ['ana@acme.io'] },
    notChecked: 'unknown-owner: GitHub was not asked',
  },
  {
    row: 116,
    name: 'an owner that nobody knows',
    text: '/m.onnx @nobody-at-all',
    expect: { 'm.onnx': ['@nobody-at-all'] },
    notChecked: 'unknown-owner: GitHub was not asked',
  },
  {
    row: 117,
    name: '500 owners',
    text: `/m.onnx ${people(500).join(' ')}`,
    expect: { 'm.onnx': people(500) },
  },
  {
    row: 117,
    name: '5,000 owners',
    text: `/m.onnx ${people(5000).join(' ')}`,
    expect: { 'm.onnx': people(1000) },
    findings: ['suspicious-pattern 1:8899'],
    says: 'this line names 5000 owners',
  },
  { row: 118, name: 'a pattern of 1 MB', text: `/${'a'.repeat(megabyte)} @ana`, expect: { 'm.onnx': [] } },
  {
    row: 118,
    name: 'a pattern of 1 MB that matches everything',
    text: `/${'**/'.repeat(megabyte / 3)}* @ana`,
    expect: { 'm.onnx': ['@ana'], 'a/b/c.onnx': ['@ana'] },
  },
  { row: 118, name: '1 MB of stars', text: `${'*a'.repeat(megabyte / 2)} @ana`, expect: { 'm.onnx': [] } },
  {
    row: 118,
    name: '1 MB of owners',
    text: `/m.onnx ${people(megabyte / 11).join(' ')}`,
    expect: { 'm.onnx': people(1000) },
    findings: ['suspicious-pattern 1:8899'],
  },
  {
    row: 118,
    name: '1 MB that is no owner',
    text: `/m.onnx ${'x'.repeat(megabyte)}`,
    expect: { 'm.onnx': [] },
    findings: ['invalid-line 1:9'],
  },
  {
    row: 118,
    name: '1 MB of comment',
    text: `/m.onnx @ana # ${'x '.repeat(megabyte / 2)}`,
    expect: { 'm.onnx': ['@ana'] },
  },
  {
    row: 119,
    name: '2.99 MB',
    text: lines(2.99 * megabyte - 30, (index) => `/data/part${index}/file.csv @acme/data`),
    expect: { 'data/part7/file.csv': ['@acme/data'], 'm.onnx': [] },
  },
  {
    row: 119,
    name: '1 MB of names at any depth',
    text: lines(0.99 * megabyte, (index) => `file${index}.csv @acme/data`),
    expect: { 'a/b/file7.csv': ['@acme/data'], 'm.onnx': [] },
  },
  {
    row: 120,
    name: '3.01 MB',
    text: lines(3.01 * megabyte, (index) => `/data/part${index}/file.csv @acme/data`),
    expect: { 'data/part7/file.csv': [], 'last.onnx': [] },
    findings: ['oversized-codeowners 1:1'],
    says: 'from 3 MB on GitHub ignores it whole',
  },
  {
    row: 121,
    name: 'a comment behind owners',
    text: '/m.onnx @ana # ask @raj first',
    expect: { 'm.onnx': ['@ana'] },
  },
  {
    row: 121,
    name: 'a comment without a blank before it',
    text: '/m.onnx @ana#1',
    expect: { 'm.onnx': [] },
    findings: ['invalid-line 1:9'],
  },
  {
    row: 122,
    name: 'three at once',
    text: '/m.onnx @ana',
    files: { CODEOWNERS: '* @raj\n', 'docs/CODEOWNERS': '* @zoe\n' },
    expect: { 'm.onnx': ['@ana'], 'n.onnx': [] },
    findings: ['ignored-codeowners 1:1'],
    says: 'GitHub never reads CODEOWNERS',
  },
];
