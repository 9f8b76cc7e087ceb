import { either } from '../checks/check.ts';
import { parseOwner, type Owner } from '../ownership/owner.ts';
import type { Holders } from '../policy/holders.ts';
import { judge } from '../policy/judge.ts';
import type { Row } from '../policy/matrix.ts';
import { nearest } from './by-directory.ts';
import type { Choice } from './choose.ts';
import type { Evidence } from './evidence.ts';

interface Candidate {
  readonly owner: Owner;
  /** The indices of the terms it meets. */
  readonly meets: readonly number[];
  /** A role it is proposed for. */
  readonly role: string;
}

/** Who holds the roles that a file lacks: as few owners as can be, the most fitting first. */
export function chooseHolders(
  path: string,
  row: Row,
  owners: readonly Owner[],
  holders: Holders,
  evidence: Evidence,
): Choice {
  const { terms } = judge(row, owners, holders);
  const lacking = terms.flatMap(({ state }, index) => (state === 'unmet' ? [index] : []));
  const unheld = terms.filter(({ state, unheld: nobody }) => nobody && state !== 'met');
  if (lacking.length === 0) return standIn(path, row, unheld[0]?.roles ?? [], holders, evidence);

  const candidates = candidatesFor(
    row,
    lacking.flatMap((index) => row.accountable[index] ?? []),
    holders,
  );
  const chosen: Candidate[] = [];
  let left = lacking;
  while (left.length > 0) {
    const fitting = rank(path, candidates, left, evidence);
    const [best] = fitting;
    if (!best) return excluded(row, left);
    chosen.push(best);
    // The only person of a role could never have a change of their own approved.
    const second = best.owner.kind === 'user' ? fitting.find(isAsGoodAs(best, left)) : undefined;
    if (second) chosen.push(second);
    left = left.filter((index) => !best.meets.includes(index));
  }
  const inOrder = candidates.filter((candidate) => chosen.includes(candidate));
  return {
    add: inOrder.map(({ owner }) => owner.text),
    because: inOrder.map((candidate) => reasonFor(path, candidate, evidence)),
  };
}

/** Where nobody holds an accountable role, whoever is responsible stands in. */
function standIn(
  path: string,
  row: Row,
  roles: readonly string[],
  holders: Holders,
  evidence: Evidence,
): Choice {
  const none = { accountable: [row.responsible], distinctFrom: row.distinctFrom };
  const candidates = candidatesFor({ ...row, ...none }, row.responsible, holders);
  const [best] = rank(path, candidates, [0], evidence);
  const because = `nobody holds ${either(roles)}`;
  if (!best) return { because, next: `Name a holder of ${either(roles)} under roles in the policy.` };
  const { owner, role } = best;
  return { add: [owner.text], because: [`${because}; ${owner.text} holds ${role}, which is responsible`] };
}

function excluded(row: Row, left: readonly number[]): Choice {
  const roles = either(left.flatMap((index) => row.accountable[index] ?? []));
  const because = `every holder of ${roles} holds ${either(row.distinctFrom)} too, who do not count here`;
  return { because, next: `Name somebody else for ${roles} under roles in the policy.` };
}

// Gaps of one kind lack the same roles, and there are many of them.
const known = new WeakMap<Holders, WeakMap<Row, Map<string, readonly Candidate[]>>>();

function candidatesFor(row: Row, roles: readonly string[], holders: Holders): readonly Candidate[] {
  const byRow = known.get(holders) ?? new WeakMap<Row, Map<string, readonly Candidate[]>>();
  known.set(holders, byRow);
  const byRoles = byRow.get(row) ?? new Map<string, readonly Candidate[]>();
  byRow.set(row, byRoles);
  const id = roles.join(' ');
  const candidates = byRoles.get(id) ?? findCandidates(row, roles, holders);
  byRoles.set(id, candidates);
  return candidates;
}

/** Everybody whom the policy names for one of the roles and who counts for the row, in the order of the policy. */
function findCandidates(row: Row, roles: readonly string[], holders: Holders): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const role of roles) {
    const { teams, users } = holders.holdersOf(role);
    for (const name of [...teams, ...users]) {
      const owner = parseOwner(`@${name}`);
      if (!owner || found.has(owner.key)) continue;
      const { terms } = judge(row, [owner], holders);
      const meets = terms.flatMap(({ state }, index) => (state === 'met' ? [index] : []));
      if (meets.length > 0) found.set(owner.key, { owner, meets, role });
    }
  }
  return [...found.values()];
}

/** Those who meet any of the terms: most of them first, teams, then who works on such files and owns their neighbours. */
function rank(
  path: string,
  candidates: readonly Candidate[],
  left: readonly number[],
  { commits, owned }: Evidence,
): Candidate[] {
  const keys = candidates.map(({ owner }) => owner.key);
  const worked = nearest(commits, areaOf(path), keys);
  const near = nearest(owned, path, keys);
  const met = ({ meets }: Candidate): number => meets.filter((index) => left.includes(index)).length;
  const score = (one: Candidate): readonly number[] => [
    met(one),
    Number(one.owner.kind === 'team'),
    worked?.countOf(one.owner.key) ?? 0,
    near?.countOf(one.owner.key) ?? 0,
  ];
  return candidates
    .filter((one) => met(one) > 0)
    .map((one) => ({ one, by: score(one) }))
    .toSorted((a, b) => a.by.map((value, at) => (b.by[at] ?? 0) - value).find((apart) => apart !== 0) ?? 0)
    .map(({ one }) => one);
}

/**
 * Who changes a part of the repository is asked of no more than its first two directories: deeper down chance decides,
 * and every directory would get owners of its own.
 */
function areaOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).concat('').join('/');
}

function isAsGoodAs(best: Candidate, left: readonly number[]): (other: Candidate) => boolean {
  const wanted = best.meets.filter((index) => left.includes(index));
  return (other) => other !== best && wanted.every((index) => other.meets.includes(index));
}

function reasonFor(path: string, { owner, role }: Candidate, { commits }: Evidence): string {
  const worked = nearest(commits, areaOf(path), [owner.key]);
  const holds = `${owner.text} holds ${role}`;
  if (!worked || worked.directory === '') return holds;
  const times = worked.countOf(owner.key);
  return `${holds} and changed ${worked.directory}/ ${times === 1 ? 'once' : `${times} times`}`;
}
