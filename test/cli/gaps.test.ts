import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createSandbox } from '../git/sandbox.ts';
import { claimed, pasted } from '../core/gaps/paste.ts';

const sandbox = createSandbox();
afterAll(sandbox.remove);

const codeowners = '/models/ @acme/web\n/rolecall.yml @acme/ml\n';
sandbox.commit({
  CODEOWNERS: codeowners,
  'rolecall.yml':
    'version: 1\nroles: { ml-engineer: { teams: [acme/ml] }, mlops-engineer: { teams: [acme/ml] }, data-scientist: { teams: [acme/ml] } }\n',
  'models/a.onnx': 'a',
  'models/b.onnx': 'b',
  'docs/a.md': 'text',
});
sandbox.git('switch', '--quiet', '--create', 'mended');
sandbox.commit({ CODEOWNERS: '* @acme/ml\n' });
sandbox.git('switch', '--quiet', '--create', 'broken', 'main');
sandbox.commit({ 'rolecall.yml': 'version: 2\n' });
sandbox.git('switch', '--quiet', 'main');

async function rolecall(...args: readonly string[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    ['gaps', ...args],
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

describe('rolecall gaps', () => {
  it('says what has no accountable owner, where, and what mends it; that is no failure', async () => {
    const { code, out } = await rolecall();
    expect(out).toContain(
      '3 of 4 assets have no accountable owner: 1 unowned, 2 owned by other roles, coverage 25 %.\n',
    );
    expect(out).toContain('  ml-engineer');
    expect(out).toContain('    2  models/: CODEOWNERS:1 /models/ (@acme/web)\n');
    expect(out).toContain('  ~ /models/ @acme/web @acme/ml\n');
    expect(code).toBe(0);
  });

  it('judges the commit that is named', async () => {
    const { code, out } = await rolecall('--head', 'mended');
    expect(out).toContain('every asset has an accountable owner: coverage 100 %.\n');
    expect(code).toBe(0);
  });

  it('writes the body of the issue, of which the lines do what they say', async () => {
    const { out } = await rolecall('--format', 'markdown');
    expect(out).toMatch(/^\*\*3 of 4 assets have no accountable owner\*\*/);
    expect(claimed(out)).toBe(3);
    sandbox.git('switch', '--quiet', '--create', 'pasted');
    sandbox.commit({ CODEOWNERS: pasted(out, codeowners) });
    const after = await rolecall('--format', 'json');
    sandbox.git('switch', '--quiet', 'main');
    expect(JSON.parse(after.out)).toMatchObject({
      schema: 'rolecall/gaps@1',
      gaps: [],
      summary: { coverage: 1 },
    });
  });

  it('gives the same bytes for the same input, as JSON, a body and a page', async () => {
    for (const format of ['json', 'markdown', 'html']) {
      const [one, other] = [await rolecall('--format', format), await rolecall('--format', format)];
      expect(one.out).toBe(other.out);
      expect(one.out.length).toBeGreaterThan(500);
    }
  });

  it('is bad usage with paths, and bad input with a policy that cannot be read', async () => {
    const paths = await rolecall('models');
    expect(paths).toMatchObject({ code: 2, out: '' });
    expect(paths.err).toContain('takes no paths');
    const broken = await rolecall('--head', 'broken');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('rolecall.yml:1:10');
  });
});
