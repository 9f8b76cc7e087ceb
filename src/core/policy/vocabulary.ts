/** The packs that `extends` may name; one file each under `policies/`. */
export const packNames = ['mlops', 'regulated', 'starter'] as const;

/** The roles that every policy knows, declared or not. */
export const defaultRoles = [
  'data-engineer',
  'data-scientist',
  'ml-engineer',
  'mlops-engineer',
  'devops-engineer',
  'model-governance',
  'business-stakeholder',
] as const;

/** The formats in which a repository can say who owns a file. */
export const sourceNames = [
  'codeowners',
  'metadata',
  'dbt',
  'airflow',
  'owners',
  'dagster',
  'backstage',
  'datacontract',
] as const;
export type SourceName = (typeof sourceNames)[number];
