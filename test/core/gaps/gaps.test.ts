import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { gaps, type GapsContext } from '../../../src/core/gaps/gaps.ts';
import { gapMark, type Last } from '../../../src/core/gaps/record.ts';
import type { GapsReport } from '../../../src/core/report/gaps.ts';
import { smallWorlds, snapshotOf, type SmallWorld } from '../worlds/world.ts';

type Given = Omit<SmallWorld, 'world' | 'expect'>;

function reportOn(given: Given, context: GapsContext = {}): GapsReport {
  const result = gaps(snapshotOf({ world: '', expect: {}, ...given }), context);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.report;
}

const roles = [
  'version: 1',
  'roles:',
  '  data-engineer: { teams: [acme/data] }',
  '  ml-engineer: { users: [ana] }',
  '  mlops-engineer: { users: [ana, raj] }',
  '  devops-engineer: { same-as: mlops-engineer }',
  'assets: { data-pipeline: { paths: ["/dags/"] } }',
].join('\n');

const acme: Given = {
  policy: roles,
  codeowners: '/dags/ @acme/web\n/.github/ @raj\n/serving/ @ana\n',
  files: {
    'dags/a.py': '',
    'dags/b.py': '',
    'dags/deep/c.py': '',
    'models/m.onnx': '',
    'README.md': '',
  },
};

