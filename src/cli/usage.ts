/** What the command line takes, as data: the reader of arguments, the help and the documentation are made from it. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** How its value is called. */
  readonly value?: string;
  readonly says: string;
}

export const options = {
  repo: {
    type: 'string',
    value: 'DIR',
    says: 'the repository or folder (default: the repository around the current directory)',
  },
  policy: { type: 'string', value: 'FILE', says: "judge by this policy instead of the repository's own" },
  format: { type: 'string', value: 'FORMAT', says: 'how to write the result' },
  output: { type: 'string', value: 'FILE', says: 'write the result to a file' },
  base: {
    type: 'string',
    value: 'REF',
    says: 'the branch to merge into: judge only what the change touches, by the policy of the branch',
  },
  head: {
    type: 'string',
    value: 'REF',
    says: 'the commit to judge (default: the working tree; of a change HEAD)',
  },
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    says: 'the lightest finding that fails: error (default), warning, notice or never',
  },
  codeowners: {
    type: 'string',
    value: 'FILE',
    says: "read this CODEOWNERS instead of the repository's own",
  },
  all: { type: 'boolean', says: 'all tracked files' },
  stdin: { type: 'boolean', says: 'read the paths from standard input, one a line or each ended by NUL' },
  author: { type: 'string', value: 'LOGIN', says: 'who opens the pull request: never asked to review it' },
  'why-not': { type: 'string', value: 'LOGIN', says: 'say of each role why this person is not asked' },
  write: { type: 'boolean', says: 'make the edit instead of only showing it' },
  help: { type: 'boolean', short: 'h', says: 'say this' },
  version: { type: 'boolean', says: 'say which version this is' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['repo', 'format', 'output', 'help', 'version'];

interface Command {
  /** The options it takes beside the common ones. */
  readonly takes: readonly OptionName[];
  /** What follows its name. */
  readonly usage: string;
  /** In half a sentence. */
  readonly does: string;
  /** What one should know before using it. */
  readonly about: string;
  /** The first is the default. */
  readonly formats: readonly string[];
  /** When it ends with exit code 1; absent: never. */
  readonly fails?: string;
}

export const commands = {
  check: {
    takes: ['policy', 'base', 'head', 'all', 'fail-on'],
    usage: '[--base REF] [--head REF] [--all] [PATH…]',
    does: 'find assets without an accountable owner',
    about:
      'Judges every tracked file as it lies in the working tree. With --base it judges a change: what that touches from the merge base to its head, as merging would leave it; with --all every file, by the policy of the base. PATH narrows it to files and directories.',
    formats: ['text', 'json', 'sarif', 'github', 'markdown'],
    fails: 'there are findings at or above --fail-on',
  },
  explain: {
    takes: ['policy', 'head'],
    usage: 'PATH…',
    does: 'say why a path is what it is and belongs to whom',
    about:
      'For each path: its kind and the signals that gave it, its owners, the entry that won and those it beat, and the roles required and held.',
    formats: ['text', 'json'],
  },
  owners: {
    takes: ['policy', 'head', 'all', 'stdin', 'codeowners'],
    usage: '[--codeowners FILE] [--stdin | --all | PATH…]',
    does: 'list the owners of paths',
    about:
      'Resolves CODEOWNERS as GitHub does, for all tracked files or for paths in the order given; they need not exist. As text: the path, a tab, its owners; nothing after the tab where nobody owns it.',
    formats: ['text', 'json'],
  },
  assets: {
    takes: ['policy', 'head', 'all', 'stdin'],
    usage: '[--stdin | --all | PATH…]',
    does: 'list the kind of each file',
    about:
      'For all tracked files, or for paths in the order given. As text: the path, a tab, its kind; `-` for what is no asset. A path that is not tracked is told by its name alone.',
    formats: ['text', 'json'],
  },
  diff: {
    takes: ['policy', 'base', 'head'],
    usage: '--base REF [--head REF]',
    does: 'list the files that change hands by merging the head (default HEAD) into the tip of the base',
    about:
      'Says from whom to whom, grouped by entry, and what a change of the policy loosens. That files change hands is an answer and no failure: check judges it.',
    formats: ['text', 'json', 'markdown'],
  },
  reviewers: {
    takes: ['policy', 'base', 'head', 'author', 'why-not'],
    usage: '--base REF [--head REF] --author LOGIN [--why-not LOGIN]',
    does: 'say whom to ask to review a change, and why each',
    about:
      'Plans the reviews of a change by the policy and the owners of its base: which roles must approve, who of them can, and the fewest people to ask. Who wrote commits of the change is not asked; who reviewed such files before, as messages of commits tell, is asked first. It asks no network, so the members of teams are not known: a team is asked in place of people.',
    formats: ['text', 'json', 'markdown'],
  },
  fix: {
    takes: ['policy', 'head', 'write'],
    usage: '[--write]',
    does: 'propose the smallest CODEOWNERS edit that closes the gaps; --write makes it',
    about:
      'Names holders of the accountable role, among them first who really changed the files. It takes no file from an owner it has, resolves every file before and after to prove it, and keeps comments and order.',
    formats: ['text', 'json'],
    fails: 'a gap stays open for which it knows nobody to name',
  },
  gaps: {
    takes: ['policy', 'head'],
    usage: '',
    does: 'say what of the whole repository has no accountable owner, and what would mend it',
    about:
      'Coverage by role and kind, where the gaps are and which entry fails to own them, the lines of CODEOWNERS that would close them, each tried by resolving the files that it reaches, and what needs attention. As markdown it is the body of the weekly issue, as html a page that is complete in itself. That there are gaps is an answer and no failure: check judges it.',
    formats: ['text', 'json', 'markdown', 'html'],
  },
  validate: {
    takes: ['policy'],
    usage: '[FILE]',
    does: 'check the policy alone',
    about: 'Names every error with its line and column. A policy that cannot be read is exit code 2.',
    formats: ['text', 'json'],
  },
  backtest: {
    takes: ['policy', 'head'],
    usage: '[--head REF]',
    does: 'replay merged history: how often those would have been asked who approved',
    about:
      'Reads from the messages of commits who approved them, learns from the first half, and names reviewers for each change of the rest, knowing only what was merged before. It compares them with those who approved, beside baselines: agreement with history, which is pessimistic. With a policy whose roles name users it says how often every needed role would be asked.',
    formats: ['text', 'json', 'markdown'],
  },
  init: {
    takes: [],
    usage: '',
    does: 'draft a policy where there is none',
    about:
      'Guesses who holds which role from the names of teams, CODEOWNERS and history, writes .github/rolecall.yml (or the file that --output names) with the reason beside each guess, and says what check finds under it. It overwrites nothing.',
    formats: ['text'],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommand);

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** A command with the fields that only some have. */
export function commandOf(name: CommandName): Command {
  return commands[name];
}

/** What each exit code means. `fails` is what makes a command end with 1. */
export function exitCodes(fails: string | undefined): readonly (readonly [code: number, means: string])[] {
  return [
    [0, 'all is well'],
    ...(fails === undefined ? [] : [[1, fails] as const]),
    [2, 'bad usage, policy or input'],
    [3, 'Rolecall failed'],
  ];
}
