import type { BadFile } from './repository.ts';

/** A tree, or a change from one to another, that says something else than it seems to. */
export interface BadTree {
  readonly row: number;
  readonly name: string;
  /** The tip of the base branch; absent: the whole tree is judged. */
  readonly base?: readonly BadFile[];
  readonly files: readonly BadFile[];
  /** All findings, as `check path:line`; absent where nothing can be judged. */
  readonly findings?: readonly string[];
  /** Words of the first message, or of the complaint. */
  readonly says?: string;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly owned?: Readonly<Record<string, readonly string[]>>;
}

const codeowners: BadFile = { path: '.github/CODEOWNERS', content: '* @ana\n/.github/ @ana\n/m.onnx @ana\n' };
const model: BadFile = { path: 'm.onnx', content: 'weights' };
const commit = '1234567890123456789012345678901234567890';
const noCodeowners = [
  'missing-codeowners .github/CODEOWNERS:1',
  'unowned-ownership-file .github/CODEOWNERS:1',
  'unowned-asset m.onnx:1',
];
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 10737418240\n`;

export const badTrees: readonly BadTree[] = [
  {
    row: 35,
    name: 'a policy that is a link',
    files: [
      codeowners,
      model,
      { path: '.github/rolecall.yml', mode: '120000', content: '../other.yml' },
      { path: 'other.yml', content: 'version: 1\n' },
    ],
    says: '.github/rolecall.yml:1:1: cannot be read',
  },
  {
    row: 36,
    name: 'a CODEOWNERS that is a link to a file anybody may write',
    files: [
      model,
      { path: '.github/CODEOWNERS', mode: '120000', content: '../owners.txt' },
      { path: 'owners.txt', content: '* @ana\n' },
    ],
    findings: noCodeowners,
    says: '.github/CODEOWNERS is no regular file',
    owned: { 'm.onnx': [] },
  },
  {
    row: 37,
    name: 'links in a circle',
    files: [
      codeowners,
      { path: 'a.onnx', mode: '120000', content: 'm.onnx' },
      { path: 'm.onnx', mode: '120000', content: 'a.onnx' },
      { path: 'self.py', mode: '120000', content: 'self.py' },
    ],
    findings: ['catch-all-owner a.onnx:1'],
    kinds: { 'a.onnx': 'model-artifact', 'm.onnx': 'model-artifact' },
  },
  {
    row: 38,
    name: 'a link that leads out',
    files: [
      codeowners,
      model,
      { path: 'x.py', mode: '120000', content: '/etc/passwd' },
      { path: 'up', mode: '120000', content: '../../..' },
    ],
    findings: [],
    kinds: { 'm.onnx': 'model-artifact' },
  },
  {
    row: 39,
    name: 'a policy that is a submodule',
    files: [codeowners, model, { path: '.github/rolecall.yml', mode: '160000', content: commit }],
    says: '.github/rolecall.yml:1:1: cannot be read',
  },
  {
    row: 40,
    name: 'a CODEOWNERS that is a directory',
    files: [
      model,
      { path: '.github/CODEOWNERS/x', content: '* @eve\n' },
      { path: 'CODEOWNERS', content: '* @ana\n/m.onnx @ana\n/CODEOWNERS @ana\n' },
    ],
    findings: [],
    owned: { 'm.onnx': ['@ana'] },
  },
  {
    row: 40,
    name: 'a CODEOWNERS that is a directory, and no other',
    files: [model, { path: '.github/CODEOWNERS/x', content: '* @eve\n' }],
    findings: ['missing-codeowners .github/CODEOWNERS:1', 'unowned-asset m.onnx:1'],
    owned: { 'm.onnx': [] },
  },
  {
    row: 41,
    name: 'a change of the mode alone',
    base: [{ ...codeowners, content: '/.github/ @ana\n' }, model],
    files: [
      { ...codeowners, content: '/.github/ @ana\n' },
      { ...model, mode: '100755' },
    ],
    findings: ['unowned-asset m.onnx:1'],
  },
  {
    row: 42,
    name: 'a move out of an owned directory',
    base: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'models/m.onnx', content: 'weights' },
    ],
    files: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'free/m.onnx', content: 'weights' },
    ],
    findings: ['unowned-asset free/m.onnx:1'],
  },
  {
    row: 42,
    name: 'a move of CODEOWNERS to where nobody reads it',
    base: [codeowners, model],
    files: [{ ...codeowners, path: 'old/CODEOWNERS' }, model],
    findings: [
      'missing-codeowners .github/CODEOWNERS:1',
      'unowned-asset m.onnx:1',
      'unowned-asset old/CODEOWNERS:1',
      'weakened-ownership m.onnx:1',
    ],
  },
  {
    row: 43,
    name: 'a move into an owned directory',
    base: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'free/m.onnx', content: 'weights' },
    ],
    files: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'models/m.onnx', content: 'weights' },
    ],
    findings: [],
    owned: { 'models/m.onnx': ['@ana'] },
  },
  {
    row: 44,
    name: 'a copy',
    base: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'models/m.onnx', content: 'weights' },
    ],
    files: [
      { ...codeowners, content: '/.github/ @ana\n/models/ @ana\n' },
      { path: 'models/m.onnx', content: 'weights' },
      { path: 'free/m.onnx', content: 'weights' },
    ],
    findings: ['unowned-asset free/m.onnx:1'],
  },
  {
    row: 45,
    name: 'the last owned file deleted',
    base: [codeowners, model],
    files: [codeowners],
    findings: [],
    kinds: {},
  },
  {
    row: 46,
    name: 'a file that becomes a directory',
    base: [{ ...codeowners, content: '/.github/ @ana\n/m.onnx @ana\n' }, model],
    files: [
      { ...codeowners, content: '/.github/ @ana\n/m.onnx @ana\n' },
      { path: 'm.onnx/a.onnx', content: 'other' },
    ],
    findings: [],
    owned: { 'm.onnx/a.onnx': ['@ana'] },
  },
  {
    row: 46,
    name: 'a directory that becomes a file',
    base: [
      { ...codeowners, content: '/.github/ @ana\n/m.onnx/ @ana\n' },
      { path: 'm.onnx/a.onnx', content: 'other' },
    ],
    files: [{ ...codeowners, content: '/.github/ @ana\n/m.onnx/ @ana\n' }, model],
    findings: ['unowned-asset m.onnx:1'],
  },
  {
    row: 46,
    name: 'a CODEOWNERS that becomes a directory',
    base: [codeowners, model],
    files: [{ ...codeowners, path: '.github/CODEOWNERS/x' }, model],
    findings: [
      'missing-codeowners .github/CODEOWNERS:1',
      'unowned-asset m.onnx:1',
      'weakened-ownership m.onnx:1',
    ],
  },
  {
    row: 47,
    name: 'a pointer to 10 GB elsewhere',
    files: [codeowners, { ...model, content: pointer }, { path: 'README.md' }],
    findings: [],
    kinds: { 'm.onnx': 'model-artifact' },
  },
  {
    row: 48,
    name: 'a binary file, of which there is no patch',
    base: [
      { ...codeowners, content: '/.github/ @ana\n' },
      { ...model, content: Buffer.from([0, 1, 2]) },
    ],
    files: [
      { ...codeowners, content: '/.github/ @ana\n' },
      { ...model, content: Buffer.from([0, 1, 3]) },
    ],
    findings: ['unowned-asset m.onnx:1'],
  },
  {
    row: 48,
    name: 'a CODEOWNERS that is binary',
    files: [
      {
        path: '.github/CODEOWNERS',
        content: Buffer.from('/\xff\0 @ana\n/m.onnx @ana\n/.github/ @ana\n', 'latin1'),
      },
      model,
    ],
    findings: ['suspicious-pattern .github/CODEOWNERS:1'],
    owned: { 'm.onnx': ['@ana'] },
  },
];
