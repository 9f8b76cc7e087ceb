import * as z from 'zod';
import type { Report } from '../report/report.ts';
import { documentOf } from './document.ts';
import {
  check,
  column,
  count,
  decidedBy,
  held,
  line,
  owners,
  path,
  severity,
  signals,
  status,
  terms,
} from './parts.ts';

const summary = z.strictObject({
  files: count.describe('Files looked at'),
  assets: count,
  owned: count,
  unowned: count,
  misowned: count,
  unverified: count,
  waived: count.describe('Assets that are not owned and whose gap a waiver in force silences'),
  coverage: z.number().min(0).max(1).describe('owned / (assets − waived); 1 when there are none'),
  errors: count,
  warnings: count,
  notices: count,
  conclusion: z.enum(['success', 'failure']),
});

const asset = z.strictObject({
  path,
  kind: z.string(),
  stage: z.string(),
  tier: z.int().min(1).max(4).describe('1 is the riskiest'),
  signals,
  owners,
  source: decidedBy,
  accountable: terms,
  held,
  status,
  waived: z.literal(true).describe('Present when a waiver in force silences its gap').exactOptional(),
});

const finding = z.strictObject({
  check,
  severity,
  path,
  line: line.describe('Counted from 1; 1 for a finding on a whole file'),
  column: column.exactOptional(),
  endColumn: column.describe('One past the last column of the offender').exactOptional(),
  related: z
    .array(z.strictObject({ path, line }))
    .describe('Other places that explain it, the entry that decided it for one'),
  message: z.string().describe('What is wrong, in one sentence that names the offender'),
  remedy: z.string().describe('What to do about it'),
});

export const reportDocument = documentOf<Report>()({
  name: 'report',
  version: 1,
  about: 'What `rolecall check --format json` found',
  schema: z.strictObject({
    schema: z.literal('rolecall/report@1'),
    summary,
    assets: z.array(asset).describe('Sorted by path'),
    findings: z.array(finding).describe('Sorted by path, line and check'),
    notChecked: z
      .array(z.strictObject({ check, because: z.string() }))
      .describe('Checks whose answer could not be had, and why'),
  }),
});
