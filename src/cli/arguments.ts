import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { InputError } from '../git/errors.ts';
import { commandNames, commands, commonOptions, isCommand, options, type CommandName } from './usage.ts';

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
  readonly author?: string;
  readonly whyNot?: string;
  readonly all: boolean;
  readonly stdin: boolean;
  readonly write: boolean;
}

/** What is asked of the program itself: help, of one command where it is named, or the version. */
export type Question = { readonly asks: 'help'; readonly about?: CommandName } | { readonly asks: 'version' };

/** A question, or what to do. Throws `InputError` for what is neither. */
export function readArguments(argv: readonly string[]): Arguments | Question {
  const { values, positionals } = parse(argv);
  const [name, ...paths] = positionals;
  if (values.version) return { asks: 'version' };
  if (name === undefined) return { asks: 'help' };
  if (!isCommand(name)) throw new InputError(unknown('command', name, commandNames));
  if (values.help) return { asks: 'help', about: name };
  const { takes, formats } = commands[name];
  const allowed: readonly string[] = [...commonOptions, ...takes];
  for (const given of Object.keys(values)) {
    if (!allowed.includes(given)) {
      throw new InputError(
        `rolecall ${name} takes no --${given}. It takes ${allowed.map((option) => `--${option}`).join(', ')}.`,
      );
    }
  }
  if (takes.some((option) => option === 'stdin')) oneSelection(name, paths, values);
  const { repo, policy, output, base, head, codeowners, author, 'why-not': whyNot } = values;
  return {
    command: name,
    paths,
    format: oneOf('--format', values.format ?? formats[0], formats),
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
    ...(author !== undefined && { author }),
    ...(whyNot !== undefined && { whyNot }),
  };
}

/** Which paths a bulk command answers for is said in one way: the others would be passed over in silence. */
function oneSelection(
  name: CommandName,
  paths: readonly string[],
  { stdin = false, all = false }: { stdin?: boolean | undefined; all?: boolean | undefined },
): void {
  const ways = [
    ...(stdin ? ['--stdin'] : []),
    ...(all ? ['--all'] : []),
    ...(paths.length > 0 ? ['paths'] : []),
  ];
  if (ways.length > 1)
    throw new InputError(
      `rolecall ${name} takes --stdin, --all or paths, and not ${ways.join(' and ')} at once.`,
    );
}

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find((option, index) => given.indexOf(option) < index);
    if (twice !== undefined) throw new InputError(`--${twice} is given twice: only one of them could count.`);
    return parsed;
  } catch (error) {
    if (error instanceof InputError) throw error;
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
