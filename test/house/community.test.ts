import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const words = z.string().min(1);

describe('Rolecall', () => {
  it('finds nothing in itself', () => {
    const program = join(root, 'dist', 'cli', 'index.js');
    const options = ['check', '--all', '--format', 'json', '--fail-on', 'never', '--repo', root];
    const report: unknown = JSON.parse(
      execFileSync(process.execPath, [program, ...options], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
    );
    expect(report).toMatchObject({ findings: [], summary: { conclusion: 'success', coverage: 1 } });
    const { assets } = z.object({ assets: z.array(z.object({ path: words, kind: words })) }).parse(report);
    const kinds = new Map(assets.map(({ path, kind }) => [path, kind]));
    expect(kinds.get('dist/action/index.js')).toBe('shipped-program');
    expect(kinds.get('policies/mlops.yml')).toBe('shipped-policy');
    expect(kinds.get('.github/workflows/rolecall.yml')).toBe('ownership-policy');
  });
});

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { id: z.string().regex(/^[\w-]+$/), validations };
const label = { label: words, description: words.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.literal('input'),
    ...asked,
    attributes: z.strictObject({ ...label, placeholder: words.optional() }),
  }),
  z.strictObject({
    type: z.literal('textarea'),
    ...asked,
    attributes: z.strictObject({ ...label, placeholder: words.optional(), render: words.optional() }),
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    ...asked,
    attributes: z.strictObject({ ...label, options: z.array(words).min(1) }),
  }),
]);
const issueForm = z.strictObject({
  name: words,
  description: words,
  title: words,
  body: z.array(element).min(1),
});

describe('each issue form', () => {
  const forms = readdirSync(join(root, '.github', 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  it.each(forms)('%s is one that GitHub shows', (name) => {
    const { body } = issueForm.parse(read(`.github/ISSUE_TEMPLATE/${name}`));
    const fields = body.filter((part) => part.type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  it('stands beside a way to tell a weakness in private', () => {
    const links = z.object({
      contact_links: z.array(z.strictObject({ name: words, url: words, about: words })),
    });
    const { contact_links: all } = links.parse(read('.github/ISSUE_TEMPLATE/config.yml'));
    expect(all.map(({ url }) => url)).toContain(
      'https://github.com/rolecall/rolecall/security/advisories/new',
    );
  });
});

describe('the hooks of pre-commit', () => {
  // https://pre-commit.com/#new-hooks
  const hook = z.strictObject({
    id: words,
    name: words,
    description: words,
    entry: words,
    language: z.literal('node'),
    files: words.optional(),
    pass_filenames: z.literal(false),
    require_serial: z.boolean(),
  });
  const hooks = z.array(hook).parse(read('.pre-commit-hooks.yaml'));

  it('call commands that the package installs', () => {
    const { bin } = z
      .object({ bin: z.record(words, words) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    expect(hooks.map(({ id }) => id)).toEqual(['rolecall-check', 'rolecall-validate']);
    for (const { entry } of hooks) {
      const [program = '', command = ''] = entry.split(' ');
      expect(Object.keys(bin)).toContain(program);
      const main = join(root, bin[program] ?? '');
      expect(() =>
        execFileSync(process.execPath, [main, command, '--help'], { stdio: 'pipe' }),
      ).not.toThrow();
    }
  });

  it.each([
    ['.github/rolecall.yml', true],
    ['.github/rolecall.yaml', true],
    ['rolecall.yml', true],
    ['examples/churn/.github/rolecall.yml', false],
    ['.github/workflows/rolecall.yml', false],
  ])('validate on a change of %s: %s', (path, expected) => {
    const files = hooks.find(({ id }) => id === 'rolecall-validate')?.files ?? '';
    expect(new RegExp(files).test(path)).toBe(expected);
  });
});

describe('dependabot', () => {
  it('waits a week with every update', () => {
    const update = z.object({
      'package-ecosystem': words,
      schedule: z.strictObject({ interval: words }),
      cooldown: z.object({ 'default-days': z.number().min(7) }),
    });
    const { updates } = z
      .object({ version: z.literal(2), updates: z.array(update) })
      .parse(read('.github/dependabot.yml'));
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['github-actions', 'npm']);
  });
});
