import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { policyKeys } from '../../scripts/docs/policy-reference.ts';
import { fencesOf, runShown } from '../../scripts/docs/shown-commands.ts';
import { readPolicy } from '../../src/core/policy/read.ts';
import { workflowFaults } from './workflow-schema.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
].toSorted();

const blocks = (language: string) =>
  pages.flatMap((page) =>
    fencesOf(read(page))
      .filter((fence) => fence.language === language)
      .map(({ body, start }) => {
        const line = read(page).slice(0, start).split('\n').length;
        return { at: `${page}:${line}`, body };
      }),
  );

describe('each command of README and docs', () => {
  const withCommands = pages.filter((page) => fencesOf(read(page)).some(({ language }) => language === 'sh'));

  it.each(withCommands)('of %s ends as it says, and prints what is shown', (page) => {
    const ran = runShown(read(page), root);
    expect(ran.length).toBeGreaterThan(0);
    for (const { commands, printed, shown } of ran) {
      for (const { line, says, code } of commands) expect(`${line} => ${code}`).toBe(`${line} => ${says}`);
      if (shown !== undefined) expect(printed).toBe(shown);
    }
  });

  it('is read by a test that sees a wrong exit code and a wrong output', () => {
    const [first] = runShown('```sh\nrolecall validate --repo nowhere\n```\n\n```text\nfine\n```\n', root);
    expect(first?.commands).toEqual([{ line: 'rolecall validate --repo nowhere', says: 0, code: 2 }]);
    expect(first?.shown).toBe('fine\n');
    expect(first?.printed).toContain('nowhere');
  });

  it('has the test command, which whoever reads this has just run', () => {
    expect(read('README.md')).toContain('```sh\nnpm cit\n```');
    expect(JSON.parse(read('package.json'))).toHaveProperty('scripts.test');
  });
});

describe('each YAML block', () => {
  const policyWords = new Set(policyKeys().map((key) => key.replace(/[.[].*/, '')));
  const all = blocks('yaml');
  // Also of one that cannot be read: the reader says what is wrong with it.
  const isPolicy = (body: string): boolean =>
    Object.keys(parseDocument(body).toJS() as object).every((key) => policyWords.has(key));
  const policies = all.filter(({ body }) => isPolicy(body));
  const others = all.filter(({ body }) => !isPolicy(body));
  const isWorkflow = (body: string): boolean => parseDocument(body).has('jobs');
  const workflows = others.filter(({ body }) => isWorkflow(body));
  const samples = others.filter(({ body }) => !isWorkflow(body));

  it.each(policies.map(({ at, body }) => [at, body] as const))(
    '%s is a policy that can be read',
    (_at, body) => {
      // A part of a policy is read as a policy with this part.
      const text = /^version:/m.test(body) ? body : `version: 1\n${body}`;
      const result = readPolicy({ path: 'rolecall.yml', bytes: text.length, text });
      expect(result.ok ? [] : result.diagnostics).toEqual([]);
    },
  );

  it.each(workflows.map(({ at, body }) => [at, body] as const))(
    '%s is a workflow with known inputs',
    async (at, body) => {
      expect(await workflowFaults(at, body)).toEqual([]);
      const { jobs } = parse(body) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
      const { inputs } = parse(read('action.yml')) as { inputs: object };
      const ours = Object.values(jobs)
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith('rolecall/'));
      expect(ours.length).toBeGreaterThan(0);
      for (const step of ours) {
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
    },
  );

  it.each(samples.map(({ at, body }) => [at, body] as const))('%s is YAML', (_at, body) => {
    expect(parseDocument(body).errors).toEqual([]);
  });

  it('of the policy reference together show every key', () => {
    const shown = new Set(
      blocks('yaml')
        .filter(({ at }) => at.startsWith('docs/policy.md'))
        .flatMap(({ body }) => keysIn(parse(body), '')),
    );
    const missing = policyKeys().filter((key) => !shown.has(key));
    expect(missing).toEqual([]);
  });
});

/** Where each key stands, with the keys that a schema leaves open as `*`. */
function keysIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const open = ['roles', 'assets', 'responsibilities', 'identities', 'checks'].includes(path);
  return Object.entries(value).flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${open ? '*' : key}`;
    return [at, ...keysIn(child, at)];
  });
}

describe('each link', () => {
  it.each(pages)('of %s leads somewhere', (page) => {
    const broken = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].filter(
      ([, path = '', anchor]) => {
        const target = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(read(target)).has(anchor);
      },
    );
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

/** As GitHub makes them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}
