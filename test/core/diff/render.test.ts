import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { ChangedFile, Diff } from '../../../src/core/report/diff.ts';
import { renderDiffMarkdown } from '../../../src/core/report/diff-markdown.ts';
import { commentLimit } from '../../../src/core/report/room.ts';
import { renderDiffText } from '../../../src/core/report/diff-text.ts';

/** Files of `owners` different owners, each with an entry of its own. */
function diffOf(files: number, owners: number, name = 'team'): Diff {
  const changed = Array.from({ length: files }, (_, index): ChangedFile => {
    const owner = `@acme/${name}${index % owners}`;
    const line = (index % owners) + 1;
    return {
      path: `dir${index % owners}/${name}/${String(index).padStart(5, '0')}.onnx`,
      because: ['ownership'],
      before: {
        owners: [owner],
        source: { file: 'CODEOWNERS', line, pattern: `/dir${line}/` },
        accountable: [],
      },
      after: { owners: [], accountable: [], kind: 'model-artifact', tier: 1, status: 'unowned' },
    };
  });
  const difference = {
    line: 1,
    column: 1,
    what: `holders of ${name}`,
    was: `@${name}`,
    is: 'https://evil.example',
  };
  return {
    schema: 'rolecall/diff@1',
    base: 'main',
    head: 'HEAD',
    summary: { files: files + 5, changed: files, assets: files, gained: 0, lost: 0 },
    policy: {
      change: 'changed',
      path: 'rolecall.yml',
      weakened: Array.from({ length: files }, () => difference),
      strengthened: [],
      faults: [],
    },
    files: changed,
  };
}

const plain = createColors(false);

describe('what changes hands, at any size', () => {
  it.each([
    { files: 3, owners: 1, lines: 16 },
    { files: 3000, owners: 1, lines: 70 },
    { files: 3000, owners: 3000, lines: 300 },
  ])(
    '$files files of $owners owners fit in $lines lines, and the counts are of all',
    ({ files, owners, lines }) => {
      const text = renderDiffText(diffOf(files, owners), plain);
      expect(text.split('\n').length).toBeLessThanOrEqual(lines);
      expect(text).toContain(`${files} of ${files + 5} files change hands`);
      const markdown = renderDiffMarkdown(diffOf(files, owners), commentLimit);
      expect(markdown.length).toBeLessThan(65_535);
      expect(markdown).toContain(`${files} of ${files + 5} files change hands`);
    },
  );

  it('counts what it does not show', () => {
    expect(renderDiffText(diffOf(3000, 1), plain)).toContain('and 2997 more');
    expect(renderDiffText(diffOf(3000, 3000), plain)).toContain('…and 2950 files in 2950 more groups');
    expect(renderDiffMarkdown(diffOf(3000, 3000), commentLimit)).toContain(
      '…and 2970 files in 2970 more groups.',
    );
    expect(renderDiffMarkdown(diffOf(3000, 1), commentLimit)).toContain('- and 2980 more');
  });

  it('keeps its limit however long the names are', () => {
    const markdown = renderDiffMarkdown(diffOf(3000, 3000, '_'.repeat(300)), commentLimit);
    expect(markdown.length).toBeLessThan(commentLimit.most);
    expect(markdown).toMatch(/…and \d+ files in \d+ more groups\./);
  });

  it('mentions nobody, links nowhere and moves no cursor', () => {
    const hostile = diffOf(2, 1, '\u001b[2J\u202e<b>|`@all` \n# x');
    const markdown = renderDiffMarkdown(hostile, commentLimit);
    expect(markdown).not.toMatch(/@[a-z]|https:\/\/|<b>|\|`/);
    for (const text of [markdown, renderDiffText(hostile, plain)]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(text).not.toMatch(/^# x/m);
    }
  });
});
