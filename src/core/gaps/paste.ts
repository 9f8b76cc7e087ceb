import type { Fix } from '../fix/fix.ts';
import { byCodeUnit } from '../order.ts';
import { parseCodeowners } from '../ownership/codeowners.ts';
import { textOf, type Line } from '../ownership/propose/lines.ts';
import type { EntryEdit } from '../ownership/propose/propose.ts';
import { ownersKey } from '../ownership/propose/terrain.ts';
import { createResolver } from '../ownership/resolve.ts';
import type { Mend, PasteBlock, ReportedGap } from '../report/gaps.ts';
import { unseen } from '../report/safe-text.ts';

/** Nobody pastes more than this by hand. */
const mostLines = 60;

/** Nor than this many characters: the issue has other things to say. */
const mostCharacters = 20_000;

/** Tries after which whatever still breaks a promise is left to `fix`. */
const mostTrials = 8;

/** A line of a file, and the edit that it is of. */
interface EditedLine {
  readonly line: Line;
  readonly edit?: EntryEdit;
  /** Where an edit was not chosen, and where nothing is edited: as CODEOWNERS is now, 1-based. */
  readonly before?: number;
}

/**
 * The lines of a fix to paste: all of them, or the most important that can be applied without the others. Where they
 * may, the new ones go to the end. Each choice is proved by resolving every path that they can match.
 */
export function pasteOf(
  { proposal, reached }: Fix,
  gaps: readonly ReportedGap[],
  text: string,
): Mend['paste'] {
  const truth = createTruth(text, proposal.text, reached);
  let chosen = new Set(mostImportant(proposal, gaps));
  for (let trial = 0; trial < mostTrials && chosen.size > 0; trial += 1) {
    const lines = linesWith(proposal, chosen);
    // All of them were proved when they were proposed.
    const blamed = chosen.size === proposal.edits.length ? [] : truth.breaks(lines, chosen);
    if (blamed.length === 0) {
      const atEnd = inPlaceThenNew(lines);
      const blocks = isAtEnd(lines) || truth.breaks(atEnd, chosen).length === 0 ? atEnd : lines;
      const closes = [...chosen].reduce((sum, edit) => sum + edit.closes.length, 0);
      return { blocks: blocksOf(blocks), lines: chosen.size, closes };
    }
    chosen = new Set([...chosen].filter((edit) => !blamed.includes(edit)));
  }
  return { blocks: [], lines: 0, closes: 0 };
}

/** The riskiest tier first, then what closes most. A line with what nobody sees cannot be pasted as it is shown. */
function mostImportant({ edits, changes }: Fix['proposal'], gaps: readonly ReportedGap[]): EntryEdit[] {
  const tiers = new Map(gaps.map(({ path, tier }) => [path, tier]));
  const tierOf = ({ closes }: EntryEdit): number =>
    closes.reduce((least, path) => Math.min(least, tiers.get(path) ?? 1), 9);
  const lines = changes.flatMap(({ after }) => (after ? [after.text] : []));
  const ranked = edits
    .map((edit) => ({ edit, tier: tierOf(edit), text: lines[edit.line - 1] ?? '' }))
    .filter(({ text }) => !text.replaceAll('\t', ' ').match(unseen))
    .toSorted((a, b) => a.tier - b.tier || b.edit.closes.length - a.edit.closes.length)
    .slice(0, mostLines);
  let left = mostCharacters;
  const cut = ranked.findIndex(({ text }) => (left -= text.length + 1) < 0);
  return ranked.slice(0, cut < 0 ? ranked.length : cut).map(({ edit }) => edit);
}

function linesWith({ changes, edits }: Fix['proposal'], chosen: ReadonlySet<EntryEdit>): EditedLine[] {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  let [now, then] = [0, 0];
  return changes.flatMap(({ before, after }): EditedLine[] => {
    if (before) now += 1;
    if (!after) return [];
    then += 1;
    const edit = byLine.get(then);
    const place = before && { before: now };
    if (!edit) return [{ line: after, ...place }];
    if (chosen.has(edit)) return [{ line: after, edit, ...place }];
    return before ? [{ line: { ...after, text: before.text }, ...place }] : [];
  });
}

function isAtEnd(lines: readonly EditedLine[]): boolean {
  const last = lines.findLastIndex(({ before }) => before !== undefined);
  return lines.slice(0, last + 1).every(({ before, edit }) => before !== undefined || !edit);
}

/** Every new line behind all that is there. */
function inPlaceThenNew(lines: readonly EditedLine[]): EditedLine[] {
  const isNew = ({ before, edit }: EditedLine): boolean => before === undefined && edit !== undefined;
  const closed = lines.map((one) =>
    one.line.end === '' ? { ...one, line: { ...one.line, end: '\n' } } : one,
  );
  return [...closed.filter((one) => !isNew(one)), ...closed.filter(isNew)];
}

/** Who owns what now and by the whole proposal, which is known to be good. */
function createTruth(text: string, proposed: string, paths: readonly string[]) {
  const ownersIn = (codeowners: string) => {
    const resolver = createResolver(parseCodeowners(codeowners).entries);
    return (path: string) => {
      const entry = resolver.resolve(path);
      return { owners: ownersKey(entry), line: entry?.line ?? 0 };
    };
  };
  const [now, wanted] = [ownersIn(text), ownersIn(proposed)];
  return {
    /** The edits after which a file has owners that it has neither now nor by the proposal, or a gap that is to close stays. */
    breaks(lines: readonly EditedLine[], chosen: ReadonlySet<EntryEdit>): EntryEdit[] {
      const then = ownersIn(textOf(lines.map(({ line }) => line)));
      const meant = new Map([...chosen].flatMap((edit) => edit.closes.map((path) => [path, edit] as const)));
      const blamed = new Set<EntryEdit>();
      for (const path of paths) {
        const { owners, line } = then(path);
        const edit = meant.get(path);
        if ((!edit && owners === now(path).owners) || owners === wanted(path).owners) continue;
        const deciding = lines[line - 1]?.edit ?? edit;
        // What no edit decides and none is meant for is as it was.
        for (const one of deciding ? [deciding] : chosen) blamed.add(one);
      }
      return [...blamed].toSorted((a, b) => a.line - b.line || byCodeUnit(a.pattern, b.pattern));
    },
  };
}

function blocksOf(lines: readonly EditedLine[]): PasteBlock[] {
  const replaced = lines.flatMap(({ line, edit, before }) =>
    edit && before !== undefined ? [line.text] : [],
  );
  const blocks: PasteBlock[] = replaced.length > 0 ? [{ at: 'replace', lines: replaced }] : [];
  const pending: string[] = [];
  const flush = (block: Omit<PasteBlock, 'lines'>): void => {
    if (pending.length > 0) blocks.push({ ...block, lines: pending.splice(0) });
  };
  for (const { line, edit, before } of lines) {
    if (before === undefined) {
      if (edit) pending.push(line.text);
    } else flush({ at: 'before', before: { line: before, pattern: line.text.trim().split(/\s/)[0] ?? '' } });
  }
  flush({ at: 'end' });
  return blocks;
}
