// Made from policies/*.yml by scripts/generate.ts.

/** The text of each pack. */
export const packTexts = {
  mlops: `# The pack \`mlops\`: who answers for what in a machine learning repository.
#
# A policy that does not say \`extends\` builds on this pack, and so do the other packs. It says which *roles* answer
# for each kind of asset. It names no people: say who holds each role in your own \`.github/rolecall.yml\`, and restate
# a row there to change it, for a row replaces the one here whole.
#
#   accountable   must own the file, and must approve what changes it; of a list any one will do
#   responsible   may own it beside them, and approves when no accountable holder can
#   consulted     is asked to review, and never blocks

version: 1
extends: []

responsibilities:
  # Data: data engineers build pipelines and storage, and answer for the quality of what flows through them.

  # Scheduled ingestion and movement of data. Those who train on it and run it may own it with them.
  data-pipeline: { accountable: data-engineer, responsible: [ml-engineer, mlops-engineer] }
  # SQL, dbt and Spark that define a table. Data scientists write many of them.
  data-transform: { accountable: data-engineer, responsible: data-scientist }
  # What data must look like. Everybody who reads the data depends on it, auditors too.
  data-schema-contract: { accountable: data-engineer, responsible: [data-scientist, ml-engineer, model-governance] }
  # Checks that run on data. Those who consume it know best what must hold.
  data-quality: { accountable: data-engineer, responsible: [data-scientist, ml-engineer] }
  # Data in the repository, or pointers to it: a matter of storage.
  dataset: { accountable: data-engineer, responsible: data-scientist }
  # Built on the tables of data engineers, for the business, which is asked whether it still shows what it needs.
  analytics-dashboard:
    { accountable: data-engineer, responsible: [business-stakeholder, data-scientist], consulted: business-stakeholder }

  # Features: where data becomes the input of models.

  # The same feature in training and in serving: keeping the two alike is the job of who runs models at scale.
  feature-definition: { accountable: ml-engineer, responsible: [data-engineer, data-scientist] }

  # Experimentation: data scientists prepare data for models and choose algorithms.

  # Cleaning, splitting, encoding: part of modelling, unlike a data pipeline.
  preprocessing: { accountable: data-scientist, responsible: [data-engineer, ml-engineer] }
  # Exploration. Anybody may keep one; the modellers answer for them.
  notebook: { accountable: data-scientist, responsible: [ml-engineer, data-engineer] }
  # Hyper-parameters and run settings: the choice of the algorithm, written down.
  experiment-config: { accountable: data-scientist, responsible: [ml-engineer, mlops-engineer] }

  # Training: data scientists decide what is learned, MLOps engineers what it runs on.

  # The code that fits a model: data scientists develop it, ML engineers make it run at scale.
  training-code: { accountable: data-scientist, responsible: ml-engineer }
  # The architecture of a model: a choice of algorithm, like its parameters.
  model-definition: { accountable: data-scientist, responsible: ml-engineer }
  # Trains, evaluates and registers models without anybody watching: the tooling of MLOps.
  ml-pipeline: { accountable: mlops-engineer, responsible: [ml-engineer, data-scientist] }
  # The machines that training asks for. MLOps keeps them, whoever trains says what is needed.
  training-job-spec: { accountable: mlops-engineer, responsible: [ml-engineer, data-scientist] }

  # Artifacts: ML engineers bring models into production.

  # The weights that production predicts with. Data scientists make them, governance may hold them.
  model-artifact: { accountable: ml-engineer, responsible: [data-scientist, mlops-engineer, model-governance] }
  # Signature, flavor, registry entry: without it an artifact is loaded wrongly. Governance is asked, for the
  # register of models is made from it.
  model-metadata:
    accountable: ml-engineer
    responsible: [data-scientist, mlops-engineer, model-governance]
    consulted: model-governance
  # A prompt is behavior of the model, as much as its weights. Governance reads what users will be told.
  prompt: { accountable: data-scientist, responsible: [ml-engineer, model-governance], consulted: model-governance }

  # Evaluation: whether a model does what it is for.

  # Says whether a model is good enough. The business is asked whether the measure is still what it wants.
  evaluation:
    { accountable: data-scientist, responsible: [ml-engineer, model-governance], consulted: business-stakeholder }
  # Tests of pipelines, features and models: automated testing is the work of MLOps.
  ml-test: { accountable: mlops-engineer, responsible: [ml-engineer, data-scientist, data-engineer] }

  # Serving: ML engineers run models in production, MLOps engineers put them there.

  # Answers requests in production. A fault here is a wrong prediction at once.
  serving-code: { accountable: ml-engineer, responsible: mlops-engineer }
  # Rolls a model out. Organizations give this to MLOps or to DevOps: either will do.
  model-deployment: { accountable: [mlops-engineer, devops-engineer], responsible: ml-engineer }

  # Infrastructure: shared between MLOps and DevOps, whichever of them the organization has.

  # Cloud resources and permissions: who can reach data and models.
  infra-as-code: { accountable: [mlops-engineer, devops-engineer] }
  # Whatever runs on the cluster, beside models and under them.
  k8s-manifest: { accountable: [mlops-engineer, devops-engineer] }
  # Images that training and serving run in. ML engineers know what must be in them.
  container-image: { accountable: [mlops-engineer, devops-engineer], responsible: ml-engineer }
  # Dependencies: a model can only be trained again in the environment it was trained in. Everybody adds to it.
  environment:
    accountable: mlops-engineer
    responsible: [devops-engineer, ml-engineer, data-scientist, data-engineer]

  # Delivery: continuous integration and what it runs is the trade of DevOps.

  # What builds, tests and ships everything else. MLOps often keeps it for models.
  ci-workflow: { accountable: [mlops-engineer, devops-engineer] }
  # Makefiles and scripts around it. Advisory: a mistake shows when somebody runs them.
  build-automation: { accountable: devops-engineer, responsible: mlops-engineer }

  # Monitoring: of services by those who run machines, of models by those who run models.

  # Whether services run: dashboards, alerts, traces.
  observability-config: { accountable: devops-engineer, responsible: [mlops-engineer, data-engineer] }
  # Whether models still predict well: MLOps watches deployed models, ML engineers answer for drift. Either will do.
  model-monitoring: { accountable: [mlops-engineer, ml-engineer], responsible: [model-governance, data-scientist] }

  # Governance: what must be said, decided and kept.

  # What a model is for and where it fails. The business is asked whether that is how it uses the model.
  model-card:
    { accountable: model-governance, responsible: [data-scientist, ml-engineer], consulted: business-stakeholder }
  # Fairness, risk, compliance, records of approval: the core of governance.
  responsible-ai: { accountable: model-governance, responsible: [data-scientist, mlops-engineer] }
  # Who owns what, this policy too: a process of collaboration, which MLOps keeps.
  ownership-policy: { accountable: mlops-engineer, responsible: [model-governance, devops-engineer] }
  # Runbooks and architecture of the system, written by all who run it.
  ml-docs:
    accountable: mlops-engineer
    responsible: [data-scientist, ml-engineer, data-engineer, devops-engineer]
  # What the product is to achieve: the business says it, those who build the models work it out with them.
  use-case: { accountable: business-stakeholder, responsible: [data-scientist, ml-engineer] }

# The most that a finding may weigh, by the risk of the asset. What is only advisory (notebooks, documents, scripts)
# fails nothing.
tiers: { 1: error, 2: error, 3: error, 4: warning }
`,
  regulated: `# The pack \`regulated\`: for models that a supervisor, a court or a patient may ask about.
#
# Builds on \`mlops\` and changes the assets of tier 1, those that can change production predictions, security or
# compliance. Each needs
#
#   four eyes            two different people approve for each accountable term, neither of them the author
#   model governance     approves beside those who build and run the thing, so that nobody clears their own work
#
# Other kinds stay as in \`mlops\`. A kind that you raise to tier 1 yourself needs a row of its own in your policy.

version: 1
extends: mlops

responsibilities:
  # New weights are a new model: what was approved is no longer what predicts.
  model-artifact:
    accountable: { all: [ml-engineer, model-governance] }
    responsible: [data-scientist, mlops-engineer]
    approvals: 2
  # The same weights predict otherwise when the code around them scales, clips or falls back otherwise.
  serving-code:
    accountable: { all: [ml-engineer, model-governance] }
    responsible: mlops-engineer
    approvals: 2
  # Decides which model serves whom, and from when: the moment at which a release needs its record.
  model-deployment:
    accountable: { all: [[mlops-engineer, devops-engineer], model-governance] }
    responsible: ml-engineer
    approvals: 2
  # Who can reach data and models is decided here, and found by an auditor first.
  infra-as-code:
    accountable: { all: [[mlops-engineer, devops-engineer], model-governance] }
    approvals: 2
  # A threshold that is raised here hides a failing model: who runs it must not move it alone.
  model-monitoring:
    accountable: { all: [[mlops-engineer, ml-engineer], model-governance] }
    responsible: data-scientist
    approvals: 2
  # Governance is accountable already; two people read what the organization says of its model in public.
  model-card:
    accountable: model-governance
    responsible: [data-scientist, ml-engineer]
    consulted: business-stakeholder
    approvals: 2
  # The evidence itself: a second reader keeps it from being one person's word.
  responsible-ai:
    accountable: model-governance
    responsible: [data-scientist, mlops-engineer]
    approvals: 2
  # Whoever changes who must approve could else approve everything after.
  ownership-policy:
    accountable: { all: [mlops-engineer, model-governance] }
    responsible: devops-engineer
    approvals: 2
`,
  starter: `# The pack \`starter\`: see everything, fail nothing.
#
# The roles and rows of \`mlops\`, with every finding on an asset at most a warning: no pull request turns red, and the
# app holds no merge. Begin here, mend what the reports show, then remove the line that extends this pack.

version: 1
extends: mlops

tiers: { 1: warning, 2: warning, 3: warning, 4: warning }

# What is no asset's finding has no tier: without these lines a missing CODEOWNERS would still turn a pull request red.
checks:
  missing-codeowners: warning
  oversized-codeowners: warning
  invalid-line: warning
  invalid-policy: warning
  unknown-owner: warning
  owner-without-access: warning
`,
} as const;
