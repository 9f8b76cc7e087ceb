import { either, type Scene } from './checks/check.ts';
import { comparisons } from './checks/declared-owner-conflict.ts';
import { isOwnershipFile } from './checks/unowned-ownership-file.ts';
import { byCodeUnit } from './order.ts';
import { quote } from './ownership/quote.ts';
import type { CheckId } from './policy/checks.ts';
import type { NotChecked } from './report/report.ts';
import type { Fault } from './sources/source.ts';
import type { Asset } from './world.ts';
import { filesNameOwners, unreadSources } from './unread-sources.ts';

/** More files than this that cannot be read are counted. */
const mostFaults = 5;

/** What is not known because a file that says who owns what cannot be read, or names people by other names. */
export function declarations(scene: Scene): NotChecked[] {
  const unasked = unaskedSources(scene);
  if (scene.policy.sources.every((source) => source === 'codeowners')) return unasked;
  return [...unasked, ...unread(scene), ...uncompared(scene)];
}

/** Something has no owner, though assets here name owners for sources that the policy does not ask. */
function unaskedSources({ world, policy, assets }: Scene): NotChecked[] {
  const isUnowned = ({ path, judgement }: Asset): boolean =>
    judgement.status === 'unowned' && !isOwnershipFile(path);
  if (!assets.some(isUnowned)) return [];
  const paths = assets.map(({ path }) => path);
  return unreadSources(paths, world.tree.openings, policy.sources).map(({ source, files }) => {
    const [are, them] = files.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const sources = [...policy.sources, source].join(', ');
    const because = `${filesNameOwners(files)}, and ${are} not asked: a policy with \`sources: [${sources}]\` asks ${them}`;
    return { check: 'unowned-asset', because };
  });
}

/** A fault, and for how many assets it leaves the answer of a check open. */
interface Open {
  readonly fault: Fault;
  readonly check: CheckId;
  assets: number;
}

function unread({ world, assets }: Scene): NotChecked[] {
  const faults = new Map<string, Open>();
  for (const { path } of assets) {
    const answers = world.answers(path);
    const deciding = answers.findIndex(({ owners }) => owners.length > 0);
    for (const [index, answer] of answers.entries()) {
      for (const fault of answer.source === 'codeowners' ? [] : answer.faults) {
        const check = checkLeftOpen(index, deciding);
        const key = `${check} ${fault.path}:${fault.line} ${fault.because}`;
        const known = faults.get(key) ?? { fault, check, assets: 0 };
        known.assets += 1;
        faults.set(key, known);
      }
    }
  }
  const all = [...faults].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, open]) => open);
  return [...new Set(all.map(({ check }) => check))].flatMap((check) =>
    told(
      check,
      all.filter((open) => open.check === check),
    ),
  );
}

/** What cannot be read might give an owner; others than those who decide; or, asked after them, some that disagree. */
function checkLeftOpen(index: number, deciding: number): CheckId {
  if (deciding < 0) return 'unowned-asset';
  return index <= deciding ? 'wrong-role' : 'declared-owner-conflict';
}

function told(check: CheckId, all: readonly Open[]): NotChecked[] {
  const shown = all.slice(0, mostFaults).map(({ fault: { path, line, because }, assets }): NotChecked => {
    const whose = assets === 1 ? '1 asset' : `${assets} assets`;
    return { check, because: `${path}:${line} ${quote(because)}; whom it names for ${whose} is not known` };
  });
  const more = all.length - shown.length;
  if (more === 0) return shown;
  const files =
    more === 1 ? '1 more file that says who owns what' : `${more} more files that say who owns what`;
  return [...shown, { check, because: `${files} cannot be read` }];
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
