import { assetsDocument } from './assets.ts';
import { backtestDocument } from './backtest.ts';
import { diffDocument } from './diff.ts';
import type { Document } from './document.ts';
import { explainDocument } from './explain.ts';
import { fixDocument } from './fix.ts';
import { gapsDocument } from './gaps.ts';
import { ownersDocument } from './owners.ts';
import { planDocument } from './plan.ts';
import { reportDocument } from './report.ts';
import { validateDocument } from './validate.ts';

/** Every document whose schema is published. */
export const documents: readonly Document[] = [
  reportDocument,
  explainDocument,
  diffDocument,
  gapsDocument,
  fixDocument,
  planDocument,
  ownersDocument,
  assetsDocument,
  validateDocument,
  backtestDocument,
];
