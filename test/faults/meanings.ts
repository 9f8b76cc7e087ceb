/** A policy that is well written and means something else than its author believes, or that GitHub alone could refute. */
export interface BadMeaning {
  readonly row: number;
  readonly name: string;
  /** What stands under `version: 1`. */
  readonly policy: string;
  /** The owners of `m.onnx`; absent: `@ana`. */
  readonly owners?: string;
  /** Of a policy that is refused: a diagnostic, as `LINE:COLUMN: words`. Nothing else is answered then. */
  readonly refused?: string;
  /** Of `m.onnx`, or of a file that is named before it. */
  readonly status?: string;
  readonly kind?: string;
  /** Findings there must be, as `check path:line`. */
  readonly findings?: readonly string[];
  /** What a local run cannot tell, and says so. */
  readonly notChecked?: readonly string[];
}

const held = (holders: string): string => `roles: { ml-engineer: { ${holders} } }\n`;
const offline = [
  'owner-without-access: GitHub was not asked who exists and who can write',
  'unknown-owner: GitHub was not asked who exists and who can write',
];

export const badMeanings: readonly BadMeaning[] = [
  {
    row: 81,
    name: 'a role that nobody declared',
    policy: 'responsibilities: { model-artifact: { accountable: ml-enginer } }\n',
    refused:
      '2:52: responsibilities.model-artifact.accountable: unknown role "ml-enginer". Did you mean "ml-engineer"?',
  },
  {
    row: 82,
    name: 'a role that nobody holds',
    policy: 'roles:\n  ml-engineer: {}\n',
    status: 'unverified',
    findings: ['unheld-role .github/rolecall.yml:3'],
    notChecked: ['wrong-role: nobody holds ml-engineer, which some assets here need'],
  },
  {
    row: 83,
    name: 'roles in a circle',
    policy: 'roles: { ml-engineer: { same-as: sre }, sre: { same-as: ml-engineer } }\n',
    refused:
      '2:34: roles.ml-engineer.same-as: the roles go round in a circle: "ml-engineer" -> "sre" -> "ml-engineer"',
  },
  {
    row: 84,
    name: 'a user who was deleted',
    policy: held('users: [gone]'),
    owners: '@gone',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 85,
    name: 'a role that only the author holds',
    policy: `${held('users: [ana]')}checks: { single-owner: error }\n`,
    status: 'owned',
    findings: ['single-owner m.onnx:1'],
  },
  {
    row: 86,
    name: 'a team of another organization',
    policy: held('teams: [other/ml]'),
    owners: '@other/ml',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 87,
    name: 'a secret team',
    policy: held('teams: [acme/secret]'),
    owners: '@acme/secret',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 88,
    name: 'a team that cannot write',
    policy: held('teams: [acme/readers]'),
    owners: '@acme/readers',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 89,
    name: 'a member whose invitation is pending',
    policy: held('teams: [acme/ml]'),
    owners: '@pending',
    status: 'unverified',
    notChecked: [
      ...offline,
      'wrong-role: it is not known which teams @pending is in: 1 asset may have the right owners',
    ],
  },
  {
    row: 90,
    name: 'a user who was suspended',
    policy: held('users: [suspended]'),
    owners: '@suspended',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 91,
    name: 'an app that holds a role',
    policy: held('users: ["renovate[bot]"]'),
    refused:
      '2:33: roles.ml-engineer.users[0]: "renovate[bot]" is no login of a person: an app holds no role',
  },
  {
    row: 91,
    name: 'an app that owns',
    policy: held('users: [ana]'),
    owners: '@renovate[bot]',
    status: 'unowned',
    findings: ['invalid-line .github/CODEOWNERS:2', 'unowned-asset m.onnx:1'],
  },
  {
    row: 92,
    name: 'a login that was renamed in the policy alone',
    policy: held('users: [new-ana]'),
    owners: '@old-ana',
    status: 'misowned',
    findings: ['wrong-role m.onnx:1'],
    notChecked: offline,
  },
  {
    row: 93,
    name: 'a login that somebody else has now',
    policy: held('users: [ana-of-old]'),
    owners: '@ana-of-old',
    status: 'owned',
    notChecked: offline,
  },
  {
    row: 94,
    name: 'rules that overlap: the last counts',
    policy: `${held('users: [ana]')}assets: { first: { stage: data, tier: 1, paths: ["*.onnx"] }, second: { stage: data, tier: 2, paths: ["/m.onnx"] } }\n`,
    kind: 'second',
    status: 'owned',
  },
  {
    row: 95,
    name: 'a rule that never matches: the packed kinds stand',
    policy: `${held('users: [ana]')}assets: { model-card: { paths: ["/nowhere/**"] } }\n`,
    kind: 'model-artifact',
    status: 'owned',
  },
  {
    row: 95,
    name: 'a waiver that never matches',
    policy: `${held('users: [ana]')}waivers:\n  - { paths: ["/nowhere/**"], checks: [unowned-asset], until: 2027-01-01, reason: "old" }\n`,
    status: 'owned',
    findings: ['unused-waiver .github/rolecall.yml:4'],
  },
  {
    row: 96,
    name: 'a rule that matches all',
    policy: `${held('users: [ana]')}assets: { thing: { stage: data, tier: 1, paths: ["*"] } }\n`,
    kind: 'thing',
    status: 'owned',
  },
  {
    row: 96,
    name: 'no asset at all, but for what guards the rest',
    policy: `${held('users: [ana]')}assets: { none: { paths: ["*"] } }\n`,
    findings: ['unowned-ownership-file .github/rolecall.yml:1'],
  },
  {
    row: 97,
    name: 'more approvals than people, which ownership does not tell',
    policy: `${held('users: [ana]')}responsibilities: { model-artifact: { accountable: ml-engineer, approvals: 10 } }\n`,
    status: 'owned',
  },
  {
    row: 98,
    name: 'a policy that nobody owns',
    policy: held('users: [ana]'),
    status: 'owned',
    findings: ['unowned-ownership-file .github/rolecall.yml:1'],
  },
];
