import type { AssetKind } from '../kind.ts';
import { says } from '../openings.ts';

const yaml = ['.yml', '.yaml'];

export const infra: readonly AssetKind[] = [
  {
    id: 'infra-as-code',
    stage: 'infra',
    tier: 1,
    what: 'Terraform, Bicep, CloudFormation, CDK, Ansible',
    signals: [
      {
        says: 'infrastructure by its extension',
        weight: 'exact',
        endings: ['.tf', '.tfvars', '.bicep', '.hcl', '.tf.json', '.bicepparam'],
      },
      {
        says: 'a CloudFormation template',
        weight: 'opening',
        endings: [...yaml, '.json'],
        opening: [says('AWSTemplateFormatVersion', 'AWS::Serverless')],
      },
      {
        says: 'an ARM template',
        weight: 'opening',
        endings: ['.json'],
        opening: [says('schema.management.azure.com')],
      },
      {
        says: 'imports aws_cdk',
        weight: 'opening',
        endings: ['.py'],
        imports: ['aws_cdk', 'pulumi', 'pulumi_aws', 'cdktf'],
      },
      { says: 'a stack of Pulumi', weight: 'exact', name: /^pulumi(?:\.\w+)?\.ya?ml$/ },
      {
        says: 'a playbook of Ansible',
        weight: 'opening',
        endings: yaml,
        opening: [/^-[ \t]*(?:hosts|name):/m, /^[ \t]+(?:tasks|roles|become):/m],
      },
      { says: 'under ansible/', weight: 'named', path: /(?:^|\/)ansible\/.*\.(?:ya?ml|cfg)$/ },
    ],
  },
  {
    id: 'k8s-manifest',
    stage: 'infra',
    tier: 2,
    what: 'Kubernetes, Helm and kustomize',
    signals: [
      {
        says: 'named kustomization.yaml',
        weight: 'exact',
        names: [
          'kustomization.yaml',
          'kustomization.yml',
          'kustomization',
          'chart.yaml',
          'helmfile.yaml',
          'skaffold.yaml',
          'chart.lock',
        ],
      },
      {
        says: 'parameters beside a kustomization.yaml',
        weight: 'exact',
        names: ['params.yaml', 'params.env', 'params.yml'],
        beside: 'kustomization.yaml',
      },
      {
        says: 'a Kubernetes object',
        weight: 'named',
        endings: [...yaml, '.json'],
        opening: [/^[ \t{"]*apiVersion["']?:[ \t]*\S/m, /(?:^|[\s{"])kind["']?:[ \t]*["']?\w/m],
      },
      {
        says: 'values of a Helm chart',
        weight: 'exact',
        path: /(?:^|\/)values(?:[-.]\w+)*\.ya?ml$/,
        beside: 'Chart.yaml',
      },
      {
        says: 'a template of a Helm chart',
        weight: 'exact',
        path: /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/,
        below: 'Chart.yaml',
      },
      {
        says: 'a patch beside a kustomization.yaml',
        weight: 'named',
        endings: yaml,
        beside: 'kustomization.yaml',
      },
      { says: 'Kubernetes in Jsonnet', weight: 'extension', endings: ['.jsonnet', '.libsonnet'] },
    ],
  },
  {
    id: 'container-image',
    stage: 'infra',
    tier: 2,
    what: 'what builds and composes container images',
    signals: [
      {
        says: 'a Dockerfile',
        weight: 'exact',
        name: /^(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/,
      },
      { says: 'composes containers', weight: 'exact', name: /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/ },
      { says: 'named .dockerignore', weight: 'exact', names: ['.dockerignore'] },
    ],
  },
  {
    id: 'environment',
    stage: 'infra',
    tier: 3,
    what: 'dependencies and runtimes',
    signals: [
      {
        says: 'declares dependencies',
        weight: 'exact',
        names: [
          'pyproject.toml',
          'setup.py',
          'setup.cfg',
          'pipfile',
          'pipfile.lock',
          'poetry.lock',
          'uv.lock',
          'environment.yml',
          'environment.yaml',
          'conda.yml',
          'conda.yaml',
          'python_env.yaml',
          'renv.lock',
          '.python-version',
          'pixi.toml',
          'conda-lock.yml',
          'packages.yml',
          'package-lock.yml',
          'description.r',
        ],
      },
      {
        says: 'requirements of pip',
        weight: 'exact',
        name: /^(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?\.(?:txt|in)$/,
      },
      { says: 'under requirements/', weight: 'exact', path: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/ },
      {
        says: 'an environment of conda',
        weight: 'opening',
        endings: yaml,
        topKeys: ['channels'],
        opening: [/^dependencies:/m],
      },
      {
        says: 'named as an environment of conda',
        weight: 'named',
        name: /^(?:conda|environment)[\w.-]*\.ya?ml$/,
      },
      {
        says: 'an environment of Azure ML',
        weight: 'opening',
        endings: yaml,
        opening: [/azuremlschemas\S{0,100}?\/environment\.schema/],
      },
      { says: 'the lock of renv', weight: 'exact', path: /(?:^|\/)renv\/\w+\.(?:r|json)$/ },
    ],
  },
];
