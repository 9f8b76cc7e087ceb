import type { AssetKind } from '../kind.ts';

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
        path: /(?:^|\/)\.github\/workflows\/.*\.ya?ml$/,
      },
      {
        says: 'an action or a script of GitHub workflows',
        weight: 'exact',
        path: /(?:^|\/)\.github\/(?:(?:actions|scripts)\/.*\.(?:ya?ml|sh|py|js)|workflows\/.*\.(?:sh|py|js))$/,
      },
      {
        says: 'updates dependencies',
        weight: 'exact',
        path: /(?:^|\/)(?:\.github\/(?:dependabot\.ya?ml|renovate\.json5?)|renovate\.json5?|\.renovaterc(?:\.json5?)?)$/,
      },
      {
        says: 'continuous integration by its name',
        weight: 'exact',
        name: /^(?:\.gitlab-ci|\.travis|appveyor|bitbucket-pipelines|azure-pipelines[\w.-]*|cloudbuild(?:[-_.][\w.-]*)?|buildspec[\w.-]*|\.cirrus|\.taskcluster|codecov|\.codecov)\.ya?ml$/,
      },
      {
        says: 'a Jenkinsfile',
        weight: 'exact',
        names: ['jenkinsfile'],
      },
      {
        says: 'configures continuous integration',
        weight: 'exact',
        names: ['.drone.yml', '.drone.yaml', '.prow.yaml'],
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
        topKeys: ['stages', 'jobs', 'steps'],
        opening: [
          /^(?:stages|jobs|steps):[ \t]*\r?\n(?:[ \t]*#[^\n]*\n){0,9}\s*-/m,
          /^[ \t]*-[ \t]*(?:task|script|bash|pwsh|powershell|template|checkout|publish|job|stage|deployment):/m,
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
      {
        says: 'configures a bot of GitHub',
        weight: 'exact',
        path: /(?:^|\/)(?:\.github\/(?:labeler|release-drafter|release|stale|mergify|settings|probots?|[\w-]*bot)|\.mergify)\.ya?ml$/,
      },
      {
        says: 'a script of continuous integration',
        weight: 'named',
        path: /(?:^|\/)ci\/.*\.(?:sh|ya?ml|py|groovy|ps1)$/,
      },
      {
        says: 'a pipeline of Tekton',
        weight: 'opening',
        endings: yaml,
        topKeys: ['kind'],
        opening: [/^apiVersion:[ \t]*tekton\.dev/m],
      },
      {
        says: 'a task of Taskcluster',
        weight: 'named',
        path: /(?:^|\/)taskcluster\/.*\.(?:ya?ml|py)$|(?:^|\/)kinds\/[^/]+\/kind\.ya?ml$/,
      },
      { says: 'a build under cloudbuild/', weight: 'named', path: /(?:^|\/)cloudbuild\/.*\.ya?ml$/ },
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
          '.goreleaser.yaml',
          '.goreleaser.yml',
          'build.gradle',
          'build.bazel',
          'workspace.bazel',
          'module.bazel',
          '.bazelrc',
          'meson.build',
          'pom.xml',
          'build.sbt',
          '.pre-commit-hooks.yaml',
          'dodo.py',
          'rakefile',
        ],
      },
      { says: 'a make file', weight: 'exact', endings: ['.mk'] },
      { says: 'a shell script', weight: 'extension', endings: ['.sh', '.bash', '.ps1', '.bat', '.cmd'] },
      { says: 'a script under hack/', weight: 'named', path: /(?:^|\/)hack\/.*\.(?:py|go|sh)$/ },
      { says: 'a build of Bazel or Pants', weight: 'named', names: ['build', 'workspace'] },
      {
        says: 'tasks of invoke',
        weight: 'opening',
        names: ['tasks.py', 'fabfile.py'],
        imports: ['invoke', 'fabric'],
      },
    ],
  },
];
