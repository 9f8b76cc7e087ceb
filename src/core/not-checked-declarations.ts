import { either, type Scene } from './checks/check.ts';
import { comparisons } from './checks/declared-owner-conflict.ts';
import { byCodeUnit } from './order.ts';
import { quote } from './ownership/quote.ts';
import type { NotChecked } from './report/report.ts';
import type { Fault } from './sources/source.ts';

/** More files than this that cannot be read are counted. */
const mostFaults = 5;

/** What is not known because a file that says who owns what cannot be read, or names people by other names. */
export function declarations(scene: Scene): NotChecked[] {
  if (scene.policy.sources.every((source) => source === 'codeowners')) return [];
  return [...unread(scene), ...uncompared(scene)];
}

function unread({ world, assets }: Scene): NotChecked[] {
  const faults = new Map<string, { readonly fault: Fault; assets: number }>();
  for (const { path } of assets) {
    for (const answer of world.answers(path)) {
      for (const fault of answer.source === 'codeowners' ? [] : answer.faults) {
        const key = `${fault.path}:${fault.line} ${fault.because}`;
        const known = faults.get(key) ?? { fault, assets: 0 };
        known.assets += 1;
        faults.set(key, known);
      }
    }
  }
  const all = [...faults].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, found]) => found);
  const told = all
    .slice(0, mostFaults)
    .map(({ fault: { path, line, because }, assets: count }): NotChecked => ({
      check: 'unowned-asset',
      because: `${path}:${line} ${quote(because)}; whom it names for ${count === 1 ? '1 asset' : `${count} assets`} is not known`,
    }));
  const more = all.length - told.length;
  if (more === 0) return told;
  return [
    ...told,
    { check: 'unowned-asset', because: `${more} more files that say who owns what cannot be read` },
  ];
}

function uncompared(scene: Scene): NotChecked[] {
  const unknown = scene.assets.flatMap((asset) =>
    comparisons(scene, asset)
      .filter(({ verdict }) => verdict === 'unknown')
      .slice(0, 1),
  );
  if (unknown.length === 0) return [];
  const names = new Set(
    unknown
      .flatMap(({ declaration, owners }) => [...declaration.owners, ...owners])
      .map(({ text }) => quote(text)),
  );
  const shown = [...names].toSorted(byCodeUnit);
  const some = shown.length > 5 ? [...shown.slice(0, 5), `${shown.length - 5} more`] : shown;
  return [
    {
      check: 'declared-owner-conflict',
      because:
        `who is who among ${either(some, 'and')}, and in which team, is not known: ` +
        `${unknown.length === 1 ? '1 asset may have' : `${unknown.length} assets may have`} other owners by CODEOWNERS than by what is declared`,
    },
  ];
}
