import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, type Workflow } from './workflow-rules.ts';
import { actionFaults, workflowFaults } from './workflow-schema.ts';

const root = join(import.meta.dirname, '..', '..');
const directory = join(root, '.github', 'workflows');

const workflows = readdirSync(directory).map((file) => ({
  file,
  text: readFileSync(join(directory, file), 'utf8'),
}));

describe('each workflow', () => {
  it.each(workflows.map(({ file, text }) => [file, text] as const))(
    '%s is one that GitHub reads',
    async (file, text) => {
      expect(await workflowFaults(file, text)).toEqual([]);
    },
  );

  it.each(workflows.map((one) => [one.file, one] as const))(
    '%s keeps the rules of the house',
    (_file, one) => {
      expect(breaches(one)).toEqual([]);
    },
  );

  it('pins each Action by the same commit everywhere', () => {
    const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(\S+)/g)]);
    // The parts of one repository are of one release.
    const pins = new Set(
      used.map(([, name = '', pin = '']) => `${name.split('/').slice(0, 2).join('/')}@${pin}`),
    );
    const names = new Set([...pins].map((pin) => pin.split('@')[0]));
    expect(pins.size).toBe(names.size);
  });
});

describe('action.yml', () => {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');

  it('is one that GitHub reads', () => {
    expect(actionFaults('action.yml', text)).toEqual([]);
    expect(actionFaults('action.yml', text.replace('main:', 'mian:')).join('\n')).toContain('mian');
  });
});

/** A good workflow, with what a test puts in the place of one of its lines. */
function workflowWith(line: string, instead: string): Workflow {
  const text = `name: Good
on:
  pull_request:
permissions: {}
concurrency: { group: good, cancel-in-progress: true }
jobs:
  one:
    name: One
    timeout-minutes: 5
    permissions:
      # To say why.
      checks: write
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3
        with: { persist-credentials: false }
      - run: echo good
`;
  if (!text.includes(line)) throw new Error(`the good workflow has no ${line}`);
  return { file: 'good.yml', text: text.replace(line, instead) };
}

describe('the rules of the house', () => {
  it('find nothing in a good workflow', async () => {
    const good = workflowWith('name', 'name');
    expect(breaches(good)).toEqual([]);
    expect(await workflowFaults(good.file, good.text)).toEqual([]);
  });

  it.each([
    ['permissions: {}\n', 'permissions: { contents: write }\n', 'gives every job more than reading'],
    ['permissions: {}\n', '', 'permissions: '],
    ['  pull_request:', '  pull_request_target:', 'runs with rights on the word of a fork'],
    ['  pull_request:', '  pull_request:\n    paths: ["src/**"]', 'its check never comes'],
    ['    name: One', '    name: One\n    if: github.actor == 0', 'may be skipped'],
    ['    timeout-minutes: 5\n', '', 'jobs.one.timeout-minutes: '],
    ['concurrency: { group: good, cancel-in-progress: true }\n', '', 'concurrency: '],
    ['      # To say why.\n', '', 'does not say why it has checks: write'],
    ['echo good', 'npm ci', 'runs the code of dependencies with checks: write'],
    [`@${'0'.repeat(40)} # v1.2.3`, '@v1', 'uses actions/checkout@v1, which is not pinned'],
    [' # v1.2.3', '', 'has no version beside it'],
    ['{ persist-credentials: false }', '{ fetch-depth: 0 }', 'leaves its token in the checkout'],
    ['echo good', 'echo ${{ github.event.pull_request.title }}', 'writes an expression into a shell script'],
  ])('see %j become %j', (line, instead, said) => {
    expect(breaches(workflowWith(line, instead)).join('\n')).toContain(said);
  });

  it.each([
    ['name: One', 'nam: One', "Unexpected value 'nam'"],
    ['echo good', 'echo ${{ gitub.ref }}', "Unrecognized named-value: 'gitub'"],
  ])('leave %j for %j to GitHub', async (line, instead, said) => {
    const { file, text } = workflowWith(line, instead);
    expect((await workflowFaults(file, text)).join('\n')).toContain(said);
  });
});
