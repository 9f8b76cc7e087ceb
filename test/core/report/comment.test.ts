import { describe, expect, it } from 'vitest';
import { commentMarker, renderComment } from '../../../src/core/report/comment.ts';
import { commentLimit, shortCommentLimit } from '../../../src/core/report/room.ts';
import { largeWorld, reportOn } from './reports.ts';

describe('the comment on a pull request', () => {
  it.each([0, 3, 100, 1_000, 10_000])('of %i assets is far shorter than GitHub takes', (size) => {
    const comment = renderComment(reportOn(largeWorld(size)).report);
    expect(comment.length).toBeLessThanOrEqual(shortCommentLimit.most);
    expect(shortCommentLimit.most).toBeLessThan(commentLimit.most / 4);
  });

  it.each([4_100, 20_000, 65_535])('keeps a limit of %i characters', (most) => {
    const { report } = reportOn(largeWorld(3_000));
    expect(renderComment(report, { most, unit: 'characters' }).length).toBeLessThanOrEqual(most);
  });

  it('gives the answer first, then the gaps with who is accountable, and at the end what was not checked', () => {
    const { report } = reportOn({
      ...largeWorld(9),
      people: { access: { 'acme/ml': 'forbidden' } },
    });
    const comment = renderComment(report);
    const order = [
      commentMarker,
      '## Rolecall: 3 errors: 3 unowned',
      '<code>unowned-asset</code> <b>3 model-artifact assets</b>',
      'names a holder of ml-engineer (@&#8203;acme/ml)',
      '`rolecall fix`',
      '| Role |',
      '2 not checked',
      'organization permission members: read',
    ];
    const places = order.map((words) => comment.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(comment.indexOf(commentMarker)).toBe(0);
  });

  it('proposes no edit where there is no gap', () => {
    const { report } = reportOn({ codeowners: '* @ana', files: { 'm.onnx': '' } });
    expect(renderComment(report)).not.toContain('rolecall fix');
  });
});
