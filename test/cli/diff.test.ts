import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createSandbox } from '../git/sandbox.ts';

const sandbox = createSandbox();
afterAll(sandbox.remove);

const policy = (accountable: string): string =>
  `version: 1\nextends: []\nroles: { ml-engineer: { teams: [acme/ml] }, data-scientist: { teams: [acme/ds] } }\nresponsibilities:\n  model-artifact: { accountable: ${accountable} }\n`;

sandbox.commit({
  CODEOWNERS: '* @acme/ops\n/models/ @acme/ml\n',
  'rolecall.yml': policy('ml-engineer'),
  'models/a.onnx': 'a',
  'models/b.onnx': 'b',
  'docs/a.md': 'text',
});
sandbox.git('switch', '--quiet', '--create', 'feature');
sandbox.commit({
  CODEOWNERS: '* @acme/ops\n# weights\n/models/ @acme/ds\n',
  'rolecall.yml': policy('[ml-engineer, data-scientist]'),
});
sandbox.git('switch', '--quiet', '--create', 'gap', 'main');
sandbox.commit({ CODEOWNERS: '* @acme/ops\n/models/\n' });
sandbox.git('switch', '--quiet', '--create', 'broken', 'main');
sandbox.commit({ 'rolecall.yml': 'version: 2\n', CODEOWNERS: '* @acme/ops\n' });
sandbox.git('switch', '--quiet', 'main');
// The base goes on, and the branches do not take back what they never touched.
sandbox.commit({ 'docs/CODEOWNERS': 'ignored\n', 'models/c.onnx': 'c' });

async function rolecall(...args: readonly string[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    args,
    {
      cwd: sandbox.root,
      environment: process.env,
      now: new Date('2026-11-24T12:00:00Z'),
      colors: false,
      write: (piece) => void written.push(Buffer.from(piece).toString()),
      complain: (text) => void complaints.push(text),
      progress: () => undefined,
      input: () => [],
    },
    '0.0.0',
  );
  return { code, out: written.join(''), err: complaints.join('') };
}

describe('rolecall diff', () => {
  it('says from whom to whom, by the entries that decide, and what the policy loosens', async () => {
    const { code, out } = await rolecall('diff', '--base', 'main', '--head', 'feature');
    expect(out).toBe(`@acme/ml → @acme/ds  3 files
  CODEOWNERS:3 /models/ (was in line 2)
      models/a.onnx (model-artifact)
      models/b.onnx (model-artifact)
      models/c.onnx (model-artifact)

The policy rolecall.yml asks less in 1 part than at the base.
Less:
  rolecall.yml:5  accountable for model-artifact: ml-engineer → ml-engineer or data-scientist

3 of 7 files change hands, 3 assets among them.
`);
    expect(code).toBe(0);
  });

  it('compares with HEAD where no head is named', async () => {
    const { code, out } = await rolecall('diff', '--base', 'main');
    expect(out).toBe('No file changes hands; 7 files compared.\n');
    expect(code).toBe(0);
  });

  it('is no failure where accountable owners are lost', async () => {
    const { code, out } = await rolecall('diff', '--base', 'main', '--head', 'gap');
    expect(out).toContain('@acme/ml → nobody  3 files: 3 lose their accountable owner\n');
    expect(out).toContain('    - models/a.onnx (model-artifact): owned → unowned\n');
    expect(code).toBe(0);
  });

  it('writes a document that others can read', async () => {
    const { code, out } = await rolecall('diff', '--base', 'main', '--head', 'gap', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'rolecall/diff@1',
      base: 'main',
      head: 'gap',
      summary: { files: 7, changed: 3, assets: 3, gained: 0, lost: 3 },
      policy: { change: 'same', path: 'rolecall.yml' },
      files: [{ path: 'models/a.onnx', because: ['ownership'] }, {}, {}],
    });
    expect((await rolecall('diff', '--base', 'main', '--head', 'gap', '--format', 'json')).out).toBe(out);
    expect(code).toBe(0);
  });

  it('writes Markdown', async () => {
    const { out } = await rolecall('diff', '--base', 'main', '--head', 'feature', '--format', 'markdown');
    expect(out).toMatch(/^## Rolecall: 3 of 7 files change hands/);
    expect(out).toMatch(/^\| @&#8203;acme\/ml \| @&#8203;acme\/ds \| 3 \|/m);
    expect(out).not.toContain('@acme');
  });

  it('says of a policy of the head that it cannot be read, and compares owners all the same', async () => {
    const { code, out } = await rolecall('diff', '--base', 'main', '--head', 'broken');
    expect(out).toContain("The head's policy rolecall.yml cannot be read");
    expect(out).toContain('rolecall.yml:1:10: version:');
    expect(out).toContain('@acme/ml → @acme/ops  3 files: 3 lose their accountable owner');
    expect(code).toBe(0);
  });

  it('refuses a policy of the base that cannot be read', async () => {
    const { code, out, err } = await rolecall('diff', '--base', 'broken', '--head', 'feature');
    expect(out).toBe('');
    expect(err).toMatch(/^rolecall\.yml:1:10: version:/);
    expect(code).toBe(2);
  });

  it.each([
    ['no base', [], /rolecall diff needs a base/],
    ['paths', ['--base', 'main', 'models'], /takes no paths/],
    ['a base that is not there', ['--base', 'mian'], /Did you mean main\?/],
    ['another format', ['--base', 'main', '--format', 'sarif'], /Known: text, json, markdown/],
  ])('refuses %s', async (_name, args, words) => {
    const { code, out, err } = await rolecall('diff', ...args);
    expect(err).toMatch(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
