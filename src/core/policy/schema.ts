import * as z from 'zod';
import { assetKinds } from '../assets/registry.ts';
import { stages } from '../assets/kind.ts';
import { checkIds, levels } from './checks.ts';
import { policyDefaults } from './defaults.ts';
import {
  authorPattern,
  emailPattern,
  isCronSchedule,
  isTimeZone,
  loginPattern,
  namePattern,
  teamPattern,
} from './formats.ts';
import { defaultRoles, packNames, sourceNames } from './vocabulary.ts';

// The error text of a part is what was expected there, as the words that follow "expected"; of a choice the noun that
// its values are called; and of unknown keys the known ones. The reader makes the sentence.

/** A mapping of just these keys. */
function mapping<Shape extends z.ZodRawShape>(expected: string, shape: Shape) {
  return z.strictObject(shape, { error: expectedOr(expected, Object.keys(shape)) });
}

function expectedOr(expected: string, keys: readonly string[]) {
  return ({ code }: { readonly code: string }) => (code === 'unrecognized_keys' ? keys.join(', ') : expected);
}

function choice<const Values extends readonly string[]>(noun: string, values: Values) {
  return z.enum(values, { error: noun });
}

function listOf<Item extends z.ZodType>(expected: string, item: Item) {
  return z.array(item, { error: expected });
}

/** Text of a form that the reader judges itself, to say what is wrong with it; the pattern is for editors. */
function text(expected: string, pattern?: RegExp) {
  const plain = z.string({ error: expected });
  return pattern === undefined ? plain : plain.meta({ pattern: pattern.source });
}

