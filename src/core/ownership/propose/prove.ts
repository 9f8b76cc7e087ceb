import { parseCodeowners } from '../codeowners.ts';
import { createResolver } from '../resolve.ts';
import type { LongerEntry, NewEntry } from './plan.ts';
import { isWithin, ownersKey, type Ground, type Standing } from './terrain.ts';

type Edit = NewEntry | LongerEntry;

/** What an edited file really does, found by resolving every path before and after. */
export interface Proof {
  /** The files that each edit decides, among them those whose gap it closes. */
  readonly closes: ReadonlyMap<Edit, readonly string[]>;
  /** Files that gain owners beside them. */
  readonly takesAlong: ReadonlyMap<Edit, readonly string[]>;
  /** Files that come out otherwise than promised, with the edit that decides them; undefined: none does. */
  readonly broken: ReadonlyMap<string, Edit | undefined>;
}

export function prove(text: string, edits: ReadonlyMap<number, Edit>, ground: Ground): Proof {
  const resolver = createResolver(parseCodeowners(text).entries);
  const closes = new Map<Edit, string[]>();
  const takesAlong = new Map<Edit, string[]>();
  const broken = new Map<string, Edit | undefined>();
  for (const [path, standing] of ground.standing) {
    const entry = resolver.resolve(path);
    const edit = entry ? edits.get(entry.line) : undefined;
    const now = ownersKey(entry);
    const then = ownersBefore(path, ground);
    const changed = now !== then || (entry !== null && (ground.winner.get(path) ?? -1) < 0);
    if (!isKept(standing, then, now, changed, edit)) broken.set(path, edit);
    else if (edit && standing.as === 'target') note(closes, edit, path);
    else if (edit && now !== then) note(takesAlong, edit, path);
  }
  return { closes, takesAlong, broken };
}

function ownersBefore(path: string, { entries, winner }: Ground): string {
  return ownersKey(entries[winner.get(path) ?? -1]);
}

/** The promise for a file: nothing lost; a gap closed; nothing gained but what may be taken along. */
function isKept(standing: Standing, then: string, now: string, changed: boolean, edit?: Edit): boolean {
  if (!isWithin(then, now)) return false;
  if (standing.as === 'target') return now === standing.group.key;
  if (standing.as === 'kept') return !changed || (!standing.asset && edit !== undefined && 'index' in edit);
  return true;
}

function note(files: Map<Edit, string[]>, edit: Edit, path: string): void {
  const known = files.get(edit);
  if (known) known.push(path);
  else files.set(edit, [path]);
}
