import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHolders } from '../../../src/core/policy/holders.ts';
import type { Membership } from '../../../src/core/policy/holders.ts';
import { judge } from '../../../src/core/policy/judge.ts';
import type { Row } from '../../../src/core/policy/matrix.ts';
import type { RoleHolders } from '../../../src/core/policy/roles.ts';
import { cases, owners, policyOf } from './cases.ts';

interface JudgeCase {
  readonly name: string;
  readonly row: Record<string, unknown> | null;
  readonly owners: readonly string[];
  readonly in?: Record<string, string[]>;
  readonly under?: Record<string, string>;
  readonly status: string;
  readonly terms: readonly string[];
  readonly held: readonly string[];
  readonly unheld?: readonly string[];
  readonly onlyDistinct?: readonly boolean[];
}

const roles = `
  data-engineer: { teams: [Acme/Data, acme/both], users: [ana] }
  data-scientist: { teams: [acme/research, acme/both] }
  ml-engineer: { teams: [acme/ml] }
  mlops-engineer: { teams: [acme/ml-platform] }
  sre: { same-as: mlops-engineer }
  business-stakeholder: { users: [pat] }
  model-governance: {}
`;

describe('the judgement of an asset', () => {
  it.each(cases<JudgeCase>('judge.yml'))('$name', (given) => {
    const responsibilities = given.row === null ? '{}' : JSON.stringify({ dataset: given.row });
    const policy = policyOf(
      `version: 1\nextends: []\nidentities: { "Ana@acme.io": Ana }\nroles:${roles}responsibilities: ${responsibilities}\n`,
    );
    const teams = new Map(Object.entries(given.in ?? {}));
    const parents = new Map(Object.entries(given.under ?? {}));
    const lineage = (team: string): string[] => {
      const parent = parents.get(team);
      return parent === undefined ? [team] : [team, ...lineage(parent)];
    };
    const holders = createHolders(policy, {
      isIn: (login, team) => teams.get(login)?.flatMap(lineage).includes(team),
      parentOf: (team) => parents.get(team),
    });
    const row = policy.matrix.get('dataset');
    const judgement = judge(row, owners(given.owners), holders);

    expect(judgement).toMatchObject({
      status: given.status,
      held: given.held,
      unheldRoles: given.unheld ?? [],
    });
    expect(judgement.terms.map(({ state }) => state)).toEqual(given.terms);
    expect(judgement.terms.map(({ roles: any }) => any)).toEqual(row?.accountable ?? []);
    expect(judgement.terms.map(({ onlyDistinct }) => onlyDistinct)).toEqual(
      given.onlyDistinct ?? given.terms.map(() => false),
    );
    expect(
      judgement.terms
        .filter(({ unheld }) => unheld)
        .flatMap((term) => term.roles)
        .toSorted(),
    ).toEqual(given.unheld ?? []);
  });
});

describe('what is certain', () => {
  const role = fc.constantFrom('a', 'b', 'c', 'd');
  const team = fc.constantFrom('o/t1', 'o/t2', 'o/t3');
  const user = fc.constantFrom('u1', 'u2', 'u3');
  const roleHolders = fc.record({ teams: fc.uniqueArray(team), users: fc.uniqueArray(user) });
  const policy = fc.record({
    roles: fc
      .dictionary(role, roleHolders)
      .map((given) => new Map<string, RoleHolders>(Object.entries(given))),
    identities: fc.constant(new Map([['m1@o', 'u1']])),
  });
  const row: fc.Arbitrary<Row> = fc.record({
    accountable: fc.array(fc.uniqueArray(role, { minLength: 1 }), { maxLength: 3 }),
    responsible: fc.constant([]),
    consulted: fc.constant([]),
    informed: fc.constant([]),
    approvals: fc.constant(1),
    distinctFrom: fc.uniqueArray(role, { maxLength: 2 }),
  });
  const owner = fc.oneof(
    team.map((name) => `@${name}`),
    user.map((name) => `@${name}`),
    fc.constantFrom('m1@o', 'm2@o'),
  );
  const membership = fc.dictionary(user, fc.uniqueArray(team)).map((given): Membership => {
    const teams = new Map<string, readonly string[]>(Object.entries(given));
    return { isIn: (login, one) => teams.get(login)?.includes(one), parentOf: () => undefined };
  });

  it('stays so, whatever else becomes known of who is in which team', () => {
    const certainlyKept = fc.property(
      policy,
      row,
      fc.array(owner),
      membership,
      (given, matrixRow, names, known) => {
        const asset = owners(names);
        const before = judge(matrixRow, asset, createHolders(given)).status;
        fc.pre(before !== 'unverified');
        expect(judge(matrixRow, asset, createHolders(given, known)).status).toBe(before);
      },
    );
    expect(() => fc.assert(certainlyKept)).not.toThrow();
  });

  it('does not depend on the order of the owners', () => {
    const orderless = fc.property(policy, row, fc.array(owner), (given, matrixRow, names) => {
      const holders = createHolders(given);
      expect(judge(matrixRow, owners(names.toReversed()), holders)).toEqual(
        judge(matrixRow, owners(names), holders),
      );
    });
    expect(() => fc.assert(orderless)).not.toThrow();
  });
});

describe('holders', () => {
  const holders = createHolders(policyOf(`version: 1\nroles:${roles}`));

  it('are those the policy names, of a role that is the same as another the other’s', () => {
    expect(holders.holdersOf('data-engineer')).toEqual({ teams: ['Acme/Data', 'acme/both'], users: ['ana'] });
    expect(holders.holdersOf('sre')).toEqual({ teams: ['acme/ml-platform'], users: [] });
  });

  it.each([
    { role: 'sre', held: true },
    { role: 'business-stakeholder', held: true },
    { role: 'model-governance', held: false },
    { role: 'devops-engineer', held: false },
    { role: 'toString', held: false },
  ])('$role is held: $held', ({ role, held }) => {
    expect(holders.isHeld(role)).toBe(held);
  });

  it('have no role both for certain and perhaps', () => {
    const [ana] = owners(['@ana']);
    if (ana === undefined) throw new Error('no owner');
    const { held, possible } = holders.rolesOf(ana);
    expect([...held]).toEqual(['data-engineer']);
    expect([...possible].toSorted()).toEqual(['data-scientist', 'ml-engineer', 'mlops-engineer', 'sre']);
  });
});
