import type { PolicyDifference } from '../policy/comparison.ts';
import type { Check } from './check.ts';

/** More of one place than this are counted only: a pack that is exchanged can loosen everything. */
const mostNamed = 5;

export const weakenedPolicy: Check = {
  id: 'weakened-policy',
  since: '0.1.0',
  summary: 'a change of the policy after which it asks less than at the base',
  why: 'Once merged, it judges every later change: whoever loosens it decides what nobody will be asked again.',
  mend: 'Take it back, or let those who answer for the policy confirm that they mean it.',
  subject: 'policy',
  *find({ policyComparison }) {
    if (!policyComparison) return;
    const { path, weakened } = policyComparison;
    const byPlace = new Map<string, PolicyDifference[]>();
    for (const difference of weakened) {
      const place = `${difference.line}:${difference.column}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), difference]);
    }
    for (const differences of byPlace.values()) {
      const [first] = differences;
      if (!first) continue;
      yield {
        path,
        line: first.line,
        column: first.column,
        message: `the policy asks less than at the base: ${words(differences)}`,
        remedy: 'Take it back, or have those who answer for the policy confirm that it is meant.',
      };
    }
  },
};

function words(differences: readonly PolicyDifference[]): string {
  const shown = differences.slice(0, mostNamed).map(({ what, was, is }) => `${what}: ${was}, now ${is}`);
  const more = differences.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
