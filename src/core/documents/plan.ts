import * as z from 'zod';
import { planStates, type Plan } from '../report/plan.ts';
import { documentOf } from './document.ts';
import { path } from './parts.ts';

const login = z.string().describe('As the policy writes it, else as GitHub does');
const team = z.string().describe('`org/slug`');
const role = z.string();

const candidate = z.strictObject({
  login,
  score: z.number().min(0).max(1).describe('From 0, nothing known, to 1'),
  because: z.array(z.string()).describe('The parts of the score in words'),
});

const review = z.strictObject({
  login,
  state: z
    .enum(['approved', 'outdated', 'changes-requested', 'commented', 'dismissed'])
    .describe('outdated: an approval since which a file of the role changed'),
  commit: z.string(),
});

const planned = z.strictObject({
  role: role.describe('The first of the term'),
  term: z.array(role).describe('Any one of these roles will do'),
  assets: z
    .array(path)
    .describe('The files that need it: deleted ones too, and renamed ones by the names that do. Sorted'),
  approvals: z.int().min(1).describe('How many different people must approve'),
  satisfied: z.boolean(),
  approvedBy: z.array(login).describe('Those whose approval counts, sorted'),
  from: z
    .enum(['owners', 'holders', 'responsible'])
    .describe(
      'Who counts. owners: those who hold the role. holders: any of the role, where none of the owners is eligible. ' +
        'responsible: holders of the responsible roles, where none of those is',
    ),
  eligible: z.array(candidate).describe('Who may be asked, the best first'),
  excluded: z
    .array(z.strictObject({ login, because: z.string() }))
    .describe('Who holds the role and may not be asked, sorted by login'),
  chosen: z
    .array(z.string())
    .describe('Who shall review, asked already or not: logins, or teams (`org/slug`) in place of people'),
  reviews: z.array(review).describe('What people who count said, sorted by login'),
  override: z
    .strictObject({ by: login, reason: z.string() })
    .describe('Who let it pass without the role')
    .exactOptional(),
  blocked: z
    .string()
    .describe('Why nobody can be asked; absent where somebody can, or the role is satisfied')
    .exactOptional(),
});

export const planDocument = documentOf<Plan>()({
  name: 'plan',
  version: 1,
  about: 'Which roles must review a change, whom to ask and why: `rolecall reviewers --format json`',
  schema: z.strictObject({
    schema: z.literal('rolecall/plan@1'),
    hash: z.string().describe('The same for the same decisions; scores are left out'),
    state: z
      .enum(planStates)
      .describe(
        'Once `request` is carried out. dormant: a draft, or no policy judges roles. planned: nobody is asked, as the ' +
          'policy only observes. requested: somebody is asked. partial: that, and some roles have approved. ' +
          'changes-requested: somebody who counts objects. blocked-no-eligible: for some role nobody could be asked. ' +
          'satisfied: nothing is missing. overridden: nor here, thanks to an override',
      ),
    roles: z
      .array(planned)
      .describe(
        'One for each accountable term and set of people who count for it, sorted by term and assets',
      ),
    consulted: z
      .array(role)
      .describe('Roles that are asked where there is room for it, and never waited for. Sorted'),
    consultations: z
      .array(z.strictObject({ role, chosen: z.array(z.string()) }))
      .describe('Who is asked for the consulted roles, or was'),
    informed: z.array(role).describe('Roles that are named and not asked. Sorted'),
    request: z
      .strictObject({ users: z.array(login), teams: z.array(team) })
      .describe(
        'Whom to ask now, beside those who are asked already. Empty for a draft and for a policy that only observes',
      ),
    notChecked: z
      .array(z.strictObject({ because: z.string() }))
      .describe('What could not be known, and what that leaves open'),
    whyNot: z
      .strictObject({ login, roles: z.array(z.strictObject({ role, because: z.string() })) })
      .describe('Of --why-not: for each role why somebody is not asked')
      .exactOptional(),
  }),
});
