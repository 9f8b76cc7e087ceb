import { airflow } from './airflow.ts';
import { backstage } from './backstage.ts';
import { dagster } from './dagster.ts';
import { datacontract } from './datacontract.ts';
import { dbt } from './dbt.ts';
import { metadata } from './metadata.ts';
import { owners } from './owners.ts';
import type { OwnershipSource } from './source.ts';

/** Every kind of file beside CODEOWNERS that says who owns what, by the name a policy has for it. */
export const ownershipSources = {
  metadata,
  dbt,
  airflow,
  owners,
  dagster,
  backstage,
  datacontract,
} as const satisfies Readonly<Record<string, OwnershipSource>>;

export type DeclaredSourceName = keyof typeof ownershipSources;
