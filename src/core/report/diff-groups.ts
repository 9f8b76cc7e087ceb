import { byCodeUnit } from '../order.ts';
import { few, fewApart } from '../policy/words.ts';
import type { ChangedFile, Diff, FileEnd } from './diff.ts';

/** Files that go from the same people to the same, or whose kind comes to need other roles. */
export interface DiffGroup {
  readonly because: ChangedFile['because'];
  readonly title: GroupTitle;
  /** By the entries that decide; those of most files that gain or lose an accountable owner first, then the largest. */
  readonly entries: readonly EntryGroup[];
  readonly files: number;
  readonly assets: number;
  readonly gained: number;
  readonly lost: number;
}

/** In words, from whom to whom. */
export interface GroupTitle {
  /** The kind whose roles change; empty where owners do, or the kind. */
  readonly subject: string;
  /** The same as `to` where the same roles have other holders. */
  readonly from: string;
  readonly to: string;
}

/** Files that the same two entries decide. */
export interface EntryGroup {
  readonly from: FileEnd['source'];
  readonly to: FileEnd['source'];
  /** Those that lose their accountable owner first, then those that gain one, then other assets; then by path. */
  readonly files: readonly ChangedFile[];
}

/** First where an accountable owner is lost; last what only a new name does; and the largest first. */
export function groupChangedFiles({ files }: Diff): DiffGroup[] {
  const groups = grouped(files, (file) => JSON.stringify([file.because, titleOf(file)]));
  return groups
    .flatMap((group): DiffGroup[] => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          because: first.because,
          title: titleOf(first),
          entries: entryGroups(group),
          ...countsOf(group),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        b.lost - a.lost ||
        rankOf(a) - rankOf(b) ||
        b.files - a.files ||
        byCodeUnit(JSON.stringify(a.title), JSON.stringify(b.title)),
    );
}

function entryGroups(files: readonly ChangedFile[]): EntryGroup[] {
  return grouped(files, ({ before, after }) => JSON.stringify([before.source, after.source]))
    .map((group): EntryGroup => ({
      from: group[0]?.before.source,
      to: group[0]?.after.source,
      files: group.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a.path, b.path)),
    }))
    .toSorted(
      (a, b) =>
        flagged(b) - flagged(a) ||
        b.files.length - a.files.length ||
        byCodeUnit(a.files[0]?.path ?? '', b.files[0]?.path ?? ''),
    );
}

function flagged({ files }: EntryGroup): number {
  return files.filter(({ accountableOwner }) => accountableOwner !== undefined).length;
}

function grouped(files: readonly ChangedFile[], keyOf: (file: ChangedFile) => string): ChangedFile[][] {
  const groups = new Map<string, ChangedFile[]>();
  for (const file of files) {
    const key = keyOf(file);
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

/** The owners at both ends; where they stay, what the policy makes of the file. */
function titleOf({ because, before, after }: ChangedFile): GroupTitle {
  if (because.some((cause) => cause !== 'policy')) {
    return { subject: '', from: ownersText(before, after), to: ownersText(after, before) };
  }
  const [from, to] = [kindText(before), kindText(after)];
  if (from !== to) return { subject: '', from, to };
  return { subject: from, from: needsText(before), to: needsText(after) };
}

function ownersText({ owners }: FileEnd, other: FileEnd): string {
  return owners.length === 0 ? 'nobody' : fewApart(owners.toSorted(byCodeUnit), other.owners);
}

function kindText({ kind, tier }: FileEnd): string {
  return kind === undefined ? 'no asset' : `${kind} (tier ${tier})`;
}

function needsText({ accountable }: FileEnd): string {
  const terms = accountable.map((roles) => few(roles, 'or'));
  return `needs ${terms.length === 0 ? 'any owner' : few(terms)}`;
}

function countsOf(files: readonly ChangedFile[]): Pick<DiffGroup, 'files' | 'assets' | 'gained' | 'lost'> {
  return {
    files: files.length,
    assets: files.filter(({ before, after }) => (before.kind ?? after.kind) !== undefined).length,
    gained: files.filter(({ accountableOwner }) => accountableOwner === 'gained').length,
    lost: files.filter(({ accountableOwner }) => accountableOwner === 'lost').length,
  };
}

function rank({ accountableOwner, before, after }: ChangedFile): number {
  if (accountableOwner !== undefined) return accountableOwner === 'lost' ? 0 : 1;
  return (before.kind ?? after.kind) === undefined ? 3 : 2;
}

function rankOf({ because }: DiffGroup): number {
  return because.includes('ownership') ? 0 : because.includes('policy') ? 1 : 2;
}
