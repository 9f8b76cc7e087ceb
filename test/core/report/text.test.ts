import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { summaryLimit } from '../../../src/core/report/room.ts';
import { renderText } from '../../../src/core/report/text.ts';
import { reportOn } from './reports.ts';

const textOn = (world: Parameters<typeof reportOn>[0]): string => {
  const { report, sources } = reportOn(world);
  return renderText(report, { colors: createColors(false), sources });
};

describe('the last lines', () => {
  it('count assets by state', () => {
    expect(textOn({ codeowners: '/a/ @x', files: { 'a/m.onnx': '', 'b/m.onnx': '' } })).toMatch(
      /^3 files, 3 assets: 1 owned, 2 unowned, 0 misowned\. Coverage 33\.3 %\.$/m,
    );
  });

  it('tell no coverage of nothing', () => {
    const world = { files: { 'README.md': '' } };
    expect(textOn(world)).toMatch(/^1 file, no ML asset\.\n0 errors, 0 warnings, 0 notices\n$/m);
    expect(renderMarkdown(reportOn(world).report, summaryLimit)).not.toContain('coverage');
  });
});
