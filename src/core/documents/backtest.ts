import * as z from 'zod';
import { methods } from '../backtest/replay.ts';
import type { Backtest } from '../report/backtest.ts';
import { documentOf } from './document.ts';
import { count } from './parts.ts';

const part = z.number().min(0).max(1);
const mean = z.number().min(0);
const date = z.string().describe('`2026-08-07`, in UTC');
const estimate = z
  .strictObject({ value: part, low: part, high: part })
  .describe('A mean, and between what 95 of 100 histories like this one would lie: a bootstrap by week');

const history = z.strictObject({
  commits: count.describe('All, with those that name nobody'),
  reviewed: count.describe('Those that name a reviewer who is a person and did not write the change'),
  warmUp: count.describe('Of these, the first half, from which is only learnt'),
  tested: count.describe('Of these, the rest'),
  from: date.describe('When the first that is tested was merged; absent where none is').exactOptional(),
  to: date.describe('When the last was').exactOptional(),
  reviewers: count.describe('People who reviewed anything'),
  approversPerChange: mean.describe('Of the tested changes'),
  neverSeen: part.describe('Of the tested changes: none of the approvers had reviewed anything before'),
  cut: z
    .enum(['shallow', 'long'])
    .describe('shallow: the clone has only the end of the history. long: only the newest commits were read')
    .exactOptional(),
});

const figures = z.strictObject({
  method: z.enum(methods).describe('combined-with-load is what Rolecall does'),
  about: z.string().describe('What it does'),
  top1: estimate.describe('Part of the changes where the first named approved'),
  top3: estimate.describe('Where any of the first three did'),
  meanReciprocalRank: estimate.describe('Mean of 1 divided by the rank of the first who approved'),
  busiestThree: part.describe('Part of the requests that went to the three people who got most'),
  requestsPerChange: mean.describe('How many people it asks'),
});

const roles = z
  .strictObject({
    changes: count.describe('Tested changes that need roles all of whose holders are known'),
    unknown: count.describe('Further ones that need a role which teams hold, or nobody'),
    coveredInHistory: estimate.describe('Part where those who approved met every accountable term'),
    covered: estimate.describe('Part where those who would be asked can'),
    requestsPerChange: mean,
    agreement: estimate.describe('Part where the first who would be asked approved'),
    agreementByChance: estimate.describe('The same of a holder chosen by chance'),
  })
  .describe('Absent: not checked');

export const backtestDocument = documentOf<Backtest>()({
  name: 'backtest',
  version: 1,
  about: 'How choices of reviewers agree with who approved in the past: `rolecall backtest --format json`',
  schema: z.strictObject({
    schema: z.literal('rolecall/backtest@1'),
    measures: z.array(z.string()).describe('What the figures say, and what they do not'),
    history,
    methods: z.array(figures).describe('Empty where there is nothing to replay'),
    roles: roles.exactOptional(),
    notChecked: z.array(z.strictObject({ what: z.string(), because: z.string() })),
  }),
});
