import { either } from '../checks/check.ts';
import { quote } from '../ownership/quote.ts';
import { count } from './by-role.ts';
import type { Plan, PlannedRole } from './plan.ts';

/** What a row is called, and what stands in it. */
export type Row = readonly [name: string, text: string];

/** More than these are counted. */
const mostNames = 5;
const mostPaths = 3;

/** The answer in one sentence. */
export function planHeadline(plan: Plan): string {
  const { state, roles, request } = plan;
  const needed = new Set(roles.flatMap(({ chosen }) => chosen));
  const all = [...request.users, ...request.teams];
  const asked = {
    needed: all.filter((name) => needed.has(name)),
    besides: all.filter((name) => !needed.has(name)),
  };
  const open = roles.filter(({ satisfied }) => !satisfied);
  if (state === 'dormant')
    return roles.length === 0 ? 'Nobody is asked to review' : 'A draft: nobody is asked to review it yet';
  if (roles.length === 0) return all.length > 0 ? ask(asked) : 'No role must review this change';
  if (open.length === 0)
    return all.length > 0 ? `Every role has approved. ${ask(asked)}` : 'Every role has approved';
  const blocked = open.filter((role) => role.blocked !== undefined).map(roleName);
  const parts = [
    ...(blocked.length > 0 ? [`Too few people can approve for ${either(blocked, 'and')}`] : []),
    ...(all.length > 0 ? [ask(asked)] : []),
  ];
  if (parts.length > 0) return parts.join('. ');
  const waiting = [...new Set(open.flatMap(({ chosen }) => chosen))];
  return `${state === 'planned' ? 'Nobody is asked, as the policy only observes: it would be' : 'Waits for'} ${names(waiting)}`;
}

interface Asked {
  /** Whose approval is needed. */
  readonly needed: readonly string[];
  readonly besides: readonly string[];
}

function ask({ needed, besides }: Asked): string {
  const consult = `consult ${names(besides)}`;
  if (needed.length === 0) return `C${consult.slice(1)}`;
  return `Ask ${names(needed)} to review${besides.length > 0 ? `, and ${consult}` : ''}`;
}

/** `mlops-engineer or devops-engineer` */
export function roleName({ term }: PlannedRole): string {
  return either(term);
}

/** `needed`, `approved`, `1 of 2 approved` */
export function roleState({ satisfied, override, approvals, approvedBy }: PlannedRole): string {
  if (override) return 'overridden';
  if (satisfied) return 'approved';
  return approvals === 1 ? 'needed' : `${approvedBy.length} of ${approvals} approved`;
}

/** What is known of a role, the answer first. */
export function roleRows(role: PlannedRole, { request }: Plan): Row[] {
  const { approvedBy, chosen, eligible, excluded, reviews, override, blocked, satisfied } = role;
  const said = (state: PlannedRole['reviews'][number]['state']): string[] =>
    reviews.filter((review) => review.state === state).map(({ login }) => login);
  const asking = chosen.filter((name) => request.users.includes(name) || request.teams.includes(name));
  const waiting = satisfied
    ? []
    : chosen.filter((name) => !asking.includes(name) && !approvedBy.includes(name));
  const others = satisfied ? [] : eligible.filter(({ login }) => !chosen.includes(login));
  return [
    ['for', paths(role.assets)] as const,
    ...(override ? [['passed', `by @${override.by}: ${override.reason}`] as const] : []),
    ...row('approved', approvedBy),
    ...row('objects', said('changes-requested')),
    ...row('outdated', said('outdated')),
    ...asking.map((name): Row => ['ask', withReasons(name, role)]),
    ...row('chosen', waiting),
    ...(blocked === undefined ? [] : [['blocked', blocked] as const]),
    ...standIn(role),
    ...row(
      'could too',
      others.map(({ login }) => login),
    ),
    ...(excluded.length > 0 && !satisfied
      ? [['not', listed(excluded.map(({ login, because }) => `@${login} (${because})`))] as const]
      : []),
  ];
}

/** Who counts, where it is not the owners. */
function standIn({ from, satisfied, blocked }: PlannedRole): Row[] {
  if (satisfied || blocked !== undefined || from === 'owners') return [];
  return from === 'holders'
    ? [['who', 'any holder: none is known among the owners who can approve']]
    : [['who', 'the responsible roles: no holder is known who can approve']];
}

/** The consulted and the informed roles. */
export function adviceRows({ consultations, informed }: Plan): Row[] {
  return [
    ...consultations.map(({ role, chosen }): Row => [
      'consulted',
      `${role}: ${chosen.length > 0 ? names(chosen) : 'nobody is asked'}`,
    ]),
    ...(informed.length > 0 ? [['informed', informed.join(', ')] as const] : []),
  ];
}

function row(name: string, logins: readonly string[]): Row[] {
  return logins.length === 0 ? [] : [[name, listed(logins.map((login) => `@${login}`))]];
}

function withReasons(name: string, { eligible }: PlannedRole): string {
  const because = eligible.find(({ login }) => login === name)?.because ?? [];
  return because.length === 0 ? `@${name}` : `@${name}: ${because.join(', ')}`;
}

function names(logins: readonly string[]): string {
  const more = logins.length - mostNames * 2;
  const shown = logins.slice(0, mostNames * 2).map((login) => `@${login}`);
  return either(more > 0 ? [...shown, `${more} more`] : shown, 'and');
}

function listed(words: readonly string[]): string {
  const more = words.length - mostNames;
  return [...words.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function paths(assets: readonly string[]): string {
  const more = assets.length - mostPaths;
  const shown = assets.slice(0, mostPaths).map(quote);
  return more > 0 ? `${shown.join(', ')} and ${count(more, 'more file')}` : shown.join(', ');
}
