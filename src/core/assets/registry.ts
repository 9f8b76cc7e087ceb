import type { AssetKind } from './kind.ts';
import { artifacts } from './kinds/artifacts.ts';
import { ciCd } from './kinds/ci-cd.ts';
import { data } from './kinds/data.ts';
import { evaluation } from './kinds/evaluation.ts';
import { experimentation } from './kinds/experimentation.ts';
import { features } from './kinds/features.ts';
import { governance } from './kinds/governance.ts';
import { infra } from './kinds/infra.ts';
import { monitoring } from './kinds/monitoring.ts';
import { serving } from './kinds/serving.ts';
import { training } from './kinds/training.ts';

/** The packed asset kinds, in the order of the stages. */
export const assetKinds: readonly AssetKind[] = [
  ...data,
  ...features,
  ...experimentation,
  ...training,
  ...artifacts,
  ...evaluation,
  ...serving,
  ...infra,
  ...ciCd,
  ...monitoring,
  ...governance,
];
