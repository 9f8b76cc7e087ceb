import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The packages in a bundle, with the terms they come under, from the statistics of the bundler. */
export function licensesOf(stats: string, root: string): string {
  const names = new Set(
    [...stats.matchAll(/"\.\/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g)].map(([, name = '']) => name),
  );
  return [...names]
    .toSorted()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const manifest: { license?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
      return `${name}\n${manifest.license ?? ''}\n${text}\n`;
    })
    .join('\n');
}
