import type { AssetKind } from '../kind.ts';
import { says } from '../openings.ts';

const python = ['.py'];
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
          says('fit(', 'train(', 'tune_', 'xgb.train', 'workflow('),
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
        endings: python,
        opening: [
          /^class \w+\([^)\n]*(?:nn\.Module|keras\.Model|tf\.keras\.Model|layers\.Layer|nn\.Layer|hk\.Module|LightningModule|PreTrainedModel|BaseEstimator(?![^)\n]*TransformerMixin)|Block)\b/m,
        ],
      },
      {
        says: 'builds a network',
        weight: 'opening',
        name: /(?:model|network|net|modeling|unet|resnet|transformer)\w{0,100}\.py$/,
        imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
        opening: [says('nn.', 'keras.', 'layers.')],
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
