import { safeText } from '../../src/core/report/safe-text.ts';
import type { Answer, Measured } from './measure.ts';
import { isAcceptable, score, type Score, type Share } from './score.ts';

export interface Rendering {
  readonly termsOf: (kind: string) => string;
  /** Lists the files that were taken for something unacceptable. */
  readonly misses: boolean;
}

/** The figures of all labels, then of each sample by itself, then what could not be measured. */
export function render({ answers, unmeasured, remarks }: Measured, { termsOf, misses }: Rendering): string {
  const repos = new Set(answers.map(({ label }) => label.repo)).size;
  const samples = [...new Set(answers.map(({ label }) => label.sample))].toSorted();
  const parts = [
    `${answers.length} of ${answers.length + unmeasured.length} labels measured, in ${repos} repositories`,
    section('all', score(answers, termsOf)),
    ...samples.map((sample) =>
      section(
        sample,
        score(
          answers.filter(({ label }) => label.sample === sample),
          termsOf,
        ),
      ),
    ),
    ...(misses ? [missesOf(answers)] : []),
    ...remarks.map((remark) => `note: ${safeText(remark)}`),
    ...unmeasured.map(({ label, because }) =>
      safeText(`not measured: ${label.repo}:${label.path}: ${because}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(
  sample: string,
  { strict, lenient, assetOrNot, accountable, kinds, confusions }: Score,
): string {
  const width = Math.max(...kinds.map(({ kind }) => kind.length), 4);
  const head = ['precision', '(lenient)', 'recall', '(lenient)'].map((word) => word.padStart(17)).join('');
  return [
    `== ${safeText(sample)}: ${strict.of} labels`,
    `strict        ${percent(strict)}`,
    `lenient       ${percent(lenient)}`,
    `asset or not  ${percent(assetOrNot)}`,
    `accountable   ${percent(accountable)}`,
    '',
    `${'kind'.padEnd(width)}${head}`,
    ...kinds.map(
      (of) =>
        of.kind.padEnd(width) +
        [of.precision, of.lenientPrecision, of.recall, of.lenientRecall].map(percent).join(''),
    ),
    '',
    confusions.length > 0 ? 'labelled, and taken for' : 'nothing confused',
    ...confusions.map(
      ({ label, given, times }) => `${String(times).padStart(4)}  ${label.padEnd(width)}  ${given}`,
    ),
  ].join('\n');
}

function percent({ part, of }: Share): string {
  const share = of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`;
  return `${`${part}/${of}`.padStart(8)}${share.padStart(9)}`;
}

function missesOf(answers: readonly Answer[]): string {
  return answers
    .filter(({ kind, label }) => kind !== label.kind)
    .map((answer) => {
      const { label, kind, signals, opened } = answer;
      const right = [label.kind, ...label.also].join(' or ');
      const why = signals.length > 0 ? signals.join(', ') : 'no signal';
      const mark = isAcceptable(answer) ? '~' : '!';
      return safeText(
        `${mark} ${label.repo}:${label.path}: ${right}; given ${kind} (${why}${opened ? '' : '; not opened'})`,
      );
    })
    .join('\n');
}
