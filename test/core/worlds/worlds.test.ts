import { describe, expect, it } from 'vitest';
import { evaluate, lookUps } from '../../../src/core/evaluate.ts';
import { smallWorlds, snapshotOf } from './world.ts';

describe('small worlds', () => {
  it.each(smallWorlds().map((world) => [world.world, world] as const))('%s', (_name, world) => {
    const { expect: wanted, only } = world;
    const snapshot = snapshotOf(world);
    if (wanted.lookUps) {
      const { people: _said, ...unasked } = snapshot;
      expect(lookUps(unasked)).toMatchObject({ access: [], parents: [], members: [], ...wanted.lookUps });
    }
    const result = evaluate(snapshot, {
      failOn: world.failOn ?? 'error',
      ...(only && { only: (path: string) => only.includes(path) }),
    });
    if (wanted.policy === 'unreadable') {
      expect(result.ok).toBe(false);
      return;
    }
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { assets, findings, notChecked, summary } = result.report;
    const by = <Value>(pick: (asset: (typeof assets)[number]) => Value): Record<string, Value> =>
      Object.fromEntries(assets.map((asset) => [asset.path, pick(asset)]));

    if (wanted.kind) expect({ ...by((asset) => asset.kind) }).toMatchObject(wanted.kind);
    if (wanted.status) expect(by((asset) => asset.status)).toEqual(wanted.status);
    if (wanted.findings) {
      // The column is compared where one is written.
      const found = findings.map(({ severity, check, path, line, column }, index) => {
        const place = `${severity} ${check} ${path}:${line}`;
        return wanted.findings?.[index] === place || column === undefined ? place : `${place}:${column}`;
      });
      expect(found).toEqual(wanted.findings);
    }
    for (const words of wanted.says ?? []) {
      expect(findings.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(words);
    }
    if (wanted.notChecked) expect(notChecked.map(({ check }) => check)).toEqual(wanted.notChecked);
    for (const words of wanted.because ?? []) {
      expect(notChecked.map(({ check, because }) => `${check}: ${because}`).join('\n')).toContain(words);
    }
    if (wanted.coverage !== undefined) expect(summary.coverage).toBe(wanted.coverage);
    if (wanted.waived !== undefined) expect(summary.waived).toBe(wanted.waived);
    if (wanted.conclusion !== undefined) expect(summary.conclusion).toBe(wanted.conclusion);
  });
});
