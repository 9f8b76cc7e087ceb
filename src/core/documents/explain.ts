import * as z from 'zod';
import type { Explanation } from '../explain.ts';
import { documentOf } from './document.ts';
import { held, line, owners, path, signals, status } from './parts.ts';

const entry = z.strictObject({ file: path, line, pattern: z.string(), owners });

const explained = z.strictObject({
  path,
  tracked: z.boolean(),
  kind: z.string().describe('Absent: no asset').exactOptional(),
  stage: z.string().exactOptional(),
  tier: z.int().min(1).max(4).exactOptional(),
  signals,
  owners,
  winner: entry.describe('The entry that decides the owners').exactOptional(),
  beaten: z.array(entry).describe('The entries that match too, last first'),
  required: z
    .array(z.strictObject({ roles: z.array(z.string()), state: z.enum(['met', 'unmet', 'maybe']) }))
    .describe('The accountable terms, and how far the owners meet each'),
  held,
  status: status.exactOptional(),
});

export const explainDocument = documentOf<Explanation>()({
  name: 'explain',
  version: 1,
  about: 'Why paths are what they are and belong to whom: `rolecall explain --format json`',
  schema: z.strictObject({ schema: z.literal('rolecall/explain@1'), paths: z.array(explained) }),
});
