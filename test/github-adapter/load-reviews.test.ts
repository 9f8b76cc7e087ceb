import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LookUps } from '../../src/core/look-ups.ts';
import type { Change, Snapshot } from '../../src/core/snapshot.ts';
import { loadReviews, type ReviewLookUps } from '../../src/github/load-reviews.ts';
import type { BadFile } from '../faults/repository.ts';
import { addReview, addTeam, addUser } from '../github/build.ts';
import { startLab, type Lab } from '../github/lab.ts';
import type { Pull } from '../github/state.ts';
import { clientFor } from './client-for.ts';

const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const base: readonly BadFile[] = [
  { path: 'old-name', content: 'moved' },
  { path: 'gone', content: 'x' },
  { path: 'kept', content: 'x' },
];
const atHead: readonly BadFile[] = [
  { path: 'new-name', content: 'moved' },
  { path: 'kept', content: 'y' },
  { path: 'mode', content: 'x', mode: '120000' },
];
const touched: Change['touched'] = [
  { path: 'new-name', status: 'renamed', previousPath: 'old-name' },
  { path: 'kept', status: 'modified' },
  { path: 'mode', status: 'added' },
];
const nothing: LookUps = { access: [], parents: [], members: [] };

let lab: Lab;
let pull: Pull;
beforeEach(async () => {
  lab = await startLab();
  pull = lab.open(base, atHead, { author: 'ana' });
  for (const login of ['mia', 'raj', 'tess']) {
    addUser(lab.state, login);
    lab.repository.collaborators.set(login, { right: 'write' });
  }
  addTeam(lab.state, 'acme', 'ml', { members: ['mia', 'raj'], rights: { 'acme/models': 'read' } });
});
afterEach(async () => await lab.end());

/** The core asks for these in turn; the last says what it is told by then. */
async function load(rounds: readonly Partial<LookUps>[] = [], people?: Snapshot['people']) {
  const tree = { files: [], sources: new Map(), openings: new Map() };
  const change = { base: 'main', head: 'head', touched, deleted: ['gone'], before: tree };
  const snapshot: Snapshot = { now: new Date(0), tree, change, ...(people && { people }) };
  let asked = 0;
  const lookUps: ReviewLookUps = () => {
    asked += 1;
    return { ...nothing, ...rounds[asked - 1] };
  };
  const loaded = await loadReviews(
    clientFor(lab.github, 'app'),
    {
      repository: { owner: 'acme', repo: 'models' },
      number: pull.number,
      head: pull.head,
      sleep: async () => {},
    },
    Promise.resolve(snapshot),
    lookUps,
  );
  return { ...loaded, asked };
}

/** What changed since a commit with these files was approved. */
async function changedSince(files: readonly BadFile[]): Promise<readonly string[] | undefined> {
  pull.reviews.splice(0);
  addReview(lab.state, pull, { author: 'mia', state: 'APPROVED', commit: lab.commit(files) });
  return (await load()).snapshot.review.reviews[0]?.changedSince;
}

