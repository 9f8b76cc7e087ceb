import { severities, type Severity } from '../finding.ts';
import type { CheckId } from '../policy/checks.ts';
import { placeText, type Group } from './groups.ts';
import type { Room } from './room.ts';
import { safeMarkdown } from './safe-text.ts';
import { whereabouts } from './whereabouts.ts';

/** What one group shows of itself. */
export interface GroupText {
  readonly severity: Severity;
  readonly findings: number;
  readonly title: string;
  /** True when the title names each finding. */
  readonly whole: boolean;
  /** A row each of those that the title does not name. */
  readonly items: readonly string[];
}

/** How a page writes the name of a check. */
export type CheckName = (check: CheckId) => string;

interface Title {
  readonly group: Group;
  readonly text: string;
  readonly whole: boolean;
}

const mostPlaces = 4;

/** The longest message or path that is shown whole, in UTF-16 code units. */
const mostOfOne = 400;

/**
 * The groups that fit, each as a bullet, with as much of their findings as the room lets them list: the titles before
 * any list, then errors before warnings, and those of one weight share alike.
 */
export function groupsThatFit(groups: readonly Group[], room: Room, nameOf: CheckName): GroupText[] {
  const titled = groups.map((group) => titleOf(group, nameOf)).filter(({ text }) => room.take(text));
  const items = new Map<Group, readonly string[]>();
  for (const severity of severities) {
    // The smallest first: what they leave of their share is for the larger.
    const sharing = titled
      .filter(({ group, whole }) => group.severity === severity && !whole)
      .map(({ group }) => group)
      .toSorted((a, b) => a.findings.length - b.findings.length);
    for (const [index, group] of sharing.entries())
      items.set(group, itemsThatFit(group, room, room.left() / (sharing.length - index)));
  }
  return titled.map(({ group, text, whole }) => ({
    severity: group.severity,
    findings: group.findings.length,
    title: text,
    whole,
    items: items.get(group) ?? [],
  }));
}

/** How many findings of a group its text does not show. */
export function hiddenOf({ findings, whole, items }: GroupText): number {
  return whole ? 0 : findings - items.length;
}

/** The bullet of a group, its findings folded below. */
export function bullet({ findings, title, items }: GroupText): string {
  if (items.length === 0) return title;
  const more = findings - items.length;
  return title + open(items.length, more) + items.join('') + close;
}

function titleOf(group: Group, nameOf: CheckName): Title {
  const { check, findings, subject, says, remedy, alike } = group;
  const places =
    alike && findings.length > 1
      ? whereabouts(
          findings.map(({ path }) => path),
          mostPlaces,
        )
      : [];
  const named = places.reduce((sum, { paths }) => sum + paths, 0);
  const texts = places.map(({ place, directory, paths }) =>
    directory ? `${code(place)} (${paths})` : code(place),
  );
  const more = findings.length > named ? [`${findings.length - named} more`] : [];
  const where = places.length === 0 ? placeOfOne(group) : `. In ${[...texts, ...more].join(', ')}`;
  const whom = subject === '' ? '' : `<b>${shown(subject)}</b>`;
  return {
    group,
    text: `- ${nameOf(check)} ${whom}${shown(says)}${where}  \n  → ${shown(remedy)}\n`,
    whole: findings.length === 1 || places.filter(({ directory }) => !directory).length === findings.length,
  };
}

/** Where to look for what a message does not say: a line of a file, or a file that it does not name. */
function placeOfOne({ findings }: Group): string {
  const [only, ...others] = findings;
  if (!only || others.length > 0) return '';
  const isSaid = only.line === 1 && only.column === undefined && only.message.includes(only.path);
  return isSaid ? '' : ` (${code(placeText(only))})`;
}

function itemsThatFit({ findings, alike }: Group, room: Room, share: number): string[] {
  const frame = open(findings.length, findings.length) + close;
  const end = room.left() - share;
  if (room.left() - room.size(frame) < end || !room.take(frame)) return [];
  const items: string[] = [];
  for (const finding of findings) {
    const message = alike ? '' : ` ${shown(finding.message)}`;
    const item = `  - ${code(placeText(finding))}${message}\n`;
    if (room.left() - room.size(item) < end || !room.take(item)) break;
    items.push(item);
  }
  return items;
}

function open(listed: number, more: number): string {
  const rest = more > 0 ? ` of ${listed + more}` : '';
  return `\n  <details><summary>${listed}${rest} listed</summary>\n\n`;
}

const close = '\n  </details>\n';

function code(path: string): string {
  return `<code>${shown(path)}</code>`;
}

/** Keeps both ends of what is too long. */
export function shown(text: string): string {
  if (text.length <= mostOfOne) return safeMarkdown(text);
  return safeMarkdown(`${text.slice(0, mostOfOne / 2)}…${text.slice(-mostOfOne / 2)}`);
}
