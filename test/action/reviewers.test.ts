import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { createRunner, type RunRequest, type RunResult } from './runner.ts';
import { startWorld, type Fault, type Files, type Pull, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

const post = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
const get = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

const policy = `version: 1
roles:
  data-engineer: { users: [raj, mia] }
  model-governance: { users: [gus] }
  mlops-engineer: { users: [tess] }
`;
const base: Files = {
  '.github/rolecall.yml': policy,
  '.github/CODEOWNERS': '/.github/ @ana\n/dags/ @raj @mia\n/cards/ @gus\n',
  'cards/model-card.md': '# Model card\n',
};
const dag: Files = { 'dags/a.sql': 'select 2\n' };
const dagAndCard: Files = { ...dag, 'cards/model-card.md': '# Model card\n\nNew.\n' };

async function begin({ onTestFinished }: TestContext): Promise<World> {
  const world = await startWorld();
  onTestFinished(async () => await world.close());
  for (const login of ['gus', 'tess']) world.join(login);
  return world;
}

type Opened = Omit<Parameters<World['openPullRequest']>[0], 'base' | 'head'>;

const open = async (world: World, head: Files = dag, more: Opened = {}): Promise<Pull> =>
  await world.openPullRequest({ base, head, ...more });

async function run(world: World, pull: Pull, more: Partial<RunRequest> = {}): Promise<RunResult> {
  return await runner.run({
    ...world.runs(pull, 'pull_request'),
    ...more,
    inputs: { comment: 'never', 'request-reviewers': 'true', ...more.inputs },
  });
}

/** Neither the log nor the summary says that anything went wrong. */
function expectQuiet({ code, err, log, summary }: RunResult): void {
  expect({ code, err, log }).toMatchObject({ code: 0, err: '' });
  expect(`${log}${summary}`).not.toMatch(/not asked|nobody was asked|could not/i);
}

describe.concurrent('request-reviewers', () => {
  it('asks who is accountable, with one request, and says so in the log and the summary', async (context) => {
    const world = await begin(context);
    const pull = await open(world, dagAndCard);
    const result = await run(world, pull);
    expectQuiet(result);
    const [engineer = '', ...others] = world
      .told(pull)
      .toSorted((a, b) => Number(a === 'gus') - Number(b === 'gus'));
    expect(['raj', 'mia']).toContain(engineer);
    expect(others).toEqual(['gus']);
    expect(world.asked(post)).toBe(1);
    expect(result.log).toMatch(/^Asked to review: (gus, (raj|mia)|(raj|mia), gus)\.$/m);
    expect(result.summary).toContain('Asked to review: ');
    expect(result.summary).toContain('model-governance');
  });

  it('asks nobody where it is false or left out', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    for (const inputs of [{ 'request-reviewers': 'false' }, { 'request-reviewers': '' }])
      expectQuiet(await run(world, pull, { inputs }));
    expect(world.told(pull)).toEqual([]);
    for (const request of [
      'query Reviews',
      'query PastReviews',
      'query OpenRequests',
      'query Busy',
      get,
      post,
    ])
      expect.soft(world.asked(request), request).toBe(0);
  });

  it('asks nobody twice, however often it runs', async (context) => {
    const world = await begin(context);
    const pull = await open(world, dagAndCard);
    for (let times = 0; times < 3; times += 1) expectQuiet(await run(world, pull));
    expect(world.told(pull)).toHaveLength(2);
    expect(world.asked(post)).toBe(1);
  });

  it('asks the same twice at the same time', async (context) => {
    const world = await begin(context);
    const pull = await open(world, dagAndCard);
    await Promise.all([run(world, pull), run(world, pull)]);
    expect(world.told(pull)).toHaveLength(2);
  });

  it('takes those for asked whom GitHub asked as owners', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.ask(pull, { actor: 'ana', at: 0, users: ['raj', 'mia'] });
    expectQuiet(await run(world, pull));
    expect(world.told(pull)).toEqual(['raj', 'mia']);
    expect(world.asked(post)).toBe(0);
  });

  it('asks nobody again whose request a human took back, but others', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    await run(world, pull);
    const [first = ''] = world.told(pull);
    world.takeBack(pull, { actor: 'ana', at: Date.now(), users: [first] });
    await run(world, pull);
    const [, second = ''] = world.told(pull);
    expect([first, second].toSorted()).toEqual(['mia', 'raj']);
    world.takeBack(pull, { actor: 'ana', at: Date.now(), users: [second] });
    const { summary } = await run(world, pull);
    expect(world.told(pull)).toEqual([first, second]);
    expect(summary).toContain('removed by a human');
  });

  it('asks nobody who has approved, and again only where what they approved is another since', async (context) => {
    const world = await begin(context);
    const pull = await open(world, dagAndCard);
    for (const author of ['raj', 'gus']) world.review(pull, { author, state: 'APPROVED' });
    expectQuiet(await run(world, pull));
    expect(world.told(pull)).toEqual([]);
    const pushed = await world.push(pull, { 'dags/a.sql': 'select 3\n' });
    expectQuiet(await run(world, pushed));
    expect(world.told(pull)).toEqual(['raj']);
    await run(world, pushed);
    expect(world.told(pull)).toEqual(['raj']);
  });

  it('asks nobody who contributed', async (context) => {
    const world = await begin(context);
    const message = 'Change\n\nCo-authored-by: Raj <1+raj@users.noreply.github.com>';
    const pull = await open(world, dag, { by: { message } });
    await run(world, pull);
    expect(world.told(pull)).toEqual(['mia']);
    const other = await open(world, dag, { by: { committer: 'M <mia@users.noreply.github.com>' } });
    await run(world, other);
    expect(world.told(other)).toEqual(['raj']);
    const own = await open(world, dag, {
      known: { author: 'raj' },
      by: { committer: 'M <mia@users.noreply.github.com>' },
    });
    const { summary } = await run(world, own);
    expect(world.told(own)).toEqual([]);
    expect(summary).toMatch(/author/);
  });

  it('asks nobody who may not write, and who is busy only where nobody else is left', async (context) => {
    const world = await begin(context);
    world.busy('raj');
    const pull = await open(world);
    await run(world, pull);
    expect(world.told(pull)).toEqual(['mia']);
    world.grant('mia', 'read', 'read');
    const other = await open(world);
    await run(world, other);
    expect(world.told(other)).toEqual(['raj']);
    world.grant('raj', 'read', 'read');
    const last = await open(world);
    const { summary } = await run(world, last);
    expect(world.told(last)).toEqual([]);
    expect(summary).toContain('no write access');
  });

  it('plans a draft and a closed pull request, and asks nobody', async (context) => {
    const world = await begin(context);
    const draft = await open(world, dag, { known: { isDraft: true } });
    const closed = await open(world, dag, { known: { state: 'closed' } });
    expect((await run(world, draft)).log).toContain('Nobody is asked to review a draft.');
    const { summary } = await run(world, closed);
    expect(summary).toContain('the pull request is closed');
    expect(summary).toContain('data-engineer');
    expect([world.told(draft), world.told(closed), world.asked(post)]).toEqual([[], [], 0]);
    world.known(draft).isDraft = false;
    await run(world, draft);
    expect(world.told(draft)).toHaveLength(1);
  });

  it('plans what is judged whole by what is changed', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    await run(world, pull, { inputs: { scope: 'all' } });
    expect(world.told(pull)).toHaveLength(1);
  });

  it('asks the same whether the files pass or not', async (context) => {
    const world = await begin(context);
    const pull = await open(world, { ...dag, 'm.onnx': 'x' });
    const { code } = await run(world, pull);
    expect(code).toBe(1);
    expect(world.told(pull).filter((login) => ['raj', 'mia'].includes(login))).toHaveLength(1);
  });

  it('asks nobody for a push', async (context) => {
    const world = await begin(context);
    const { head } = await open(world);
    await runner.run({ ...world.server, event: 'push', sha: head, inputs: { 'request-reviewers': 'true' } });
    expect([world.asked('query Reviews'), world.asked(post)]).toEqual([0, 0]);
  });
});

