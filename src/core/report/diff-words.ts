import type { PolicyDifference } from '../policy/comparison.ts';
import { count } from './by-role.ts';
import type { GroupTitle } from './diff-groups.ts';
import type { ChangedFile, Diff, DiffedPolicy, FileEnd } from './diff.ts';

/** `37 of 412 files change hands, 12 assets among them: 2 lose their accountable owner, 10 gain an accountable owner` */
export function answerText({ summary }: Diff): string {
  const { files, changed, assets } = summary;
  if (changed === 0) return `No file changes hands; ${count(files, 'file')} compared`;
  const hands = `${changed} of ${count(files, 'file')} ${changed === 1 ? 'changes' : 'change'} hands`;
  const effect = effectText(summary);
  return `${hands}, ${count(assets, 'asset')} among them${effect === '' ? '' : `: ${effect}`}`;
}

/** `2 lose their accountable owner, 10 gain an accountable owner`; empty where none does. */
export function effectText({ gained, lost }: { readonly gained: number; readonly lost: number }): string {
  return [
    ...(lost > 0 ? [`${lost} ${lost === 1 ? 'loses its' : 'lose their'} accountable owner`] : []),
    ...(gained > 0 ? [`${gained} ${gained === 1 ? 'gains' : 'gain'} an accountable owner`] : []),
  ].join(', ');
}

/** `CODEOWNERS:2 /dags/ → CODEOWNERS:9 /dags/daily/`; of an entry that only moved where it is, and was. */
export function sourcesText(from: FileEnd['source'], to: FileEnd['source']): string {
  const isSame = from?.file === to?.file && from?.pattern === to?.pattern;
  if (!isSame) return `${sourceText(from)} → ${sourceText(to)}`;
  return from?.line === to?.line ? sourceText(to) : `${sourceText(to)} (was in line ${from?.line})`;
}

function sourceText(source: FileEnd['source']): string {
  if (!source) return 'no entry';
  const { file, line, pattern } = source;
  return pattern === undefined ? `${file}:${line}` : `${file}:${line} ${pattern}`;
}

/** `dags/a.py (data-pipeline): misowned → owned` */
export function fileText({ path, previousPath, before, after }: ChangedFile): string {
  const name = previousPath === undefined ? path : `${previousPath} → ${path}`;
  const kinds = turn(before.kind ?? 'no asset', after.kind ?? 'no asset');
  if (kinds === 'no asset') return name;
  const isSettled = before.status === after.status || !before.status || !after.status;
  return `${name} (${kinds})${isSettled ? '' : `: ${before.status} → ${after.status}`}`;
}

/** What becomes of the policy, in a sentence; empty where there is nothing to say. */
export function policyText({ change, path = '', weakened, strengthened }: DiffedPolicy): string {
  const parts = [
    ...(weakened.length > 0 ? [`less in ${count(weakened.length, 'part')}`] : []),
    ...(strengthened.length > 0 ? [`more in ${count(strengthened.length, 'part')}`] : []),
  ];
  const sentences: Readonly<Record<DiffedPolicy['change'], string>> = {
    none: '',
    same: '',
    added: `The head adds the policy ${path}: once merged, it judges.`,
    changed:
      parts.length === 0
        ? `The policy ${path} changes, and asks neither less nor more.`
        : `The policy ${path} asks ${parts.join(', and ')} than at the base.`,
    deleted: `The head deletes the policy ${path}: once merged, no roles are judged.`,
    unreadable: `The head's policy ${path} cannot be read, so it is not compared, and both ends are judged by the base's.`,
    given: `Both ends are judged by ${path}: the repository's own policies are not compared.`,
  };
  return sentences[change];
}

/** `data-transform (tier 2) needs data-engineer`, in parts that a renderer puts together. */
export function titleParts({ subject, from, to }: GroupTitle): {
  readonly before: string;
  readonly from?: string;
  readonly to: string;
} {
  const before = subject === '' ? '' : `${subject} `;
  return from === to ? { before, to: `${to}, by other holders` } : { before, from, to };
}

/** `approvals for model-card: 2 → 1` */
export function differenceText({ what, was, is }: PolicyDifference): string {
  return `${what}: ${was} → ${is}`;
}

function turn(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}
