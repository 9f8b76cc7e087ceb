import type { AssetKind } from '../kind.ts';
import { kubernetesKind, says } from '../openings.ts';

const python = ['.py'];
const yaml = ['.yml', '.yaml'];

export const serving: readonly AssetKind[] = [
  {
    id: 'serving-code',
    stage: 'serving',
    tier: 1,
    what: 'online or batch inference',
    signals: [
      {
        says: 'a scoring script',
        weight: 'opening',
        endings: python,
        opening: [/^def init\(\)/m, /^def run\(/m],
      },
      {
        says: 'serves a model',
        weight: 'opening',
        endings: python,
        opening: [
          says(
            'TritonPythonModel',
            'triton_python_backend_utils',
            'bentoml.service',
            'bentoml.Service',
            'mlserver.MLModel',
            'MLModel)',
            'serve.deployment',
            'pyfunc.PythonModel',
            'kserve.Model',
            'ModelServer(',
          ),
        ],
      },
      {
        says: 'imports a model server',
        weight: 'opening',
        endings: python,
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
        ],
      },
      {
        says: 'scores in batch',
        weight: 'opening',
        endings: python,
        opening: [says('score_batch(', 'pyfunc.spark_udf(')],
      },
      {
        says: 'answers requests with a model',
        weight: 'opening',
        endings: python,
        imports: ['fastapi', 'flask', 'gradio', 'litestar'],
        opening: [
          says('.predict(', 'load_model', 'joblib.load', 'torch.load', 'pipeline(', 'from_pretrained'),
        ],
      },
      {
        says: 'named for inference',
        weight: 'named',
        name: /^(?:\d+[-_])?(?:score|scoring|predict|prediction|predictor|serve|serving|inference|infer|batch_inference|batch_predict)(?:[-_]\w+)?\.(?:py|r)$/,
      },
      {
        says: 'named as inference',
        weight: 'named',
        name: /^\w+_(?:inference|predict|predictor|serving|scoring)\.py$/,
      },
    ],
  },
  {
    id: 'model-deployment',
    stage: 'serving',
    tier: 1,
    what: 'the declared or scripted rollout of a model',
    signals: [
      {
        says: 'a serving resource of Kubernetes',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [
          kubernetesKind(
            'InferenceService',
            'LLMInferenceService',
            'LLMInferenceServiceConfig',
            'InferenceGraph',
            'ServingRuntime',
            'ClusterServingRuntime',
            'TrainedModel',
            'SeldonDeployment',
            'RayService',
            'ClusterStorageContainer',
            'LocalModelCache',
          ),
        ],
      },
      {
        says: 'a resource of Seldon',
        weight: 'opening',
        endings: yaml,
        opening: [says('mlops.seldon.io', 'machinelearning.seldon.io')],
      },
      {
        says: 'a configuration of Triton',
        weight: 'opening',
        endings: ['.pbtxt'],
        opening: [says('max_batch_size', 'platform:', 'backend:')],
      },
      {
        says: 'an endpoint of Azure ML',
        weight: 'opening',
        endings: yaml,
        opening: [/azuremlschemas\S{0,100}?(?:online|batch|managedOnline)(?:Endpoint|Deployment)/i],
      },
      {
        says: 'a model on Kubernetes',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [
          kubernetesKind('Deployment', 'StatefulSet'),
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
        endings: yaml,
        opening: [/(?:^|\s)model_serving_endpoints:/m],
      },
      {
        says: 'creates an endpoint',
        weight: 'opening',
        endings: [...python, '.sh'],
        opening: [
          says(
            'create_endpoint',
            'ManagedOnlineDeployment',
            'ManagedOnlineEndpoint',
            'endpoint.deploy(',
            'model.deploy(',
            'online-endpoint create',
            'deploy-model',
          ),
        ],
      },
      {
        says: 'named for the deployment of a model',
        weight: 'named',
        name: /^(?:deploy_model|model_deploy(?:ment)?|deploy_endpoint|modeldeployment)\w*\.(?:py|sh|ya?ml)$/,
      },
    ],
  },
];
