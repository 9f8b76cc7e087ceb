import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleOfTeamName } from '../../../src/core/init/team-names.ts';

interface Names {
  readonly surely: Readonly<Record<string, readonly string[]>>;
  readonly maybe: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
}

const names = parse(readFileSync(join(import.meta.dirname, 'team-names.yml'), 'utf8')) as Names;

describe('the name of a team', () => {
  for (const how of ['surely', 'maybe'] as const) {
    const cases = Object.entries(names[how]).flatMap(([role, slugs]) => slugs.map((slug) => [slug, role]));
    it.each(cases)(`%s ${how} speaks of %s`, (slug = '', role = '') => {
      expect(roleOfTeamName(slug)).toEqual({ role, how });
    });
  }

  it.each(names.none)('%s speaks of no role', (slug) => {
    expect(roleOfTeamName(slug)).toBeUndefined();
  });
});
