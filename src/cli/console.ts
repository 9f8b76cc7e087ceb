/** The world outside a command: what it reads and where it writes. */
export interface Console {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: Date;
  /** True when standard output is a terminal that shows colours. */
  readonly colors: boolean;
  /** The result, piece by piece; bytes are only lent for the call. */
  readonly write: (piece: string | Uint8Array) => void;
  /** Everything that is not the result. */
  readonly complain: (text: string) => void;
  /** What is being done; shown only on a terminal. */
  readonly progress: (text: string) => void;
  /** Standard input, piece by piece; a piece is good until the next. */
  readonly input: () => Iterable<Uint8Array>;
}

export type ExitCode = 0 | 1 | 2 | 3;
