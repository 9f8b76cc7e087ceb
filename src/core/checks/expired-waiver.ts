import { inForce } from '../policy/waivers.ts';
import type { Check } from './check.ts';

export const expiredWaiver: Check = {
  id: 'expired-waiver',
  since: '0.1.0',
  summary: 'a waiver whose last day has passed',
  why: 'It silences nothing any more; what it excused counts again.',
  mend: 'Mend what it excused and delete it, or agree on a new date.',
  subject: 'policy',
  *find({ policy, now, policyFile }) {
    for (const waiver of policy.waivers) {
      if (waiver.file !== policyFile?.path || inForce(waiver, now)) continue;
      yield {
        path: waiver.file,
        line: waiver.line,
        column: waiver.column,
        message: `the waiver of ${waiver.checks.join(', ')} for ${waiver.paths.join(', ')} expired on ${waiver.until}`,
        remedy: 'Mend what it excused and delete it, or agree on a new date.',
      };
    }
  },
};
