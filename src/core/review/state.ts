import type { PlannedRole, PlanState } from '../report/plan.ts';

interface Where {
  readonly roles: readonly PlannedRole[];
  readonly isDormant: boolean;
  /** Whether the policy only observes. */
  readonly observes: boolean;
}

/** Where a plan stands: what holds it most comes first. */
export function stateOf({ roles, isDormant, observes }: Where): PlanState {
  if (isDormant) return 'dormant';
  const open = roles.filter(({ satisfied }) => !satisfied);
  if (open.length === 0) return roles.some(({ override }) => override) ? 'overridden' : 'satisfied';
  if (open.some(({ reviews }) => reviews.some(({ state }) => state === 'changes-requested')))
    return 'changes-requested';
  if (open.some(({ blocked }) => blocked !== undefined)) return 'blocked-no-eligible';
  if (open.length < roles.length) return 'partial';
  return observes ? 'planned' : 'requested';
}