describe('what changed since an approval', () => {
  it.each([
    { why: 'nothing', files: atHead, changed: [] },
    { why: 'what is not touched', files: [...atHead, { path: 'other' }], changed: [] },
    {
      why: 'everything, since the base',
      files: base,
      changed: ['gone', 'kept', 'mode', 'new-name', 'old-name'],
    },
    {
      why: 'the name of a file',
      files: [...atHead.slice(1), { path: 'old-name', content: 'moved' }],
      changed: ['new-name', 'old-name'],
    },
    { why: 'that a file is there', files: [...atHead, { path: 'gone' }], changed: ['gone'] },
    {
      why: 'what a file is, with the same content',
      files: [...atHead.slice(0, 2), { path: 'mode', content: 'x' }],
      changed: ['mode'],
    },
  ] satisfies { why: string; files: readonly BadFile[]; changed: string[] }[])(
    'is $why',
    async ({ files, changed }) => {
      expect(await changedSince(files)).toEqual(changed);
      expect(lab.github.asked(trees)).toBe(2);
    },
  );

  it('is nothing for a review of the head, which costs no request', async () => {
    addReview(lab.state, pull, { author: 'mia', state: 'APPROVED' });
    const { snapshot } = await load();
    expect(snapshot.review.reviews).toMatchObject([{ changedSince: [] }]);
    expect(lab.github.asked(trees)).toBe(0);
  });

  it('is not known of a commit that is gone, nor asked for where nothing was approved', async () => {
    const gone = '3'.repeat(40);
    const old = lab.commit(base);
    addReview(lab.state, pull, { author: 'mia', state: 'APPROVED', commit: gone });
    addReview(lab.state, pull, { author: 'raj', state: 'APPROVED', commit: null });
    addReview(lab.state, pull, { author: 'tess', state: 'CHANGES_REQUESTED', commit: old });
    const { snapshot } = await load();
    for (const review of snapshot.review.reviews) expect(review).not.toHaveProperty('changedSince');
    const urls = lab.github.requests.map(({ url }) => url);
    expect(urls.filter((url) => url.includes(old))).toEqual([]);
  });

  it('is read of the ten latest commits', async () => {
    for (let index = 0; index < 12; index += 1) {
      const commit = lab.commit([{ path: `${index}` }]);
      const submittedAt = new Date(Date.UTC(2026, 0, 1, index)).toISOString();
      addReview(lab.state, pull, { author: 'mia', state: 'APPROVED', commit, submittedAt });
    }
    const { snapshot } = await load();
    const known = snapshot.review.reviews.map(({ changedSince: since }) => since !== undefined);
    expect(known).toEqual([false, false, ...Array.from({ length: 10 }, () => true)]);
    expect(lab.github.asked(trees)).toBe(11);
  });
});

describe('the people of a plan', () => {
  it('are read as the core asks for them, until it wants no more, and none twice', async () => {
    const { snapshot, asked } = await load(
      [
        { members: ['acme/ml'], parents: ['acme/ml'] },
        { members: ['acme/ml'], access: ['mia', 'raj', 'nobody'] },
        { access: ['mia', 'tess'] },
      ],
      { access: new Map([['tess', 'may-not-write']]), parents: new Map(), members: new Map() },
    );
    expect(snapshot.people).toEqual({
      access: new Map([
        ['mia', 'may-write'],
        ['raj', 'may-write'],
        ['nobody', 'unknown'],
        ['tess', 'may-not-write'],
      ]),
      parents: new Map([['acme/ml', null]]),
      members: new Map([['acme/ml', ['mia', 'raj']]]),
    });
    expect(asked).toBe(3);
    const collaborators = lab.github.requests.filter(({ url }) => url.includes('/collaborators/'));
    expect(collaborators).toHaveLength(3);
  });

  it('are asked for no more after some rounds, whatever the core wants', async () => {
    const rounds = Array.from({ length: 50 }, (_, index) => ({ access: [`nobody-${index}`] }));
    expect((await load(rounds)).asked).toBeLessThan(10);
  });

  it('are asked whether they are busy, those who may write', async () => {
    for (const login of ['mia', 'tess']) addUser(lab.state, login).isBusy = true;
    lab.repository.collaborators.set('tess', { right: 'read' });
    const { snapshot, notes } = await load([{ access: ['mia', 'raj', 'tess', 'acme/ml'] }]);
    expect([snapshot.review.busy, notes]).toEqual([new Set(['mia']), []]);
    const [query] = lab.github.requests.filter(({ route }) => route === 'query Busy');
    const { query: text, variables } = JSON.parse(query?.body ?? '');
    expect(variables).toEqual({ l0: 'mia', l1: 'raj' });
    expect(text).not.toContain('mia');
  });

  it('are taken to have time where nobody tells, and that is said', async () => {
    lab.github.fault('query Busy', 'query-partial');
    const { snapshot, notes } = await load([{ access: ['mia'] }]);
    expect(snapshot.review.busy).toEqual(new Set());
    expect(notes).toEqual(['Who is busy could not be read: everybody is taken to have time.']);
  });
});
