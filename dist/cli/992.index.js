export const id = 992;
export const ids = [992];
export const modules = {

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ assetKinds)
});

// EXTERNAL MODULE: ./lib/core/assets/openings.js
var openings = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/core/assets/kinds/artifacts.js

const yaml = ['.yml', '.yaml'];
const modelPointer = /(?:(?:model|weight|checkpoint)[\w.]{0,100}|\.(?:onnx|pth?|pkl|h5|keras|safetensors|joblib|ckpt|gguf))\.dvc$/;
const artifacts = [
    {
        id: 'model-artifact',
        stage: 'artifacts',
        tier: 1,
        what: 'weights, a serialised model or a tokenizer, in git, LFS or DVC',
        signals: [
            {
                says: 'a model by its extension',
                weight: 'exact',
                endings: [
                    '.onnx',
                    '.pth',
                    '.h5',
                    '.keras',
                    '.safetensors',
                    '.tflite',
                    '.joblib',
                    '.mar',
                    '.bst',
                    '.cbm',
                    '.gguf',
                    '.ggml',
                    '.mlmodel',
                    '.ckpt',
                    '.tiktoken',
                    '.pmml',
                    '.caffemodel',
                    '.engine',
                    '.mlpackage',
                    '.llamafile',
                    '.safetensors.index.json',
                ],
            },
            {
                says: 'a model by its extension',
                weight: 'extension',
                endings: ['.pt', '.pkl', '.spm', '.ubj', '.pickle'],
            },
            { says: 'a pointer that names a model', weight: 'exact', name: modelPointer },
            {
                says: 'a saved model',
                weight: 'exact',
                names: [
                    'saved_model.pb',
                    'tokenizer.model',
                    'pytorch_model.bin',
                    'model.bin',
                    'adapter_model.bin',
                    'tokenizer.json',
                    'vocab.bpe',
                    'merges.txt',
                    'flax_model.msgpack',
                    'tf_model.h5',
                    'vocab.json',
                    'vocab.txt',
                    'spiece.model',
                    'sentencepiece.bpe.model',
                ],
            },
            {
                says: 'weights as JSON',
                weight: 'opening',
                name: /(?:weights|coefficients|model)\w{0,100}\.json$/,
                opening: [(0,openings/* key */.Eb)('intercept', 'coefficients', 'weights', 'learner')],
            },
            {
                says: 'weights under models/',
                weight: 'named',
                path: /(?:^|\/)(?:models?|weights|checkpoints?)\/.*\.(?:bin|pb|msgpack|weights|pt|pkl|npz|model|sav)$/,
            },
            { says: 'an archive of a model', weight: 'named', name: /^model\S*\.(?:tar\.gz|tgz|zip)$/ },
            {
                says: 'a binary named for a model',
                weight: 'named',
                name: /(?:model|vectorizer|classifier|regressor|encoder|scaler|weights|_reg)\w{0,20}\.bin$/,
            },
        ],
    },
    {
        id: 'model-metadata',
        stage: 'artifacts',
        tier: 2,
        what: 'what makes an artefact usable: its flavour, registration, configuration',
        signals: [
            { says: 'named MLmodel', weight: 'exact', path: /(?:^|\/)mlmodel$/ },
            {
                says: 'a configuration of Hugging Face',
                weight: 'exact',
                names: [
                    'generation_config.json',
                    'tokenizer_config.json',
                    'special_tokens_map.json',
                    'preprocessor_config.json',
                    'adapter_config.json',
                    'model_index.json',
                    'modules.json',
                ],
            },
            { says: 'settings of a model server', weight: 'exact', names: ['model-settings.json'] },
            {
                says: 'a configuration of a transformer',
                weight: 'opening',
                names: ['config.json'],
                opening: [(0,openings/* key */.Eb)('architectures', 'model_type')],
            },
            {
                says: 'registered models',
                weight: 'opening',
                topKeys: ['resources', 'registered_models'],
                endings: yaml,
                opening: [/(?:^|\s)registered_models:/m],
            },
            { says: 'flavors of MLflow', weight: 'opening', endings: yaml, topKeys: ['flavors'] },
            {
                says: 'a model of Azure ML',
                weight: 'opening',
                topKeys: ['$schema', 'type'],
                endings: yaml,
                opening: [
                    /azuremlschemas\S{0,100}?\/model\.schema|^type:[ \t]*(?:mlflow_model|custom_model|triton_model)/m,
                ],
            },
            {
                says: 'names the classes of a model',
                weight: 'named',
                name: /^(?:labels?|classes|class_names|imagenet_classes|label_map|id2label|index_to_name)\.(?:txt|json|pbtxt)$/,
            },
            {
                says: 'registers a model',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?model\b/m],
            },
            {
                says: 'the location of a model',
                weight: 'named',
                names: ['model.yaml', 'model.yml'],
                topKeys: ['path', 'publish'],
            },
        ],
    },
    {
        id: 'prompt',
        stage: 'artifacts',
        tier: 2,
        what: 'prompts and instructions that shape what users get',
        signals: [
            { says: 'a prompt by its extension', weight: 'exact', endings: ['.prompty', '.prompt'] },
            {
                says: 'named for prompts',
                weight: 'named',
                name: /^(?:(?:\w+_)?prompts?(?:_\w+)?\.(?:txt|md|ya?ml|json)|(?:\w+_)?prompts?(?:_templates?)?\.py)$/,
            },
            {
                says: 'under prompts/',
                weight: 'named',
                path: /(?:^|\/)prompts?\/(?:.*\/)?(?!__init__|readme)(?:[^/]+\.(?:py|txt|md|ya?ml|json)|[^/.]+)$/,
            },
            {
                says: 'type: prompt',
                weight: 'opening',
                endings: yaml,
                topKeys: ['type'],
                opening: [/^type:[ \t]*prompt/m],
            },
            {
                says: 'builds a prompt',
                weight: 'opening',
                name: /prompt\w*\.py$/,
                imports: ['langchain', 'langchain_core', 'openai', 'anthropic'],
                opening: [(0,openings/* says */.FA)('PromptTemplate', 'SYSTEM_PROMPT', 'You are')],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/ci-cd.js
const ci_cd_yaml = ['.yml', '.yaml'];
const ciCd = [
    {
        id: 'ci-workflow',
        stage: 'ci-cd',
        tier: 2,
        what: 'continuous integration and delivery, with its scripts',
        signals: [
            {
                says: 'a GitHub workflow',
                weight: 'exact',
                path: /(?:^|\/)\.github\/workflows\/.*\.ya?ml$/,
            },
            {
                says: 'an action or a script of GitHub workflows',
                weight: 'exact',
                path: /(?:^|\/)\.github\/(?:(?:actions|scripts)\/.*\.(?:ya?ml|sh|py|js)|workflows\/.*\.(?:sh|py|js))$/,
            },
            {
                says: 'updates dependencies',
                weight: 'exact',
                path: /(?:^|\/)(?:\.github\/(?:dependabot\.ya?ml|renovate\.json5?)|renovate\.json5?|\.renovaterc(?:\.json5?)?)$/,
            },
            {
                says: 'continuous integration by its name',
                weight: 'exact',
                name: /^(?:\.gitlab-ci|\.travis|appveyor|bitbucket-pipelines|azure-pipelines[\w.-]*|cloudbuild(?:[-_.][\w.-]*)?|buildspec[\w.-]*|\.cirrus|\.taskcluster|codecov|\.codecov)\.ya?ml$/,
            },
            {
                says: 'a Jenkinsfile',
                weight: 'exact',
                names: ['jenkinsfile'],
            },
            {
                says: 'configures continuous integration',
                weight: 'exact',
                names: ['.drone.yml', '.drone.yaml', '.prow.yaml'],
            },
            {
                says: 'in the directory of a CI service',
                weight: 'exact',
                path: /(?:^|\/)(?:\.circleci|\.buildkite|\.tekton|\.gitlab|\.ci|\.azure-pipelines|\.pipelines|\.azuredevops)\/.*\.(?:ya?ml|sh|json)$/,
            },
            {
                says: 'a GitHub action',
                weight: 'opening',
                names: ['action.yml', 'action.yaml'],
                topKeys: ['runs'],
            },
            {
                says: 'a pipeline of Azure DevOps',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['stages', 'jobs', 'steps'],
                opening: [
                    /^(?:stages|jobs|steps):[ \t]*\r?\n(?:[ \t]*#[^\n]*\n){0,9}\s*-/m,
                    /^[ \t]*-[ \t]*(?:task|script|bash|pwsh|powershell|template|checkout|publish|job|stage|deployment):/m,
                ],
            },
            {
                says: 'a build of Cloud Build',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['steps'],
                opening: [
                    /^[ \t]*-[ \t]*(?:name|id):[ \t]*["']?(?:gcr\.io|[\w-]{1,40}docker\.pkg\.dev|docker|bash|ubuntu|python|node)/m,
                ],
            },
            {
                says: 'configures a bot of GitHub',
                weight: 'exact',
                path: /(?:^|\/)(?:\.github\/(?:labeler|release-drafter|release|stale|mergify|settings|probots?|[\w-]*bot)|\.mergify)\.ya?ml$/,
            },
            {
                says: 'a script of continuous integration',
                weight: 'named',
                path: /(?:^|\/)ci\/.*\.(?:sh|ya?ml|py|groovy|ps1)$/,
            },
            {
                says: 'a pipeline of Tekton',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['kind'],
                opening: [/^apiVersion:[ \t]*tekton\.dev/m],
            },
            {
                says: 'a task of Taskcluster',
                weight: 'named',
                path: /(?:^|\/)taskcluster\/.*\.(?:ya?ml|py)$|(?:^|\/)kinds\/[^/]+\/kind\.ya?ml$/,
            },
            { says: 'a build under cloudbuild/', weight: 'named', path: /(?:^|\/)cloudbuild\/.*\.ya?ml$/ },
        ],
    },
    {
        id: 'build-automation',
        stage: 'ci-cd',
        tier: 4,
        what: 'make files and scripts that build, release or lint',
        signals: [
            {
                says: 'builds by its name',
                weight: 'exact',
                names: [
                    'makefile',
                    'justfile',
                    'taskfile.yml',
                    'taskfile.yaml',
                    '.pre-commit-config.yaml',
                    'noxfile.py',
                    'tox.ini',
                    'cmakelists.txt',
                    '.goreleaser.yaml',
                    '.goreleaser.yml',
                    'build.gradle',
                    'build.bazel',
                    'workspace.bazel',
                    'module.bazel',
                    '.bazelrc',
                    'meson.build',
                    'pom.xml',
                    'build.sbt',
                    '.pre-commit-hooks.yaml',
                    'dodo.py',
                    'rakefile',
                ],
            },
            { says: 'a make file', weight: 'exact', endings: ['.mk'] },
            { says: 'a shell script', weight: 'extension', endings: ['.sh', '.bash', '.ps1', '.bat', '.cmd'] },
            { says: 'a script under hack/', weight: 'named', path: /(?:^|\/)hack\/.*\.(?:py|go|sh)$/ },
            { says: 'a build of Bazel or Pants', weight: 'named', names: ['build', 'workspace'] },
            {
                says: 'tasks of invoke',
                weight: 'opening',
                names: ['tasks.py', 'fabfile.py'],
                imports: ['invoke', 'fabric'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/data-flow.js

const python = ['.py'];
const data_flow_yaml = ['.yml', '.yaml'];
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
const dataFlow = [
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
                opening: [(0,openings/* says */.FA)('.read', '.write', 'spark.sql')],
            },
            {
                says: 'writes tables with Spark',
                weight: 'named',
                endings: python,
                imports: ['pyspark'],
                opening: [(0,openings/* says */.FA)('.write.', '.writeTo(', 'saveAsTable', 'insertInto(')],
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
                    (0,openings/* says */.FA)('load_table_from', 'LoadJobConfig', 'insert_rows', 'to_gbq(', 'write_pandas', 'write_disposition', 'WriteDisposition', 'to_parquet('),
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
                endings: data_flow_yaml,
                opening: [/^operator:[ \t]*\S*operators?\./m],
            },
            {
                says: 'declares a DAG',
                weight: 'opening',
                endings: data_flow_yaml,
                topKeys: ['dag', 'dag_context', 'task_operator'],
            },
            {
                says: 'schedules a DAG',
                weight: 'opening',
                endings: data_flow_yaml,
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

;// CONCATENATED MODULE: ./lib/core/assets/kinds/data.js

const data_python = ['.py'];
const data_yaml = ['.yml', '.yaml'];
const data = [
    {
        id: 'data-schema-contract',
        stage: 'data',
        tier: 2,
        what: 'the declared structure, meaning or permissions of data',
        signals: [
            {
                says: 'declares a DataContract',
                weight: 'exact',
                name: /(?:\.odcs|^datacontract|\.datacontract)\.ya?ml$/,
            },
            {
                says: 'kind: DataContract',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['kind'],
                opening: [/^kind:[ \t]*DataContract/m],
            },
            {
                says: 'has dataContractSpecification',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['dataContractSpecification'],
            },
            {
                says: 'properties of dbt models',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['models', 'sources', 'seeds', 'snapshots', 'semantic_models'],
                opening: [/^version:[ \t]*["']?2/m],
            },
            {
                says: 'properties of dbt models below a dbt_project.yml',
                weight: 'opening',
                endings: data_yaml,
                topKeys: [
                    'models',
                    'sources',
                    'seeds',
                    'snapshots',
                    'semantic_models',
                    'metrics',
                    'saved_queries',
                    'unit_tests',
                ],
                opening: [/^[ \t]*-[ \t]*name:/m],
                below: 'dbt_project.yml',
            },
            {
                says: 'properties below a dbt_project.yml',
                weight: 'named',
                path: /(?:^|\/)(?:models|seeds|snapshots|sources)\/.*\.ya?ml$/,
                below: 'dbt_project.yml',
            },
            { says: 'an Avro schema', weight: 'exact', endings: ['.avsc', '.avdl'] },
            {
                says: 'conforms to Croissant',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('mlcommons.org/croissant')],
            },
            {
                says: 'a list of columns',
                weight: 'opening',
                endings: ['.json'],
                name: /schema/,
                opening: [
                    /\{\s*"name"\s*:\s*"[^"]{0,300}"\s*,\s*"(?:type|mode|description)"\s*:|\{\s*"(?:type|mode|description)"\s*:\s*"[^"]{0,300}"\s*,\s*"name"\s*:/,
                    /"type"\s*:\s*"(?:string|integer|int64|float|float64|numeric|boolean|timestamp|date|datetime|record|geography|bytes|json)"/i,
                ],
            },
            { says: 'a TFDV schema', weight: 'opening', endings: ['.pbtxt'], opening: [/^feature[ \t]*\{/m] },
            {
                says: 'a schema of tables',
                weight: 'opening',
                name: /(?:^|[._-])schema\.ya?ml$/,
                topKeys: ['fields', 'columns', 'tables'],
            },
            {
                says: 'metadata beside a query',
                weight: 'named',
                name: /^metadata\.ya?ml$/,
                beside: ['query.sql', 'script.sql', 'view.sql', 'query.py', 'part1.sql', 'schema.yaml'],
            },
            { says: 'named MLTable', weight: 'exact', names: ['mltable'] },
            {
                says: 'metadata of tables',
                weight: 'opening',
                name: /^(?:[\w.]+[._])?metadata\.ya?ml$/,
                topKeys: ['friendly_name', 'dataset_base_acl', 'workgroup_access'],
            },
            {
                says: 'columns of a table',
                weight: 'opening',
                endings: ['.json'],
                opening: [
                    /^\s*(?:\[\s*\{|\{\s*"fields")/,
                    (0,openings/* key */.Eb)('name'),
                    (0,openings/* key */.Eb)('type'),
                    /"mode"\s*:\s*"(?:NULLABLE|REQUIRED|REPEATED)"/i,
                ],
            },
            {
                says: 'describes a data package',
                weight: 'exact',
                names: ['datapackage.json', 'dataset_infos.json', 'croissant.json'],
            },
            {
                says: 'a schema in Python',
                weight: 'opening',
                imports: ['pyspark', 'pyarrow', 'google.cloud', 'pandera'],
                name: /schemas?\.py$/,
                opening: [(0,openings/* says */.FA)('StructType(', 'pa.schema(', 'SchemaField(', 'DataFrameModel', 'SchemaModel')],
            },
            { says: 'named for schemas', weight: 'prior', name: /^schemas?\.py$/ },
        ],
    },
    {
        id: 'data-quality',
        stage: 'data',
        tier: 2,
        what: 'executable checks on data',
        signals: [
            {
                says: 'checks of data by its name',
                weight: 'exact',
                names: ['great_expectations.yml', 'great_expectations.yaml', 'checks.sql'],
            },
            {
                says: 'a test below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)tests\/.*\.sql$/,
                below: 'dbt_project.yml',
            },
            {
                says: 'an expectation suite',
                weight: 'opening',
                endings: ['.json', ...data_yaml],
                opening: [(0,openings/* says */.FA)('expectation_suite_name', 'expectation_type')],
            },
            {
                says: 'expects something of data',
                weight: 'opening',
                name: /(?:test|data|quality|expect|valid|check)\w{0,80}\.py$/,
                opening: [(0,openings/* says */.FA)('expectation_suite', 'expect_column_', 'expect_table_')],
            },
            {
                says: 'imports a library that checks data',
                weight: 'opening',
                endings: data_python,
                imports: ['great_expectations', 'pandera', 'soda', 'deequ', 'pydeequ'],
            },
            { says: 'checks of Soda', weight: 'opening', endings: data_yaml, opening: [/^checks for /m] },
            {
                says: 'type: BIGCONFIG_FILE',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['type'],
                opening: [/^type:[ \t]*BIGCONFIG_FILE/m],
            },
            {
                says: 'named for the quality of data',
                weight: 'named',
                name: /(?:data_?quality|quality_(?:gate|checks?)|expectations|validate_data|data_validat(?:ion|or)|data_checks?)\w*\.(?:py|sql|ya?ml)$/,
            },
            {
                says: 'validates statistics of data',
                weight: 'opening',
                endings: data_python,
                imports: ['tensorflow_data_validation'],
                opening: [(0,openings/* says */.FA)('validate_statistics(', 'infer_schema(', 'generate_statistics')],
            },
        ],
    },
    {
        id: 'dataset',
        stage: 'data',
        tier: 2,
        what: 'data held in the repository, or a pointer to it',
        signals: [
            {
                says: 'a seed below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)seeds\/.*\.csv$/,
                below: 'dbt_project.yml',
            },
            {
                says: 'data by its extension',
                weight: 'extension',
                endings: [
                    '.csv',
                    '.tsv',
                    '.parquet',
                    '.jsonl',
                    '.ndjson',
                    '.avro',
                    '.npz',
                    '.npy',
                    '.feather',
                    '.arrow',
                    '.orc',
                    '.tfrecord',
                    '.csv.gz',
                    '.jsonl.gz',
                    '.tsv.gz',
                    '.hdf5',
                    '.sqlite',
                    '.libsvm',
                    '.geojson',
                    '.geoparquet',
                    '.xlsx',
                    '.xls',
                    '.svmlight',
                ],
            },
            { says: 'a DVC pointer', weight: 'opening', endings: ['.dvc'], topKeys: ['outs'] },
            { says: 'the DVC remotes', weight: 'exact', path: /(?:^|\/)\.dvc\/config$/ },
            {
                says: 'a data asset of Azure ML',
                weight: 'opening',
                topKeys: ['$schema', 'type'],
                endings: data_yaml,
                opening: [/azuremlschemas\S{0,100}?\/data\.schema|^type:[ \t]*(?:uri_file|uri_folder|mltable)\b/m],
            },
            {
                says: 'under data/',
                weight: 'named',
                endings: [
                    '.json',
                    '.txt',
                    '.zip',
                    '.gz',
                    '.xml',
                    '.xls',
                    '.xlsx',
                    '.pkl',
                    '.pt',
                    '.wav',
                    '.mp3',
                    '.flac',
                ],
                path: /^(?!(?:.*\/)?tests?\/)(?:.*\/)?(?:data|datasets?)\//,
            },
            {
                says: 'registers data',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?data\b/m],
            },
            {
                says: 'a catalog of data',
                weight: 'named',
                path: /(?:^|\/)conf\/\w+\/catalog\w*\.ya?ml$/,
            },
            {
                says: 'media under data/',
                weight: 'named',
                endings: ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.mp4', '.wav', '.mp3'],
                path: /(?:^|\/)(?:data|datasets?)\/(?:[^/]*\/){0,9}?(?:images?|audio|videos?|train|test|val|validation|raw|samples?)\//,
            },
            { says: 'the location of data', weight: 'named', names: ['storage.yaml'], topKeys: ['path'] },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/dashboards.js
const dashboards_yaml = ['.yml', '.yaml'];
const dashboards = [
    {
        id: 'analytics-dashboard',
        stage: 'data',
        tier: 3,
        what: 'charts, dashboards and queries of business intelligence',
        signals: [
            { says: 'a Looker view', weight: 'exact', endings: ['.lkml', '.twb', '.twbx', '.pbix'] },
            {
                says: 'a chart or dashboard of Superset',
                weight: 'opening',
                endings: dashboards_yaml,
                topKeys: ['viz_type', 'slice_name', 'dashboard_title'],
            },
            { says: 'an export of Superset', weight: 'named', path: /(?:^|\/)\w*superset\w*\/.*\.(?:ya?ml|json)$/ },
            { says: 'exposures of dbt', weight: 'opening', endings: dashboards_yaml, topKeys: ['exposures'] },
            { says: 'under redash/', weight: 'named', path: /(?:^|\/)redash\/.*\.(?:sql|ya?ml|json)$/ },
            {
                says: 'a dashboard in Streamlit, Dash or Panel',
                weight: 'named',
                name: /dashboard\w*\.py$/,
                imports: ['streamlit', 'dash', 'panel'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/evaluation.js

const evaluation_data = [
    'pandas',
    'numpy',
    'sklearn',
    'torch',
    'tensorflow',
    'airflow',
    'dagster',
    'pyspark',
    'great_expectations',
    'feast',
    'mlflow',
    'kfp',
    'zenml',
    'transformers',
    'xgboost',
    'lightgbm',
    'lightning',
    'pytorch_lightning',
    'keras',
    'jax',
];
const evaluation = [
    {
        id: 'evaluation',
        stage: 'evaluation',
        tier: 2,
        what: 'metrics, evaluation harnesses, thresholds, baselines, judges',
        signals: [
            {
                says: 'imports an evaluation library',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'lm_eval',
                    'tensorflow_model_analysis',
                    'ragas',
                    'deepeval',
                    'sacrebleu',
                    'rouge_score',
                    'azure.ai.evaluation',
                    'promptflow.evals',
                    'trulens',
                    'trulens_eval',
                    'inspect_ai',
                    'pycocotools',
                    'comet',
                    'evaluate',
                    'langsmith.evaluation',
                    'jiwer',
                    'lighteval',
                ],
            },
            {
                says: 'measures a model',
                weight: 'opening',
                name: /(?:eval|metric|score|valid|benchmark|compare|accuracy|performance)\w*\.py$/,
                opening: [
                    (0,openings/* says */.FA)('sklearn.metrics', 'mlflow.evaluate', 'accuracy_score', 'f1_score', 'roc_auc', 'torchmetrics', 'accuracy'),
                ],
            },
            {
                says: 'named for evaluation',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:eval|evals|evaluate|evaluation|evaluator)(?:[-_]\w+)?\.(?:py|r|sh|ya?ml)$/,
            },
            {
                says: 'named as evaluation',
                weight: 'named',
                name: /^\w+_(?:eval|evals|evaluate|evaluation|evaluator)\.(?:py|sh)$/,
            },
            {
                says: 'results of an evaluation',
                weight: 'named',
                name: /^(?:eval(?:uation)?_(?:results?|report|metrics)|metrics|scores?)\.(?:json|ya?ml)$/,
            },
            {
                says: 'thresholds of metrics',
                weight: 'opening',
                name: /(?:threshold|metric|eval|score|valid|baseline|result|report)[\w-]*\.(?:json|ya?ml)$/,
                opening: [
                    (0,openings/* key */.Eb)('accuracy', 'f1_score', 'roc_auc', 'rmse', 'precision'),
                    (0,openings/* key */.Eb)('threshold', 'thresholds', 'recall', 'mae', 'auc'),
                ],
            },
            {
                says: 'an evaluator',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?(?:evaluator|benchmarkspec)\b/m],
            },
            {
                says: 'a task of an evaluation harness',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['task', 'dataset_path', 'doc_to_text'],
                opening: [(0,openings/* key */.Eb)('metric_list', 'doc_to_target', 'doc_to_text')],
            },
            { says: 'a configuration of promptfoo', weight: 'exact', name: /^promptfooconfig[\w.-]*\.ya?ml$/ },
            {
                says: 'in a directory for evaluation, and measures',
                weight: 'named',
                path: /(?:^|\/)(?:evals?|evaluations?|evaluators?|benchmarks?|scoring)\/(?!.*__init__).*\.py$/,
                imports: evaluation_data,
                opening: [/\b(?:eval|score|metric|accuracy|precision|recall|f1)/i],
            },
            {
                says: 'in a directory for evaluation, with a model that judges',
                weight: 'named',
                path: /(?:^|\/)(?:evals?|evaluations?|evaluators?)\/(?!.*__init__).*\.py$/,
                imports: ['openai', 'langchain', 'langchain_core', 'anthropic', 'litellm', 'promptflow', 'vertexai'],
            },
            {
                says: 'evaluates with a learning library',
                weight: 'opening',
                name: /^(?:(?:\w+_)?(?:eval|evals|evaluate|evaluation|evaluator)(?:[-_]\w+)?|test_model)\.py$/,
                imports: evaluation_data,
            },
            {
                says: 'in a directory for evaluation, and scores',
                weight: 'named',
                path: /(?:^|\/)evals?\/.*\.ya?ml$/,
                opening: [(0,openings/* key */.Eb)('metrics', 'samples_jsonl', 'scorers', 'graders', 'assert')],
            },
        ],
    },
    {
        id: 'ml-test',
        stage: 'evaluation',
        tier: 3,
        what: 'tests of pipelines, features, models and data jobs',
        signals: [
            {
                says: 'a test that uses data or models',
                weight: 'opening',
                path: /(?:^|\/)tests?\/(?:.*\/)?conftest\.py$|(?:^|\/)(?!run_tests?\.)(?:test_\w+|\w+_tests?|tests?)\.py$/,
                imports: evaluation_data,
            },
            {
                says: 'loads a DagBag',
                weight: 'opening',
                imports: ['airflow'],
                endings: ['.py'],
                opening: [(0,openings/* says */.FA)('DagBag')],
            },
            {
                says: 'a test of data, features, models or pipelines by its place',
                weight: 'named',
                path: /(?:^|\/)tests?\/(?:.*\/)?(?:train(?:ing)?|features?|feature_engineering|models?|inference|serving|data|dags?|pipelines?|steps?|evaluation|ml)\/(?:test_[^/]*|[^/]*_test|conftest)\.py$/,
            },
            {
                says: 'a test of data, features, models or pipelines by its name',
                weight: 'named',
                name: /^(?:test_\w{0,80}(?:train|feature|model|predict|inference|dag|pipeline|preprocess|dataset|transform|drift|evaluat)\w{0,80}|\w{0,80}(?:train|feature|model|predict|inference|dag|pipeline|preprocess|dataset|transform|drift|evaluat)\w{0,80}_test)\.py$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/experimentation.js

const experimentation = [
    {
        id: 'preprocessing',
        stage: 'experimentation',
        tier: 3,
        what: 'preparation of data that belongs to the modelling',
        signals: [
            {
                says: 'named for preparation',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:prepare|preprocess(?:ing|or)?|pre_process(?:ing)?|featuri[sz]e|featuri[sz]ation|feature_(?:engineering|extraction|extractor|fetching|selection|processing)|split|clean|tokenize|transforms?|augment(?:ation)?|(?:data|dataset)_prep(?:aration)?|data_clean(?:ing|er)?|data_process(?:ing|or)?|process_data|make_dataset|build_features|build_dataset)(?:[-_](?!kind)\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as a preparation',
                weight: 'named',
                name: /_(?:preprocess(?:ing|or)?|preparation|prep|split(?:ter)?|tokenizer|dataset|datasets|dataloaders?|datamodule|augmentation)\.(?:py|r)$/,
            },
            {
                says: 'named for recipes',
                weight: 'named',
                names: [
                    'recipes.r',
                    'dataset.py',
                    'datasets.py',
                    'data_loader.py',
                    'data_loaders.py',
                    'dataloader.py',
                    'datamodule.py',
                    'data_splitter.py',
                ],
            },
            {
                says: 'a transformer of scikit-learn',
                weight: 'opening',
                imports: ['sklearn'],
                endings: ['.py'],
                opening: [/^class \w+\([^)\n]*TransformerMixin\b/m],
            },
            {
                says: 'splits or scales data',
                weight: 'opening',
                imports: ['sklearn', 'torch', 'transformers', 'tensorflow', 'numpy', 'pandas'],
                name: /(?:data|prep|split|clean|feat|load|token)\w*\.py$/,
                opening: [
                    (0,openings/* says */.FA)('train_test_split', 'StandardScaler', 'TfidfVectorizer', 'TfidfTransformer', 'CountVectorizer', 'OneHotEncoder', 'LabelEncoder', 'AutoTokenizer', 'DataLoader('),
                ],
            },
            {
                says: 'a dataset of PyTorch',
                weight: 'extension',
                imports: [
                    'torch',
                    'torchvision',
                    'pytorch_lightning',
                    'lightning',
                    'datasets',
                    'tensorflow_datasets',
                ],
                endings: ['.py'],
                opening: [
                    /^class \w+\([^)\n]*\b(?:Dataset|IterableDataset|LightningDataModule|GeneratorBasedBuilder)\b/m,
                ],
            },
            {
                says: 'fetches or prepares data',
                weight: 'named',
                name: /(?:download|prepare|preprocess|get_?data|fetch_?data)[\w-]*\.sh$/,
                opening: [
                    /\b(?:wget|curl|gdown|unzip|kaggle|rclone|gsutil|python3?)\s[^\n]{0,200}(?:data|corpus|train|\.json|\.csv|\.tsv)/i,
                ],
            },
            {
                says: 'prepares a corpus',
                weight: 'named',
                name: /^(?:preprocess\w*|tokenize\w*|(?:clean|prepare|split|merge|augment)[-_](?:data|corpus|mono|dataset|text)\w*)\.sh$/,
            },
            {
                says: 'named for fetching data',
                weight: 'named',
                name: /^(?:download|get|fetch|load)[-_](?:data|dataset|corpus|training)s?(?:[-_]\w+)?\.py$/,
            },
            {
                says: 'under preprocessing/, with what data is made of',
                weight: 'extension',
                path: /(?:^|\/)(?:pre_?process(?:ing|ors?)?|data_prep(?:aration|rocessing)?|data_processing|data_loaders?|tokeniz(?:er|ation)|feature_engineering|featuri[sz]ation)\/(?!.*__init__).*\.py$/,
                imports: [
                    'pandas',
                    'numpy',
                    'torch',
                    'tensorflow',
                    'sklearn',
                    'polars',
                    'datasets',
                    'transformers',
                    'pyspark',
                ],
            },
        ],
    },
    {
        id: 'notebook',
        stage: 'experimentation',
        tier: 4,
        what: 'exploratory notebooks and literate reports',
        signals: [{ says: 'a notebook', weight: 'exact', endings: ['.ipynb', '.rmd', '.qmd'] }],
    },
    {
        id: 'experiment-config',
        stage: 'experimentation',
        tier: 3,
        what: 'hyper-parameters, search spaces, model and run configurations',
        signals: [
            { says: 'parameters of DVC', weight: 'named', names: ['params.yaml'], beside: ['dvc.yaml'] },
            {
                says: 'hyper-parameters',
                weight: 'named',
                endings: ['.yml', '.yaml', '.json', '.toml'],
                opening: [
                    (0,openings/* key */.Eb)('learning_rate', 'n_estimators', 'hidden_size', 'hidden_dim', 'num_layers', 'num_train_epochs', 'max_epochs', 'num_epochs', 'max_depth', 'dropout', 'weight_decay', 'lora_r', 'train_batch_size', 'per_device_train_batch_size', 'early_stopping', 'early-stopping', 'learn-rate', 'mini-batch-fit', 'dim-emb'),
                ],
            },
            {
                says: 'size and length of training',
                weight: 'named',
                endings: ['.yml', '.yaml', '.json', '.toml'],
                opening: [
                    (0,openings/* key */.Eb)('epochs', 'lr', 'optimizer', 'seed', 'train'),
                    (0,openings/* key */.Eb)('batch_size', 'batchsize', 'loss', 'scheduler'),
                ],
            },
            {
                says: 'a search space',
                weight: 'opening',
                endings: ['.yml', '.yaml', '.json'],
                opening: [
                    (0,openings/* key */.Eb)('searchSpace', 'searchSpaceFile', 'search_space', 'searchSpacePath', 'trialConcurrency'),
                ],
            },
            { says: 'a search space of NNI', weight: 'named', name: /^search_?space\w*\.(?:json|ya?ml)$/ },
            {
                says: 'a Katib experiment',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Experiment'), (0,openings/* says */.FA)('kubeflow.org')],
            },
            {
                says: 'composed by Hydra',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['defaults', 'hydra'],
                opening: [/^[ \t]*-[ \t]*(?:_self_|override )/m],
            },
            {
                says: 'configures a model, a training or a run',
                weight: 'opening',
                path: /(?:^|\/)(?:configs?|conf|hparams|experiments?)\/.*\.(?:ya?ml|json|toml)$/,
                topKeys: [
                    'model',
                    'trainer',
                    'training',
                    'training_args',
                    'optimizer',
                    'hyperparameters',
                    'hyperparams',
                    'train',
                    'experiment',
                    'parameters',
                    'enable_cache',
                    'datasets',
                    'lora',
                ],
            },
            { says: 'a configuration of Gin', weight: 'exact', endings: ['.gin'] },
            {
                says: 'named for hyper-parameters',
                weight: 'named',
                name: /^(?:hparams|hyper_?param(?:eter)?s?|hyperparams)[\w-]*\.(?:ya?ml|json|toml|py)$/,
            },
            {
                says: 'a sweep',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['method'],
                opening: [/^parameters:/m, /^(?:program|metric):/m],
            },
            {
                says: 'a profile of MLflow Recipes',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['experiment'],
                opening: [(0,openings/* key */.Eb)('tracking_uri', 'model_registry')],
            },
            {
                // https://docs.zenml.io/concepts/steps_and_pipelines/yaml_configuration
                says: 'configures a run of ZenML',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['settings'],
                opening: [
                    /^settings:[ \t]*\r?\n(?:[ \t]*#[^\n]*\n){0,9}[ \t]+(?:docker|resources|orchestrator[\w.]*|step_operator[\w.]*):/m,
                ],
            },
            { says: 'parameters of Kedro', weight: 'named', path: /(?:^|\/)conf\/\w+\/parameters\w*\.ya?ml$/ },
            {
                says: 'instantiated by Hydra',
                weight: 'named',
                endings: ['.yml', '.yaml'],
                opening: [(0,openings/* key */.Eb)('_target_')],
            },
            {
                says: 'a group of Hydra',
                weight: 'named',
                path: /(?:^|\/)(?:configs?|conf)\/.*\.ya?ml$/,
                topKeys: ['defaults'],
                opening: [/^defaults:[ \t]*\r?\n[ \t]*-/m],
            },
            {
                says: 'a configuration of training by its place',
                weight: 'named',
                path: /(?:^|\/)(?:train(?:ing)?|experiments?|hparams|finetun\w*)\/(?:.*\/)?(?:configs?|conf)\/.*\.(?:ya?ml|json|toml)$|(?:^|\/)(?:configs?|conf)\/(?:.*\/)?(?:models?|train(?:ing|er)?|experiments?|hparams\w*|optimizers?|datamodule|schedulers?|finetun\w*)\/.*\.(?:ya?ml|json|toml)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/features.js

const features = [
    {
        id: 'feature-definition',
        stage: 'features',
        tier: 2,
        what: 'features that training and serving share',
        signals: [
            {
                says: 'named feature_store.yaml',
                weight: 'exact',
                names: [
                    'feature_store.yaml',
                    'feature_store.yml',
                    'featuresetspec.yaml',
                    'feature_retrieval_spec.yaml',
                ],
            },
            {
                says: 'imports feast',
                weight: 'opening',
                endings: ['.py'],
                imports: ['feast'],
                opening: [(0,openings/* says */.FA)('FeatureView', 'Entity(', 'FeatureService', 'Field(')],
            },
            {
                says: 'imports a feature store',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'hopsworks',
                    'hsfs',
                    'tecton',
                    'databricks.feature_engineering',
                    'databricks.feature_store',
                    'featureform',
                    'sagemaker.feature_store',
                ],
            },
            {
                says: 'uses tf.feature_column',
                weight: 'opening',
                imports: ['tensorflow'],
                endings: ['.py'],
                opening: [(0,openings/* says */.FA)('tf.feature_column')],
            },
            {
                says: 'retrieves features',
                weight: 'opening',
                topKeys: ['$schema', 'type', 'feature_store', 'feature_sets', 'features', 'source', 'name'],
                endings: ['.yml', '.yaml'],
                opening: [(0,openings/* says */.FA)('feature_retrieval', 'FeatureSetSpec', 'featureSet')],
            },
            {
                says: 'named for features',
                weight: 'named',
                name: /^(?:features?|feature_(?:views?|definitions?|repo|services?|specs?|columns?|configs?)|\w+_features)\.(?:py|sql)$/,
            },
            { says: 'uses feast', weight: 'named', endings: ['.py'], imports: ['feast'] },
            {
                says: 'runs feast',
                weight: 'opening',
                endings: ['.sh'],
                opening: [/^[ \t]*feast (?:init|apply|materialize)/m],
            },
            {
                says: 'imports tensorflow_transform',
                weight: 'opening',
                endings: ['.py'],
                imports: ['tensorflow_transform'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/governance.js

const governance = [
    {
        id: 'model-card',
        stage: 'governance',
        tier: 1,
        what: 'model and system cards, with what generates them',
        signals: [
            {
                says: 'named as a model card',
                weight: 'exact',
                name: /(?:model|system)[-_]?card[\w-]*\.(?:md|mdx|html|ya?ml|json|rst|pdf|docx)$/,
            },
            {
                says: 'front matter of a model card',
                weight: 'opening',
                endings: ['.md'],
                topKeys: ['pipeline_tag', 'library_name', 'base_model'],
                opening: [/^---/],
            },
            {
                says: 'sections of a model card',
                weight: 'opening',
                endings: ['.md'],
                opening: [
                    /^#{1,4}[ \t]*(?:intended use|model details|model description|out-of-scope)/im,
                    /^#{1,4}[ \t]*(?:limitations|training data|evaluation|bias|risks|ethical|factors|metrics|uses)/im,
                ],
            },
            {
                says: 'describes a model beside it',
                weight: 'named',
                path: /(?:^|\/)models\/(?:[^/]+\/)+description\.md$/,
            },
            {
                says: 'writes a model card',
                weight: 'opening',
                endings: ['.py'],
                imports: ['sagemaker.model_card', 'model_card_toolkit', 'huggingface_hub'],
                opening: [(0,openings/* says */.FA)('ModelCard')],
            },
        ],
    },
    {
        id: 'responsible-ai',
        stage: 'governance',
        tier: 1,
        what: 'fairness, explanation, risk, compliance, approvals, bills of materials',
        signals: [
            {
                says: 'a document under risk/ or compliance/',
                weight: 'exact',
                path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/(?:[^/]+\/)*(?!readme)[^/]+\.(?:md|docx|xlsx|pdf|html)$/,
            },
            {
                says: 'under risk/ or compliance/',
                weight: 'named',
                path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/.*\.(?:ya?ml|json)$/,
            },
            {
                says: 'named for compliance',
                weight: 'exact',
                name: /^(?:use_policy|annex_iv\w*|approval_record|risk_register|risk_assessment|risk_scores?|declaration_of_conformity|dpia|sbom|ai[-_]?bom|mlbom|fairness_report|bias_report|impact_assessment|incident_(?:report|log))(?:[\w.-]*)\.\w+$/,
            },
            { says: 'a bill of materials', weight: 'opening', endings: ['.json'], opening: [(0,openings/* key */.Eb)('bomFormat')] },
            {
                says: 'imports a fairness library',
                weight: 'opening',
                endings: ['.py'],
                imports: ['fairlearn', 'aif360', 'responsibleai', 'raiwidgets', 'interpret', 'shap', 'lime', 'alibi'],
            },
            {
                says: 'speaks of the AI Act',
                weight: 'opening',
                name: /^(?!readme|changelog|contributing)\S*\.(?:md|html)$/,
                opening: [(0,openings/* says */.FA)('EU AI Act', 'Annex IV', 'disparate impact', 'demographic parity')],
            },
            {
                says: 'under compliance/, and rules',
                weight: 'named',
                path: /(?:^|\/)(?:compliance|responsible[-_]?ai|fairness)\/(?!.*__init__).*\.py$/,
                opening: [
                    /\b(?:AI Act|annex|fairness|gdpr|regulat|risk[ _-]?register|responsible[ _-]?ai|disparate|conformity)/i,
                ],
            },
            {
                says: 'named for fairness or explanation',
                weight: 'named',
                name: /(?:fairness|bias|explain(?:er|ability)?|interpretability)(?:_\w+)?\.(?:py|ya?ml|json)$/,
            },
        ],
    },
    {
        id: 'ownership-policy',
        stage: 'governance',
        tier: 1,
        what: 'who owns what, and who judges it',
        signals: [
            {
                says: 'names owners',
                weight: 'exact',
                names: [
                    'codeowners',
                    'owners',
                    'owners_aliases',
                    'catalog-info.yaml',
                    'catalog-info.yml',
                    'maintainers',
                ],
            },
            {
                says: 'assigns reviewers',
                weight: 'exact',
                path: /(?:^|\/)\.github\/(?:auto[-_]assign|component_owners|reviewers|auto_request_review)\.ya?ml$/,
            },
            {
                says: 'groups of dbt with their owners',
                weight: 'named',
                endings: ['.yml', '.yaml'],
                topKeys: ['groups'],
                opening: [/^[ \t]+owner:/m],
                below: 'dbt_project.yml',
            },
        ],
    },
    {
        id: 'ml-docs',
        stage: 'governance',
        tier: 4,
        what: 'runbooks, architecture and process of the ML system',
        signals: [
            { says: 'a runbook', weight: 'exact', name: /runbook[\w-]*\.(?:md|rst|mdx|adoc)$/ },
            {
                says: 'under runbooks/',
                weight: 'exact',
                path: /(?:^|\/)(?:runbooks?|playbooks)\/.*\.(?:md|rst|mdx)$/,
            },
            {
                says: 'describes the architecture',
                weight: 'exact',
                path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:architecture|infrastructure|design|adr)\/.*\.(?:md|rst|mdx)$/,
            },
            {
                says: 'named for the architecture',
                weight: 'exact',
                name: /^(?:architecture|deployment_guide|cloud_deployment|mlops|monitoring)\.(?:md|rst)$/,
            },
            {
                says: 'guides deployment',
                weight: 'named',
                path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:cloud|model|ml)[-_]?(?:deployment|monitoring|retraining|serving)[\w-]*\.md$/,
            },
        ],
    },
    {
        id: 'use-case',
        stage: 'governance',
        tier: 3,
        what: 'business requirements, use cases and acceptance criteria, as documents',
        signals: [
            {
                says: 'named as a use case',
                weight: 'exact',
                name: /(?:use[-_]cases?|acceptance[-_]criteria|business[-_]requirements|product[-_]brief|success[-_]metrics)[\w-]*\.(?:md|rst|docx|pdf|adoc)$/,
            },
            {
                says: 'under use-cases/',
                weight: 'exact',
                path: /(?:^|\/)(?:use[-_]cases|requirements[-_]docs|business)\/.*\.(?:md|rst|docx|pdf|adoc)$/,
            },
            { says: 'a Gherkin feature', weight: 'named', endings: ['.feature'] },
            {
                says: 'states business goals',
                weight: 'opening',
                path: /^(?!(?:.*\/)?\.git(?:hub|lab)\/).*\.(?:md|mdx|rst|adoc)$/,
                opening: [
                    /^#{1,4}[ \t]*(?:acceptance criteria|business (?:goals?|requirements?|objectives?)|success metrics?)/im,
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/infra.js

const infra_yaml = ['.yml', '.yaml'];
const infra = [
    {
        id: 'infra-as-code',
        stage: 'infra',
        tier: 1,
        what: 'Terraform, Bicep, CloudFormation, CDK, Ansible',
        signals: [
            {
                says: 'infrastructure by its extension',
                weight: 'exact',
                endings: ['.tf', '.tfvars', '.bicep', '.hcl', '.tf.json', '.bicepparam', '.tftpl'],
            },
            {
                says: 'a CloudFormation template',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['AWSTemplateFormatVersion', 'Transform'],
            },
            {
                says: 'a CloudFormation template',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('AWSTemplateFormatVersion', 'AWS::CloudFormation', 'AWS::IAM::')],
            },
            {
                says: 'an ARM template',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('schema.management.azure.com')],
            },
            {
                says: 'imports aws_cdk',
                weight: 'opening',
                endings: ['.py'],
                imports: ['aws_cdk', 'pulumi', 'pulumi_aws', 'cdktf'],
            },
            { says: 'a stack of Pulumi', weight: 'exact', name: /^pulumi(?:\.\w+)?\.ya?ml$/ },
            {
                says: 'a playbook of Ansible',
                weight: 'opening',
                endings: infra_yaml,
                opening: [/^-[ \t]*(?:hosts|name):/m, /^[ \t]+(?:tasks|roles|become):/m],
            },
            { says: 'under ansible/', weight: 'named', path: /(?:^|\/)ansible\/.*\.(?:ya?ml|cfg)$/ },
            {
                says: 'a policy of IAM',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('Statement'), (0,openings/* key */.Eb)('Effect')],
            },
            {
                says: 'a template of AWS',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['Resources'],
                opening: [/^[ \t]+Type:[ \t]*["']?AWS::/m],
            },
            {
                says: 'an app of the CDK',
                weight: 'exact',
                names: ['cdk.json', 'serverless.yml', 'serverless.yaml', 'samconfig.toml'],
            },
            {
                says: 'imports aws-cdk-lib',
                weight: 'opening',
                endings: ['.ts', '.js'],
                opening: [/from ['"](?:aws-cdk-lib|@aws-cdk|@pulumi)\b/],
            },
            {
                says: 'variables of Ansible',
                weight: 'named',
                path: /(?:^|\/)(?:group_vars|host_vars|playbooks)\/.*\.ya?ml$/,
            },
            {
                says: 'a constraint of Google Cloud',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['resourceTypes', 'resource_types'],
                opening: [/^(?:methodTypes|method_types|actionType|action_type):/m],
            },
        ],
    },
    {
        id: 'k8s-manifest',
        stage: 'infra',
        tier: 2,
        what: 'Kubernetes, Helm and kustomize',
        signals: [
            {
                says: 'a file of Kustomize, Helm or Skaffold',
                weight: 'exact',
                names: [
                    'kustomization.yaml',
                    'kustomization.yml',
                    'kustomization',
                    'chart.yaml',
                    'helmfile.yaml',
                    'skaffold.yaml',
                    'tiltfile',
                    '.helmignore',
                    'chart.lock',
                ],
            },
            {
                says: 'parameters beside a kustomization.yaml',
                weight: 'exact',
                names: ['params.yaml', 'params.env', 'params.yml'],
                beside: ['kustomization.yaml'],
            },
            {
                says: 'a Kubernetes object',
                weight: 'named',
                endings: infra_yaml,
                topKeys: ['apiVersion'],
                opening: [/^kind:[ \t]*["']?\w/m],
            },
            {
                says: 'a Kubernetes object in JSON',
                weight: 'named',
                endings: ['.json'],
                opening: [/^[ \t{]{0,8}"apiVersion"[ \t]*:[ \t]*"/m, /"kind"[ \t]*:[ \t]*"[A-Z]/],
            },
            {
                says: 'values of a Helm chart',
                weight: 'exact',
                name: /^[\w.-]*values[\w.-]*\.ya?ml$/,
                beside: ['Chart.yaml'],
            },
            {
                says: 'a template of a Helm chart',
                weight: 'exact',
                path: /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/,
                below: 'Chart.yaml',
            },
            {
                says: 'beside a kustomization.yaml',
                weight: 'named',
                name: /^[^.].*\.ya?ml$/,
                beside: ['kustomization.yaml', 'kustomization.yml'],
            },
            {
                says: 'a JSON patch',
                weight: 'named',
                endings: infra_yaml,
                opening: [/^-[ \t]*op:/m, /^[ \t]+path:[ \t]*["']?\//m],
            },
            { says: 'Kubernetes in Jsonnet', weight: 'extension', endings: ['.jsonnet', '.libsonnet'] },
        ],
    },
    {
        id: 'container-image',
        stage: 'infra',
        tier: 2,
        what: 'what builds and composes container images',
        signals: [
            {
                says: 'a Dockerfile',
                weight: 'exact',
                name: /^(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/,
            },
            { says: 'composes containers', weight: 'exact', name: /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/ },
            {
                // https://docs.docker.com/reference/compose-file/services/
                says: 'services of containers',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['services'],
                opening: [
                    /^(?: {4}|\t\t)(?:image|build|depends_on|container_name|env_file):/m,
                    // Jobs of continuous integration have services too.
                    /(?<![^])(?![^]*\n(?:jobs|steps|script):)/,
                ],
            },
            { says: 'named .dockerignore', weight: 'exact', names: ['.dockerignore'] },
        ],
    },
    {
        id: 'environment',
        stage: 'infra',
        tier: 3,
        what: 'dependencies and runtimes',
        signals: [
            {
                says: 'declares dependencies',
                weight: 'exact',
                names: [
                    'pyproject.toml',
                    'setup.py',
                    'setup.cfg',
                    'pipfile',
                    'pipfile.lock',
                    'poetry.lock',
                    'uv.lock',
                    'environment.yml',
                    'environment.yaml',
                    'conda.yml',
                    'conda.yaml',
                    'python_env.yaml',
                    'renv.lock',
                    '.python-version',
                    'pixi.toml',
                    'conda-lock.yml',
                    'packages.yml',
                    'package-lock.yml',
                    'description.r',
                    'go.mod',
                    'go.sum',
                    'pixi.lock',
                    'poetry.toml',
                    '.tool-versions',
                    'runtime.txt',
                    '.condarc',
                ],
            },
            {
                says: 'requirements of pip',
                weight: 'exact',
                name: /^(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?\.(?:txt|in)$/,
            },
            { says: 'under requirements/', weight: 'exact', path: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/ },
            {
                says: 'an environment of conda',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['channels'],
                opening: [/^dependencies:/m],
            },
            {
                says: 'named as an environment of conda',
                weight: 'named',
                name: /^(?:conda|environment)(?:s|env|\d{1,2})?(?:[-_.][\w.-]*)?\.ya?ml$/,
            },
            {
                says: 'an environment of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: infra_yaml,
                opening: [/azuremlschemas\S{0,100}?\/environment\.schema/],
            },
            { says: 'the lock of renv', weight: 'exact', path: /(?:^|\/)renv\/\w+\.(?:r|json)$/ },
            {
                says: 'a recipe of conda',
                weight: 'opening',
                names: ['meta.yaml', 'recipe.yaml'],
                topKeys: ['package', 'requirements'],
                opening: [/^requirements:/m],
            },
            {
                says: 'an environment in a registry',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?environment\b/m],
            },
            {
                says: 'an environment of Python',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['dependencies'],
                opening: [/^[ \t]*-[ \t]*(?:pip|python)\b[ \t]*(?:[:=<>~]|$)/m],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/ml-pipelines.js

const ml_pipelines_python = ['.py'];
const ml_pipelines_yaml = ['.yml', '.yaml'];
const mlPipelines = [
    {
        id: 'ml-pipeline',
        stage: 'training',
        tier: 2,
        what: 'a pipeline that trains, evaluates, registers or deploys',
        signals: [
            { says: 'a pipeline of DVC', weight: 'exact', names: ['dvc.yaml', 'dvc.lock'] },
            {
                says: 'a recipe of MLflow',
                weight: 'opening',
                names: ['recipe.yaml', 'recipe.yml'],
                topKeys: ['recipe'],
                opening: [/^steps:/m],
            },
            { says: 'imports kfp', weight: 'tool', endings: ml_pipelines_python, imports: ['kfp', 'kfp_tekton'] },
            { says: 'imports tfx', weight: 'tool', endings: ml_pipelines_python, imports: ['tfx'] },
            {
                says: 'a pipeline of ZenML',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['zenml.pipeline', 'zenml.pipelines'],
            },
            {
                // A step does one thing, and what it does weighs more.
                says: 'imports zenml',
                weight: 'extension',
                endings: ml_pipelines_python,
                imports: ['zenml'],
            },
            {
                says: 'imports metaflow, flytekit or kedro.pipeline',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['metaflow', 'flytekit', 'kedro.pipeline'],
            },
            {
                says: 'builds a pipeline of a cloud platform',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: [
                    'sagemaker.workflow',
                    'azure.ai.ml.dsl',
                    'azureml.pipeline',
                    'google.cloud.aiplatform.pipeline_jobs',
                    'google_cloud_pipeline_components',
                    'ploomber',
                ],
            },
            {
                says: 'a job of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: ml_pipelines_yaml,
                opening: [
                    /azureml(?:schemas)?\S{0,100}?(?:AutoMLComponent|pipelineJob|pipelineComponent|commandComponent|parallelComponent|\/schedule)\b/i,
                ],
            },
            {
                says: 'a component of Azure ML',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['type'],
                opening: [
                    /^type:[ \t]*(?:command|pipeline|parallel|spark)\b/m,
                    /^(?:inputs|outputs|jobs|command)[ \t]*:/m,
                ],
            },
            {
                says: 'a component of Kubeflow',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['implementation'],
                opening: [(0,openings/* says */.FA)('container:', 'graph:')],
            },
            {
                says: 'a compiled pipeline',
                weight: 'opening',
                endings: ['.json', ...ml_pipelines_yaml],
                opening: [(0,openings/* key */.Eb)('pipelineSpec', 'pipelineInfo')],
            },
            {
                says: 'a Databricks bundle',
                weight: 'opening',
                names: ['databricks.yml'],
                topKeys: ['bundle'],
            },
            {
                says: 'jobs of a Databricks bundle',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['resources'],
                opening: [/^[ \t]+(?:jobs|pipelines):/m],
            },
            {
                says: 'named as an ML pipeline',
                weight: 'named',
                name: /^(?:(?:train|training|ml|model|inference|deploy)\w*_pipelines?|pipelines?_(?:train|training|model)\w*)\.py$/,
            },
            {
                says: 'a pipeline of Ploomber',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['tasks'],
                opening: [/^[ \t]*(?:-[ \t]*)?source:/m, /^[ \t]*(?:-[ \t]*)?product:/m],
            },
            {
                says: 'a workflow compiled from a pipeline',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Workflow', 'PipelineRun'), (0,openings/* says */.FA)('pipelines.kubeflow.org')],
            },
            {
                says: 'a task of Taskcluster that trains',
                weight: 'opening',
                path: /(?:^|\/)kinds\/[^/]+\/kind\.ya?ml$/,
                topKeys: ['kind-dependencies', 'loader', 'transforms', 'tasks', 'task-defaults'],
                opening: [/\b(?:train|finetune|model|dataset|corpus|evaluat)/],
            },
            {
                says: 'a pipeline compiled by Kubeflow',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['components', 'deploymentSpec'],
                opening: [(0,openings/* says */.FA)('executorLabel', 'componentRef')],
            },
            {
                says: 'orchestrates training',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['prefect', 'metaflow', 'flytekit', 'zenml'],
                opening: [
                    /\.fit\(|\.backward\(|\bTrainer\(|xgb\.train|lgb\.train|mlflow\.log_model/,
                    /^[ \t]*@(?:flow|pipeline|workflow)\b/m,
                ],
            },
            {
                says: 'runs training and what follows it',
                weight: 'opening',
                endings: ['.sh'],
                opening: [
                    /^[^#\n]{0,200}\bpython3?\s[^\n#]{0,100}\btrain\w*\.py/m,
                    /^[^#\n]{0,200}\bpython3?\s[^\n#]{0,100}\b(?:eval|predict|serve|deploy|infer)\w*\.py/m,
                ],
            },
            {
                says: 'a numbered stage below a dvc.yaml',
                weight: 'named',
                name: /^\d+[-_]\w+\.(?:r|py|sh)$/,
                below: 'dvc.yaml',
            },
            {
                says: 'submits training or registers what it gives',
                weight: 'named',
                imports: ['boto3', 'sagemaker', 'mlflow', 'azureml', 'azure.ai.ml', 'google.cloud', 'databricks'],
                endings: ml_pipelines_python,
                opening: [
                    (0,openings/* says */.FA)('create_training_job(', 'create_auto_ml_job', 'CustomTrainingJob(', 'create_custom_job', 'create_model_package', 'register_model(', 'start_pipeline_execution'),
                ],
            },
            {
                says: 'a component in a registry',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?component\b/m],
            },
            {
                says: 'registers or promotes a model by its name',
                weight: 'named',
                name: /^(?:register|promote|publish|package)_(?:the_)?(?:best_)?model\w*\.py$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/model-deployment.js

const model_deployment_python = ['.py'];
const model_deployment_yaml = ['.yml', '.yaml'];
const modelDeployment = [
    {
        id: 'model-deployment',
        stage: 'serving',
        tier: 1,
        what: 'the declared or scripted rollout of a model',
        signals: [
            {
                says: 'a serving resource of Kubernetes',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('InferenceService', 'LLMInferenceService', 'LLMInferenceServiceConfig', 'InferenceGraph', 'ServingRuntime', 'ClusterServingRuntime', 'TrainedModel', 'SeldonDeployment', 'RayService', 'ClusterStorageContainer', 'LocalModelCache'),
                ],
            },
            {
                // https://docs.ray.io/en/latest/serve/production-guide/config.html, and services of Anyscale
                says: 'a service of Ray',
                weight: 'tool',
                endings: model_deployment_yaml,
                topKeys: ['applications', 'ray_serve_config'],
                opening: [/^[ \t]*(?:-[ \t]+)?import_path:/m],
            },
            {
                says: 'a resource of Seldon',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['apiVersion'],
                opening: [/^apiVersion:[ \t]*["']?(?:mlops|machinelearning)\.seldon\.io/m],
            },
            {
                says: 'a configuration of Triton',
                weight: 'opening',
                endings: ['.pbtxt'],
                opening: [(0,openings/* says */.FA)('max_batch_size', 'platform:', 'backend:')],
            },
            {
                says: 'an endpoint of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: model_deployment_yaml,
                opening: [/azuremlschemas\S{0,100}?(?:online|batch|managedOnline)(?:Endpoint|Deployment)/i],
            },
            {
                says: 'a model on Kubernetes',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('Deployment', 'StatefulSet'),
                    /image:[ \t]*\S*(?:tritonserver|tensorflow\/serving|torchserve|vllm|mlserver|text-generation-inference|sklearnserver|seldon|kserve|bentoml|inference|model-server)/,
                ],
            },
            {
                says: 'named bentofile.yaml',
                weight: 'exact',
                names: ['bentofile.yaml', 'bentofile.yml', 'model_serving.yml', 'cog.yaml'],
            },
            {
                says: 'serving endpoints of Databricks',
                weight: 'opening',
                topKeys: ['resources', 'model_serving_endpoints'],
                endings: model_deployment_yaml,
                opening: [/(?:^|\s)model_serving_endpoints:/m],
            },
            {
                says: 'creates an endpoint',
                weight: 'opening',
                endings: model_deployment_python,
                imports: [
                    'boto3',
                    'sagemaker',
                    'azureml',
                    'azure.ai.ml',
                    'google.cloud',
                    'mlflow',
                    'databricks',
                    'requests',
                ],
                opening: [
                    (0,openings/* says */.FA)('create_endpoint', 'ManagedOnlineDeployment', 'ManagedOnlineEndpoint', 'endpoint.deploy(', 'model.deploy(', 'deploy_model('),
                ],
            },
            {
                says: 'creates an endpoint from the command line',
                weight: 'opening',
                endings: ['.sh'],
                opening: [
                    (0,openings/* says */.FA)('online-endpoint create', 'online-deployment create', 'batch-endpoint create', 'sagemaker create-endpoint', 'deploy-model'),
                ],
            },
            {
                says: 'named for the deployment of a model',
                weight: 'named',
                name: /^(?:deploy_model|model_deploy(?:ment)?|deploy_endpoint|modeldeployment)\w*\.(?:py|sh|ya?ml)$/,
            },
            {
                says: 'deploys to a platform that serves models',
                weight: 'opening',
                name: /deploy\w*\.py$/,
                imports: [
                    'modal',
                    'sagemaker',
                    'azure.ai.ml',
                    'azureml',
                    'google.cloud.aiplatform',
                    'bentoml',
                    'ray.serve',
                    'kserve',
                    'databricks.sdk',
                    'mlflow.deployments',
                    'seldon_deploy_sdk',
                ],
            },
            {
                says: 'named for deployment',
                weight: 'named',
                name: /^(?:deploy|deployment|model_deployer)(?:_\w+)?\.py$/,
                opening: [/(?:model|predictor|inference)/i],
            },
            {
                says: 'serves a model in a container',
                weight: 'opening',
                imports: ['kserve'],
                endings: model_deployment_python,
                opening: [(0,openings/* says */.FA)('V1beta1InferenceService', 'KServeClient(', 'InferenceServiceSpec')],
            },
            {
                says: 'registers an endpoint',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['endpoint_name', 'EndpointName', 'traffic'],
                opening: [(0,openings/* key */.Eb)('model', 'deployments', 'auth_mode', 'instance_type', 'ModelName')],
            },
            { says: 'named as a configuration of Triton', weight: 'named', names: ['config.pbtxt'] },
            {
                says: 'a model in a repository of Triton',
                weight: 'named',
                path: /(?:^|\/)model_repository\/[^/]+\/\d+\/model\.json$/,
            },
            {
                says: 'a configuration of inference or deployment of Azure ML',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['entryScript', 'computeType', 'containerResourceRequirements'],
            },
            {
                says: 'named as a configuration of inference',
                weight: 'named',
                name: /^(?:inference|serving|deployment|endpoint)[-_]config\w*\.(?:ya?ml|json|toml)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/monitoring.js

const monitoring_yaml = ['.yml', '.yaml'];
const monitoring = [
    {
        id: 'observability-config',
        stage: 'monitoring',
        tier: 2,
        what: 'monitoring of services and infrastructure',
        signals: [
            {
                says: 'a monitoring resource of Kubernetes',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'AlertmanagerConfig', 'GrafanaDashboard', 'OpenTelemetryCollector', 'Alertmanager', 'Prometheus', 'Probe'),
                ],
            },
            {
                says: 'a dashboard of Grafana',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('panels', '__inputs', 'schemaVersion'), (0,openings/* key */.Eb)('panels', '__requires', 'annotations')],
            },
            {
                says: 'under grafana/',
                weight: 'named',
                path: /(?:^|\/)(?:grafana|prometheus|alertmanager|otel|datadog)\/.*\.(?:ya?ml|json|jsonnet|libsonnet)$/,
            },
            {
                says: 'configures monitoring',
                weight: 'named',
                name: /^(?:prometheus|alertmanager|otel(?:-collector)?|promtail|loki|grafana|datadog|newrelic)[\w.-]*\.(?:ya?ml|json|ini)$/,
            },
            {
                says: 'alerting rules',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['groups'],
                opening: [/^[ \t]+(?:-[ \t]*)?(?:alert|record):/m],
            },
            {
                says: 'exports metrics of a service',
                weight: 'opening',
                name: /(?:metrics|telemetry|tracing)\w*\.py$/,
                imports: ['prometheus_client', 'opentelemetry', 'influxdb_client', 'statsd', 'datadog'],
            },
            {
                says: 'a collector of OpenTelemetry',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['receivers'],
                opening: [/^(?:exporters|service|processors):/m],
            },
            {
                says: 'scrapes metrics',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['scrape_configs', 'global'],
                opening: [/^(?:scrape_configs|rule_files|alerting):/m],
            },
            {
                says: 'alerts, rules or dashboards in Jsonnet',
                weight: 'opening',
                endings: ['.jsonnet', '.libsonnet'],
                opening: [(0,openings/* says */.FA)('prometheusAlerts', 'prometheusRules', 'grafanaDashboards', 'alert:', 'record:')],
            },
            {
                says: 'a monitoring mixin',
                weight: 'named',
                path: /(?:^|\/)(?:[\w-]*mixins?|alerts|rules|dashboards)\/.*\.(?:jsonnet|libsonnet)$/,
            },
        ],
    },
    {
        id: 'model-monitoring',
        stage: 'monitoring',
        tier: 1,
        what: 'drift, skew and performance of models in use',
        signals: [
            {
                says: 'imports a drift library',
                weight: 'opening',
                endings: ['.py'],
                imports: ['evidently', 'alibi_detect', 'nannyml', 'whylogs', 'sagemaker.model_monitor', 'deepchecks'],
            },
            {
                says: 'monitors a model',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'sagemaker',
                    'boto3',
                    'azure.ai.ml',
                    'azureml',
                    'google.cloud',
                    'databricks',
                    'mlflow',
                    'pyspark',
                ],
                opening: [
                    (0,openings/* says */.FA)('ModelMonitor', 'create_monitor', 'model_monitoring', 'quality_monitor', 'data_drift', 'MonitorInferenceLog', 'model_deployment_monitoring', 'ModelDeploymentMonitoring', 'drift_metrics'),
                ],
            },
            {
                says: 'reads the metrics of a monitor',
                weight: 'named',
                endings: ['.py'],
                path: /(?:^|\/)monitor(?:ing|s)?\//,
                opening: [(0,openings/* says */.FA)('profile_metrics', 'drift_metrics')],
            },
            {
                says: 'declares the monitoring of a model',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: [
                    'create_monitor',
                    'monitoring_signals',
                    '$schema',
                    'resources',
                    'monitoring_target',
                    'trigger',
                ],
                opening: [(0,openings/* says */.FA)('monitoring_signals', 'create_monitor', 'quality_monitors', 'data_drift')],
            },
            {
                says: 'a monitor of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: monitoring_yaml,
                opening: [/azuremlschemas\S{0,100}?monitorSchedule/i],
            },
            {
                says: 'under model_monitoring/',
                weight: 'named',
                path: /(?:^|\/)(?:model|ml)[-_]?monitoring\/.*\.(?:py|sql|ya?ml|json)$/,
            },
            {
                says: 'named for drift',
                weight: 'named',
                name: /^(?:\w+_)?(?:drift|model_monitor(?:ing)?|skew)(?:_\w+)?\.(?:py|ya?ml|sql|json)$/,
            },
            { says: 'a plan of monitoring', weight: 'exact', name: /^monitoring_plan\.\w+$/ },
            {
                says: 'a report of drift',
                weight: 'exact',
                name: /^(?:whylogs|evidently|(?:data_|model_)?drift)[\w-]*\.html$/,
            },
            {
                says: 'under monitoring/, and speaks of models',
                weight: 'named',
                path: /(?:^|\/)monitor(?:ing|s)?\/.*\.(?:py|sql|ya?ml|json)$/,
                opening: [/\b(?:drift|skew|prediction|inference|model)s?\b/i],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/serving.js

const serving_python = ['.py'];
const serving = [
    {
        id: 'serving-code',
        stage: 'serving',
        tier: 1,
        what: 'online or batch inference',
        signals: [
            {
                says: 'a scoring script',
                weight: 'opening',
                endings: serving_python,
                opening: [/^def init\(\)/m, /^def run\(/m],
            },
            {
                says: 'serves a model',
                weight: 'opening',
                imports: ['triton_python_backend_utils', 'bentoml', 'mlserver', 'ray', 'mlflow', 'kserve'],
                endings: serving_python,
                opening: [
                    (0,openings/* says */.FA)('TritonPythonModel', 'triton_python_backend_utils', 'bentoml.service', 'bentoml.Service', 'mlserver.MLModel', 'MLModel)', 'serve.deployment', 'pyfunc.PythonModel', 'kserve.Model', 'ModelServer('),
                ],
            },
            {
                says: 'imports a model server',
                weight: 'opening',
                endings: serving_python,
                imports: [
                    'bentoml',
                    'kserve',
                    'mlserver',
                    'ray.serve',
                    'litserve',
                    'seldon_core',
                    'vllm',
                    'ts.torch_handler',
                    'tritonclient',
                    'sagemaker_inference',
                    'google.cloud.aiplatform.prediction',
                    'text_generation',
                    'torch_handler',
                ],
            },
            {
                says: 'scores in batch',
                weight: 'opening',
                imports: ['mlflow', 'databricks', 'pyspark'],
                endings: serving_python,
                opening: [(0,openings/* says */.FA)('score_batch(', 'pyfunc.spark_udf(')],
            },
            {
                says: 'answers requests with a model',
                weight: 'opening',
                endings: serving_python,
                imports: ['fastapi', 'flask', 'gradio', 'litestar', 'streamlit', 'chainlit', 'starlette', 'sanic'],
                opening: [
                    (0,openings/* says */.FA)('.predict(', 'load_model', 'joblib.load', 'torch.load', 'pipeline(', 'from_pretrained'),
                ],
            },
            {
                says: 'named for inference',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:score|scoring|predict|prediction|predictor|serve|serving|inference|infer|batch_?inference|batch_?predict(?:ion)?)(?:[-_](?!frontend|static|docs|ui|http|files)\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as inference',
                weight: 'named',
                name: /^\w+_(?:inference|predict|predictor|serving|scoring)\.py$/,
            },
            {
                says: 'runs a model of ONNX',
                weight: 'named',
                endings: serving_python,
                imports: ['onnxruntime'],
                opening: [(0,openings/* says */.FA)('InferenceSession(')],
            },
            {
                says: 'the functions of a SageMaker handler',
                weight: 'opening',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                    'joblib',
                    'json',
                    'os',
                    'sagemaker_inference',
                    'xgboost',
                ],
                endings: serving_python,
                opening: [/^def model_fn\(/m, /^def (?:predict_fn|input_fn|output_fn|transform_fn)\(/m],
            },
            {
                says: 'asks an endpoint',
                weight: 'named',
                imports: ['boto3', 'sagemaker', 'botocore'],
                endings: serving_python,
                opening: [(0,openings/* says */.FA)('invoke_endpoint(', 'invoke_endpoint_async(')],
            },
            {
                says: 'an API of plumber',
                weight: 'opening',
                endings: ['.r'],
                opening: [/^#['*]\s*@(?:get|post|apiTitle)|^library\(plumber\)/m],
            },
            {
                says: 'infers with a learning library',
                weight: 'opening',
                name: /(?:transcribe|generate|generation|infer|inference|predict|prediction|predictor|scoring)(?:[-_]\w+)?\.py$/,
                imports: ['torch', 'tensorflow', 'transformers', 'onnxruntime', 'jax', 'ctranslate2', 'diffusers'],
            },
            { says: 'named for an API of a model', weight: 'named', name: /^(?:\d+[-_])?(?:api|plumber)\.r$/ },
            {
                says: 'loads a model and predicts',
                weight: 'named',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                    'pickle',
                    'joblib',
                    'mlflow',
                    'xgboost',
                    'lightgbm',
                    'catboost',
                ],
                endings: serving_python,
                opening: [
                    (0,openings/* says */.FA)('pickle.load(', 'joblib.load(', 'load_model(', 'load_checkpoint(', 'load_state_dict(', 'xgb.Booster('),
                    (0,openings/* says */.FA)('.predict(', '.predict_proba('),
                ],
            },
            {
                says: 'the server of a SageMaker container',
                weight: 'opening',
                names: ['serve'],
                opening: [/^#!.{0,100}python/],
            },
            {
                says: 'under prediction/, with what models work on',
                weight: 'extension',
                path: /(?:^|\/)(?:predict(?:ion|ions|or|ors)?|inference|serving|scoring|batch_score)\/(?!.*__init__).*\.py$/,
                imports: [
                    'torch',
                    'tensorflow',
                    'transformers',
                    'onnxruntime',
                    'sklearn',
                    'xgboost',
                    'lightgbm',
                    'keras',
                    'jax',
                    'numpy',
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/training-jobs.js

const training_jobs_yaml = ['.yml', '.yaml'];
const trainingJobs = [
    {
        id: 'training-job-spec',
        stage: 'training',
        tier: 3,
        what: 'the compute or job that training asks for',
        signals: [
            { says: 'named MLproject', weight: 'exact', names: ['mlproject'] },
            {
                says: 'a training job of Kubernetes',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('PyTorchJob', 'TFJob', 'MPIJob', 'XGBoostJob', 'TrainJob', 'RayJob', 'JAXJob', 'TrainingRuntime', 'ClusterTrainingRuntime', 'PaddleJob', 'MXJob', 'RayCluster'),
                ],
            },
            {
                says: 'a command job of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: training_jobs_yaml,
                opening: [
                    /azuremlschemas\S{0,100}?(?:commandJob|sweepJob|amlCompute|sparkJob|fineTuningJob|autoML\w{0,40}Job)/i,
                ],
            },
            {
                says: 'asks for compute',
                weight: 'named',
                name: /^(?:cluster_compute|cluster_env|compute|accelerate|deepspeed)\w*\.ya?ml$/,
            },
            {
                says: 'a job on a cluster of Ray, Anyscale or SkyPilot',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['entrypoint', 'compute_config', 'cluster_env', 'head_node_type', 'available_node_types'],
                opening: [
                    /^(?:compute_config|cluster_env|runtime_env|cluster_name|provider|head_node_type|available_node_types|image_uri):/m,
                ],
            },
            {
                says: 'a task of SkyPilot',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['resources'],
                opening: [/^resources:/m, /^run:/m],
            },
            {
                says: 'a job of the framework controller',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Framework'), (0,openings/* says */.FA)('frameworkcontroller.microsoft.com')],
            },
            {
                says: 'a job of Kubernetes that trains',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Job', 'CronJob'), /\b(?:train\w*\.py|torchrun|accelerate launch)/],
            },
            {
                says: 'a configuration of DeepSpeed',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('zero_optimization')],
            },
            {
                says: 'a configuration of Accelerate',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['compute_environment'],
                opening: [(0,openings/* key */.Eb)('distributed_type')],
            },
            {
                says: 'asks for machines',
                weight: 'named',
                endings: training_jobs_yaml,
                topKeys: [
                    'machine_type',
                    'accelerator_type',
                    'accelerators_type',
                    'accelerator_count',
                    'gpus_per_node',
                    'num_gpus',
                    'instance_type',
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/training.js

const training_python = ['.py'];
const learning = [
    'torch',
    'sklearn',
    'tensorflow',
    'keras',
    'xgboost',
    'lightgbm',
    'catboost',
    'transformers',
    'jax',
    'flax',
    'pytorch_lightning',
    'lightning',
    'fastai',
    'mxnet',
    'peft',
    'trl',
    'accelerate',
    'diffusers',
    'deepspeed',
    'optuna',
    'mlflow',
    'ray.train',
    'statsmodels',
    // What Spark fits; with the rest of its library data is prepared.
    'pyspark.ml.classification',
    'pyspark.ml.regression',
    'pyspark.ml.clustering',
    'pyspark.ml.recommendation',
];
const training = [
    {
        id: 'training-code',
        stage: 'training',
        tier: 2,
        what: 'code that fits or fine-tunes a model',
        signals: [
            {
                says: 'imports a learning library and fits',
                weight: 'opening',
                endings: training_python,
                imports: learning,
                opening: [
                    /\.fit\(|\.backward\(|Trainer\(|trainer\.train\(|lgb\.train|xgb\.train|Trainer\b.{0,200}\btrain|\.minimize\(|optim\.\w+\(/,
                ],
            },
            {
                says: 'named for training',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:train(?:er|ing)?|finetun(?:e|ing)|fine_tun(?:e|ing)|retrain|tune|hpo)(?:[-_](?!data)\w+)?\.(?:py|r|sh)$/,
            },
            {
                says: 'named as training',
                weight: 'named',
                name: /^\w+_(?:train|trainer|training|finetune)\.(?:py|sh)$/,
            },
            {
                says: 'runs a training script',
                weight: 'named',
                endings: ['.sh'],
                opening: [
                    /^[^#\n]{0,200}(?:\bpython3?\s[^\n#]{0,100}\btrain\w*\.py|\btorchrun\s|\baccelerate launch\s|\bdeepspeed\s)/m,
                ],
            },
            {
                says: 'fits a model in R',
                weight: 'opening',
                endings: ['.r'],
                opening: [
                    /^[ \t]*(?:library|require)\((?:tidymodels|caret|parsnip|xgboost|lightgbm|bonsai|lightsnip|ranger|tune|glmnet|mlr3|torch|keras)\)/m,
                    (0,openings/* says */.FA)('fit(', 'train(', 'tune_', 'xgb.train', 'workflow('),
                ],
            },
            {
                says: 'the training of a SageMaker container',
                weight: 'opening',
                names: ['train'],
                opening: [/^#!.{0,100}python/],
            },
            {
                says: 'under training/, with a learning library',
                weight: 'extension',
                path: /(?:^|\/)(?:train(?:ing|ers?)?|finetun(?:e|ing))\/(?!.*__init__).*\.py$/,
                imports: learning,
            },
        ],
    },
    {
        id: 'model-definition',
        stage: 'training',
        tier: 2,
        what: 'the architecture or algorithm of a model',
        signals: [
            {
                says: 'defines a network',
                weight: 'opening',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                ],
                endings: training_python,
                opening: [
                    /^class \w+\([^)\n]*(?:nn\.Module|keras\.Model|tf\.keras\.Model|layers\.Layer|nn\.Layer|hk\.Module|LightningModule|PreTrainedModel|BaseEstimator(?![^)\n]*TransformerMixin)|Block)\b/m,
                ],
            },
            {
                says: 'builds a network',
                weight: 'opening',
                name: /(?:model|network|net|modeling|unet|resnet|transformer)\w{0,100}\.py$/,
                imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
                opening: [(0,openings/* says */.FA)('nn.', 'keras.', 'layers.')],
            },
            {
                says: 'named for a model',
                weight: 'prior',
                name: /^(?:models?|network|net|modeling_\w+|architecture)\.py$/,
            },
            {
                says: 'under models/, with a learning library',
                weight: 'extension',
                path: /(?:^|\/)(?:models?|networks?|architectures?)\/(?!.*__init__).*\.py$/,
                imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/registry.js
















/** The packed asset kinds, in the order of the stages. */
const assetKinds = [
    ...dataFlow,
    ...data,
    ...dashboards,
    ...features,
    ...experimentation,
    ...training,
    ...mlPipelines,
    ...trainingJobs,
    ...artifacts,
    ...evaluation,
    ...serving,
    ...modelDeployment,
    ...infra,
    ...ciCd,
    ...monitoring,
    ...governance,
];


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathListProblem),
/* harmony export */   x: () => (/* binding */ compilePathList)
/* harmony export */ });
/* harmony import */ var _pattern_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);


/** Compiles a list of patterns of which the last that matches decides; a leading `!` excludes. */
function compilePathList(patterns) {
    const compiled = (0,_pattern_set_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)(patterns.map((text) => (text.startsWith('!') ? text.slice(1) : text)));
    return (path) => patterns[compiled.last(path)]?.startsWith('!') === false;
}
/** Why a pattern of such a list can never match; null when it can. */
function pathListProblem(pattern) {
    const text = pattern.startsWith('!') ? pattern.slice(1) : pattern;
    if (text === '')
        return 'is empty';
    if (text === '/')
        return 'matches nothing; write "*" for every file';
    if (text.startsWith('!'))
        return 'has more than one "!"';
    if (text.includes('***'))
        return 'holds "***"; write "**" for any number of directories';
    if (text.startsWith('\\#'))
        return 'begins with "\\#", which matches nothing';
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .endsInBackslash */ .sV)(text))
        return 'ends in a backslash that escapes nothing';
    if (text.startsWith('./') || text.startsWith('../'))
        return 'begins with dots; write it from the root of the repository';
    return null;
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ checkDefaults),
/* harmony export */   tD: () => (/* binding */ checkIds),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
const levels = ['error', 'warning', 'notice', 'off'];
/** Every check with the level it has where no policy says otherwise. */
const checkDefaults = {
    'unowned-asset': 'error',
    'wrong-role': 'error',
    'missing-role': 'error',
    'catch-all-owner': 'notice',
    'single-owner': 'off',
    'declared-owner-conflict': 'warning',
    'missing-codeowners': 'error',
    'ignored-codeowners': 'warning',
    'oversized-codeowners': 'error',
    'invalid-line': 'error',
    'suspicious-pattern': 'warning',
    'unknown-owner': 'error',
    'owner-without-access': 'error',
    'dead-entry': 'warning',
    'shadowed-entry': 'warning',
    'duplicate-entry': 'warning',
    'unowned-ownership-file': 'error',
    'weakened-ownership': 'error',
    'weakened-policy': 'warning',
    'invalid-policy': 'error',
    'unheld-role': 'warning',
    'expired-waiver': 'warning',
    'unused-waiver': 'warning',
};
const checkIds = Object.keys(checkDefaults).filter(isCheckId);
function isCheckId(text) {
    return Object.hasOwn(checkDefaults, text);
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ policyDefaults)
/* harmony export */ });
/** What holds where neither the policy nor a pack says otherwise. */
const policyDefaults = {
    extends: 'mlops',
    enforce: 'touched',
    sources: ['codeowners'],
    review: { mode: 'enforce', approvals: 1, request: 'person', 'max-reviewers': 3, exempt: [] },
    gaps: { schedule: '0 9 * * MON', timezone: 'UTC', mention: false },
};


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ packs)
});

;// CONCATENATED MODULE: ./lib/core/policy/packs.generated.js
// Made from policies/*.yml by scripts/generate.ts.
/** What each pack says. */
const packValues = {
    "mlops": {
        "version": 1,
        "extends": [],
        "responsibilities": {
            "data-pipeline": {
                "accountable": "data-engineer",
                "responsible": [
                    "ml-engineer",
                    "mlops-engineer"
                ]
            },
            "data-transform": {
                "accountable": "data-engineer",
                "responsible": "data-scientist"
            },
            "data-schema-contract": {
                "accountable": "data-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer",
                    "model-governance"
                ]
            },
            "data-quality": {
                "accountable": "data-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ]
            },
            "dataset": {
                "accountable": "data-engineer",
                "responsible": "data-scientist"
            },
            "analytics-dashboard": {
                "accountable": "data-engineer",
                "responsible": [
                    "business-stakeholder",
                    "data-scientist"
                ],
                "consulted": "business-stakeholder"
            },
            "feature-definition": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-engineer",
                    "data-scientist"
                ]
            },
            "preprocessing": {
                "accountable": "data-scientist",
                "responsible": [
                    "data-engineer",
                    "ml-engineer"
                ]
            },
            "notebook": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "data-engineer"
                ]
            },
            "experiment-config": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "mlops-engineer"
                ]
            },
            "training-code": {
                "accountable": "data-scientist",
                "responsible": "ml-engineer"
            },
            "model-definition": {
                "accountable": "data-scientist",
                "responsible": "ml-engineer"
            },
            "ml-pipeline": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist"
                ]
            },
            "training-job-spec": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist"
                ]
            },
            "model-artifact": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer",
                    "model-governance"
                ]
            },
            "model-metadata": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer",
                    "model-governance"
                ],
                "consulted": "model-governance"
            },
            "prompt": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "model-governance"
                ],
                "consulted": "model-governance"
            },
            "evaluation": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "model-governance"
                ],
                "consulted": "business-stakeholder"
            },
            "ml-test": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist",
                    "data-engineer"
                ]
            },
            "serving-code": {
                "accountable": "ml-engineer",
                "responsible": "mlops-engineer"
            },
            "model-deployment": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ],
                "responsible": "ml-engineer"
            },
            "infra-as-code": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "k8s-manifest": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "container-image": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ],
                "responsible": "ml-engineer"
            },
            "environment": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "devops-engineer",
                    "ml-engineer",
                    "data-scientist",
                    "data-engineer"
                ]
            },
            "ci-workflow": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "build-automation": {
                "accountable": "devops-engineer",
                "responsible": "mlops-engineer"
            },
            "observability-config": {
                "accountable": "devops-engineer",
                "responsible": [
                    "mlops-engineer",
                    "data-engineer"
                ]
            },
            "model-monitoring": {
                "accountable": [
                    "mlops-engineer",
                    "ml-engineer"
                ],
                "responsible": [
                    "model-governance",
                    "data-scientist"
                ]
            },
            "model-card": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ],
                "consulted": "business-stakeholder"
            },
            "responsible-ai": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ]
            },
            "ownership-policy": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "model-governance",
                    "devops-engineer"
                ]
            },
            "ml-docs": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer",
                    "data-engineer",
                    "devops-engineer"
                ]
            },
            "use-case": {
                "accountable": "business-stakeholder",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ]
            }
        },
        "tiers": {
            "1": "error",
            "2": "error",
            "3": "error",
            "4": "warning"
        }
    },
    "regulated": {
        "version": 1,
        "extends": "mlops",
        "responsibilities": {
            "model-artifact": {
                "accountable": {
                    "all": [
                        "ml-engineer",
                        "model-governance"
                    ]
                },
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ],
                "approvals": 2
            },
            "serving-code": {
                "accountable": {
                    "all": [
                        "ml-engineer",
                        "model-governance"
                    ]
                },
                "responsible": "mlops-engineer",
                "approvals": 2
            },
            "model-deployment": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "devops-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "responsible": "ml-engineer",
                "approvals": 2
            },
            "infra-as-code": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "devops-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "approvals": 2
            },
            "model-monitoring": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "ml-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "responsible": "data-scientist",
                "approvals": 2
            },
            "model-card": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ],
                "consulted": "business-stakeholder",
                "approvals": 2
            },
            "responsible-ai": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ],
                "approvals": 2
            },
            "ownership-policy": {
                "accountable": {
                    "all": [
                        "mlops-engineer",
                        "model-governance"
                    ]
                },
                "responsible": "devops-engineer",
                "approvals": 2
            }
        }
    },
    "starter": {
        "version": 1,
        "extends": "mlops",
        "tiers": {
            "1": "warning",
            "2": "warning",
            "3": "warning",
            "4": "warning"
        },
        "checks": {
            "missing-codeowners": "warning",
            "oversized-codeowners": "warning",
            "invalid-line": "warning",
            "invalid-policy": "warning",
            "unknown-owner": "warning",
            "owner-without-access": "warning"
        }
    }
};

// EXTERNAL MODULE: ./lib/core/policy/vocabulary.js
var vocabulary = __webpack_require__(1836);
;// CONCATENATED MODULE: ./lib/core/policy/packs.js


/** The ready policies of `policies/`. A pack may extend those that come before it in `packNames`. */
const packs = new Map(vocabulary/* packNames */.Ou.map((name) => [
    name,
    // Packs are read when they are generated; nothing points at their lines.
    { path: `policies/${name}.yml`, values: packValues[name], lineOf: () => ({ line: 1, column: 1 }) },
]));


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ extended),
/* harmony export */   x: () => (/* binding */ packChain)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9538);

/**
 * The packs that a list of names stands for, in the order in which they apply: a pack that is named applies where it
 * is named, one that is only built on applies once, before the first that builds on it.
 */
function packChain(names, packs) {
    const chain = [];
    const add = (name, named) => {
        const pack = packs.get(name);
        if (pack === undefined || (!named && chain.includes(pack)))
            return;
        for (const base of extended(pack.values))
            add(base, false);
        chain.push(pack);
    };
    for (const name of names)
        add(name, true);
    return chain;
}
/** The names in `extends`. */
function extended({ extends: names = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDefaults */ .F.extends }) {
    return typeof names === 'string' ? [names] : names;
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./lib/core/assets/registry.js + 16 modules
var registry = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/core/policy/checks.js
var checks = __webpack_require__(4897);
// EXTERNAL MODULE: ./lib/core/policy/defaults.js
var policy_defaults = __webpack_require__(9538);
;// CONCATENATED MODULE: ./lib/core/policy/matrix.js
/** @param approvals what holds where the row does not say */
function matrixRow(row, approvals) {
    return {
        accountable: terms(row.accountable),
        responsible: list(row.responsible),
        consulted: list(row.consulted),
        informed: list(row.informed),
        approvals: row.approvals ?? approvals,
        distinctFrom: list(row['distinct-from']),
    };
}
function terms(accountable) {
    if (typeof accountable === 'string')
        return [[accountable]];
    return Array.isArray(accountable) ? [accountable] : accountable.all.map(list);
}
function list(roles = []) {
    return typeof roles === 'string' ? [roles] : roles;
}

// EXTERNAL MODULE: ./lib/core/policy/packs.js + 1 modules
var packs = __webpack_require__(5962);
// EXTERNAL MODULE: ./lib/core/policy/policy-file.js
var policy_file = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/core/policy/vocabulary.js
var vocabulary = __webpack_require__(1836);
;// CONCATENATED MODULE: ./lib/core/policy/roles.js

/**
 * The holders of each role, a role that is the same as another with the other's. Of a role given more than once the
 * last counts whole. Roles that come round to themselves over several packs have no holders.
 */
function resolveRoles(given) {
    const written = new Map(given);
    const resolved = new Map();
    for (const start of [...vocabulary/* defaultRoles */.Hc, ...written.keys()]) {
        const walked = new Set();
        let role = start;
        let next = start;
        while (next !== undefined && !resolved.has(next) && !walked.has(next)) {
            role = next;
            walked.add(role);
            next = written.get(role)?.['same-as'];
        }
        const { teams = [], users = [] } = written.get(role) ?? {};
        const holders = (next === undefined ? undefined : resolved.get(next)) ?? { teams, users };
        for (const name of walked)
            resolved.set(name, holders);
    }
    return resolved;
}

// EXTERNAL MODULE: ./lib/core/policy/waivers.js
var waivers = __webpack_require__(2427);
;// CONCATENATED MODULE: ./lib/core/policy/policy.js








const tiers = [1, 2, 3, 4];
/** Merges a policy file with its packs; null: the repository has none, and the pack `mlops` gives the kinds. */
function resolvePolicy(file) {
    const named = file === null ? [policy_defaults/* policyDefaults */.F.extends] : (0,policy_file/* extended */.u)(file.values);
    const layers = [...(0,policy_file/* packChain */.x)(named, packs/* packs */.t), ...(file === null ? [] : [file])];
    const last = (pick) => layers.map(({ values }) => pick(values)).findLast((value) => value !== undefined);
    const every = (pick) => layers.flatMap(({ values }) => Object.entries(pick(values) ?? {}));
    const library = last((values) => values.library);
    const review = reviewOf(last);
    const rows = file === null ? [] : every((values) => values.responsibilities);
    return {
        judged: file !== null,
        ...(library === undefined ? {} : { library }),
        enforce: last((values) => values.enforce) ?? policy_defaults/* policyDefaults */.F.enforce,
        kinds: kindsOf(every((values) => values.assets)),
        assetPaths: every((values) => values.assets).flatMap(([kind, { paths }]) => paths ? [{ kind, paths }] : []),
        roles: resolveRoles(every((values) => values.roles)),
        matrix: new Map(rows.map(([kind, row]) => [kind, matrixRow(row, review.approvals)])),
        tiers: new Map(tiers.map((tier) => [tier, last((values) => values.tiers?.[tier]) ?? 'error'])),
        checks: new Map(checks/* checkIds */.tD.map((id) => [id, last((values) => values.checks?.[id]) ?? checks/* checkDefaults */.HV[id]])),
        sources: last((values) => values.sources) ?? policy_defaults/* policyDefaults */.F.sources,
        review,
        gaps: gapsOf(last),
        identities: new Map(every((values) => values.identities).map(([email, login]) => [email.toLowerCase(), login])),
        waivers: layers.flatMap(waivers/* waiversOf */.R),
    };
}
function reviewOf(last) {
    const defaults = policy_defaults/* policyDefaults */.F.review;
    const exempt = last(({ review }) => review?.exempt) ?? defaults.exempt;
    return {
        mode: last(({ review }) => review?.mode) ?? defaults.mode,
        approvals: last(({ review }) => review?.approvals) ?? defaults.approvals,
        request: last(({ review }) => review?.request) ?? defaults.request,
        maxReviewers: last(({ review }) => review?.['max-reviewers']) ?? defaults['max-reviewers'],
        exempt: exempt.map(({ authors, kinds }) => (kinds === undefined ? { authors } : { authors, kinds })),
    };
}
function gapsOf(last) {
    const defaults = policy_defaults/* policyDefaults */.F.gaps;
    return {
        schedule: last(({ gaps }) => gaps?.schedule) ?? defaults.schedule,
        timezone: last(({ gaps }) => gaps?.timezone) ?? defaults.timezone,
        mention: last(({ gaps }) => gaps?.mention) ?? defaults.mention,
    };
}
function kindsOf(assets) {
    const kinds = new Map(registry/* assetKinds */.o.map(({ id, stage, tier }) => [id, { id, stage, tier }]));
    for (const [id, given] of assets) {
        const stage = given.stage ?? kinds.get(id)?.stage;
        const tier = given.tier ?? kinds.get(id)?.tier;
        if (id !== 'none' && stage !== undefined && tier !== undefined)
            kinds.set(id, { id, stage, tier });
    }
    return kinds;
}


/***/ }),

/***/ 1836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ defaultRoles),
/* harmony export */   Ou: () => (/* binding */ packNames),
/* harmony export */   SI: () => (/* binding */ sourceNames)
/* harmony export */ });
/** The packs that `extends` may name; one file each under `policies/`. */
const packNames = ['mlops', 'regulated', 'starter'];
/** The roles that every policy knows, declared or not. */
const defaultRoles = [
    'data-engineer',
    'data-scientist',
    'ml-engineer',
    'mlops-engineer',
    'devops-engineer',
    'model-governance',
    'business-stakeholder',
];
/** The formats in which a repository can say who owns a file. */
const sourceNames = [
    'codeowners',
    'metadata',
    'dbt',
    'airflow',
    'owners',
    'dagster',
    'backstage',
    'datacontract',
];


/***/ }),

/***/ 2427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inForce),
/* harmony export */   R: () => (/* binding */ waiversOf)
/* harmony export */ });
function waiversOf({ path, values, lineOf }) {
    return (values.waivers ?? []).map(({ by, ...waiver }, index) => {
        return { ...waiver, ...(by === undefined ? {} : { by }), file: path, ...lineOf(['waivers', index]) };
    });
}
/** Whether the waiver holds at this instant. */
function inForce({ until }, now) {
    return now.toISOString().slice(0, 10) <= until;
}


/***/ })

};
