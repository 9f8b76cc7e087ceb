import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { InputError } from '../git/errors.ts';

const options = {
  repo: { type: 'string' },
  policy: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  base: { type: 'string' },
  head: { type: 'string' },
  'fail-on': { type: 'string' },
  codeowners: { type: 'string' },
  all: { type: 'boolean' },
  stdin: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

type OptionName = keyof typeof options;

/** What each command takes beside the common options, and says of itself. */
const commands = {
  check: {
    takes: ['base', 'head', 'all', 'fail-on'],
    usage: '[--base REF] [--head REF] [--all] [PATH…]',
    does: 'find assets without an accountable owner',
    formats: ['text', 'json', 'sarif', 'github', 'markdown'],
  },
  explain: {
    takes: ['head'],
    usage: 'PATH…',
    does: 'say why a path is what it is and belongs to whom',
    formats: ['text', 'json'],
  },
  owners: {
    takes: ['head', 'all', 'stdin', 'codeowners'],
    usage: '[--codeowners FILE] [--stdin | --all | PATH…]',
    does: 'list the owners of paths',
    formats: ['text', 'json'],
  },
  assets: {
    takes: ['head', 'all', 'stdin'],
    usage: '[--stdin | --all | PATH…]',
    does: 'list the kind of each file',
    formats: ['text', 'json'],
  },
  diff: {
    takes: ['base', 'head'],
    usage: '--base REF [--head REF]',
    does: 'list the files that change hands by merging the head (default HEAD) into the tip of the base',
    formats: ['text', 'json', 'markdown'],
  },
  fix: {
    takes: ['head', 'write'],
    usage: '[--write]',
    does: 'propose the smallest CODEOWNERS edit that closes the gaps; --write makes it',
    formats: ['text', 'json'],
  },
  validate: { takes: [], usage: '[FILE]', does: 'check the policy alone', formats: ['text', 'json'] },
  init: { takes: [], usage: '', does: 'draft a policy where there is none', formats: ['text'] },
} as const satisfies Record<
  string,
  { takes: readonly OptionName[]; usage: string; does: string; formats: readonly string[] }
>;

export type CommandName = keyof typeof commands;
const common: readonly OptionName[] = ['repo', 'policy', 'format', 'output', 'help', 'version'];

export interface Arguments {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly repo?: string;
  readonly policy?: string;
  readonly format: string;
  readonly output?: string;
  readonly base?: string;
  readonly head?: string;
  readonly failOn: 'error' | 'warning' | 'notice' | 'never';
  readonly codeowners?: string;
  readonly all: boolean;
  readonly stdin: boolean;
  readonly write: boolean;
}

/** Help that was asked for, or what to do. Throws `InputError` for what is neither. */
export function readArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [name, ...paths] = positionals;
  if (name === undefined) return 'help';
  if (!isCommand(name)) throw new InputError(unknown('command', name, Object.keys(commands)));
  const { takes, formats } = commands[name];
  const allowed: readonly string[] = [...common, ...takes];
  for (const given of Object.keys(values)) {
    if (!allowed.includes(given)) {
      throw new InputError(
        `rolecall ${name} takes no --${given}. It takes ${allowed.map((option) => `--${option}`).join(', ')}.`,
      );
    }
  }
  const { repo, policy, output, base, head, codeowners } = values;
  return {
    command: name,
    paths,
    format: oneOf('--format', values.format ?? 'text', formats),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', [
      'error',
      'warning',
      'notice',
      'never',
    ] as const),
    all: values.all ?? false,
    stdin: values.stdin ?? false,
    write: values.write ?? false,
    ...(repo !== undefined && { repo }),
    ...(policy !== undefined && { policy }),
    ...(output !== undefined && { output }),
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(codeowners !== undefined && { codeowners }),
  };
}

export function helpText(): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, does }]) => `  ${`rolecall ${name} ${usage}`.trimEnd()}\n      ${does}`,
  );
  return [
    'Keeps every asset of an ML repository owned by the right role.',
    '',
    ...rows,
    '',
    'Common options: --repo DIR (default: the repository here), --policy FILE, --format FORMAT, --output FILE.',
    'check also takes --fail-on error|warning|notice|never (default error).',
    'Exit codes: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed.',
    '',
  ].join('\n');
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offender = /'-{0,2}([^'=\s]*)/.exec(message)?.[1] ?? '';
    const isUnknown = message.startsWith('Unknown option');
    throw new InputError(
      isUnknown
        ? unknown(
            'option',
            `--${offender}`,
            Object.keys(options).map((o) => `--${o}`),
          )
        : message,
    );
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function oneOf<Word extends string>(option: string, given: string, allowed: readonly Word[]): Word {
  const found = allowed.find((word) => word === given);
  if (found === undefined) throw new InputError(unknown(`value of ${option}`, given, allowed));
  return found;
}

function unknown(what: string, given: string, allowed: readonly string[]): string {
  const near = closest(given, [...allowed]);
  const hint = distance(given, near) <= Math.max(2, given.length / 2) ? ` Did you mean ${near}?` : '';
  return `unknown ${what} ${JSON.stringify(given)}.${hint} Known: ${allowed.join(', ')}.`;
}
