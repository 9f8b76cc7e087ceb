import { expect, it } from 'vitest';
import { notCheckedRows } from '../../../src/core/report/not-checked-rows.ts';

it('tells checks that one cause leaves unanswered together, and other causes apart', () => {
  const notChecked = [
    { check: 'missing-role', because: 'there is no policy' },
    { check: 'unowned-asset', because: 'a text was not read' },
    { check: 'wrong-role', because: 'there is no policy' },
    { check: 'wrong-role', because: 'a team was not read' },
  ] as const;
  expect(notCheckedRows({ notChecked })).toEqual([
    { checks: 'missing-role, wrong-role', because: 'there is no policy' },
    { checks: 'unowned-asset', because: 'a text was not read' },
    { checks: 'wrong-role', because: 'a team was not read' },
  ]);
});
