import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastReview } from '../../../src/core/review/past-review.ts';
import { createScorer } from '../../../src/core/review/score.ts';

const now = new Date('2027-03-01T09:00:00Z');
const daysAgo = (days: number): number => now.getTime() / 1000 - days * 86_400;

function review(reviewers: string, paths: string, { days = 10, author = 'max' } = {}): PastReview {
  return { at: daysAgo(days), author, reviewers: reviewers.split(' '), paths: paths.split(' ') };
}

interface Asked {
  readonly past: readonly PastReview[];
  readonly paths?: string;
  readonly author?: string;
  readonly open?: Readonly<Record<string, number>>;
}

function scorer({ past, paths = 'dags/daily.py', author = 'zoe', open = {} }: Asked) {
  const openRequests = new Map(Object.entries(open));
  return createScorer({ author, pastReviews: past, openRequests }, now)(paths.split(' '));
}

/** Better first. */
const orders: readonly (readonly [why: string, better: string, worse: string, Asked])[] = [
  [
    'whoever reviewed the file',
    'ana',
    'raj',
    { past: [review('ana', 'dags/daily.py'), review('raj', 'web/page.ts')] },
  ],
  [
    'whoever reviewed its neighbours',
    'ana',
    'raj',
    { past: [review('ana', 'dags/weekly.py'), review('raj', 'web/page.ts')] },
  ],
  [
    'whoever is nearer',
    'ana',
    'raj',
    { past: [review('ana', 'dags/eu/a.py'), review('raj', 'dags/us/a.py')], paths: 'dags/eu/b.py' },
  ],
  [
    'whoever reviewed it lately',
    'ana',
    'raj',
    { past: [review('ana', 'dags/a.py', { days: 5 }), review('raj', 'dags/a.py', { days: 300 })] },
  ],
  [
    'whoever reviewed it more often',
    'ana',
    'raj',
    { past: [review('ana', 'dags/a.py'), review('ana', 'dags/b.py'), review('raj', 'dags/c.py')] },
  ],
  [
    'whoever reviews the author',
    'ana',
    'raj',
    {
      past: [
        review('ana', 'web/page.ts', { author: 'zoe' }),
        review('raj', 'web/page.ts', { author: 'max' }),
      ],
    },
  ],
  [
    'whoever wrote the files',
    'ana',
    'raj',
    {
      past: [
        review('eve', 'dags/daily.py', { author: 'ana' }),
        review('eve', 'web/page.ts', { author: 'raj' }),
      ],
    },
  ],
  [
    'whoever knows most of the files',
    'ana',
    'raj',
    {
      past: [review('ana', 'dags/a.py'), review('raj', 'web/page.ts')],
      paths: 'dags/c.py dags/d.py dags/e.py web/other.ts',
    },
  ],
  ['whoever is asked for less', 'ana', 'raj', { past: [review('ana raj', 'dags/a.py')], open: { raj: 1 } }],
];

