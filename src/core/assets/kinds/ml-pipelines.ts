import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

const python = ['.py'];
const yaml = ['.yml', '.yaml'];

export const mlPipelines: readonly AssetKind[] = [
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
      { says: 'imports kfp', weight: 'tool', endings: python, imports: ['kfp', 'kfp_tekton'] },
      { says: 'imports tfx', weight: 'tool', endings: python, imports: ['tfx'] },
      {
        says: 'a pipeline of ZenML',
        weight: 'tool',
        endings: python,
        imports: ['zenml.pipeline', 'zenml.pipelines'],
      },
      {
        // A step does one thing, and what it does weighs more.
        says: 'imports zenml',
        weight: 'extension',
        endings: python,
        imports: ['zenml'],
      },
      {
        says: 'imports metaflow, flytekit or kedro.pipeline',
        weight: 'tool',
        endings: python,
        imports: ['metaflow', 'flytekit', 'kedro.pipeline'],
      },
      {
        says: 'builds a pipeline of a cloud platform',
        weight: 'tool',
        endings: python,
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
        endings: yaml,
        opening: [
          /azureml(?:schemas)?\S{0,100}?(?:AutoMLComponent|pipelineJob|pipelineComponent|commandComponent|parallelComponent|\/schedule)\b/i,
        ],
      },
      {
        says: 'a component of Azure ML',
        weight: 'opening',
        endings: yaml,
        topKeys: ['type'],
        opening: [
          /^type:[ \t]*(?:command|pipeline|parallel|spark)\b/m,
          /^(?:inputs|outputs|jobs|command)[ \t]*:/m,
        ],
      },
      {
        says: 'a component of Kubeflow',
        weight: 'opening',
        endings: yaml,
        topKeys: ['implementation'],
        opening: [says('container:', 'graph:')],
      },
      {
        says: 'a compiled pipeline',
        weight: 'opening',
        endings: ['.json', ...yaml],
        opening: [key('pipelineSpec', 'pipelineInfo')],
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
        endings: yaml,
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
        endings: yaml,
        topKeys: ['tasks'],
        opening: [/^[ \t]*(?:-[ \t]*)?source:/m, /^[ \t]*(?:-[ \t]*)?product:/m],
      },
      {
        says: 'a workflow compiled from a pipeline',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [kubernetesKind('Workflow', 'PipelineRun'), says('pipelines.kubeflow.org')],
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
        endings: yaml,
        topKeys: ['components', 'deploymentSpec'],
        opening: [says('executorLabel', 'componentRef')],
      },
      {
        says: 'orchestrates training',
        weight: 'tool',
        endings: python,
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
        endings: python,
        opening: [
          says(
            'create_training_job(',
            'create_auto_ml_job',
            'CustomTrainingJob(',
            'create_custom_job',
            'create_model_package',
            'register_model(',
            'start_pipeline_execution',
          ),
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
