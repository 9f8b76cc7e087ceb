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
        names: ['feature_store.yaml', 'feature_store.yml'],
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
        ],
      },
      {
        says: 'uses tf.feature_column',
        weight: 'opening',
        endings: ['.py'],
        opening: [says('tf.feature_column', 'tft.')],
      },
      {
        says: 'retrieves features',
        weight: 'opening',
        endings: ['.yml', '.yaml'],
        opening: [says('feature_retrieval', 'FeatureSetSpec', 'featureSet')],
      },
      {
        says: 'named for features',
        weight: 'named',
        name: /^(?:features?|feature_(?:views?|definitions?|repo|services?)|\w+_features)\.(?:py|sql)$/,
      },
    ],
  },
];
