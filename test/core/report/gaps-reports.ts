import * as fc from 'fast-check';
import type { GapsReport, ReportedGap } from '../../../src/core/report/gaps.ts';
import { hostile, hostilePath } from './reports.ts';

const line = fc.integer({ min: 1, max: 99 });
const source = fc.record({ file: hostilePath, line, pattern: hostile });
const words = fc.array(hostile, { maxLength: 3 });
const figures = {
  assets: fc.nat(99),
  owned: fc.nat(99),
  waived: fc.nat(9),
  gaps: fc.nat(99),
  coverage: fc.constantFrom(0, 0.5, 0.999, 1),
};
const week = fc.constantFrom('2026-W47', '2026-W48');

const gap = fc
  .record({
    path: hostilePath,
    kind: hostile,
    owners: words,
    source: fc.option(source, { nil: undefined }),
    roles: words,
    since: fc.option(week, { nil: undefined }),
    tier: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ source: by, since, roles, ...rest }): ReportedGap => ({
    ...rest,
    stage: 'data',
    signals: [],
    ...(by && { source: by }),
    accountable: [roles],
    held: [],
    status: rest.owners.length === 0 ? 'unowned' : 'misowned',
    ...(since !== undefined && { since }),
  }));

/** A name as a policy may have one. */
const holder = fc.constantFrom('acme/data', 'ana', 'acme/ml_eng');

/** Any line of CODEOWNERS that is shown as it is: what nobody sees is never proposed. */
const visible = hostile.map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ''));

/** Any report, in which a repository has written whatever it wants. */
export const anyGapsReport = fc
  .record({
    gaps: fc.array(gap, { maxLength: 8 }),
    roles: fc.array(fc.record({ role: hostile, holders: fc.array(holder, { maxLength: 2 }), ...figures }), {
      maxLength: 3,
    }),
    kinds: fc.array(
      fc.record({ kind: hostile, stage: hostile, tier: fc.integer({ min: 1, max: 4 }), ...figures }),
      { maxLength: 3 },
    ),
    places: fc.array(
      fc.record({
        place: hostilePath,
        gaps: fc.nat(9),
        failing: fc.array(fc.record({ source, owners: words, gaps: fc.nat(9) }), { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    path: hostilePath,
    creates: fc.boolean(),
    edits: fc.array(
      fc.record({
        line,
        text: visible,
        pattern: hostile,
        owners: words,
        added: words,
        closes: fc.array(hostilePath, { maxLength: 2 }),
        because: words,
      }),
      { maxLength: 3 },
    ),
    open: fc.array(
      fc.record({
        because: hostile,
        next: hostile,
        paths: fc.array(hostilePath, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    thinRoles: fc.array(fc.record({ role: hostile, only: hostile, assets: fc.nat(9) }), { maxLength: 2 }),
    endingWaivers: fc.array(
      fc.record({
        file: hostilePath,
        line,
        paths: words,
        until: fc.constant('2026-12-01'),
        reason: hostile,
        by: hostile,
        silences: fc.nat(9),
      }),
      { maxLength: 2 },
    ),
    lostOwners: fc.array(fc.record({ file: hostilePath, line, because: hostile }), { maxLength: 2 }),
    overrides: fc.array(
      fc.record({ pullRequest: line, by: hostile, at: fc.constant('2026-11-20T10:00:00Z') }),
      { maxLength: 2 },
    ),
    unanswered: fc.array(
      fc.record({ pullRequest: line, asked: hostile, since: fc.constant('2026-11-20T10:00:00Z') }),
      { maxLength: 2 },
    ),
    notChecked: fc.array(fc.record({ what: fc.constant('roles'), because: hostile }), { maxLength: 2 }),
    history: fc.array(fc.record({ week, ...figures }), { maxLength: 3 }),
    oldest: hostilePath,
  })
  .map(({ path, creates, edits, open, oldest, ...rest }): GapsReport => ({
    schema: 'rolecall/gaps@1',
    week: '2026-W48',
    summary: {
      files: 9,
      assets: 9,
      owned: 1,
      unowned: 1,
      misowned: 1,
      unverified: 1,
      waived: 1,
      gaps: rest.gaps.length,
      coverage: 0.5,
    },
    since: {
      week: '2026-W47',
      gaps: 2,
      coverage: 0.4,
      opened: 1,
      closed: 0,
      oldest: { path: oldest, week: '2026-W40' },
    },
    ...rest,
    mention: false,
    mend: {
      path,
      creates,
      edits: edits.map((edit) => ({ ...edit, change: 'added' })),
      open,
      paste: {
        blocks: edits.map(({ text, pattern }, at) => ({
          at: (['replace', 'before', 'end'] as const)[at] ?? 'end',
          ...(at === 1 && { before: { line: 3, pattern } }),
          lines: [text],
        })),
        lines: edits.length,
        closes: edits.length,
      },
    },
  }));
