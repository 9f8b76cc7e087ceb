import type { ExplainedEntry, ExplainedPath, ExplainedSource, Explanation } from '../explain.ts';
import { safeText } from './safe-text.ts';

/** A path a paragraph: its kind and why, its owners and why, the roles it needs and has. */
export function renderExplanation({ paths }: Explanation): string {
  return paths.map(paragraph).join('\n');
}

function paragraph(explained: ExplainedPath): string {
  const { path, tracked, kind, stage, tier, signals, owners, required, held, status } = explained;
  const rows: [string, string][] = [
    ['kind', kind === undefined ? 'no asset' : `${kind} (stage ${stage}, tier ${tier})`],
    ...(signals.length > 0 ? [['because', signals.join('; ')] satisfies [string, string]] : []),
    ['owners', owners.length > 0 ? owners.join(' ') : 'nobody'],
    ...ownershipRows(explained),
    ...required.map(({ roles, state }): [string, string] => [
      'needs',
      `${roles.join(' or ')}: ${stateText[state]}`,
    ]),
    ...(required.length > 0 ? [['held', held.join(', ') || 'no role'] satisfies [string, string]] : []),
    ...(status === undefined ? [] : [['status', status] satisfies [string, string]]),
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(13)}  ${safeText(text)}`);
  return `${[safeText(path) + (tracked ? '' : ' (not tracked)'), ...lines].join('\n')}\n`;
}

/** Which sources were asked, where there are others than CODEOWNERS; and the entries there that the last match beats. */
function ownershipRows({ winner, sources, beaten }: ExplainedPath): [string, string][] {
  const entries = beaten.map((entry): [string, string] => ['which beats', entryText(entry)]);
  if (sources.every(({ source }) => source === 'codeowners'))
    return [['winning entry', winner ? entryText(winner) : 'none matches'], ...entries];
  return sources.flatMap((source) => [
    ...sourceRows(source),
    ...(source.source === 'codeowners' ? entries : []),
  ]);
}

const stateText = { met: 'held by an owner', unmet: 'missing', maybe: 'not known' } as const;

function entryText({ file, line, pattern, owners }: ExplainedEntry): string {
  return [`${file}:${line}`, pattern, owners.join(' ') || '(no owner: un-owns)']
    .filter((part) => part !== undefined)
    .join('  ');
}

const answerText = {
  decides: 'decides',
  nobody: 'names nobody',
  silent: 'says nothing',
  unread: 'cannot be read',
  later: 'would name',
} as const;

/** A source and what it answers: `metadata  decides  sql/visits_v1/metadata.yaml:3  ana@acme.io` */
function sourceRows({ source, answer, owners, at, passedOver, faults }: ExplainedSource): [string, string][] {
  const place = at && [`${at.file}:${at.line}`, ...(at.pattern === undefined ? [] : [at.pattern])].join('  ');
  const names = owners.length > 0 ? [owners.join(' ')] : [];
  return [
    [source, [answerText[answer], ...(place === undefined ? [] : [place]), ...names].join('  ')],
    ...passedOver.map(({ text, because, path, line }): [string, string] => [
      '',
      `passes over ${JSON.stringify(text)}, ${because}  ${path}:${line}`,
    ]),
    ...faults.map(({ path, line, because }): [string, string] => ['', `${path}:${line} ${because}`]),
  ];
}
