import * as z from 'zod';
import { severities } from '../finding.ts';
import { checkIds } from '../policy/checks.ts';

// What several documents are made of.

export const count = z.int().min(0);
export const line = z.int().min(1).describe('Counted from 1');
export const column = z.int().min(1).describe('Counted from 1, in UTF-16 code units');
export const path = z.string().describe('From the root of the repository, without a leading slash');
export const owners = z.array(z.string()).describe('As written: @user, @org/team or an e-mail address');
export const decidedBy = z
  .strictObject({
    file: path,
    line,
    pattern: z.string().describe('Of an entry of CODEOWNERS; a declaration has none').exactOptional(),
  })
  .describe('The entry or declaration that decides who owns; absent when there is none')
  .exactOptional();
export const signals = z.array(z.string()).describe('What gave the kind');
export const terms = z
  .array(z.array(z.string()))
  .describe('The accountable terms, each a list of roles any of which serves');
export const held = z.array(z.string()).describe('The roles that its owners hold');
export const status = z.enum(['owned', 'unowned', 'misowned', 'unverified']);
export const check = z.enum(checkIds);
export const severity = z.enum(severities);
