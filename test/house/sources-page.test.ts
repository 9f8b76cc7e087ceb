import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPolicy } from '../../src/core/policy/read.ts';
import { sourceNames } from '../../src/core/policy/vocabulary.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'sources.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

describe('the page on sources', () => {
  it('shows YAML that can be read, and a policy that can', () => {
    expect(blocks.flatMap((text) => parseDocument(text).errors)).toEqual([]);
    const policies = blocks.filter((text) => text.startsWith('version:'));
    expect(policies.length).toBeGreaterThan(0);
    for (const text of policies)
      expect(readPolicy({ path: 'rolecall.yml', bytes: text.length, text })).toMatchObject({ ok: true });
  });

  it('has a row for every source', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(['codeowners', ...rows]).toEqual([...sourceNames]);
  });
});
