import type { AssetKind } from '../kind.ts';
import { key, says } from '../openings.ts';

const data = [
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
];

export const evaluation: readonly AssetKind[] = [
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
        imports: ['lm_eval', 'tensorflow_model_analysis', 'ragas', 'deepeval', 'sacrebleu', 'rouge_score'],
      },
      {
        says: 'measures a model',
        weight: 'opening',
        name: /(?:eval|metric|score|valid|benchmark|compare)\w*\.py$/,
        opening: [
          says(
            'sklearn.metrics',
            'mlflow.evaluate',
            'accuracy_score',
            'f1_score',
            'roc_auc',
            'torchmetrics',
            'accuracy',
          ),
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
        endings: ['.json', '.yml', '.yaml'],
        opening: [
          key('accuracy', 'f1_score', 'roc_auc', 'rmse', 'precision'),
          key('threshold', 'thresholds', 'recall', 'mae', 'auc'),
        ],
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
        path: /(?:^|\/)tests?\/.*\.py$|(?:^|\/)(?:test_\w+|\w+_test)\.py$/,
        imports: data,
      },
      { says: 'loads a DagBag', weight: 'opening', endings: ['.py'], opening: [says('DagBag')] },
    ],
  },
];