function wholeNumber(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

const level = choice('level', levels);
const role = text('a role').meta({ examples: [...defaultRoles] });
const roleOrRoles = z.union([role, listOf('a list of roles', role)], { error: 'a role or a list of roles' });
const anyOf = listOf('a list of at least one role', role).min(1, { error: 'a list of at least one role' });
const kind = text('an asset kind').meta({ examples: assetKinds.map(({ id }) => id) });

const pathPatterns = listOf('a list of path patterns', text('a path pattern'))
  .min(1, { error: 'a list of at least one path pattern' })
  .describe(
    'Path patterns as in CODEOWNERS. A leading `!` excludes; the last pattern that matches a path decides. ' +
      'Quote what starts with `!` or `*`.',
  );

const holders = mapping('a mapping of teams and users, or `same-as` alone', {
  teams: listOf('a list of teams', text('a team as `org/slug`', teamPattern))
    .describe('GitHub teams that hold the role, each `org/slug` without `@`.')
    .optional(),
  users: listOf('a list of logins', text('a login', loginPattern))
    .describe('People who hold the role by themselves: GitHub logins without `@`.')
    .optional(),
  'same-as': text('a role')
    .describe('The role whose holders hold this one too: one team does both jobs. Stands alone.')
    .optional(),
}).describe('Who holds the role. `{}` declares a role that nobody holds yet.');

const asset = mapping('a mapping of stage, tier and paths', {
  stage: choice('stage', stages)
    .describe('The part of the lifecycle it belongs to. A new kind needs one.')
    .optional(),
  tier: z
    .literal([1, 2, 3, 4], { error: 'tier' })
    .describe(
      'How much is at risk, 1 the most: 1 can change production predictions, security or compliance; 2 changes what ' +
        'is trained or served next; 3 is development; 4 is advisory. A new kind needs one.',
    )
    .optional(),
  paths: pathPatterns.optional(),
}).describe(
  'Refines a packed kind (its paths add to the packed signals and beat them), adds a kind (with `stage` and `tier`), ' +
    'or, as `none`, says which paths are no asset at all.',
);

const accountable = z
  .union(
    [
      role,
      anyOf,
      mapping('a mapping of `all`', {
        all: listOf(
          'a list of roles or lists of roles',
          z.union([role, anyOf], { error: 'a role or a list of roles' }),
        )
          .min(1, { error: 'a list of at least one role' })
          .describe('Terms that must all be met: each a role, or a list of roles any one of which will do.'),
      }),
    ],
    { error: 'a role, a list of roles, or `{ all: [...] }`' },
  )
  .describe(
    'Who must own and must approve: a role; a list, any one of which will do; or `{ all: [...] }`, each of which must. ' +
      'One person may meet several terms.',
  );

const approvals = wholeNumber(1, 10);

const row = mapping('a mapping of `accountable` and other roles', {
  accountable,
  responsible: roleOrRoles
    .describe('Who may own beside them, and stands in as approver when no accountable holder is eligible.')
    .optional(),
  consulted: roleOrRoles.describe('Who is asked to review, and never blocks.').optional(),
  informed: roleOrRoles.describe('Who is named, and not asked.').optional(),
  approvals: approvals
    .describe(
      'How many different people must approve for each accountable term. Default: `review.approvals`.',
    )
    .optional(),
  'distinct-from': roleOrRoles
    .describe('Holders of these roles count neither as owners nor as approvers of this kind.')
    .optional(),
}).describe('The row of one asset kind. It replaces the row of the pack whole.');

const exemption = mapping('a mapping of authors and kinds', {
  authors: listOf('a list of logins', text('a login', authorPattern))
    .min(1, { error: 'a list of at least one login' })
    .describe(
      'Whose pull requests, as logins, while nobody else pushes to them; of an app with its suffix: `dependabot[bot]`.',
    ),
  kinds: listOf('a list of asset kinds', kind)
    .min(1, { error: 'a list of at least one asset kind' })
    .describe('For which asset kinds. Default: all.')
    .optional(),
}).describe('Changes that need no approval.');

const review = mapping('a mapping of review settings', {
  mode: choice('mode', ['observe', 'enforce'])
    .describe('`observe`: the plan and the text of the check, but nobody is asked and nothing is held.')
    .meta({ default: policyDefaults.review.mode })
    .optional(),
  approvals: approvals
    .describe('How many different people must approve for each accountable term.')
    .meta({ default: policyDefaults.review.approvals })
    .optional(),
  request: choice('choice', ['person', 'team'])
    .describe('Whether people are asked to review, or the teams that hold the role.')
    .meta({ default: policyDefaults.review.request })
    .optional(),
  'max-reviewers': wholeNumber(1, 100)
    .describe('The most reviewers to ask at once. Trims consulted people first, never an accountable role.')
    .meta({ default: policyDefaults.review['max-reviewers'] })
    .optional(),
  exempt: listOf('a list of exemptions', exemption)
    .describe('Changes that need no approval.')
    .meta({ default: policyDefaults.review.exempt })
    .optional(),
}).describe('How reviewers are asked and approvals counted.');

const gaps = mapping('a mapping of schedule, timezone and mention', {
  schedule: text('a cron schedule')
    .refine(isCronSchedule, { error: 'a cron schedule of five fields, such as "0 9 * * MON"' })
    .describe('When the issue is written: a cron schedule of five fields.')
    .meta({ default: policyDefaults.gaps.schedule })
    .optional(),
  timezone: text('a time zone')
    .refine(isTimeZone, { error: 'an IANA time zone, such as Europe/Berlin or UTC' })
    .describe('The IANA time zone of the schedule.')
    .meta({ default: policyDefaults.gaps.timezone })
    .optional(),
  mention: z
    .boolean({ error: 'true or false' })
    .describe('Whether the issue mentions the teams it names.')
    .meta({ default: policyDefaults.gaps.mention })
    .optional(),
}).describe('The weekly issue that names assets without an accountable owner.');

const waiver = mapping('a mapping of paths, checks, until and reason', {
  paths: pathPatterns,
  checks: listOf('a list of check ids', choice('check', checkIds))
    .min(1, { error: 'a list of at least one check id' })
    .describe('The checks that are silenced for these paths.'),
  until: z.iso
    .date({ error: 'a day of the calendar as YYYY-MM-DD, the last on which the waiver holds' })
    .describe('The last day on which it holds, in UTC: YYYY-MM-DD.'),
  reason: text('a reason in words')
    .regex(/\S/, { error: 'a reason in words' })
    .describe('Why, for those who ask later.'),
  by: text('who granted it').regex(/\S/, { error: 'who granted it' }).describe('Who granted it.').optional(),
}).describe('A dated, reasoned exception. The asset keeps its status; the checks are silent.');

function byName<Value extends z.ZodType>(expected: string, name: RegExp, value: Value) {
  return z.record(text(expected, name), value, { error: expected });
}

const tierLevel = (tier: number) => level.describe(`For assets of tier ${tier}.`).optional();

/** The policy file as it is written. What a value means beside the others (an unknown role, say) the reader judges. */
export const policySchema = mapping('a mapping that begins with `version: 1`', {
  version: z.literal(1, { error: 'version' }).describe('The version of this format: 1.'),
  extends: z
    .union([choice('pack', packNames), listOf('a list of packs', choice('pack', packNames))], {
      error: 'a pack or a list of packs',
    })
    .describe('The pack that this policy builds on, or a list of which the later wins.')
    .meta({ default: policyDefaults.extends })
    .optional(),
  library: z
    .boolean({ error: 'true or false' })
    .describe(
      'Whether the repository is a framework, whose own source is no asset. Default: told from its files.',
    )
    .optional(),
  enforce: choice('choice', ['touched', 'worsened'])
    .describe(
      'What fails a pull request: `touched`, every asset it touches; `worsened`, only what is new or worse than before.',
    )
    .meta({ default: policyDefaults.enforce })
    .optional(),
  roles: byName('a mapping of roles', namePattern, holders)
    .describe('Who holds each role. Rows replace those of the pack whole.')
    .optional(),
  identities: byName('a mapping of e-mail addresses to logins', emailPattern, text('a login', loginPattern))
    .describe('The GitHub login behind each e-mail address that ownership files name.')
    .optional(),
  assets: byName('a mapping of asset kinds', namePattern, asset)
    .describe(
      'What files are, beyond what the packs know. Of several kinds that match a path the one written last wins.',
    )
    .optional(),
  responsibilities: byName('a mapping of asset kinds', namePattern, row)
    .describe('The responsibility matrix: a row for each asset kind. Rows replace those of the pack whole.')
    .optional(),
  tiers: mapping('a mapping of tiers to levels', {
    1: tierLevel(1),
    2: tierLevel(2),
    3: tierLevel(3),
    4: tierLevel(4),
  })
    .describe('The most that the findings on an asset may weigh, by its tier.')
    .optional(),
  checks: z
    .partialRecord(choice('check', checkIds), level, {
      error: expectedOr('a mapping of checks to levels', checkIds),
    })
    .describe('How much the findings of each check weigh; `off` silences it.')
    .optional(),
  sources: listOf('a list of sources', choice('source', sourceNames))
    .min(1, { error: 'a list of at least one source' })
    .describe('Which ownership files are read.')
    .meta({ default: policyDefaults.sources })
    .optional(),
  review: review.optional(),
  gaps: gaps.optional(),
  waivers: listOf('a list of waivers', waiver)
    .describe('Exceptions. Those of packs and of the file add up.')
    .optional(),
});

export type PolicyValues = z.output<typeof policySchema>;
