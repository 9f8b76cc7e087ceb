import * as z from 'zod';
import type { Document } from './document.ts';
import { line, owners, path } from './parts.ts';

const schema = z.strictObject({
  schema: z.literal('rolecall/owners@1'),
  paths: z.array(
    z.strictObject({
      path,
      owners,
      line: line.describe('Of the entry that decides; absent when none matches').exactOptional(),
      pattern: z.string().exactOptional(),
    }),
  ),
});

export type OwnersList = z.infer<typeof schema>;

export const ownersDocument: Document = {
  name: 'owners',
  version: 1,
  about: 'The owners of paths: `rolecall owners --format json`',
  schema,
};
