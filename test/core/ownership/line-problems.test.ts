import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';

// What stands in a file of one line, what is found as `check column-endColumn`, and a word of the message or remedy.
const cases: readonly [line: string, found: readonly string[], word?: string][] = [
  ['* @ana', []],
  ['/a b@acme.io @acme/data # words', []],
  ['/a\\ b/ @ana', []],
  ['/a/**/b @ana', []],
  ['/none/', []],
  ['# words', []],
  ['', []],
  ['*** @ana', ['invalid-line 1-4'], '**'],
  ['/a ana', ['invalid-line 4-7'], 'Is @ana meant?'],
  ['/a @ana, @raj', ['invalid-line 4-9'], 'Is @ana meant?'],
  ['/a @ana ; @raj', ['invalid-line 9-10']],
  ['/a @', ['invalid-line 4-5']],
  ['/a @ana#1', ['invalid-line 4-10'], 'Is @ana meant?'],
  ['/a @renovate[bot]', ['invalid-line 4-18'], 'An app owns no files'],
  ['/\ufffd.csv @ana', ['suspicious-pattern 1-7'], 'no UTF-8'],
  ['!/a @ana', ['suspicious-pattern 1-4'], 'no negation'],
  ['/[ab].py @ana', ['suspicious-pattern 1-9'], 'literally'],
  ['\\#a @ana', ['suspicious-pattern 1-4'], 'unescape'],
  ['\ufeff* @ana', ['suspicious-pattern 1-2'], 'byte order mark'],
  ['/a @ana@raj', ['suspicious-pattern 4-12'], '@ana @raj'],
  ['/a @ana @Ana', ['suspicious-pattern 9-13'], 'twice'],
  ['@ana @raj', ['suspicious-pattern 1-5'], 'pattern first'],
  ['- /a @ana', ['suspicious-pattern 1-2', 'invalid-line 3-5'], 'list marker'],
  ['/a\u{e0041} @ana', ['suspicious-pattern 1-5'], 'invisible'],
  ['/a\u00a0@ana', ['suspicious-pattern 1-8'], 'invisible'],
];

describe('the problems of a line', () => {
  it.each(cases)('%j: %j', (line, found, word = '') => {
    const { problems } = parseCodeowners(`${line}\n/ok @ana\n`);
    expect(
      problems.map(({ check, column, endColumn }) => `${check} ${column}-${endColumn}`).toSorted(),
    ).toEqual([...found].toSorted());
    expect(problems.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(word);
    expect(problems.every((problem) => problem.line === 1)).toBe(true);
  });
});
