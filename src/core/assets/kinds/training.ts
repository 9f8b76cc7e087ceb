import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

const python = ['.py'];
const yaml = ['.yml', '.yaml'];
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
];

export const training: readonly AssetKind[] = [
  {
    id: 'training-code',
    stage: 'training',
    tier: 2,
    what: 'code that fits or fine-tunes a model',
    signals: [
      {
        says: 'imports a learning library and fits',
        weight: 'opening',
        endings: python,
        imports: learning,
        opening: [
          /\.fit\(|\.backward\(|\bTrainer\(|lgb\.train|xgb\.train|Trainer\b.{0,200}\btrain|\.minimize\(|optim\.\w+\(/,
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
        endings: python,
        opening: [
          /^class \w+\([^)\n]*(?:nn\.Module|keras\.Model|tf\.keras\.Model|LightningModule|PreTrainedModel|BaseEstimator(?![^)\n]*TransformerMixin)|Block)\b/m,
        ],
      },
      {
        says: 'builds a network',
        weight: 'opening',
        name: /(?:model|network|net|modeling|unet|resnet|transformer)\w{0,100}\.py$/,
        imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
        opening: [says('nn.', 'keras.', 'layers.')],
      },
    ],
  },
  {
    id: 'ml-pipeline',
    stage: 'training',
    tier: 2,
    what: 'a pipeline that trains, evaluates, registers or deploys',
    signals: [
      { says: 'a pipeline of DVC', weight: 'exact', names: ['dvc.yaml', 'dvc.lock'] },
      { says: 'imports kfp', weight: 'opening', endings: python, imports: ['kfp', 'kfp_tekton'] },
      { says: 'imports tfx', weight: 'opening', endings: python, imports: ['tfx'] },
      { says: 'imports zenml', weight: 'opening', endings: python, imports: ['zenml'] },
      {
        says: 'imports metaflow',
        weight: 'opening',
        endings: python,
        imports: ['metaflow', 'flytekit', 'kedro.pipeline'],
      },
      {
        says: 'builds a SageMaker pipeline',
        weight: 'opening',
        endings: python,
        imports: [
          'sagemaker.workflow',
          'azure.ai.ml.dsl',
          'azureml.pipeline',
          'google.cloud.aiplatform.pipeline_jobs',
        ],
      },
      {
        says: 'a job of Azure ML',
        weight: 'opening',
        endings: yaml,
        opening: [
          /azuremlschemas\S{0,100}?(?:pipelineJob|pipelineComponent|commandComponent|parallelComponent)/i,
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
        says: 'a catalog of Kedro',
        weight: 'named',
        path: /(?:^|\/)conf\/base\/(?:catalog|parameters)\w*\.ya?ml$/,
      },
    ],
  },
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
        endings: yaml,
        topKeys: ['kind'],
        opening: [
          kubernetesKind(
            'PyTorchJob',
            'TFJob',
            'MPIJob',
            'XGBoostJob',
            'TrainJob',
            'RayJob',
            'JAXJob',
            'TrainingRuntime',
          ),
        ],
      },
      {
        says: 'a command job of Azure ML',
        weight: 'opening',
        endings: yaml,
        opening: [/azuremlschemas\S{0,100}?(?:commandJob|sweepJob|amlCompute)/i],
      },
      {
        says: 'asks for compute',
        weight: 'named',
        name: /^(?:cluster_compute|cluster_env|compute|accelerate|deepspeed)\w*\.ya?ml$/,
      },
    ],
  },
];
