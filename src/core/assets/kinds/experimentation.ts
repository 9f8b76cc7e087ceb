import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

export const experimentation: readonly AssetKind[] = [
  {
    id: 'preprocessing',
    stage: 'experimentation',
    tier: 3,
    what: 'preparation of data that belongs to the modelling',
    signals: [
      {
        says: 'named for preparation',
        weight: 'named',
        name: /^(?:\d+[-_])?(?:prepare|preprocess(?:ing|or)?|featuri[sz]e|featuri[sz]ation|feature_engineering|split|clean|tokenize|transforms?|augment(?:ation)?)(?:[-_](?!kind)\w+)?\.(?:py|r)$/,
      },
      {
        says: 'named as a preparation',
        weight: 'named',
        name: /_(?:preprocess(?:ing|or)?|preparation|tokenizer|dataset|dataloader)\.py$/,
      },
      {
        says: 'named for recipes',
        weight: 'named',
        names: ['recipes.r', 'dataset.py', 'data_loader.py', 'dataloader.py', 'datamodule.py'],
      },
      {
        says: 'a transformer of scikit-learn',
        weight: 'opening',
        endings: ['.py'],
        opening: [/^class \w+\([^)\n]*TransformerMixin\b/m],
      },
      {
        says: 'splits or scales data',
        weight: 'opening',
        name: /(?:data|prep|split|clean|feat|load|token)\w*\.py$/,
        opening: [
          says('train_test_split', 'StandardScaler', 'TfidfVectorizer', 'OneHotEncoder', 'AutoTokenizer'),
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
      { says: 'parameters of DVC', weight: 'named', names: ['params.yaml'], beside: 'dvc.yaml' },
      {
        says: 'hyper-parameters',
        weight: 'named',
        endings: ['.yml', '.yaml', '.json', '.toml'],
        opening: [
          key(
            'learning_rate',
            'lr',
            'n_estimators',
            'hidden_size',
            'num_layers',
            'batch_size',
            'num_train_epochs',
            'max_epochs',
            'epochs',
            'max_depth',
            'dropout',
            'weight_decay',
          ),
        ],
      },
      {
        says: 'a search space',
        weight: 'opening',
        endings: ['.yml', '.yaml', '.json'],
        opening: [key('searchSpace', 'searchSpaceFile', 'search_space', 'trialConcurrency')],
      },
      { says: 'a search space of NNI', weight: 'named', name: /^search_?space\w*\.(?:json|ya?ml)$/ },
      {
        says: 'a Katib experiment',
        weight: 'opening',
        endings: ['.yml', '.yaml'],
        topKeys: ['kind'],
        opening: [kubernetesKind('Experiment'), says('kubeflow.org')],
      },
      {
        says: 'composed by Hydra',
        weight: 'opening',
        endings: ['.yml', '.yaml'],
        topKeys: ['defaults', 'hydra'],
        opening: [/^[ \t]*-[ \t]*(?:_self_|override )/m],
      },
      {
        says: 'names a model to train',
        weight: 'opening',
        path: /(?:^|\/)(?:configs?|conf|hparams|experiments?)\/.*\.(?:ya?ml|json|toml)$/,
        topKeys: ['model', 'trainer', 'training', 'optimizer', 'hyperparameters', 'train'],
      },
    ],
  },
];
