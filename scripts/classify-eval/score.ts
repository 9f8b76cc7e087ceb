import type { Answer } from './measure.ts';

/** A part of a whole; `of` may be 0, and then there is no share. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface KindScore {
  readonly kind: string;
  /** Of the files given this kind, those labelled so; leniently: those for which it would be right too. */
  readonly precision: Share;
  readonly lenientPrecision: Share;
  /** Of the files labelled so, those given this kind; leniently: those given any kind that is right too. */
  readonly recall: Share;
  readonly lenientRecall: Share;
}

export interface Score {
  readonly strict: Share;
  readonly lenient: Share;
  readonly assetOrNot: Share;
  /** The same roles are accountable for what it is and for what it was taken for. */
  readonly accountable: Share;
  readonly kinds: readonly KindScore[];
  /** How often a labelled kind was taken for another; the most frequent first. */
  readonly confusions: readonly { readonly label: string; readonly given: string; readonly times: number }[];
}

/** @param termsOf the accountable terms of a kind, written so that equal terms are equal texts; `none` has some too */
export function score(answers: readonly Answer[], termsOf: (kind: string) => string): Score {
  const share = (holds: (answer: Answer) => boolean, among: readonly Answer[] = answers): Share => ({
    part: among.filter(holds).length,
    of: among.length,
  });
  const kinds = [...new Set(answers.flatMap(({ kind, label }) => [kind, label.kind]))].toSorted();
  return {
    strict: share(isRight),
    lenient: share(isAcceptable),
    assetOrNot: share(isRightlyAsset),
    accountable: share(({ kind, label }) => termsOf(kind) === termsOf(label.kind)),
    kinds: kinds.map((kind) => {
      const given = answers.filter((answer) => answer.kind === kind);
      const labelled = answers.filter(({ label }) => label.kind === kind);
      return {
        kind,
        precision: share(isRight, given),
        lenientPrecision: share(isAcceptable, given),
        recall: share(isRight, labelled),
        lenientRecall: share(isAcceptable, labelled),
      };
    }),
    confusions: confusions(answers),
  };
}

function isRight({ kind, label }: Answer): boolean {
  return kind === label.kind;
}

export function isAcceptable({ kind, label }: Answer): boolean {
  return kind === label.kind || label.also.includes(kind);
}

/** Where `none` and some kind are both right, either is. */
function isRightlyAsset({ kind, label }: Answer): boolean {
  return [label.kind, ...label.also].some((right) => (right === 'none') === (kind === 'none'));
}

function confusions(answers: readonly Answer[]): Score['confusions'] {
  const times = new Map<string, { label: string; given: string; times: number }>();
  for (const answer of answers.filter((one) => !isRight(one))) {
    const { kind: given, label } = answer;
    const entry = times.get(`${label.kind} ${given}`) ?? { label: label.kind, given, times: 0 };
    entry.times += 1;
    times.set(`${label.kind} ${given}`, entry);
  }
  return [...times.values()].toSorted(
    (a, b) => b.times - a.times || (`${a.label} ${a.given}` < `${b.label} ${b.given}` ? -1 : 1),
  );
}