describe.concurrent('a token that may only read', () => {
  it.for([
    { who: 'a fork', isFork: true, actor: 'eve' },
    { who: 'Dependabot', isFork: false, actor: 'dependabot[bot]' },
  ])('of $who plans, and says whom it would ask', async ({ isFork, actor }, context) => {
    const world = await begin(context);
    const pull = await open(world, dag, { isFork });
    world.readOnly();
    const { code, log, summary } = await run(world, pull, { environment: { GITHUB_ACTOR: actor } });
    expect(code).toBe(0);
    expect(log).toMatch(/^Nobody was asked to review \(it would be (raj|mia)\): /m);
    expect(summary).toContain('data-engineer');
    expect(summary).toContain('may only read');
    expect(world.asked(post)).toBe(0);
  });

  it('of a workflow names the line that is missing, and the rest is judged', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.readOnly();
    const { code, log } = await run(world, pull);
    expect(code).toBe(0);
    expect(log).toMatch(/^Not asked to review: (raj|mia); the token may not: add `pull-requests: write`/m);
    expect(world.asked(post)).toBe(1);
  });
});

describe.concurrent('one who cannot be asked', () => {
  it('is found, and the others are asked', async (context) => {
    const world = await begin(context);
    // GitHub lets nobody but people review.
    world.join('gus', 'Bot');
    const pull = await open(world, dagAndCard);
    const { code, log, summary } = await run(world, pull);
    expect(code).toBe(0);
    expect(world.told(pull)).toHaveLength(1);
    expect(log).toMatch(/^Asked to review: (raj|mia)\.$/m);
    expect(log).toMatch(/^Not asked to review: gus; GitHub asks only people and teams that have access/m);
    expect(summary).toContain('Not asked to review: gus');
    expect(world.asked(post)).toBe(3);
  });
});

