import { describe, expect, it } from 'vitest';
import { readTrailers, reviewerHeading, type Mention } from '../../../src/core/review/trailers.ts';

const shown = ({ name = '', email, login, word }: Mention): string =>
  [name, email && `<${email}>`, login && `@${login}`, word && '(word)'].filter(Boolean).join(' ');

const cases: readonly (readonly [form: string, message: string, reviewers: readonly string[]])[] = [
  ['a trailer', 'Fix\n\nReviewed-by: Ana Lima <ana@acme.io>\n', ['Ana Lima <ana@acme.io>']],
  [
    'several trailers, in any case',
    'Fix\n\nReviewed-By: Ana Lima <ana@acme.io>\nreviewed-by: Raj <raj@acme.io>\n',
    ['Ana Lima <ana@acme.io>', 'Raj <raj@acme.io>'],
  ],
  [
    'a list on one line',
    'Fix (#7)\n\nReviewers: Ana Lima <ana@acme.io>, Raj<raj@acme.io>; Zoe\n',
    ['Ana Lima <ana@acme.io>', 'Raj <raj@acme.io>', 'Zoe (word)'],
  ],
  [
    'a line that goes on',
    'Fix\n\nReviewers: Ana Lima <ana@acme.io>,\n  Raj <raj@acme.io>\n',
    ['Ana Lima <ana@acme.io>', 'Raj <raj@acme.io>'],
  ],
  [
    'a list below a heading, with logins',
    'Fix\r\n\r\nAuthors:\r\n  - Max (https://github.com/max)\r\n\r\nApprovers:\r\n  - Ana Lima (https://github.com/ana-l)\r\n  - Raj (@raj)\r\n\r\nURL: https://github.com/acme/x/pull/7',
    ['Ana Lima @ana-l', 'Raj @raj'],
  ],
  ['an address of a profile alone', 'Fix\n\nApprovers:\n  - https://github.com/ana\n', ['@ana']],
  ['an app', 'Fix\n\nApprovers:\n  - Helper (https://github.com/apps/helper)\n', ['Helper (word)']],
  [
    'who approved rather than who was asked',
    'Fix\n\nSummary: x\n\nReviewers: eve, max\n\nReviewed By: ana, raj\n\nDifferential Revision: D1\n',
    ['ana (word)', 'raj (word)'],
  ],
  [
    'who approved rather than who reviewed',
    'Fix\n\nReviewed-by: Ana <a@x.io>\nApproved-by: Raj <r@x.io>',
    ['Raj <r@x.io>'],
  ],
  ['nobody below an empty heading', 'Fix\n\nReviewers:\n\nSubscribers: ana\n', []],
  ['nobody where that is written', 'Fix\n\nReviewers: None\nReviewed-by: n/a\nApprovers: -\n', []],
  ['nobody in prose', 'Ask the reviewers: they know.\nWas reviewed by: nobody I know of\n', []],
  ['an end of the list at other text', 'Reviewers:\n- ana\nThanks to all:\n- raj\n', ['ana (word)']],
];

describe('who reviewed, from a message', () => {
  it.each(cases)('is read from %s', (_form, message, reviewers) => {
    expect(readTrailers(message).reviewers.map(shown)).toEqual(reviewers);
  });

  it.each(cases.filter(([, , reviewers]) => reviewers.length > 0))(
    'is found by the search of git: %s',
    (_form, message) => {
      expect(message.split('\n').some((line) => new RegExp(reviewerHeading, 'i').test(line))).toBe(true);
    },
  );

  it('comes with who wrote it', () => {
    const message =
      'Fix\n\nAuthors:\n  - Max (https://github.com/max)\n  - Zoe (https://github.com/zoe)\n\nApprovers:\n  - Ana (https://github.com/ana)\n\nCo-authored-by: Eve <eve@acme.io>';
    const { authors, coAuthors } = readTrailers(message);
    expect(authors.map(shown)).toEqual(['Max @max', 'Zoe @zoe']);
    expect(coAuthors.map(shown)).toEqual(['Eve <eve@acme.io>']);
  });

  it('is bounded, and quickly read, whatever a message holds', () => {
    const hostile = [
      `Reviewers: ${'a,'.repeat(500_000)}`,
      `Reviewers: ${'<'.repeat(500_000)}`,
      `Reviewed-by: ${'@'.repeat(500_000)}`,
      `${' '.repeat(500_000)}Reviewers: x`,
      'Approvers:\n- a\n'.repeat(50_000),
      `Reviewers:${'\n- (((('.repeat(100_000)}`,
    ];
    for (const message of hostile) {
      const start = performance.now();
      expect(readTrailers(message).reviewers.length).toBeLessThanOrEqual(50);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
