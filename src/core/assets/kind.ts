export const stages = [
  'data',
  'features',
  'experimentation',
  'training',
  'artifacts',
  'evaluation',
  'serving',
  'infra',
  'ci-cd',
  'monitoring',
  'governance',
] as const;

/** Where in the life of a model a kind belongs. */
export type Stage = (typeof stages)[number];

/** Risk: 1 can change predictions in production, security or compliance; 4 is advisory. */
export type Tier = 1 | 2 | 3 | 4;

export type KindId = string;

/** What a file is, and how it shows. */
export interface AssetKind {
  readonly id: KindId;
  readonly stage: Stage;
  readonly tier: Tier;
  /** In half a sentence. */
  readonly what: string;
  readonly signals: readonly Signal[];
}

/**
 * Something that speaks for a kind. It holds when all its conditions hold; names and paths are compared in lower
 * case and without the suffix of a template.
 */
export interface Signal {
  /** Why, for people: `imports airflow`. */
  readonly says: string;
  readonly weight: Weight;
  readonly names?: readonly string[];
  readonly name?: RegExp;
  readonly path?: RegExp;
  /** Endings of the name, with the dot. */
  readonly endings?: readonly string[];
  /** Python modules of which the opening imports one, or something below it. */
  readonly imports?: readonly string[];
  /** Keys of which the opening has one at the top of a YAML document, or at the start of a line of JSON. */
  readonly topKeys?: readonly string[];
  /** Must all be found in the opening. */
  readonly opening?: readonly RegExp[];
  /** A file of this name lies in the directory or in one above. */
  readonly below?: string;
  /** A file of one of these names lies in the same directory. */
  readonly beside?: readonly string[];
}

/**
 * `exact`: the path settles it. `tool`: it is written for a tool that runs it, whatever it does there. `opening`: what
 * the file says of itself. `named`: its name says so. `extension`: its extension alone does. `prior`: where it lies,
 * which alone is never enough.
 */
export type Weight = 'exact' | 'tool' | 'opening' | 'named' | 'extension' | 'prior';
