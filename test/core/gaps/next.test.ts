import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWeek } from '../../../src/core/gaps/due.ts';
import { gaps } from '../../../src/core/gaps/gaps.ts';
import { closedBody, issueLabel, weekIssues, type FoundIssue } from '../../../src/core/gaps/issue.ts';
import { afterStep, nextStep, type Situation } from '../../../src/core/gaps/next.ts';
import { readRecord } from '../../../src/core/gaps/record.ts';
import { issueLimit } from '../../../src/core/report/gaps-markdown.ts';
import { snapshotOf } from '../worlds/world.ts';
import { Tracker, type Fault } from './tracker.ts';

const schedule = { schedule: '30 2 * * SUN', timezone: 'Europe/Berlin', mention: false };
const hour = 3_600_000;

/** The files without an owner in each week. */
type Weeks = ReadonlyMap<string, readonly string[]>;

function judge(week: string, unowned: readonly string[], last: Parameters<typeof gaps>[1] = {}) {
  const files = Object.fromEntries(['ok/a.sql', ...unowned].map((path) => [path, '']));
  const codeowners = 'ok/ @ana\n.github/ @ana\n';
  const policy =
    'version: 1\nroles: { data-engineer: { users: [ana] }, mlops-engineer: { users: [ana] } }\nassets: { data-pipeline: { paths: ["*.sql"] } }';
  const result = gaps(snapshotOf({ world: '', expect: {}, files, codeowners, policy }), { ...last, week });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

/** The thin shell that is to be: it does the next step until there is none, and gives up at the first failure. */
function* shell(tracker: Tracker, now: Date, weeks: Weeks, fault: () => Fault): Generator<void> {
  const due = dueWeek(now, schedule);
  if (!due) return;
  const { week } = due;
  let situation: Situation = { week, found: [...tracker.issues] };
  for (;;) {
    yield;
    const step = nextStep(situation);
    if (step.do === 'leave') return;
    if (step.do === 'judge') {
      situation = { ...situation, judged: judge(week, weeks.get(week) ?? [], { last: step.last }) };
    } else {
      const number = tracker.write(step, week, fault());
      situation = { ...situation, found: afterStep(situation.found, step, number) };
    }
  }
}

/** Runs it to the end, or to its failure; true: to the end. */
function runToEnd(run: Generator<void>): boolean {
  try {
    while (!run.next().done);
    return true;
  } catch {
    return false;
  }
}

/** Sixty Sundays from the autumn of 2026 on, over three changes of the clocks. */
const start = Date.parse('2026-09-27T00:00:00Z');
const sundays = Array.from({ length: 60 }, (_, at) => new Date(start + at * 7 * 24 * hour));
const weekOf = new Map(
  sundays.map((day) => [day, dueWeek(new Date(day.getTime() + 5 * hour), schedule)?.week ?? '']),
);
const names = [...weekOf.values()];

const unowned = fc.oneof(
  { arbitrary: fc.subarray(Array.from({ length: 6 }, (_, at) => `dags/${at}.sql`)), weight: 3 },
  { arbitrary: fc.constant([]), weight: 1 },
);
const sixtyWeeks = fc
  .array(unowned, { minLength: 60, maxLength: 60 })
  .map((all): Weeks => new Map(names.map((week, at) => [week, all[at] ?? []])));
const fault = fc.oneof(
  { arbitrary: fc.constant<Fault>('none'), weight: 3 },
  fc.constantFrom<Fault>('before', 'after'),
);
const faults = fc.infiniteStream(fault);

/** What the issues come to: the week of each, whether it is open, and the figures that the last one holds. */
function outcome({ issues }: Pick<Tracker, 'issues'>) {
  const read = readRecord(issues.at(-1)?.body ?? '');
  const recorded = read.state === 'read' ? read.record.weeks : [];
  return {
    issues: issues.map(({ openedIn, isOpen }) => `${openedIn} ${isOpen ? 'open' : 'closed'}`),
    history: recorded.map(({ week: name, gaps: open, assets }) => [name, open, assets]),
  };
}

/** What they must come to where the weeks of `seen` were seen to, and no others. */
function rightOutcome(weeks: Weeks, seen: readonly string[]): ReturnType<typeof outcome> {
  const gapsIn = (name: string): number => (weeks.get(name) ?? []).length;
  const withGaps = seen.filter((name) => gapsIn(name) > 0);
  const [first] = withGaps;
  return {
    issues: withGaps.map((name) => `${name} ${name === seen.at(-1) ? 'open' : 'closed'}`),
    history:
      first === undefined
        ? []
        : seen
            .slice(seen.indexOf(first))
            .slice(-26)
            .map((name) => [name, gapsIn(name), 3 + gapsIn(name)]),
  };
}

describe('over sixty weeks of a repository that changes', () => {
  it('each due week with gaps gets one issue, one is open at a time, and the history is right', () => {
    fc.assert(
      fc.property(sixtyWeeks, (weeks) => {
        const tracker = new Tracker();
        for (const sunday of sundays)
          for (let at = 0; at < 24; at += 1)
            runToEnd(shell(tracker, new Date(sunday.getTime() + at * hour), weeks, () => 'none'));
        // The first hours of the first Sunday belong to the week before, of which nothing is known.
        expect(outcome(tracker)).toEqual(rightOutcome(weeks, names));
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('so it does where writes fail before or after their effect, and weeks are missed', () => {
    const downtime = fc.tuple(fc.nat(50), fc.constantFrom(1, 3, 5));
    fc.assert(
      fc.property(sixtyWeeks, faults, downtime, (weeks, stream, [from, length]) => {
        const tracker = new Tracker();
        const seen: string[] = [];
        sundays.forEach((sunday, at) => {
          if (at >= from && at < from + length) return;
          let tries = 0;
          while (
            !runToEnd(
              shell(tracker, new Date(sunday.getTime() + (5 + tries) * hour), weeks, () =>
                tries > 8 ? 'none' : stream.next().value,
              ),
            )
          )
            tries += 1;
          seen.push(weekOf.get(sunday) ?? '');
        });
        expect(outcome(tracker)).toEqual(rightOutcome(weeks, seen));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('after downtime the latest missed week alone is made up for, whenever in the week that is', () => {
    fc.assert(
      fc.property(
        sixtyWeeks,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 5, max: 7 * 24 }),
        (weeks, from, after) => {
          const tracker = new Tracker();
          const run = (at: Date): boolean => runToEnd(shell(tracker, at, weeks, () => 'none'));
          for (const sunday of sundays.slice(0, from)) run(new Date(sunday.getTime() + 5 * hour));
          const [back] = sundays.slice(from + 3);
          run(new Date((back?.getTime() ?? 0) + after * hour));
          expect(outcome(tracker)).toEqual(
            rightOutcome(weeks, [...names.slice(0, from), names[from + 3] ?? '']),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** Lets several go on in turn, as the numbers say, and each that fails begin again. */
function race(begin: () => Generator<void>, turns: Iterator<number>, several: number): void {
  const running = Array.from({ length: several }, begin);
  for (let turn = 0; running.length > 0 && turn < 500; turn += 1) {
    const at = (turns.next().value as number) % running.length;
    try {
      if (running[at]?.next().done) running.splice(at, 1);
    } catch {
      running[at] = begin();
    }
  }
}

describe('replicas that race', () => {
  it('with faults come to one open issue of the week, the first, and the history stays right', () => {
    fc.assert(
      fc.property(sixtyWeeks, faults, fc.infiniteStream(fc.nat(1000)), (weeks, stream, turns) => {
        const tracker = new Tracker();
        const some = sundays.slice(0, 12);
        for (const sunday of some) {
          const now = new Date(sunday.getTime() + 5 * hour);
          race(() => shell(tracker, now, weeks, () => stream.next().value), turns, 3);
          // Whoever comes next, with nobody beside.
          expect(runToEnd(shell(tracker, now, weeks, () => 'none'))).toBe(true);
          const week = weekOf.get(sunday) ?? '';
          const open = tracker.issues.filter(({ isOpen }) => isOpen);
          const expected = (weeks.get(week) ?? []).length > 0 ? [week] : [];
          expect(open.map(({ openedIn }) => openedIn)).toEqual(expected);
          const [first] = tracker.issues.filter(({ openedIn }) => openedIn === week);
          expect(open[0]?.number).toBe(first?.number);
        }
        const seen = some.map((sunday) => weekOf.get(sunday) ?? '');
        const kept = new Tracker();
        for (const week of new Set(tracker.issues.map(({ openedIn }) => openedIn)))
          kept.issues.push(...tracker.issues.filter(({ openedIn }) => openedIn === week).slice(0, 1));
        expect(outcome(kept)).toEqual(rightOutcome(weeks, seen));
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('where one runs at a time, open one each week, whatever answers are lost', () => {
    fc.assert(
      fc.property(sixtyWeeks, faults, fc.integer({ min: 2, max: 4 }), (weeks, stream, replicas) => {
        const tracker = new Tracker();
        const some = sundays.slice(0, 15);
        for (const sunday of some) {
          const now = new Date(sunday.getTime() + 5 * hour);
          for (let replica = 0; replica < replicas; replica += 1)
            runToEnd(shell(tracker, now, weeks, () => stream.next().value));
          expect(runToEnd(shell(tracker, now, weeks, () => 'none'))).toBe(true);
        }
        expect(outcome(tracker)).toEqual(
          rightOutcome(
            weeks,
            some.map((sunday) => weekOf.get(sunday) ?? ''),
          ),
        );
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

function opened(
  week: string,
  number: number,
  unownedFiles: readonly string[],
  more: Partial<FoundIssue> = {},
): FoundIssue {
  const { report, record } = judge(week, unownedFiles, { last: { state: 'none' } });
  const step = nextStep({ week, found: [], judged: { report, record } });
  if (step.do !== 'open') throw new Error(step.do);
  return { number, isOpen: true, byBot: true, labels: [...step.labels], body: step.body, ...more };
}

const week = '2026-W48';

describe('the next step', () => {
  it('leaves the issue of the week, and all that is not ours', () => {
    const own = opened(week, 9, ['a.sql']);
    const others: FoundIssue[] = [
      opened('2026-W47', 1, ['a.sql'], { byBot: false }),
      opened('2026-W47', 2, ['a.sql'], { labels: ['bug'] }),
      opened('2026-W47', 3, ['a.sql'], { body: 'no mark' }),
      opened('2026-W47', 4, ['a.sql'], { body: '> <!-- rolecall:gaps 2026-W47 -->' }),
    ];
    expect(nextStep({ week, found: [...others, own] })).toEqual({
      do: 'leave',
      because: 'the week has its issue',
      number: 9,
    });
    expect(nextStep({ week, found: others })).toEqual({ do: 'judge', last: { state: 'none' } });
  });

  it('leaves the issue of the week also where somebody closed it', () => {
    const found = [opened(week, 9, ['a.sql'], { isOpen: false })];
    expect(nextStep({ week, found })).toMatchObject({ do: 'leave', number: 9 });
  });

  it('closes the issue before with a link and what changed', () => {
    const old = opened('2026-W47', 4, ['a.sql', 'b.sql', 'c.sql']);
    const kept = opened(week, 9, ['c.sql', 'd.sql']);
    const step = nextStep({ week, found: [kept, old] });
    expect(step).toMatchObject({ do: 'close', number: 4, reason: 'completed' });
    expect('body' in step && step.body).toContain(
      '> #9 goes on from here: in 2026-W48 1 gap is new, 2 are closed, which leaves 2 gaps, coverage 60 %.',
    );
  });

  it('links the issue before in the new one', () => {
    const old = opened('2026-W47', 4, ['a.sql']);
    const { report, record } = judge(week, ['a.sql']);
    const step = nextStep({ week, found: [old], judged: { report, record } });
    expect('body' in step && step.body).toContain('The issue before this one is #4.');
    expect(step).toMatchObject({
      do: 'open',
      title: '1 ML asset without an accountable owner (2026-W48)',
      labels: [issueLabel],
    });
  });

  it('with no gap left closes the last with that news, and opens none', () => {
    const old = opened('2026-W47', 4, ['a.sql']);
    const { report, record } = judge(week, [], { last: { state: 'none' } });
    const step = nextStep({ week, found: [old], judged: { report, record } });
    expect(step).toMatchObject({ do: 'close', number: 4, reason: 'completed' });
    const after = afterStep([old], step);
    expect(after[0]?.body).toContain('> No gap is known in 2026-W48');
    expect(nextStep({ week, found: after })).toEqual({ do: 'leave', because: 'the week has no gaps' });
    expect(nextStep({ week: '2026-W49', found: after }).do).toBe('judge');
    expect(nextStep({ week, found: [], judged: { report, record } })).toMatchObject({ do: 'leave' });
  });

  it('goes on from the newest history that can be read', () => {
    const older = opened('2026-W46', 3, ['a.sql'], { isOpen: false });
    const spoiled = opened('2026-W47', 4, ['a.sql']);
    const found = [older, { ...spoiled, body: spoiled.body.replace('"weeks":[[', '"weeks":[[[') }];
    const step = nextStep({ week, found });
    expect(step.do === 'judge' && step.last).toEqual(readRecord(older.body));
    expect(nextStep({ week, found: found.slice(1) })).toMatchObject({
      do: 'judge',
      last: { state: 'unread' },
    });
  });

  it('waits for no week that somebody wrote into a mark, but for the next', () => {
    const far = opened(week, 7, ['a.sql']);
    const mark = (name: string): FoundIssue => ({
      ...far,
      body: far.body.replace('rolecall:gaps 2026-W48', `rolecall:gaps ${name}`),
    });
    expect(nextStep({ week, found: [mark('2026-W50')] }).do).toBe('judge');
    expect(nextStep({ week, found: [mark('9999-W01')] }).do).toBe('judge');
    expect(nextStep({ week, found: [mark('2026-W49')] })).toMatchObject({ do: 'leave', number: 7 });
  });

  it('reads a body that was edited on GitHub, which ends its lines otherwise', () => {
    const own = opened('2026-W47', 4, ['a.sql']);
    const edited = { ...own, body: `Hello\r\n${own.body.replaceAll('\n', '\r\n')}\r\nMy words` };
    expect(weekIssues([edited]).map((issue) => issue.week)).toEqual(['2026-W47']);
    expect(readRecord(edited.body).state).toBe('read');
    const once = closedBody(edited.body, 'It ended.');
    expect(once).toContain('My words');
    expect(closedBody(once, 'It ended.')).toBe(once);
    expect(closedBody(once, 'Otherwise.')).not.toContain('It ended.');
    expect(readRecord(once)).toEqual(readRecord(own.body));
    expect(closedBody('x'.repeat(issueLimit.most), 'It ended.').length).toBe(issueLimit.most);
  });
});
