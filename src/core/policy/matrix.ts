import type { PolicyValues } from './schema.ts';

/** One row of the responsibility matrix: who answers for the assets of a kind. */
export interface Row {
  /** Terms that must all be met; each a list of roles any one of which will do. */
  readonly accountable: readonly (readonly string[])[];
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  /** Different people who must approve for each term. */
  readonly approvals: number;
  /** Roles whose holders count neither as owners nor as approvers. */
  readonly distinctFrom: readonly string[];
}

type RowValues = NonNullable<PolicyValues['responsibilities']>[string];

/** @param approvals what holds where the row does not say */
export function matrixRow(row: RowValues, approvals: number): Row {
  return {
    accountable: terms(row.accountable),
    responsible: list(row.responsible),
    consulted: list(row.consulted),
    informed: list(row.informed),
    approvals: row.approvals ?? approvals,
    distinctFrom: list(row['distinct-from']),
  };
}

function terms(accountable: RowValues['accountable']): string[][] {
  if (typeof accountable === 'string') return [[accountable]];
  return Array.isArray(accountable) ? [accountable] : accountable.all.map(list);
}

function list(roles: string | string[] = []): string[] {
  return typeof roles === 'string' ? [roles] : roles;
}
