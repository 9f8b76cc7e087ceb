import type { AssetKind } from '../kind.ts';
import { says } from '../openings.ts';

export const features: readonly AssetKind[] = [
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
        opening: [says('FeatureView', 'Entity(', 'FeatureService', 'Field(')],
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
        opening: [says('tf.feature_column')],
      },
      {
        says: 'retrieves features',
        weight: 'opening',
        topKeys: ['$schema', 'type', 'feature_store', 'feature_sets', 'features', 'source', 'name'],
        endings: ['.yml', '.yaml'],
        opening: [says('feature_retrieval', 'FeatureSetSpec', 'featureSet')],
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