describe.concurrent('a team', () => {
  const teamPolicy = policy.replace('{ users: [raj, mia] }', '{ teams: [acme/data] }');
  const ofTeam: Files = {
    ...base,
    '.github/rolecall.yml': teamPolicy,
    '.github/CODEOWNERS': '/.github/ @ana\n/dags/ @acme/data\n',
  };

  it('whose members an app may read is asked as one of them', async (context) => {
    const world = await begin(context);
    world.team('data', ['raj', 'mia']);
    const pull = await world.openPullRequest({ base: ofTeam, head: dag });
    expectQuiet(await run(world, pull, { token: world.app() }));
    expect(world.told(pull)).toHaveLength(1);
    expect(['raj', 'mia']).toContain(world.told(pull)[0]);
  });

  it('that the token may not see is said, with what would help', async (context) => {
    const world = await begin(context);
    world.team('data', ['raj', 'mia']);
    const pull = await world.openPullRequest({ base: ofTeam, head: dag });
    const { code, log, summary } = await run(world, pull);
    expect(code).toBe(0);
    expect(world.told(pull)).toEqual([]);
    expect(log).toMatch(/^Not asked to review: acme\/data; the token may not see the team: /m);
    expect(summary).toContain('is not known');
  });

  it('that assigns its reviews is asked once, whoever stands in for it', async (context) => {
    const world = await begin(context);
    world.team('data', ['raj', 'mia'], ['mia']);
    const asTeam = { '.github/rolecall.yml': `${teamPolicy}review: { request: team }\n` };
    const pull = await world.openPullRequest({ base: { ...ofTeam, ...asTeam }, head: dag });
    const token = world.app();
    for (let times = 0; times < 3; times += 1) expectQuiet(await run(world, pull, { token }));
    expect(world.told(pull)).toEqual(['data', 'mia']);
    expect(world.asked(post)).toBe(1);
  });
});

const deciding = ['query Reviews', get] as const;
const advising = ['query PastReviews', 'query OpenRequests', 'query Busy'] as const;

