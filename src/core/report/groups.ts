import { severities, type Finding, type Severity } from '../finding.ts';
import { checkWords } from '../checks/words.ts';
import { byCodeUnit } from '../order.ts';
import { count } from './by-role.ts';
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

/** Checks that look at who owns an asset, not at which role must. */
const whateverTheKind: ReadonlySet<Finding['check']> = new Set(['catch-all-owner', 'single-owner']);

/** A finding taken apart: what it says of its asset, and what the asset is called. */
interface Said {
  readonly finding: Finding;
  /** `data-pipeline`; empty where its check looks at no kind, absent where the finding is about no asset. */
  readonly kind?: string;
  readonly rest: string;
}

/** Heaviest first, then by check; within a check the largest group first. */
export function groupFindings({ findings, assets }: Report): Group[] {
  const kinds = new Map(assets.map(({ path, kind }) => [path, kind]));
  const groups = new Map<string, [Said, ...Said[]]>();
  for (const finding of findings) {
    const { check, severity, path } = finding;
    const said = takeApart(finding, kinds.get(path));
    const cause = said.kind === undefined ? path : `${said.kind} ${said.rest}`;
    const key = `${severity} ${check} ${cause}`;
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return [...groups.values()]
    .map(groupOf)
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        byCodeUnit(a.check, b.check) ||
        b.findings.length - a.findings.length ||
        byCodeUnit(a.findings[0]?.path ?? '', b.findings[0]?.path ?? ''),
    );
}

function takeApart(finding: Finding, kind: string | undefined): Said {
  const { check, path, message } = finding;
  const subject = `${path} (${kind}) `;
  if (kind === undefined || !message.startsWith(subject)) return { finding, rest: message };
  return { finding, kind: whateverTheKind.has(check) ? '' : kind, rest: message.slice(subject.length) };
}

function groupOf(group: readonly [Said, ...Said[]]): Group {
  const [{ finding, kind, rest }] = group;
  const { check, severity, path, message, remedy } = finding;
  const common = { check, severity, findings: group.map((said) => said.finding) };
  if (group.length === 1) {
    const subject = kind === undefined ? '' : path;
    return { ...common, subject, says: message.slice(subject.length), remedy, alike: true };
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
  const assets = count(group.length, kind === '' ? 'asset' : `${kind} asset`);
  return {
    ...common,
    subject: assets,
    says: `: each ${rest}`,
    remedy: remedy.replaceAll(` /${path}`, ' each'),
    alike: true,
  };
}

/** Where a finding is: the path alone where the line says nothing. */
export function placeText({ path, line, column }: Finding): string {
  if (column !== undefined) return `${path}:${line}:${column}`;
  return line === 1 ? path : `${path}:${line}`;
}
