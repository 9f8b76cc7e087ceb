import type { AssetKind } from '../kind.ts';
import { says } from '../openings.ts';

const python = ['.py'];
const yaml = ['.yml', '.yaml'];
/** Clients of stores and services, between which data is moved. */
const stores = [
  'google.cloud.bigquery',
  'google.cloud.storage',
  'boto3',
  'azure.storage',
  'sqlalchemy',
  'psycopg2',
  'requests',
  'httpx',
];
const movesData = [...stores, 'pandas', 'polars', 'pyarrow'];
const jvm = ['.java', '.scala', '.kt'];

export const dataFlow: readonly AssetKind[] = [
  {
    id: 'data-pipeline',
    stage: 'data',
    tier: 2,
    what: 'orchestrated or scheduled code that ingests, moves or materialises data',
    signals: [
      { says: 'imports airflow', weight: 'opening', endings: python, imports: ['airflow'] },
      { says: 'imports dagster', weight: 'opening', endings: python, imports: ['dagster'] },
      {
        // A general scheduler: what its flows do weighs more.
        says: 'imports prefect',
        weight: 'named',
        endings: python,
        imports: ['prefect'],
      },
      { says: 'imports apache_beam', weight: 'opening', endings: python, imports: ['apache_beam'] },
      { says: 'imports dlt', weight: 'opening', endings: python, imports: ['dlt'] },
      { says: 'imports luigi or mage_ai', weight: 'opening', endings: python, imports: ['luigi', 'mage_ai'] },
      {
        says: 'imports the SDK of a connector',
        weight: 'opening',
        endings: python,
        imports: ['singer', 'singer_sdk', 'airbyte_cdk'],
      },
      {
        // Spark also scores, monitors and makes features; whatever else the file says of itself weighs more.
        says: 'imports pyspark',
        weight: 'extension',
        endings: python,
        imports: ['pyspark'],
        opening: [says('.read', '.write', 'spark.sql')],
      },
      {
        says: 'writes tables with Spark',
        weight: 'named',
        endings: python,
        imports: ['pyspark'],
        opening: [says('.write.', '.writeTo(', 'saveAsTable', 'insertInto(')],
      },
      {
        says: 'loads tables into a warehouse',
        weight: 'named',
        endings: python,
        imports: [
          'google.cloud.bigquery',
          'pandas_gbq',
          'snowflake',
          'awswrangler',
          'redshift_connector',
          'clickhouse_connect',
        ],
        opening: [
          says(
            'load_table_from',
            'LoadJobConfig',
            'insert_rows',
            'to_gbq(',
            'write_pandas',
            'write_disposition',
            'WriteDisposition',
            'to_parquet(',
          ),
        ],
      },
      {
        says: 'a job of Beam, Spark or Flink',
        weight: 'opening',
        endings: jvm,
        opening: [/^import (?:static )?org\.apache\.(?:beam|spark|flink)\./m],
      },
      {
        says: 'declares an Airflow operator',
        weight: 'opening',
        topKeys: ['operator'],
        endings: yaml,
        opening: [/^operator:[ \t]*\S*operators?\./m],
      },
      {
        says: 'declares a DAG',
        weight: 'opening',
        endings: yaml,
        topKeys: ['dag', 'dag_context', 'task_operator'],
      },
      {
        says: 'schedules a DAG',
        weight: 'opening',
        endings: yaml,
        topKeys: ['schedule_interval', 'default_args'],
      },
      {
        says: 'configures an orchestrator',
        weight: 'exact',
        names: ['meltano.yml', 'dagster.yaml', 'dagster_cloud.yaml', 'prefect.yaml', 'airflow_settings.yaml'],
      },
      {
        says: 'a workspace of Dagster',
        weight: 'opening',
        names: ['workspace.yaml', 'workspace.yml'],
        topKeys: ['load_from'],
      },
      { says: 'a workflow of Snakemake or Nextflow', weight: 'exact', endings: ['.smk', '.nf'] },
      { says: 'a Snakefile', weight: 'exact', names: ['snakefile'] },
      { says: 'named as a DAG', weight: 'named', name: /(?:^dag_|_dag)\.py$/ },
      {
        says: 'under dags/',
        weight: 'named',
        path: /(?:^|\/)dags\/(?!.*(?:__init__|\/utils?\/)).*\.(?:py|ya?ml)$/,
      },
      {
        says: 'named for ingestion',
        weight: 'named',
        name: /^(?:\d+[-_])?(?:etl|ingest|ingestion)(?:[_-]\w*)?\.(?:py|r)$/,
      },
      {
        says: 'moves data, by its place and what it imports',
        weight: 'extension',
        path: /(?:^|\/)(?:etl|elt|ingest\w*|data[-_]?pipelines?|loaders?|extract(?:ors|ion)?)\/(?!.*__init__).*\.py$/,
        imports: movesData,
      },
      {
        says: 'talks to stores from a job',
        weight: 'extension',
        path: /(?:^|\/)(?:jobs?|pipelines?|collectors?|connectors?)\/(?!.*__init__).*\.py$/,
        imports: stores,
      },
      {
        says: 'moves data, by its name and what it imports',
        weight: 'extension',
        // A helper that fetches a file is no job.
        path: /^(?!.*(?:^|\/)(?:utils?|helpers?)\/(?:[a-z]+_)?(?:download|load|export|import|sync)(?:er|or)?(?:_utils?)?\.py$)/,
        name: /^(?:[a-z]+_)?(?:extract|load|export|import|sync|scrape|crawl|collect|download|csv_transform|backfill|migrate)(?:er|or)?(?:_\w+)?\.py$/,
        imports: movesData,
      },
      {
        says: 'loads tables by a script',
        weight: 'named',
        endings: ['.sh'],
        opening: [/^[^#\n]{0,100}\bbq\s(?:[^\n]{0,100}\s)?(?:load|mk|query|cp)\b/m],
      },
      {
        says: 'a component of Dagster',
        weight: 'opening',
        names: ['defs.yaml', 'defs.yml', 'component.yaml', 'component.yml'],
        topKeys: ['attributes'],
        opening: [/^type:/m],
      },
      {
        says: 'variables of Airflow',
        weight: 'named',
        name: /^airflow_(?:variables|connections)\w*\.(?:json|ya?ml)$/,
      },
      {
        says: 'describes a dataset to be loaded',
        weight: 'opening',
        names: ['dataset.yaml', 'dataset.yml'],
        topKeys: ['resources'],
        opening: [/^dataset:/m],
      },
      { says: 'a list of DAGs', weight: 'named', names: ['dags.yaml', 'dags.yml'] },
      { says: 'configures Airflow', weight: 'exact', name: /^airflow(?:[-_.]\w+)?\.cfg$/ },
      {
        says: 'a query in Python beside its metadata',
        weight: 'named',
        names: ['query.py', 'script.py'],
        beside: ['metadata.yaml'],
      },
      {
        says: 'a backfill beside its metadata',
        weight: 'named',
        names: ['backfill.yaml'],
        beside: ['metadata.yaml'],
      },
      {
        says: 'converts or migrates between stores',
        weight: 'extension',
        name: /(?:converter|migration|migrate|replicat\w*)(?:_\w+)?\.py$/,
        imports: stores,
      },
    ],
  },
  {
    id: 'data-transform',
    stage: 'data',
    tier: 2,
    what: 'SQL, dbt or Spark code that defines a table or view',
    signals: [
      { says: 'named dbt_project.yml', weight: 'exact', names: ['dbt_project.yml'] },
      { says: 'a model of Dataform', weight: 'exact', endings: ['.sqlx'] },
      {
        says: 'SQL below a dbt_project.yml',
        weight: 'exact',
        path: /(?:^|\/)(?:models|macros|snapshots|analyses|analysis)\/.*\.sql$/,
        below: 'dbt_project.yml',
      },
      { says: 'profiles of dbt', weight: 'named', names: ['profiles.yml'] },
      { says: 'selectors of dbt', weight: 'named', names: ['selectors.yml'], beside: ['dbt_project.yml'] },
      {
        says: 'refers to dbt models',
        weight: 'opening',
        endings: ['.sql'],
        opening: [/\{\{-?\s*(?:ref|source|config)\s*\(/],
      },
      {
        says: 'creates a table or view',
        weight: 'named',
        endings: ['.sql'],
        opening: [
          /\bcreate\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|materialized\s+|external\s+)?(?:table|view|function|procedure)\b/i,
        ],
      },
      {
        says: 'a dbt model in Python',
        weight: 'opening',
        path: /(?:^|\/)models?\//,
        endings: python,
        opening: [/^def model\(dbt\b/m],
      },
      {
        says: 'a dbt model in Python, by its place',
        weight: 'named',
        path: /(?:^|\/)models\/.*(?<!__init__)\.py$/,
        below: 'dbt_project.yml',
      },
      { says: 'a query in SQL', weight: 'extension', endings: ['.sql'] },
    ],
  },
];
