import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay, type Trial } from '../../../src/core/backtest/replay.ts';
import type { ReviewedChange } from '../../../src/core/review/past-reviews.ts';

const day = 86_400;
const noNeeds = () => ({ terms: [] });

function change(at: number, reviewers: string, { paths = 'a.py', author = 'max' } = {}): ReviewedChange {
  return { at, author, writers: [author], reviewers: reviewers.split(' '), paths: paths.split(' ') };
}

/** Who is asked first for each tested change. */
const asked = (trials: readonly Trial[], method: keyof Trial['outcomes'] = 'combined'): string[] =>
  trials.map(({ outcomes }) => outcomes[method].picks.map(([person]) => person).join(' '));

describe('a replay', () => {
  it('learns from a change only after it was asked about', () => {
    const changes = [change(1 * day, 'ana'), change(2 * day, 'raj'), change(3 * day, 'raj')];
    expect(asked(replay(changes, 1, noNeeds))).toEqual(['ana', 'raj']);
  });

  it('knows nothing of what was merged at the same instant', () => {
    const changes = [change(1 * day, 'ana'), change(2 * day, 'raj'), change(2 * day, 'raj')];
    expect(asked(replay(changes, 1, noNeeds))).toEqual(['ana', 'ana']);
  });

  it('asks nobody who wrote the change', () => {
    const own = { ...change(2 * day, 'raj', { author: 'ana' }), writers: ['ana', 'eve'] };
    const changes = [change(1 * day, 'ana eve zoe'), own];
    for (const method of ['random-in-role', 'most-frequent', 'past-reviewer', 'combined'] as const)
      expect(asked(replay(changes, 1, noNeeds), method)).toEqual(['zoe']);
  });

  it('says where nobody who approved had reviewed before', () => {
    const changes = [change(1 * day, 'ana'), change(2 * day, 'raj'), change(3 * day, 'raj eve')];
    expect(replay(changes, 1, noNeeds).map(({ unseen }) => unseen)).toEqual([true, false]);
  });

  it('counts for the most frequent 90 days, and for the past of a path all', () => {
    const old = [1, 2, 3].map((at) => change(at * day, 'ana', { paths: 'deep/a.py' }));
    const changes = [
      ...old,
      change(100 * day, 'raj', { paths: 'web/b.ts' }),
      change(110 * day, 'ana', { paths: 'deep/a.py' }),
    ];
    const trials = replay(changes, 4, noNeeds);
    expect(asked(trials, 'most-frequent')).toEqual(['raj']);
    expect(asked(trials, 'past-reviewer')).toEqual(['ana']);
    expect(asked(trials, 'random-in-role')).toEqual(['ana']);
  });

  it('asks others while its own requests are open', () => {
    const past = [change(1 * day, 'ana'), change(1.5 * day, 'ana'), change(2 * day, 'raj')];
    const burst = [3, 3.1, 3.2, 3.3, 3.4, 3.5].map((at) => change(at * day, 'ana raj', { author: 'zoe' }));
    const trials = replay([...past, ...burst], 3, noNeeds);
    expect(new Set(asked(trials))).toEqual(new Set(['ana']));
    expect(new Set(asked(trials, 'combined-with-load'))).toEqual(new Set(['ana', 'raj']));
    const spread = burst.map((one, index) => ({ ...one, at: (3 + 15 * index) * day }));
    expect(new Set(asked(replay([...past, ...spread], 3, noNeeds), 'combined-with-load'))).toEqual(
      new Set(['ana']),
    );
  });

  const login = fc.constantFrom('ana', 'raj', 'eve', 'zoe', 'max');
  const changes = fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 400 * day }),
        author: login,
        reviewers: fc.uniqueArray(login, { minLength: 1, maxLength: 2 }),
        paths: fc.uniqueArray(fc.constantFrom('a.py', 'd/b.py', 'd/c.py', 'e/f/g.py'), { minLength: 1 }),
      }),
      { minLength: 4, maxLength: 25 },
    )
    .map((all) =>
      all
        .map((one): ReviewedChange => ({ ...one, writers: [one.author] }))
        .toSorted((one, other) => one.at - other.at),
    );

  it('does not look ahead: another future leaves the answers before it as they were', () => {
    fc.assert(
      fc.property(changes, changes, (past, future) => {
        const end = 401 * day;
        const after = (all: readonly ReviewedChange[]) => [
          ...past,
          ...all.map((one) => ({ ...one, at: end })),
        ];
        const warmUp = Math.floor(past.length / 2);
        const tested = past.length - warmUp;
        const one = replay(after(future), warmUp, noNeeds).slice(0, tested);
        const other = replay(after(future.slice(0, 1)), warmUp, noNeeds).slice(0, tested);
        expect(one).toEqual(other);
      }),
    );
  });
});