describe.concurrent('a fault', () => {
  it.for(['502', 'html', 'cut', 'empty', 'secondary', 'reset'] satisfies Fault[])(
    '%s, once at each request, changes nothing',
    async (fault, context) => {
      const world = await begin(context);
      const pull = await open(world);
      for (const request of [...deciding, ...advising]) world.fault(request, fault, 1);
      expectQuiet(await run(world, pull));
      expect(world.told(pull)).toHaveLength(1);
      for (const request of [...deciding, ...advising])
        expect.soft(world.asked(request), request).toBeGreaterThan(1);
    },
  );

  it.for(
    deciding.flatMap((request) =>
      (['502', 'forbidden', '429'] as const).map((fault) => ({ request, fault })),
    ),
  )(
    '$fault at $request asks nobody, says so, and the files are judged',
    async ({ request, fault }, context) => {
      const world = await begin(context);
      const pull = await open(world);
      world.fault(request, fault);
      const { code, log, summary } = await run(world, pull);
      expect(code).toBe(0);
      expect(log).toContain('Nobody was asked to review: ');
      expect(summary).toContain('Nobody was asked to review: ');
      if (fault === 'forbidden') expect(log).toContain('Add `pull-requests: read`');
      expect(world.told(pull)).toEqual([]);
    },
  );

  it.for(
    advising.flatMap((request) =>
      (['502', 'query-failed', 'forbidden', '429'] as const).map((fault) => ({ request, fault })),
    ),
  )('$fault at $request is done without', async ({ request, fault }, context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.fault(request, fault);
    const { code, log } = await run(world, pull);
    expect(code).toBe(0);
    expect(log).toContain('could not be read');
    expect(world.told(pull)).toHaveLength(1);
  });

  it.for(['500', '502', '503', '504', 'reset', 'cut', 'empty', 'html', 'broken'] satisfies Fault[])(
    '%s where they are asked, before or after the effect, asks each once',
    async (fault, context) => {
      for (const when of [fault, `${fault}-after`] as const) {
        const world = await begin(context);
        const pull = await open(world, dagAndCard);
        world.fault(post, when, 1);
        expectQuiet(await run(world, pull));
        expect(world.told(pull)).toHaveLength(2);
        expect(world.asked(post)).toBe(when === fault ? 2 : 1);
        expect(world.asked(get)).toBe(2);
      }
    },
  );

  it('that stays where they are asked is said', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.fault(post, '502');
    const { code, log } = await run(world, pull);
    expect(code).toBe(0);
    expect(log).toMatch(/^Not asked to review: (raj|mia); GitHub gave no answer/m);
    expect(world.asked(post)).toBe(3);
  });

  it('in the list of commits makes nobody eligible', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.fault('query Reviews', 'query-short');
    const { code, summary } = await run(world, pull);
    expect(code).toBe(0);
    expect(world.told(pull)).toEqual([]);
    expect(summary).toContain('who contributed to the change is not known');
  });

  it('in the tree of what was approved leaves it for old', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    world.review(pull, { author: 'raj', state: 'APPROVED' });
    const pushed = await world.push(pull, { README: 'x' });
    expectQuiet(await run(world, pushed));
    expect(world.told(pull)).toEqual([]);
    world.known(pull).reviews.splice(0);
    world.review(pull, { author: 'raj', state: 'APPROVED', commit: '3'.repeat(40) });
    const { summary } = await run(world, pushed);
    expect(summary).toContain('which files changed since is not known');
  });

  it('that moves the head meanwhile leaves it to the run for the new head', async (context) => {
    const world = await begin(context);
    const pull = await open(world);
    const { head } = await world.push(pull, { README: 'x' });
    world.known(pull).head = pull.head;
    // The files are read from the old head, the reviews from the new one.
    world.lag(pull, 1, { head: pull.head });
    world.known(pull).head = head;
    const { log } = await run(world, pull);
    expect(log).toMatch(
      /Nobody was asked to review: the pull request has the head|Your PR: the pull request has the head/,
    );
    expect(world.told(pull)).toEqual([]);
  });
});

describe.concurrent('hostile names', () => {
  it('command nothing and mention nobody', async (context) => {
    const world = await begin(context);
    const paths = [
      'dags/@org/everyone.sql',
      'dags/%0A::error::x.sql',
      'dags/<img src=x>.sql',
      'dags/a\n::error::b.sql',
    ];
    const head = Object.fromEntries(paths.map((path) => [path, 'select 1\n']));
    const pull = await open(world, head, {
      by: {
        message: 'x\n\nCo-authored-by: ::error::x <@org/everyone>',
        author: '@org/everyone <a@b.c\u202e>',
      },
    });
    const { log, summary } = await run(world, pull);
    expect(world.told(pull)).toHaveLength(1);
    expect(log).not.toMatch(/^::error/m);
    expect(summary).not.toMatch(/@org\/everyone|<img|\u202e/);
  });
});
