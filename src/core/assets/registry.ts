import type { AssetKind } from './kind.ts';
import { artifacts } from './kinds/artifacts.ts';
import { ciCd } from './kinds/ci-cd.ts';
import { dataFlow } from './kinds/data-flow.ts';
import { data } from './kinds/data.ts';
import { dashboards } from './kinds/dashboards.ts';
import { evaluation } from './kinds/evaluation.ts';
import { experimentation } from './kinds/experimentation.ts';
import { features } from './kinds/features.ts';
import { governance } from './kinds/governance.ts';
import { infra } from './kinds/infra.ts';
import { mlPipelines } from './kinds/ml-pipelines.ts';
import { modelDeployment } from './kinds/model-deployment.ts';
import { monitoring } from './kinds/monitoring.ts';
import { serving } from './kinds/serving.ts';
import { trainingJobs } from './kinds/training-jobs.ts';
import { training } from './kinds/training.ts';

/** The packed asset kinds, in the order of the stages. */
export const assetKinds: readonly AssetKind[] = [
  ...dataFlow,
  ...data,
  ...dashboards,
  ...features,
  ...experimentation,
  ...training,
  ...mlPipelines,
  ...trainingJobs,
  ...artifacts,
  ...evaluation,
  ...serving,
  ...modelDeployment,
  ...infra,
  ...ciCd,
  ...monitoring,
  ...governance,
];
