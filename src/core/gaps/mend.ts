import type { Fix, FixResult } from '../fix/fix.ts';
import { byCodeUnit } from '../order.ts';
import type { EntryEdit } from '../ownership/propose/propose.ts';
import type { Mend, MendingLine, OpenReason, ReportedGap } from '../report/gaps.ts';
import { mostConsidered } from './considered.ts';
import { pasteOf } from './paste.ts';

/** What the lines are for. */
interface Ground {
  readonly gaps: readonly ReportedGap[];
  /** The gaps of which a finding is told. */
  readonly counting: ReadonlySet<string>;
  readonly codeowners?: { readonly path: string; readonly text: string };
}

/** What would close the gaps: the edit that `fix` proposes, the lines of it to paste, and what stays open and why. */
export function mendOf(
  result: Extract<FixResult, { ok: true } | { obstacle: string }>,
  ground: Ground,
): Mend {
  const { gaps, codeowners } = ground;
  const nothing = { blocks: [], lines: 0, closes: 0 };
  if (!result.ok) {
    const next = `${codeowners?.path ?? 'CODEOWNERS'} must be mended before lines can be proposed.`;
    const open = gaps.length === 0 ? [] : [{ because: result.obstacle, next, paths: pathsOf(gaps) }];
    return { path: codeowners?.path ?? '', creates: false, edits: [], open, paste: nothing };
  }
  const { fix } = result;
  return {
    path: fix.path,
    creates: fix.creates,
    edits: mendingLines(fix),
    open: openReasons(fix, ground),
    paste: fix.proposal.edits.length === 0 ? nothing : pasteOf(fix, gaps, codeowners?.text ?? ''),
  };
}

function mendingLines({ proposal: { edits, changes }, reasons }: Fix): MendingLine[] {
  const lines = changes.flatMap(({ after }) => (after ? [after.text] : []));
  return edits.map((edit: EntryEdit) => {
    const { change, line, pattern, owners, added, closes } = edit;
    const because = [...new Set(closes.flatMap((path) => reasons.get(path) ?? []))];
    return { change, line, text: lines[line - 1] ?? '', pattern, owners, added, closes, because };
  });
}

const wholeEdit = 'In a clone, rolecall fix proposes lines for all.';
const byHand = 'Set it to a level, or add an entry by hand.';

/** Gaps of one reason together, those of most gaps first. */
function openReasons({ open, proposal }: Fix, { gaps, counting }: Ground): OpenReason[] {
  const isGap = new Set(pathsOf(gaps));
  const groups = new Map<string, { because: string; next: string; paths: string[] }>();
  const note = (because: string, next: string, path: string): void => {
    const id = `${because}\n${next}`;
    const group = groups.get(id) ?? { because, next, paths: [] };
    groups.set(id, group);
    group.paths.push(path);
  };
  const told = new Set(open.map(({ path }) => path));
  for (const { path, because, next } of open) if (isGap.has(path)) note(because, next, path);
  for (const path of proposal.edits.flatMap(({ closes }) => closes)) told.add(path);
  for (const path of isGap) {
    if (told.has(path)) continue;
    if (counting.has(path))
      note(`lines were looked for to close the riskiest ${mostConsidered} gaps alone`, wholeEdit, path);
    else note('the policy sets the check or the tier of it to off', byHand, path);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, paths: group.paths.toSorted(byCodeUnit) }))
    .toSorted((a, b) => b.paths.length - a.paths.length || byCodeUnit(a.because, b.because));
}

function pathsOf(gaps: readonly ReportedGap[]): string[] {
  return gaps.map(({ path }) => path);
}
