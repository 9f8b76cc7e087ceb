import { byCodeUnit } from '../../order.ts';
import { CODEOWNERS_LIMIT_BYTES } from '../places.ts';
import { textOf, type LineChange } from './lines.ts';
import { planEdits, type LongerEntry, type NewEntry, type Plan } from './plan.ts';
import { prove } from './prove.ts';
import { render, type Rendered } from './render.ts';
import { survey, type Ground, type Terrain } from './terrain.ts';

export type { Gap, Terrain } from './terrain.ts';
export type { LineChange } from './lines.ts';

/** The smallest edit of CODEOWNERS that gives files the owners they lack. */
export interface Proposal {
  /** CODEOWNERS as it would be. */
  readonly text: string;
  /** Each of its lines, and those it replaces. */
  readonly changes: readonly LineChange[];
  /** In the order of the file. */
  readonly edits: readonly EntryEdit[];
  /** Gaps that no edit closes without harm, sorted. */
  readonly open: readonly { readonly path: string; readonly because: string }[];
}

/** An entry that is new, or names further owners. */
export interface EntryEdit {
  readonly change: 'added' | 'changed';
  /** Of the text as it would be, 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** All that it names then, and those of them who are new to its files. */
  readonly owners: readonly string[];
  readonly added: readonly string[];
  /** The gaps it closes, sorted. */
  readonly closes: readonly string[];
  /** Files that are no gap and gain owners too, sorted. */
  readonly takesAlong: readonly string[];
}

/** Trials after which whatever still breaks a promise is given up. */
const mostTrials = 60;

/**
 * Proposes entries, tries them by resolving every path before and after, and gives up those that would take a file
 * from an owner, change a file that is no gap, or leave the gap they are meant for. Independent of the order of paths.
 */
export function proposeOwners(given: Terrain): Proposal {
  const terrain = {
    ...given,
    paths: [...new Set(given.paths)].toSorted(byCodeUnit),
    gaps: given.gaps.toSorted((a, b) => byCodeUnit(a.path, b.path)),
  };
  const ground = survey(terrain);
  const patterns = new Set<string>();
  const entries = new Set<number>();
  for (let trial = 0; trial < mostTrials; trial += 1) {
    const plan = planEdits(ground, { patterns, entries });
    const result = attempt(terrain.text, ground, plan);
    const { proposal, broken } = result;
    if (new TextEncoder().encode(proposal.text).length >= CODEOWNERS_LIMIT_BYTES)
      return nothing(terrain, 'CODEOWNERS would be 3 MB or more, and GitHub ignores such a file whole');
    const blamed = [...broken].flatMap(([path, edit]) => edit ?? culprits(plan, path));
    // An entry whose files later ones take, all of them, does nothing.
    const idle = blamed.length === 0 ? result.idle : [];
    if (blamed.length + idle.length === 0) return withOpen(proposal, terrain, ground);
    for (const edit of idle) ban(edit, patterns, entries);
    for (const edit of blamed) ban(edit, patterns, entries);
  }
  return nothing(terrain, 'no set of entries was found that closes it without harm');
}

type Edit = NewEntry | LongerEntry;

function attempt(text: string, ground: Ground, plan: Plan) {
  const rendered: Rendered = render(text, ground, plan);
  const after = textOf(rendered.changes.flatMap((change) => change.after ?? []));
  const { closes, takesAlong, broken } = prove(after, rendered.edits, ground);
  const edits = [...rendered.edits].flatMap(([line, edit]): EntryEdit[] => {
    const closed = closes.get(edit) ?? [];
    return [{ ...described(edit, ground), line, closes: closed, takesAlong: takesAlong.get(edit) ?? [] }];
  });
  const proposal: Proposal = { text: after, changes: rendered.changes, edits, open: [] };
  const idle = [...rendered.edits.values()].filter((edit) => !closes.has(edit));
  return { proposal, broken, idle };
}

function described(edit: Edit, { entries }: Ground) {
  if ('pattern' in edit) {
    const { pattern, group } = edit;
    return { change: 'added', pattern, owners: group.owners, added: group.added } as const;
  }
  const entry = entries[edit.index];
  const owners = [...(entry?.owners ?? []).map(({ text }) => text), ...edit.add];
  return { change: 'changed', pattern: entry?.pattern.text ?? '', owners, added: edit.add } as const;
}

/** The edits that were meant for a gap which none of them decides in the end. */
function culprits({ added, longer }: Plan, path: string): Edit[] {
  return [...added, ...longer].filter(({ targets }) => targets.includes(path));
}

function ban(edit: Edit, patterns: Set<string>, entries: Set<number>): void {
  if ('pattern' in edit) patterns.add(edit.pattern);
  else entries.add(edit.index);
}

function withOpen(proposal: Proposal, terrain: Terrain, ground: Ground): Proposal {
  const closed = new Set(proposal.edits.flatMap(({ closes }) => closes));
  const open = terrain.gaps
    .filter(({ path }) => !closed.has(path))
    .map(({ path }) => ({ path, because: becauseOf(path, ground) }))
    .toSorted((a, b) => byCodeUnit(a.path, b.path));
  return { ...proposal, open };
}

function becauseOf(path: string, { standing }: Ground): string {
  if (!standing.has(path)) return 'it is not tracked';
  return path.includes('\ufffd')
    ? 'its name is not valid UTF-8, so that no pattern can be written for it'
    : 'no pattern matches it without changing who owns another file';
}

function nothing({ text, gaps }: Terrain, because: string): Proposal {
  const ground = survey({ text, gaps: [], paths: [], isAsset: () => false });
  const { changes } = render(text, ground, { longer: [], added: [] });
  const open = gaps.map(({ path }) => ({ path, because })).toSorted((a, b) => byCodeUnit(a.path, b.path));
  return { text, changes, edits: [], open };
}
