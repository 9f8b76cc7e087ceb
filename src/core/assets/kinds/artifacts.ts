import type { AssetKind } from '../kind.ts';
import { key, says } from '../openings.ts';

const yaml = ['.yml', '.yaml'];
const modelPointer =
  /(?:(?:model|weight|checkpoint)[\w.]{0,100}|\.(?:onnx|pth?|pkl|h5|keras|safetensors|joblib|ckpt|gguf))\.dvc$/;

export const artifacts: readonly AssetKind[] = [
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
        opening: [key('intercept', 'coefficients', 'weights', 'learner')],
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
        opening: [key('architectures', 'model_type')],
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
        opening: [says('PromptTemplate', 'SYSTEM_PROMPT', 'You are')],
      },
    ],
  },
];
