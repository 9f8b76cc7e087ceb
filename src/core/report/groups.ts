import type { Finding, Severity } from '../finding.ts';
import { checkWords } from '../checks/words.ts';
import { byCodeUnit } from '../order.ts';
import { count } from './by-role.ts';
import { byImportance } from './importance.ts';
import type { Report } from './report.ts';

/** Findings of one check that one sentence tells, so that three hundred of them read as a few. */
export interface Group {
  readonly check: Finding['check'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Whom it is about: the path, or how many of what; empty where `says` tells it. */
  readonly subject: string;
  /** What is wrong, said of all; goes on after `subject`. */
  readonly says: string;
  /** What to do, said of all. */
  readonly remedy: string;
  /** True when only the path tells one of them from another; otherwise each has its own message. */
  readonly alike: boolean;
}

/** A finding taken apart, so that those that say the same of other assets are found. */
interface Said {
  readonly finding: Finding;
  /** Absent where the finding is about no asset. */
  readonly kind?: string;
  readonly rest: string;
  readonly remedy: string;
}

/** By the most important finding of each; of equal ones by check, and the largest first. */
export function groupFindings({ findings, assets }: Report): Group[] {
  const compare = byImportance({ assets });
  const kinds = new Map(assets.map(({ path, kind }) => [path, kind]));
  const groups = new Map<string, [Said, ...Said[]]>();
  for (const finding of findings) {
    const { check, severity, path } = finding;
    const said = takeApart(finding, kinds.get(path));
    const cause = said.kind === undefined ? [path] : ['', said.rest, said.remedy];
    const key = JSON.stringify([severity, check, ...cause]);
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return [...groups.values()]
    .map((group) => ({ group: groupOf(group), first: mostImportant(group, compare) }))
    .toSorted(
      (a, b) =>
        compare(a.first, b.first) ||
        byCodeUnit(a.first.check, b.first.check) ||
        b.group.findings.length - a.group.findings.length ||
        byCodeUnit(a.group.findings[0]?.path ?? '', b.group.findings[0]?.path ?? ''),
    )
    .map(({ group }) => group);
}

function mostImportant(
  [{ finding: start }, ...others]: readonly [Said, ...Said[]],
  compare: (a: Finding, b: Finding) => number,
): Finding {
  return others.reduce((first, { finding }) => (compare(finding, first) < 0 ? finding : first), start);
}

function takeApart(finding: Finding, kind: string | undefined): Said {
  const { path, message, remedy } = finding;
  const subject = `${path} (${kind}) `;
  if (kind === undefined || !message.startsWith(subject)) return { finding, rest: message, remedy };
  return {
    finding,
    kind,
    rest: message.slice(subject.length),
    remedy: remedy.replaceAll(` /${path}`, ' each'),
  };
}

function groupOf(group: readonly [Said, ...Said[]]): Group {
  const [{ finding, kind, rest, remedy }] = group;
  const { check, severity, path, message } = finding;
  const common = { check, severity, findings: group.map((said) => said.finding) };
  if (group.length === 1) {
    const subject = kind === undefined ? '' : path;
    return { ...common, subject, says: message.slice(subject.length), remedy: finding.remedy, alike: true };
  }
  if (kind === undefined) {
    const words = checkWords.get(check);
    const subject = `${count(group.length, 'time')} in ${path}`;
    return {
      ...common,
      subject,
      says: `: ${words?.summary ?? message}`,
      remedy: words?.mend ?? remedy,
      alike: false,
    };
  }
  return { ...common, subject: assetsText(group), says: `: each ${rest}`, remedy, alike: true };
}

const mostKinds = 3;

/** `3 dataset assets`, `9 assets (5 dataset, 2 notebook, 1 prompt, 1 other)` */
function assetsText(group: readonly Said[]): string {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of group) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const [[only = ''] = [], ...others] = kinds;
  if (others.length === 0) return count(group.length, `${only} asset`);
  const sorted = [...kinds].toSorted(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  const named = sorted.slice(0, mostKinds).map(([kind, number]) => `${number} ${kind}`);
  const rest = sorted.slice(mostKinds).reduce((sum, [, number]) => sum + number, 0);
  return `${group.length} assets (${[...named, ...(rest > 0 ? [`${rest} other`] : [])].join(', ')})`;
}

/** Where a finding is: the path alone where the line says nothing. */
export function placeText({ path, line, column }: Finding): string {
  if (column !== undefined) return `${path}:${line}:${column}`;
  return line === 1 ? path : `${path}:${line}`;
}
