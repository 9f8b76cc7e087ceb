import type { AssetKind } from '../kind.ts';
import { key, kubernetesKind, says } from '../openings.ts';

const yaml = ['.yml', '.yaml'];

export const trainingJobs: readonly AssetKind[] = [
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
            'ClusterTrainingRuntime',
            'PaddleJob',
            'MXJob',
            'RayCluster',
          ),
        ],
      },
      {
        says: 'a command job of Azure ML',
        weight: 'opening',
        topKeys: ['$schema'],
        endings: yaml,
        opening: [
          /azuremlschemas\S{0,100}?(?:commandJob|sweepJob|amlCompute|sparkJob|fineTuningJob|autoML\w{0,40}Job)/i,
        ],
      },
      {
        says: 'asks for compute',
        weight: 'named',
        name: /^(?:cluster_compute|cluster_env|compute|accelerate|deepspeed)\w*\.ya?ml$/,
      },
      {
        says: 'a job on a cluster of Ray, Anyscale or SkyPilot',
        weight: 'opening',
        endings: yaml,
        topKeys: ['entrypoint', 'compute_config', 'cluster_env', 'head_node_type', 'available_node_types'],
        opening: [
          /^(?:compute_config|cluster_env|runtime_env|cluster_name|provider|head_node_type|available_node_types|image_uri):/m,
        ],
      },
      {
        says: 'a task of SkyPilot',
        weight: 'opening',
        endings: yaml,
        topKeys: ['resources'],
        opening: [/^resources:/m, /^run:/m],
      },
      {
        says: 'a job of the framework controller',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [kubernetesKind('Framework'), says('frameworkcontroller.microsoft.com')],
      },
      {
        says: 'a job of Kubernetes that trains',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [kubernetesKind('Job', 'CronJob'), /\b(?:train\w*\.py|torchrun|accelerate launch)/],
      },
      {
        says: 'a configuration of DeepSpeed',
        weight: 'opening',
        endings: ['.json'],
        opening: [key('zero_optimization')],
      },
      {
        says: 'a configuration of Accelerate',
        weight: 'opening',
        endings: yaml,
        topKeys: ['compute_environment'],
        opening: [key('distributed_type')],
      },
      {
        says: 'asks for machines',
        weight: 'named',
        endings: yaml,
        topKeys: [
          'machine_type',
          'accelerator_type',
          'accelerators_type',
          'accelerator_count',
          'gpus_per_node',
          'num_gpus',
          'instance_type',
        ],
      },
    ],
  },
];
