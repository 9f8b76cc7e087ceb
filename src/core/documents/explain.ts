import * as z from 'zod';
import type { Explanation } from '../explain.ts';
import { sourceNames } from '../policy/vocabulary.ts';
import { documentOf } from './document.ts';
import { held, line, owners, path, signals, status } from './parts.ts';

const pattern = z.string().describe('Of an entry of CODEOWNERS; a declaration has none');
const entry = z.strictObject({ file: path, line, pattern: pattern.exactOptional(), owners });

const source = z.strictObject({
  source: z.enum(sourceNames),
  answer: z
    .enum(['decides', 'nobody', 'silent', 'unread', 'later'])
    .describe(
      'decides: the first that names somebody. nobody: it speaks of the path and names nobody. ' +
        'silent: it says nothing of the path. unread: what it might say cannot be read. ' +
        'later: it names somebody, but another has decided',
    ),
  owners,
  at: z.strictObject({ file: path, line, pattern: pattern.exactOptional() }).exactOptional(),
  passedOver: z
    .array(z.strictObject({ text: z.string(), because: z.string(), path, line }))
    .describe("Names that are nobody's, and why"),
  faults: z
    .array(z.strictObject({ path, line, because: z.string() }))
    .describe('What could not be read, so that whom it names is not known'),
});

const explained = z.strictObject({
  path,
  tracked: z.boolean(),
  kind: z.string().describe('Absent: no asset').exactOptional(),
  stage: z.string().exactOptional(),
  tier: z.int().min(1).max(4).exactOptional(),
  signals,
  owners,
  winner: entry.describe('The entry or declaration that decides the owners').exactOptional(),
  sources: z
    .array(source)
    .describe('What each source of the policy answers, in the order in which they are asked'),
  beaten: z.array(entry).describe('The entries of CODEOWNERS that match too, last first'),
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
