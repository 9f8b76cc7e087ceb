import * as z from 'zod';
import type { Diff } from '../report/diff.ts';
import { documentOf } from './document.ts';
import { column, count, decidedBy, line, owners, path, status, terms } from './parts.ts';

const difference = z.strictObject({
  line,
  column,
  what: z.string().describe('What it is about: `approvals for model-card`'),
  was: z.string(),
  is: z.string(),
});

const fault = z.strictObject({
  path,
  line,
  column,
  endColumn: column.describe('One past the offender, where it ends on the same line').exactOptional(),
  key: z.string().describe('`responsibilities.data-pipeline.accountable`; empty for the file as a whole'),
  message: z.string(),
});

const policy = z.strictObject({
  change: z
    .enum(['none', 'same', 'added', 'changed', 'deleted', 'unreadable', 'given'])
    .describe(
      "none: there is no policy. unreadable: the head's cannot be read, and the base's judges both ends. " +
        "given: one that was named judges both, and the repository's own are not compared",
    ),
  path: path.describe('At the head, or at the base where the head has none').exactOptional(),
  weakened: z.array(difference).describe("What it asks less than the base's, by line"),
  strengthened: z.array(difference).describe("What it asks more than the base's, by line"),
  faults: z.array(fault).describe("Why the head's cannot be read"),
});

const end = z.strictObject({
  owners,
  source: decidedBy,
  kind: z.string().describe('Absent: no asset').exactOptional(),
  tier: z.int().min(1).max(4).describe('1 is the riskiest').exactOptional(),
  accountable: terms,
  status: status.exactOptional(),
});

const file = z.strictObject({
  path: path.describe('Its name at the head'),
  previousPath: path.describe('Its name at the base, where that is another').exactOptional(),
  because: z
    .array(z.enum(['ownership', 'policy', 'rename']))
    .describe(
      'ownership: an ownership file gives it other owners. rename: its new name has other owners than the old one. ' +
        'policy: the policy judges it otherwise. Sorted',
    ),
  before: end,
  after: end,
  accountableOwner: z
    .enum(['gained', 'lost'])
    .describe('An asset that has an accountable owner at one end, and certainly none at the other')
    .exactOptional(),
});

export const diffDocument = documentOf<Diff>()({
  name: 'diff',
  version: 1,
  about: 'The files that change hands between two ends: `rolecall diff --format json`',
  schema: z.strictObject({
    schema: z.literal('rolecall/diff@1'),
    base: z.string(),
    head: z.string().describe('What merging it into the base would leave behind is compared'),
    summary: z.strictObject({
      files: count.describe('Files that exist at both ends'),
      changed: count.describe('Of them, those that change hands'),
      assets: count.describe('Of these, assets at either end'),
      gained: count.describe('Of these, those that gain an accountable owner'),
      lost: count.describe('Of these, those that lose theirs'),
    }),
    policy,
    files: z.array(file).describe('Those that change hands, sorted by path'),
  }),
});
