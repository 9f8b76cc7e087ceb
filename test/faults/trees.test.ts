import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createDirectory, createObjectStore } from './repository.ts';
import { formats, mostMilliseconds, run } from './run.ts';
import { commandsIn, harmIn } from './scan.ts';
import { badTrees, type BadTree } from './trees.ts';

const store = createObjectStore();
const directories: string[] = [];
afterAll(() => {
  store.remove();
  for (const directory of directories) rmSync(directory, { recursive: true });
});

function inObjects({ base, files }: BadTree): string[] {
  const before = base && store.commit(base);
  const after = store.commit(files, before);
  const ends = before === undefined ? [] : ['--base', before];
  return ['--repo', store.root, ...ends, '--head', after];
}

function onDisk({ files }: BadTree, tracked: boolean): string[] {
  const root = createDirectory(files, tracked);
  directories.push(root);
  return ['--repo', root];
}

/** Asks in every format, and tells in how many. */
async function answers({ findings, says = '', kinds, owned }: BadTree, args: readonly string[]) {
  for (const format of formats) {
    const { code, out, err, milliseconds } = await run(['check', ...args, '--format', format]);
    expect.soft(harmIn(format, findings ? out : '{}'), format).toEqual([]);
    expect.soft(milliseconds).toBeLessThan(mostMilliseconds);
    expect.soft(out).not.toContain('root:');
    if (!findings) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(says);
      continue;
    }
    expect.soft(err).toBe('');
    if (format === 'github') expect(commandsIn(out)).toBe(findings.length);
    if (format !== 'json') continue;
    const report = JSON.parse(out);
    const found = report.findings.map(
      (one: Record<string, string>) => `${one['check']} ${one['path']}:${one['line']}`,
    );
    expect(found.toSorted()).toEqual(findings.toSorted());
    expect(report.findings.map((one: { message: string }) => one.message).join('\n')).toContain(says);
    const assets = new Map<string, { kind: string; owners: string[] }>(
      report.assets.map((asset: { path: string }) => [asset.path, asset]),
    );
    for (const [path, kind] of Object.entries(kinds ?? {})) expect(assets.get(path)?.kind).toBe(kind);
    for (const [path, owners] of Object.entries(owned ?? {}))
      expect(assets.get(path)?.owners).toEqual(owners);
  }
  return formats.length;
}

describe('bad trees', () => {
  it.each(badTrees)('$row: $name, as objects', async (bad) => {
    expect(await answers(bad, inObjects(bad))).toBe(formats.length);
  });

  const asFiles = badTrees.filter(({ base, files }) => !base && files.every(({ mode }) => mode !== '160000'));
  it.each(asFiles)('$row: $name, in a working tree and in a folder', async (bad) => {
    expect(await answers(bad, onDisk(bad, true))).toBe(formats.length);
    expect(await answers(bad, onDisk(bad, false))).toBe(formats.length);
  });
});
