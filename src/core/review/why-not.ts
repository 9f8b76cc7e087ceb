import { either } from '../checks/check.ts';
import type { Candidate, Plan, PlannedRole, WhyNot } from '../report/plan.ts';

/** For each role of a plan, why somebody is not asked for it, or that they are. */
export function whyNot(plan: Plan, login: string): WhyNot {
  const consulted = plan.consultations.filter(({ chosen }) => holds(chosen, login));
  return {
    login,
    roles: [
      ...plan.roles.map((role) => ({ role: either(role.term), because: becauseOf(role, login, plan) })),
      ...consulted.map(({ role }) => ({ role, because: 'is chosen, to be consulted' })),
    ],
  };
}

function becauseOf(role: PlannedRole, login: string, plan: Plan): string {
  const { satisfied, approvedBy, override, eligible, excluded, chosen, term } = role;
  const isThem = (one: { readonly login: string }): boolean => holds([one.login], login);
  const out = excluded.find(isThem);
  const candidate = eligible.find(isThem);
  if (holds(approvedBy, login)) return 'has approved';
  if (out) return out.because;
  if (override) return `nobody is asked: ${override.by} let it pass without the role`;
  if (satisfied) return `nobody is asked: ${either(approvedBy, 'and')} approved`;
  if (holds(chosen, login)) return 'is chosen';
  const others = either(chosen, 'and');
  if (candidate)
    return `could be asked, but ${others} ${chosen.length === 1 ? 'is' : 'are'} chosen${better(role, candidate, plan)}`;
  const teams = chosen.filter((name) => name.includes('/'));
  if (teams.length > 0)
    return `is asked if they are in ${either(teams.map((team) => `@${team}`))}: who is there is not known`;
  return `is not known to hold ${either(term)}`;
}

/** What speaks for those who are chosen, where it can be told. */
function better({ eligible, chosen }: PlannedRole, { login, score }: Candidate, { roles }: Plan): string {
  const serves = (name: string): number =>
    roles.filter((role) => role.eligible.some((one) => one.login === name)).length;
  const scores = eligible.filter((one) => chosen.includes(one.login)).map((one) => one.score);
  const best = Math.max(...scores);
  if (best > score) return `, with a score of ${best} against ${score}`;
  return chosen.some((name) => serves(name) > serves(login)) ? ', so that fewer people are asked in all' : '';
}

function holds(names: readonly string[], login: string): boolean {
  return names.some((name) => name.toLowerCase() === login.toLowerCase());
}
