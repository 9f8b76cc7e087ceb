import * as z from 'zod';
import type { GapsReport } from '../report/gaps.ts';
import { documentOf } from './document.ts';
import { count, decidedBy, held, line, owners, path, signals, terms } from './parts.ts';

const week = z.string().describe("An ISO week in the policy's time zone: `2026-W48`");
const coverage = z.number().min(0).max(1).describe('owned / (assets − waived); 1 when there are none');
const waived = count.describe('Assets that are not owned and whose gap a waiver in force silences');
const gaps = count.describe('Unowned and misowned assets that no waiver silences');
const tier = z.int().min(1).max(4).describe('1 is the riskiest');
const figures = { assets: count, owned: count, waived, gaps, coverage };
const paths = z.array(path);
const instant = z.string().describe('ISO 8601');

const since = z
  .strictObject({
    week,
    gaps: count,
    coverage,
    opened: count.describe('Gaps that are new since then; absent: too many to follow them').exactOptional(),
    closed: count.describe('Gaps that are gone since then').exactOptional(),
    oldest: z
      .strictObject({ path, week })
      .describe('The gap that has been there longest, and its first week')
      .exactOptional(),
  })
  .describe('The last week that was written down; absent: none is known here');

const failing = z.strictObject({ source: decidedBy, owners, gaps: count });

const gap = z.strictObject({
  path,
  kind: z.string(),
  stage: z.string(),
  tier,
  signals,
  owners,
  source: decidedBy,
  accountable: terms,
  held,
  status: z.enum(['unowned', 'misowned']),
  since: week.describe('The first week that had it; absent: not known').exactOptional(),
});

const edit = z.strictObject({
  change: z.enum(['added', 'changed']).describe('added: a new entry. changed: one that names further owners'),
  line: line.describe('Of CODEOWNERS as it would be'),
  text: z.string().describe('The whole line'),
  pattern: z.string(),
  owners: owners.describe('All that the entry names then'),
  added: owners.describe('Those of them who are new to its files'),
  closes: paths.describe('The gaps that it closes, sorted'),
  because: z.array(z.string()).describe('Why these owners'),
});

const block = z.strictObject({
  at: z
    .enum(['replace', 'end', 'before'])
    .describe('replace: each in place of the line with its pattern. end: behind all that is there'),
  before: z
    .strictObject({ line, pattern: z.string() })
    .describe('The line that they go before, as CODEOWNERS is now')
    .exactOptional(),
  lines: z.array(z.string()),
});

const mend = z.strictObject({
  path: path.describe('The CODEOWNERS that the lines are for'),
  creates: z.boolean().describe('Whether there is none yet'),
  edits: z.array(edit).describe('In the order of the file'),
  open: z
    .array(z.strictObject({ because: z.string(), next: z.string(), paths }))
    .describe('The gaps that no line closes, each reason with what to do'),
  paste: z
    .strictObject({ blocks: z.array(block), lines: count, closes: count })
    .describe('The lines to paste, or the most important that may be applied without the others'),
});

export const gapsDocument = documentOf<GapsReport>()({
  name: 'gaps',
  version: 1,
  about: 'What of a whole repository has no accountable owner: `rolecall gaps --format json`',
  schema: z.strictObject({
    schema: z.literal('rolecall/gaps@1'),
    week,
    summary: z.strictObject({
      files: count,
      assets: count,
      owned: count,
      unowned: count,
      misowned: count,
      unverified: count,
      waived,
      gaps,
      coverage,
    }),
    since: since.exactOptional(),
    history: z
      .array(z.strictObject({ week, ...figures }))
      .describe('The weeks that were written down, this one last; at most 26'),
    roles: z
      .array(
        z.strictObject({
          role: z.string(),
          holders: z.array(z.string()).describe('Teams (`org/slug`), then logins'),
          ...figures,
        }),
      )
      .describe('Those that some asset needs, the one with most gaps first'),
    kinds: z
      .array(z.strictObject({ kind: z.string(), stage: z.string(), tier, ...figures }))
      .describe('Those of which there is an asset, the one with most gaps first'),
    places: z
      .array(
        z.strictObject({
          place: z.string().describe('A directory, with a slash at its end; the root is a slash alone'),
          gaps: count,
          failing: z.array(failing).describe('What decides who owns them, and so fails to'),
        }),
      )
      .describe('Where most gaps are, each in one of them; at most 20'),
    gaps: z.array(gap).describe('Sorted by path'),
    mend,
    thinRoles: z
      .array(
        z.strictObject({
          role: z.string(),
          only: z.string().describe('Who alone holds it; absent: nobody does').exactOptional(),
          assets: count.describe('Assets that need it'),
        }),
      )
      .describe('Roles that nobody holds, or one person alone, sorted'),
    endingWaivers: z
      .array(
        z.strictObject({
          file: path,
          line,
          paths: z.array(z.string()),
          until: z.string().describe('The last day on which it holds, in UTC: YYYY-MM-DD'),
          reason: z.string(),
          by: z.string().exactOptional(),
          silences: count.describe('Gaps that it silences'),
        }),
      )
      .describe('Waivers in force that end within 30 days, the nearest first'),
    lostOwners: z
      .array(z.strictObject({ file: path, line, because: z.string() }))
      .describe('Owners on lines of CODEOWNERS whom GitHub passes over'),
    overrides: z
      .array(z.strictObject({ pullRequest: z.int().min(1), by: z.string(), at: instant }))
      .describe("The week's overrides; absent: not known here")
      .exactOptional(),
    unanswered: z
      .array(z.strictObject({ pullRequest: z.int().min(1), asked: z.string(), since: instant }))
      .describe('Requests to review that nobody has answered; absent: not known here')
      .exactOptional(),
    mention: z.boolean().describe('Whether holders of roles with gaps are to be mentioned'),
    notChecked: z
      .array(z.strictObject({ what: z.string(), because: z.string() }))
      .describe('What could not be known, and why'),
  }),
});