describe('the figures', () => {
  const whole = smallWorlds().filter(({ base, only }) => !base && !only);

  it('are those of check on every small world, and add up', () => {
    let seen = 0;
    for (const world of whole) {
      const snapshot = snapshotOf(world);
      const checked = evaluate(snapshot, { failOn: 'error' });
      const result = gaps(snapshot);
      expect([world.world, result.ok]).toEqual([world.world, checked.ok]);
      if (!result.ok || !checked.ok) continue;
      seen += 1;
      const { report } = result;
      const { errors: _e, warnings: _w, notices: _n, conclusion: _c, ...figures } = checked.report.summary;
      expect([world.world, report.summary]).toEqual([world.world, { ...figures, gaps: report.gaps.length }]);
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
      for (const key of ['assets', 'owned', 'waived', 'gaps'] as const)
        expect([world.world, sum(report.kinds.map((kind) => kind[key]))]).toEqual([
          world.world,
          report.summary[key],
        ]);
      expect([world.world, sum(report.places.map((place) => place.gaps))]).toEqual([
        world.world,
        report.gaps.length,
      ]);
      for (const { gaps: here, failing } of report.places)
        expect(sum(failing.map((one) => one.gaps))).toBe(here);
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('of a role count each asset that it may answer for', () => {
    const { roles: rows } = reportOn(acme);
    expect(rows.find(({ role }) => role === 'data-engineer')).toEqual({
      role: 'data-engineer',
      holders: ['acme/data'],
      assets: 3,
      owned: 0,
      waived: 0,
      gaps: 3,
      coverage: 0,
    });
    expect(rows.map(({ role }) => role)).toEqual(expect.arrayContaining(['ml-engineer', 'mlops-engineer']));
  });

  it('of a place name what fails to own it there', () => {
    const source = { file: '.github/CODEOWNERS', line: 1, pattern: '/dags/' };
    const failing = (here: number) => [{ source, owners: ['@acme/web'], gaps: here }];
    expect(reportOn(acme).places).toEqual([
      { place: 'dags/', gaps: 2, failing: failing(2) },
      { place: 'dags/deep/', gaps: 1, failing: failing(1) },
      { place: 'models/', gaps: 1, failing: [{ owners: [], gaps: 1 }] },
    ]);
  });

  it('name the directories as deep as there is room, each gap in one', () => {
    const paths = Array.from({ length: 100 }, (_, at) => `data/part${at % 30}/d${at % 4}/${at}.sql`);
    const { places } = reportOn({
      policy: roles,
      files: Object.fromEntries(['x.sql', ...paths].map((path) => [path, ''])),
    });
    expect(places.map(({ place, gaps: here }) => `${place} ${here}`)).toEqual([
      'data/ 100',
      '.github/ 1',
      '/ 1',
    ]);
    const few = reportOn({
      policy: roles,
      files: { 'a/b/c/1.sql': '', 'a/b/c/2.sql': '', 'a/d/3.sql': '', '4.sql': '' },
    });
    expect(few.places.map(({ place, gaps: here }) => `${place} ${here}`)).toEqual([
      'a/b/c/ 2',
      '.github/ 1',
      '/ 1',
      'a/d/ 1',
    ]);
  });
});

describe('what needs attention', () => {
  it('are roles that nobody holds and roles of one person, as far as teams are known', () => {
    const files = { ...acme.files, 'models/card/MODEL_CARD.md': '' };
    const unasked = reportOn({ ...acme, files });
    expect(unasked.thinRoles.map(({ role, only }) => [role, only])).toEqual([
      ['ml-engineer', 'ana'],
      ['model-governance', undefined],
    ]);
    expect(unasked.notChecked).toContainEqual({
      what: 'roles held by one person',
      because: 'how many people are in @acme/data is not known: GitHub was not asked',
    });
    const asked = reportOn({ ...acme, files, people: { members: { 'acme/data': ['pat'] } } });
    expect(asked.thinRoles.map(({ role, only }) => [role, only])).toContainEqual(['data-engineer', 'pat']);
    const two = reportOn({ ...acme, files, people: { members: { 'acme/data': ['pat', 'kim'] } } });
    expect(two.thinRoles.map(({ role }) => role)).not.toContain('data-engineer');
    const unread = reportOn({ ...acme, files, people: { members: { 'acme/data': 'forbidden' } } });
    expect(unread.notChecked.map(({ what }) => what)).toContain('roles held by one person');
  });

  it('are waivers that end within 30 days, with the gaps that they excuse', () => {
    const waiver = (path: string, until: string): string =>
      `  - { paths: ["${path}"], checks: [wrong-role, unowned-asset], until: ${until}, reason: soon, by: ana }`;
    const policy = [
      roles,
      'waivers:',
      waiver('/dags/deep/', '2026-12-24'),
      waiver('/models/', '2026-12-25'),
      waiver('/gone/', '2026-11-23'),
      waiver('/dags/a.py', '2026-11-24'),
    ].join('\n');
    const { endingWaivers, summary } = reportOn({ ...acme, policy });
    expect(endingWaivers.map(({ paths, until, silences }) => [paths[0], until, silences])).toEqual([
      ['/dags/a.py', '2026-11-24', 1],
      ['/dags/deep/', '2026-12-24', 1],
    ]);
    expect(summary.waived).toBe(3);
  });

  it('are owners who no longer exist, where GitHub was asked; else that it was not', () => {
    const access = { 'acme/web': 'unknown', raj: 'may-write', ana: 'may-not-write' } as const;
    const asked = reportOn({ ...acme, people: { access } });
    expect(asked.lostOwners).toEqual([
      { file: '.github/CODEOWNERS', line: 1, because: 'GitHub knows no team @acme/web' },
      {
        file: '.github/CODEOWNERS',
        line: 3,
        because: '@ana may not write to the repository: GitHub passes over it',
      },
    ]);
    expect(asked.notChecked.map(({ what }) => what)).not.toContain('owners who no longer exist');
    const unasked = reportOn(acme);
    expect(unasked.lostOwners).toEqual([]);
    expect(unasked.notChecked.map(({ what }) => what)).toContain('owners who no longer exist');
    const off = reportOn({ ...acme, policy: `${roles}\nchecks: { unknown-owner: off }`, people: { access } });
    expect(off.lostOwners.map(({ line }) => line)).toEqual([3]);
  });

  it('are overrides and unanswered requests where the app tells them; else that only it knows', () => {
    const topics = ['overrides', 'unanswered requests'];
    const told = reportOn(acme, {
      overrides: [{ pullRequest: 7, by: 'ana', at: '2026-11-20T10:00:00Z' }],
      unanswered: [],
    });
    expect(told.overrides).toHaveLength(1);
    expect(told.notChecked.map(({ what }) => what)).not.toEqual(expect.arrayContaining(topics));
    const untold = reportOn(acme);
    expect('overrides' in untold || 'unanswered' in untold).toBe(false);
    expect(untold.notChecked.map(({ what }) => what)).toEqual(expect.arrayContaining(topics));
  });
});

describe('the week before', () => {
  const before = (paths: readonly string[]): Last => ({
    state: 'read',
    record: {
      weeks: [{ week: '2026-W47', assets: 6, owned: 2, waived: 0, gaps: paths.length, coverage: 0.333 }],
      gaps: new Map(paths.map((path, at) => [gapMark(path), `2026-W${40 + at}`])),
    },
  });

  it('tells what is new, closed and oldest, and goes on in the history', () => {
    const report = reportOn(acme, { last: before(['dags/a.py', 'gone.sql', 'dags/b.py']) });
    expect(report.week).toBe('2026-W48');
    expect(report.since).toEqual({
      week: '2026-W47',
      gaps: 3,
      coverage: 0.333,
      opened: 2,
      closed: 1,
      oldest: { path: 'dags/a.py', week: '2026-W40' },
    });
    expect(report.history.map(({ week, gaps: open }) => [week, open])).toEqual([
      ['2026-W47', 3],
      ['2026-W48', 4],
    ]);
    expect(report.gaps.find(({ path }) => path === 'dags/b.py')?.since).toBe('2026-W42');
  });

  it('is not checked where nobody looked for it, and nothing to tell where there is none', () => {
    expect(reportOn(acme).notChecked[0]?.what).toBe('change since last week');
    const first = reportOn(acme, { last: { state: 'none' } });
    expect(first.since).toBeUndefined();
    expect(first.notChecked.map(({ what }) => what)).not.toContain('change since last week');
  });

  it('is in the time zone of the policy', () => {
    const late = `${roles}\ngaps: { timezone: Pacific/Kiritimati }`;
    expect(reportOn({ ...acme, today: '2026-11-22' }).week).toBe('2026-W47');
    expect(reportOn({ ...acme, today: '2026-11-22', policy: late }).week).toBe('2026-W48');
  });
});

describe('what would mend it', () => {
  it('says why a gap stays open: nobody to name, a check that is off, a CODEOWNERS that GitHub ignores', () => {
    const files = { 'models/card/MODEL_CARD.md': '' };
    const policy = 'version: 1\nroles: { mlops-engineer: { users: [raj] } }';
    expect(reportOn({ policy, codeowners: '/.github/ @raj\n', files }).mend.open).toEqual([
      {
        because: 'nobody holds model-governance',
        next: 'Name a holder of model-governance under roles in the policy.',
        paths: ['models/card/MODEL_CARD.md'],
      },
    ]);
    const off = reportOn({ ...acme, policy: `${roles}\nchecks: { wrong-role: off, unowned-asset: off }` });
    expect(off.mend.open.map(({ because, paths }) => [because, paths.length])).toEqual([
      ['the policy sets the check or the tier of it to off', 4],
    ]);
    const ignored = reportOn({ ...acme, codeowners: '(4 MB)' });
    expect(ignored.mend.edits).toEqual([]);
    expect(ignored.mend.open[0]?.because).toContain('3 MB or more');
    expect(ignored.mend.open[0]?.paths.length).toBe(ignored.gaps.length);
  });

  it('a policy that cannot be read is no report', () => {
    expect(gaps(snapshotOf({ world: '', expect: {}, policy: 'version: 2\n' })).ok).toBe(false);
  });
});
