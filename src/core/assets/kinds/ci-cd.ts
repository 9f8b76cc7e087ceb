import type { AssetKind } from '../kind.ts';
import { says } from '../openings.ts';

const yaml = ['.yml', '.yaml'];

export const ciCd: readonly AssetKind[] = [
  {
    id: 'ci-workflow',
    stage: 'ci-cd',
    tier: 2,
    what: 'continuous integration and delivery, with its scripts',
    signals: [
      {
        says: 'a GitHub workflow',
        weight: 'exact',
        path: /(?:^|\/)\.github\/(?:workflows|actions|scripts)\/.*\.(?:ya?ml|sh|py|js)$/,
      },
      {
        says: 'updates dependencies',
        weight: 'exact',
        path: /(?:^|\/)\.github\/(?:dependabot|renovate)\.(?:ya?ml|json)$/,
      },
      {
        says: 'continuous integration by its name',
        weight: 'exact',
        name: /^(?:\.gitlab-ci|\.travis|appveyor|bitbucket-pipelines|azure-pipelines[\w.-]*|cloudbuild[\w.-]*|buildspec[\w.-]*|\.cirrus|\.taskcluster|codecov|\.codecov)\.ya?ml$/,
      },
      {
        says: 'a Jenkinsfile',
        weight: 'exact',
        names: ['jenkinsfile', 'renovate.json', '.drone.yml', '.drone.yaml'],
      },
      {
        says: 'in the directory of a CI service',
        weight: 'exact',
        path: /(?:^|\/)(?:\.circleci|\.buildkite|\.tekton|\.gitlab|\.ci|\.azure-pipelines|\.pipelines|\.azuredevops)\/.*\.(?:ya?ml|sh|json)$/,
      },
      {
        says: 'a GitHub action',
        weight: 'opening',
        names: ['action.yml', 'action.yaml'],
        topKeys: ['runs'],
      },
      {
        says: 'a pipeline of Azure DevOps',
        weight: 'opening',
        endings: yaml,
        topKeys: ['trigger', 'pr', 'pool', 'parameters', 'resources'],
        opening: [
          /^(?:stages|jobs|steps):[ \t]*\r?\n\s*-/m,
          says('task:', 'script:', 'template:', 'pool:', 'vmImage'),
        ],
      },
      {
        says: 'a build of Cloud Build',
        weight: 'opening',
        endings: yaml,
        topKeys: ['steps'],
        opening: [
          /^[ \t]*-[ \t]*(?:name|id):[ \t]*["']?(?:gcr\.io|[\w-]{1,40}docker\.pkg\.dev|docker|bash|ubuntu|python|node)/m,
        ],
      },
    ],
  },
  {
    id: 'build-automation',
    stage: 'ci-cd',
    tier: 4,
    what: 'make files and scripts that build, release or lint',
    signals: [
      {
        says: 'builds by its name',
        weight: 'exact',
        names: [
          'makefile',
          'justfile',
          'taskfile.yml',
          'taskfile.yaml',
          '.pre-commit-config.yaml',
          'noxfile.py',
          'tox.ini',
          'cmakelists.txt',
          'tasks.py',
          '.goreleaser.yaml',
          '.goreleaser.yml',
          'build.gradle',
          'bazel.build',
        ],
      },
      { says: 'a make file', weight: 'exact', endings: ['.mk'] },
      { says: 'a shell script', weight: 'extension', endings: ['.sh', '.bash', '.ps1', '.bat', '.cmd'] },
    ],
  },
];
