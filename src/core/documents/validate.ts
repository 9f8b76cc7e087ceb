import * as z from 'zod';
import type { Document } from './document.ts';
import { column, line, path } from './parts.ts';

const schema = z.strictObject({
  schema: z.literal('rolecall/validate@1'),
  path,
  valid: z.boolean(),
  diagnostics: z
    .array(
      z.strictObject({
        path,
        line,
        column,
        endColumn: column.describe('One past the offender, where it ends on the same line').exactOptional(),
        key: z
          .string()
          .describe('`responsibilities.data-pipeline.accountable`; empty for the file as a whole'),
        message: z.string(),
      }),
    )
    .describe('Empty when the policy is valid'),
});

export type Validation = z.infer<typeof schema>;

export const validateDocument: Document = {
  name: 'validate',
  version: 1,
  about: 'What is wrong in a policy: `rolecall validate --format json`',
  schema,
};
