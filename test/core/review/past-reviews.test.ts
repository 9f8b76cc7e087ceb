import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/core/history.ts';
import { pastReviewsOf, type MergedCommit } from '../../../src/core/review/past-reviews.ts';

const max: Person = { name: 'Max Roe', email: 'max@acme.io' };

function commit(message: string, { author = max, at = 1000, paths = ['a.py'] } = {}): MergedCommit {
  return { at, author, message, paths };
}

/** Of each review, the newest first, its author and its reviewers. */
const read = (commits: readonly MergedCommit[], identities?: ReadonlyMap<string, string>): string[] =>
  pastReviewsOf(commits, identities).map(({ author, reviewers }) => `${author}: ${reviewers.join(' ')}`);

describe('past reviews', () => {
  it('come newest first, with their paths and who wrote them', () => {
    const reviews = pastReviewsOf([
      commit('Reviewed-by: Ana <ana@acme.io>', { at: 5 }),
      commit('Reviewed-by: Raj <raj@acme.io>\nCo-authored-by: Zoe <zoe@acme.io>', {
        at: 9,
        paths: ['b', 'c'],
      }),
    ]);
    expect(reviews).toEqual([
      {
        at: 9,
        author: 'max@acme.io',
        reviewers: ['raj@acme.io'],
        paths: ['b', 'c'],
        writers: ['max@acme.io', 'zoe@acme.io'],
      },
      { at: 5, author: 'max@acme.io', reviewers: ['ana@acme.io'], paths: ['a.py'], writers: ['max@acme.io'] },
    ]);
  });

  it('have the author whom the message names, not the bot that merged', () => {
    const merged = { name: 'merge-bot', email: 'merge-bot@acme.io' };
    expect(read([commit('Author: Zoe <zoe@acme.io>\n\nReviewers: ana', { author: merged })])).toEqual([
      'zoe@acme.io: ana',
    ]);
  });

  it.each([
    ['the author', 'Reviewed-by: Max <max@acme.io>'],
    ['a co-author', 'Reviewed-by: Zoe <z@x.io>\nCo-authored-by: Zoe <z@x.io>'],
    ['another of the authors', 'Authors:\n- Max (@max)\n- Zoe (@zoe)\n\nApprovers:\n- Zoe (@zoe)'],
    ['a program', 'Reviewers: Copilot'],
    ['an app', 'Approvers:\n- robo (https://github.com/robo[bot])'],
    ['nobody', 'Fix it'],
  ])('are none where %s reviewed', (_who, message) => {
    expect(read([commit(message)])).toEqual([]);
  });

  it('are none of a commit without paths, or of a time that is none', () => {
    const message = 'Reviewers: ana';
    expect(read([commit(message, { paths: [] })])).toEqual([]);
    for (const at of [Number.NaN, -1, 1e19]) expect(read([commit(message, { at })])).toEqual([]);
    expect(read([commit(message)])).toEqual(['max@acme.io: ana']);
  });

  it('name somebody twice but once', () => {
    expect(read([commit('Reviewed-by: Ana <ana@x.io>\nReviewed-by: ana <ANA@x.io>')])).toEqual([
      'max@acme.io: ana@x.io',
    ]);
  });
});

describe('a person of past reviews', () => {
  const named = (...texts: readonly string[]): string[] =>
    read(texts.map((text, index) => commit(`Reviewers: ${text}`, { at: 1000 - index })));

  it('has one key for name, address and login, where any message connects them', () => {
    expect(named('Ana Lima (@Ana-L)', 'Ana Lima <ana@acme.io>', 'ana lima', 'A. Lima <ana@acme.io>')).toEqual(
      ['max@acme.io: ana-l', 'max@acme.io: ana-l', 'max@acme.io: ana-l', 'max@acme.io: ana-l'],
    );
  });

  it('has the login that the address tells', () => {
    expect(named('Ana <1+Ana-L@users.noreply.github.com>', 'Ana')).toEqual([
      'max@acme.io: ana-l',
      'max@acme.io: ana-l',
    ]);
    const identities = new Map([['raj@acme.io', 'Raj-P']]);
    expect(read([commit('Reviewed-by: R <RAJ@acme.io>')], identities)).toEqual(['max@acme.io: raj-p']);
  });

  it('is known by one address where there are more', () => {
    expect(named('Ana Lima <ana@acme.io>', 'Ana Lima <ana@home.org>')).toEqual([
      'max@acme.io: ana@acme.io',
      'max@acme.io: ana@acme.io',
    ]);
  });

  it('is the author of another change', () => {
    const author = { name: 'ana-l', email: 'ana@acme.io' };
    expect(
      read([commit('Reviewers: ana-l', { at: 9 }), commit('Reviewers: max', { author, at: 5 })]),
    ).toEqual(['max@acme.io: ana-l', 'ana-l: max']);
  });

  it('is not guessed from a name that two logins have', () => {
    expect(named('Wei Wang (@wei1)', 'Wei Wang (@wei2)', 'Wei Wang')).toEqual([
      'max@acme.io: wei1',
      'max@acme.io: wei2',
      'max@acme.io: wei wang',
    ]);
  });
});

describe('past reviews of any history', () => {
  const words = fc.constantFrom(
    ...'Reviewed-by:,Approvers:,Reviewers:,Authors:,Co-authored-by:,\n,\n- ,Ana,raj,@raj,<ana@acme.io>,(https://github.com/ana),__proto__,constructor,\u0000,\u202e,;,<,(,None'.split(
      ',',
    ),
    ',',
  );
  const message = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  it('name people who did not write the change, each once', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.string(), (messages, name) => {
        const commits = messages.map((text) => commit(text, { author: { name, email: '' } }));
        for (const { author, reviewers, writers } of pastReviewsOf(commits)) {
          expect(reviewers.length).toBeGreaterThan(0);
          expect(new Set(reviewers).size).toBe(reviewers.length);
          expect(writers).toContain(author);
          expect(reviewers.filter((reviewer) => writers.includes(reviewer))).toEqual([]);
        }
      }),
    );
  });
});