describe('a scorer', () => {
  it.each(orders)('puts %s first', (_why, better, worse, asked) => {
    const scoreOf = scorer(asked);
    expect(scoreOf(better).score).toBeGreaterThan(scoreOf(worse).score);
  });

  it('puts an expert with a few requests before a stranger with none', () => {
    const past = [
      review('ana', 'dags/daily.py'),
      review('ana', 'dags/daily.py'),
      review('raj', 'web/page.ts'),
    ];
    const scoreOf = scorer({ past, open: { ana: 3 } });
    expect(scoreOf('ana').score).toBeGreaterThan(scoreOf('raj').score);
  });

  it('halves a score at five open requests', () => {
    const past = [review('ana', 'dags/daily.py')];
    const free = scorer({ past })('ana').score;
    expect(scorer({ past, open: { ana: 5 } })('ana').score).toBeCloseTo(free / 2, 3);
  });

  it('says why, the weightiest first', () => {
    const past = [
      ...Array.from({ length: 9 }, (_, index) => review('raj', `dags/${index}.py`)),
      review('raj', 'web/page.ts', { author: 'zoe' }),
      review('eve', 'dags/new.py', { author: 'raj' }),
    ];
    expect(scorer({ past, open: { raj: 2 } })('raj').because).toEqual([
      'reviewed dags/ 9 times',
      'reviewed 1 change of zoe',
      'changed dags/ once',
      'asked for 2 other reviews',
    ]);
  });

  it('names the repository where somebody knows only others of its files', () => {
    const past = [review('raj', 'web/a.ts'), review('raj', 'web/b.ts')];
    expect(scorer({ past })('raj').because).toEqual(['reviewed this repository 2 times']);
  });

  it('knows nothing of strangers, nor without a past', () => {
    expect(scorer({ past: [] })('ana')).toEqual({ score: 0, because: [] });
    const scoreOf = scorer({ past: [review('ana', 'dags/daily.py')], open: { raj: 3 } });
    expect(scoreOf('raj')).toEqual({ score: 0, because: [] });
  });

  it('compares people without case', () => {
    const past = [review('Ana', 'dags/daily.py', { author: 'ZOE' })];
    const scoreOf = scorer({ past, author: 'Zoe', open: { ana: 1 } });
    expect(scoreOf('ANA')).toEqual(scoreOf('ana'));
    expect(scoreOf('ana').because).toContain('reviewed 1 change of Zoe');
    expect(scoreOf('ana').because).toContain('asked for 1 other review');
  });

  it('gives nearly all to the one who does all', () => {
    const past = Array.from({ length: 200 }, (_, index) => [
      review('ana', 'dags/daily.py', { days: index, author: 'zoe' }),
      review('raj', 'dags/daily.py', { days: 500 + index, author: 'ana' }),
    ]).flat();
    expect(scorer({ past })('ana').score).toBeGreaterThan(0.85);
  });

  const person = fc.constantFrom('ana', 'raj', 'eve', 'zoe', '__proto__');
  const path = fc.oneof(
    fc.constantFrom('dags/a.py', 'dags/eu/b.py', 'web/c.ts', '', '/', `${'d/'.repeat(3000)}x`),
    fc.string(),
  );
  const pastReview = fc.record({
    at: fc.oneof(
      fc.double({ min: daysAgo(3000), max: daysAgo(0), noNaN: true }),
      fc.constantFrom(0, -1e12, 1e18, daysAgo(-400)),
    ),
    author: person,
    reviewers: fc.array(person, { minLength: 1, maxLength: 3 }),
    paths: fc.array(path, { maxLength: 4 }),
  });

  it('stays between 0 and 1 whatever the past, and does not care for its order', () => {
    fc.assert(
      fc.property(
        fc.array(pastReview, { maxLength: 30 }),
        fc.array(path, { maxLength: 4 }),
        fc.nat(50),
        (past, paths, open) => {
          const facts = { author: 'zoe', pastReviews: past, openRequests: new Map([['ana', open]]) };
          const scoreOf = createScorer(facts, now)(paths);
          const turned = createScorer({ ...facts, pastReviews: past.toReversed() }, now)(paths);
          for (const login of ['ana', 'raj', 'eve', '__proto__']) {
            const { score } = scoreOf(login);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(turned(login).score).toBeCloseTo(score, 3);
          }
        },
      ),
    );
  });

  it('answers for 500 people and 3,000 files without delay', () => {
    const past = Array.from({ length: 3000 }, (_, index) => ({
      at: daysAgo(index / 4),
      author: `u${index % 300}`,
      reviewers: [`u${(index * 7) % 500}`, `u${(index * 13) % 500}`],
      paths: Array.from(
        { length: 8 },
        (_path, file) => `area${index % 60}/part${file}/f${(index * 31) % 3000}.py`,
      ),
    }));
    const paths = Array.from(
      { length: 3000 },
      (_, index) => `area${index % 60}/part${index % 8}/f${index}.py`,
    );
    const scorerOf = createScorer({ author: 'u1', pastReviews: past, openRequests: new Map() }, now);
    const start = performance.now();
    const scoreOf = scorerOf(paths);
    for (let index = 0; index < 500; index += 1) scoreOf(`u${index}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
