import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

const python = ['.py'];
const yaml = ['.yml', '.yaml'];

export const modelDeployment: readonly AssetKind[] = [
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
        // https://docs.ray.io/en/latest/serve/production-guide/config.html, and services of Anyscale
        says: 'a service of Ray',
        weight: 'tool',
        endings: yaml,
        topKeys: ['applications', 'ray_serve_config'],
        opening: [/^[ \t]*(?:-[ \t]+)?import_path:/m],
      },
      {
        says: 'a resource of Seldon',
        weight: 'opening',
        endings: yaml,
        topKeys: ['apiVersion'],
        opening: [/^apiVersion:[ \t]*["']?(?:mlops|machinelearning)\.seldon\.io/m],
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
        topKeys: ['$schema'],
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
        topKeys: ['resources', 'model_serving_endpoints'],
        endings: yaml,
        opening: [/(?:^|\s)model_serving_endpoints:/m],
      },
      {
        says: 'creates an endpoint',
        weight: 'opening',
        endings: python,
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
          says(
            'create_endpoint',
            'ManagedOnlineDeployment',
            'ManagedOnlineEndpoint',
            'endpoint.deploy(',
            'model.deploy(',
            'deploy_model(',
          ),
        ],
      },
      {
        says: 'creates an endpoint from the command line',
        weight: 'opening',
        endings: ['.sh'],
        opening: [
          says(
            'online-endpoint create',
            'online-deployment create',
            'batch-endpoint create',
            'sagemaker create-endpoint',
            'deploy-model',
          ),
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
        endings: python,
        opening: [says('V1beta1InferenceService', 'KServeClient(', 'InferenceServiceSpec')],
      },
      {
        says: 'registers an endpoint',
        weight: 'opening',
        endings: yaml,
        topKeys: ['endpoint_name', 'EndpointName', 'traffic'],
        opening: [key('model', 'deployments', 'auth_mode', 'instance_type', 'ModelName')],
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
        endings: yaml,
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
