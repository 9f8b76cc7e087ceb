import * as z from 'zod';
import type { Document } from './document.ts';
import { count, line, owners, path } from './parts.ts';

const paths = z.array(path);

const edit = z.strictObject({
  change: z.enum(['added', 'changed']).describe('added: a new entry. changed: one that names further owners'),
  line: line.describe('Of CODEOWNERS as it would be'),
  pattern: z.string(),
  owners: owners.describe('All that the entry names then'),
  added: owners.describe('Those of them who are new to its files'),
  closes: paths.describe('The gaps that it closes, sorted'),
  takesAlong: paths.describe('Files that are no gap and gain owners too, sorted'),
  because: z.array(z.string()).describe('Why these owners'),
});

const schema = z.strictObject({
  schema: z.literal('rolecall/fix@1'),
  path: path.describe('The CODEOWNERS that the edit is of'),
  creates: z.boolean().describe('Whether there is none yet'),
  written: z.boolean().describe('Whether the edit has been made'),
  gaps: count,
  edits: z.array(edit).describe('In the order of the file'),
  open: z
    .array(z.strictObject({ path, kind: z.string(), because: z.string(), next: z.string() }))
    .describe('The gaps that stay, sorted by path, each with what to do'),
  diff: z.string().describe('As `git apply` takes it; empty where there is no edit'),
});

export type FixDocument = z.infer<typeof schema>;

export const fixDocument: Document = {
  name: 'fix',
  version: 1,
  about: 'The edit of CODEOWNERS that closes the gaps: `rolecall fix --format json`',
  schema,
};
