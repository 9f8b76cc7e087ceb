import * as z from 'zod';
import type { Document } from './document.ts';
import { path, signals } from './parts.ts';

const schema = z.strictObject({
  schema: z.literal('rolecall/assets@1'),
  paths: z.array(z.strictObject({ path, kind: z.string().nullable().describe('null: no asset'), signals })),
});

export type AssetsList = z.infer<typeof schema>;

export const assetsDocument: Document = {
  name: 'assets',
  version: 1,
  about: 'The kinds of files: `rolecall assets --format json`',
  schema,
};
