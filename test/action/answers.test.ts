import { afterAll, describe, expect, it } from 'vitest';
import type { Options } from '../github/fake-github.ts';
import { createRunner } from './runner.ts';
import { startWorld, type Files, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

const listing = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const newComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** An answer of GitHub that it should not give, or seldom gives. */
interface OddAnswer {
  readonly row: number;
  readonly what: string;
  readonly bring?: (world: World) => void;
  readonly options?: Options;
  readonly head?: Files;
  readonly token?: string;
  /** Absent: the right verdict, as if nothing were. */
  readonly red?: string;
}

const pages: Files = Object.fromEntries(
  Array.from({ length: 150 }, (_, index) => [`docs/${index}.txt`, `${index}`]),
);
const large = '# Words that fill a line of sixty characters, and mean nothing.\n'.repeat(20_000);
const past = { 'retry-after': null, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000000' };

const answers: readonly OddAnswer[] = [
  { row: 147, what: '200 with HTML', bring: (world) => world.fault(tree, 'html'), red: 'GitHub: ' },
  { row: 148, what: 'cut JSON, once', bring: (world) => world.fault(tree, 'cut', 1) },
  {
    row: 149,
    what: 'a CODEOWNERS too large for the contents API',
    head: { '.github/CODEOWNERS': `${large}/.github/ @ana\n/dags/ @acme/data\n` },
  },
  { row: 150, what: 'a truncated tree', bring: (world) => world.truncateTrees(1) },
  {
    row: 151,
    what: 'fewer files than were changed',
    head: pages,
    bring: (world) => world.fault(listing, 'missed'),
    red: 'GitHub: ',
  },
  {
    row: 152,
    what: 'a file on two pages, once',
    head: pages,
    bring: (world) => world.fault(listing, 'shifted', 1, { skip: 1 }),
  },
  { row: 153, what: 'a link to itself', head: pages, bring: (world) => world.fault(listing, 'link-loop') },
  {
    row: 154,
    what: 'a link elsewhere',
    head: pages,
    bring: (world) => world.fault(listing, 'link-elsewhere'),
  },
  ...['0', '-1', 'Wed, 25 Nov 2020 12:00:00 GMT'].map((after) => ({
    row: 155,
    what: `Retry-After ${after}`,
    bring: (world: World) => world.fault(tree, 'secondary', 1, { headers: { 'retry-after': after } }),
  })),
  {
    row: 155,
    what: 'Retry-After 1e9',
    bring: (world) => world.fault(tree, 'secondary', 1, { headers: { 'retry-after': '1000000000' } }),
    red: 'GitHub: ',
  },
  {
    row: 156,
    what: 'a limit that was over long ago',
    bring: (world) => world.fault(tree, '429', 1, { headers: past }),
  },
  { row: 157, what: "no rate limits, as on a server of one's own", options: { limits: { areOn: false } } },
  {
    row: 162,
    what: "a role of the organization's own",
    bring: (world) => world.grant('ana', 'write', 'reviewer'),
  },
  {
    row: 163,
    what: 'a redirect that leads to itself',
    bring: (world) => world.fault(tree, 'redirect-loop'),
    red: 'GitHub: ',
  },
  { row: 164, what: '201 without a body', bring: (world) => world.fault(newComment, 'empty-after', 1) },
  { row: 166, what: 'a token of 600 characters', token: `ghs_${'x'.repeat(596)}` },
];

/** Reviews and tokens of an app, which the Action does not ask for; and a file status, of which see the parts of the adapter. */
const elsewhere = [158, 159, 160, 165, 161];

describe.concurrent('an answer of GitHub', () => {
  it.for(answers)(
    '$row: $what',
    async ({ bring, options, head = {}, token = 'token', red }, { onTestFinished }) => {
      const world = await startWorld(options);
      onTestFinished(async () => await world.close());
      const pull = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x', ...head } });
      world.admit(token);
      bring?.(world);
      const result = await runner.run({
        ...world.runs(pull, 'pull_request'),
        token,
        inputs: { 'report-file': 'r.json' },
      });
      expect(result.code).toBe(1);
      expect(result.milliseconds).toBeLessThan(30_000);
      if (red !== undefined) {
        expect(result.log).toContain(`::error::${red}`);
        expect(world.comments(pull)).toEqual([]);
        return;
      }
      expect(result.log).toContain('::error::Your PR: 1 error');
      expect(result.outputs['unowned-assets']).toBe('["m.onnx"]');
      expect(world.comments(pull)).toHaveLength(1);
      expect(result.log).not.toContain('owner-without-access');
    },
  );

  it('has a row each, 147 to 166', () => {
    const rows = new Set([...answers.map(({ row }) => row), ...elsewhere]);
    expect([...rows].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => 147 + index),
    );
  });
});
