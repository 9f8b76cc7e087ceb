/** A policy file that is broken, or that another reader of YAML would misread. */
export interface BadPolicy {
  readonly row: number;
  readonly name: string;
  readonly content: string | Buffer;
  /** The diagnostics, as `LINE:COLUMN: words`; each is all or the beginning of one. Empty: the policy is valid. */
  readonly says: readonly string[];
}

const first = 'version: 1\n';
const empty = '1:1: empty: `version: 1` is the least a policy says';
const notUtf8 = 'not UTF-8 text: save the file as UTF-8';
const approvals = (value: string): string =>
  `${first}responsibilities:\n  model-card: { accountable: model-governance, approvals: ${value} }\n`;
const refused = (value: string): string =>
  `3:59: responsibilities.model-card.approvals: expected a whole number from 1 to 10, not the number ${value}`;
const bomb = `${first}a: &a [x, x]\n${Array.from('bcdefghi')
  .map((name, i) => `${name}: &${name} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`)
  .join('\n')}\n`;
const nested = (depth: number): string => `${first}roles: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

export const badPolicies: readonly BadPolicy[] = [
  { row: 49, name: 'empty', content: '', says: [empty] },
  { row: 50, name: 'only comments', content: '# version: 1\n# roles: {}\n', says: [empty] },
  { row: 51, name: 'null', content: 'null\n', says: [empty] },
  {
    row: 52,
    name: 'a list at the top',
    content: '- version: 1\n',
    says: ['1:1: expected a mapping that begins with `version: 1`, not a list'],
  },
  {
    row: 53,
    name: 'a number at the top',
    content: '42\n',
    says: ['1:1: expected a mapping that begins with `version: 1`, not the number 42'],
  },
  {
    row: 54,
    name: 'two documents',
    content: `${first}---\n${first}`,
    says: ['2:1: a second YAML document: a policy is one, without `---` in it'],
  },
  {
    row: 55,
    name: 'a key twice',
    content: `${first}roles: {}\nroles: { sre: {} }\n`,
    says: ['3:1: roles: duplicate key "roles": first on line 2. Keep one of them'],
  },
  {
    row: 56,
    name: 'tabs',
    content: `${first}roles:\n\tsre: {}\n`,
    says: ['3:1: not YAML: Tabs are not allowed as indentation: write blanks in their place'],
  },
  { row: 57, name: 'a byte order mark', content: `\ufeff${first}`, says: [] },
  {
    row: 57,
    name: 'a byte order mark before an error',
    content: `\ufeff${first}rolles: {}\n`,
    says: ['2:1: rolles: unknown key "rolles". Did you mean "roles"?'],
  },
  { row: 58, name: 'line ends of Windows', content: 'version: 1\r\nroles: {}\r\n', says: [] },
  {
    row: 58,
    name: 'line ends of Windows before an error',
    content: 'version: 1\r\nrolles: {}\r\n',
    says: ['2:1: rolles: unknown key "rolles". Did you mean "roles"?'],
  },
  { row: 59, name: 'UTF-16', content: Buffer.from(`\ufeff${first}`, 'utf16le'), says: [`1:1: ${notUtf8}`] },
  {
    row: 60,
    name: 'Latin-1',
    content: Buffer.from(`${first}# Zürich\n`, 'latin1'),
    says: [`2:4: ${notUtf8}`],
  },
  { row: 61, name: 'a NUL', content: `${first}roles: { "s\0re": {} }\n`, says: [`2:12: ${notUtf8}`] },
  { row: 62, name: 'an alias bomb', content: bomb, says: ['2:7: a: a policy has no YAML anchors'] },
  {
    row: 63,
    name: 'an alias of itself',
    content: `${first}roles: &r { sre: *r }\n`,
    says: ['2:11: roles: a policy has no YAML anchors', '2:18: roles.sre: a policy has no YAML aliases'],
  },
  { row: 64, name: '1,000 levels', content: nested(1000), says: ['2:27: nested too deep: at most 20'] },
  { row: 65, name: '20,000 levels', content: nested(20_000), says: ['2:27: nested too deep: at most 20'] },
  {
    row: 66,
    name: '__proto__ as a key',
    content: `${first}roles: { __proto__: { teams: [acme/data] } }\n`,
    says: ['2:10: roles: no key may be called "__proto__": give it another name'],
  },
  {
    row: 67,
    name: 'constructor.prototype',
    content: `${first}constructor: { prototype: { polluted: true } }\n`,
    says: ['2:1: constructor: unknown key "constructor". Known keys: version, '],
  },
  {
    row: 68,
    name: 'a merge of __proto__',
    content: `${first}roles: { sre: { <<: { __proto__: { users: [eve] } } } }\n`,
    says: ['2:23: roles.sre["<<"]: no key may be called "__proto__": give it another name'],
  },
  {
    row: 68,
    name: 'a merge',
    content: `${first}roles: { sre: { <<: { users: [eve] } } }\n`,
    says: ['2:17: roles.sre["<<"]: unknown key "<<". Known keys: teams, users, same-as'],
  },
  {
    row: 69,
    name: 'toString as a role',
    content: `${first}roles: { toString: { users: [ana] } }\nresponsibilities: { model-card: { accountable: toString } }\n`,
    says: [],
  },
  {
    row: 69,
    name: 'toString as a role that nobody declared',
    content: `${first}responsibilities: { model-card: { accountable: toString } }\n`,
    says: [
      '2:48: responsibilities.model-card.accountable: unknown role "toString". Known roles: data-engineer, ',
    ],
  },
  {
    row: 70,
    name: 'a function of JavaScript',
    content: `${first}library: !!js/function "() => process.exit(9)"\n`,
    says: ['2:10: a policy has no YAML tags'],
  },
  {
    row: 71,
    name: 'an unknown tag',
    content: `${first}library: !nonsense true\n`,
    says: ['2:10: a policy has no YAML tags'],
  },
  {
    row: 72,
    name: 'an unknown key',
    content: `${first}rolles: {}\n`,
    says: ['2:1: rolles: unknown key "rolles". Did you mean "roles"? Known keys: version, '],
  },
  {
    row: 73,
    name: 'no, which is a word',
    content: `${first}library: no\n`,
    says: ['2:10: library: expected true or false, not "no"'],
  },
  {
    row: 73,
    name: 'on, which is a word',
    content: `${first}checks: { single-owner: on }\n`,
    says: ['2:25: checks.single-owner: unknown level "on". Known levels: error, warning, notice, off'],
  },
  {
    row: 73,
    name: 'off, which is a word too, and a level',
    content: `${first}checks: { single-owner: off }\n`,
    says: [],
  },
  { row: 73, name: '012, which is twelve', content: approvals('012'), says: [refused('012')] },
  {
    row: 73,
    name: '1e3, which is a number',
    content: `${first}roles: { sre: { users: [1e3] } }\n`,
    says: ['2:25: roles.sre.users[0]: expected a login, not the number 1e3: write it in quotes'],
  },
  {
    row: 74,
    name: 'a date without quotes',
    content: `${first}waivers: [{ paths: ["*"], checks: [unowned-asset], until: 2027-03-31, reason: "x" }]\n`,
    says: [],
  },
  {
    row: 74,
    name: 'a date that is none',
    content: `${first}waivers: [{ paths: ["*"], checks: [unowned-asset], until: 2027-02-31, reason: "x" }]\n`,
    says: ['2:59: waivers[0].until: expected a day of the calendar as YYYY-MM-DD'],
  },
  { row: 75, name: '0 approvals', content: approvals('0'), says: [refused('0')] },
  { row: 76, name: '-1 approvals', content: approvals('-1'), says: [refused('-1')] },
  { row: 77, name: '1.5 approvals', content: approvals('1.5'), says: [refused('1.5')] },
  { row: 78, name: '1e9 approvals', content: approvals('1e9'), says: [refused('1e9')] },
  { row: 79, name: 'NaN approvals', content: approvals('.nan'), says: [refused('.nan')] },
  { row: 79, name: 'infinite approvals', content: approvals('.inf'), says: [refused('.inf')] },
  {
    row: 80,
    name: '257 KB',
    content: `${first}#${'x'.repeat(257 * 1024)}\n`,
    says: ['1:1: 263181 bytes are too many: a policy has at most 262144'],
  },
];
