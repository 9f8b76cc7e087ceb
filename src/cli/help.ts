import {
  commandNames,
  commandOf,
  commonOptions,
  exitCodes,
  options,
  type CommandName,
  type OptionName,
} from './usage.ts';

/** What the program does, or one of its commands. */
export function helpText(command?: CommandName): string {
  return command === undefined ? overview() : page(command);
}

function overview(): string {
  const rows = commandNames.flatMap((name) => {
    const { usage, does } = commandOf(name);
    return [`  ${`rolecall ${name} ${usage}`.trimEnd()}`, `      ${does}`];
  });
  return [
    'Keeps every asset of an ML repository owned by the right role.',
    '',
    ...rows,
    '',
    'Common options',
    ...table(commonOptions.map((name) => optionRow(name))),
    '',
    'Exit codes: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed.',
    'More of one command: rolecall COMMAND --help.',
    '',
  ].join('\n');
}

function page(name: CommandName): string {
  const { usage, does, about, takes, formats, fails } = commandOf(name);
  const [own, common] = [takes, commonOptions].map((names) => names.map((one) => optionRow(one, formats)));
  return [
    `rolecall ${name} ${usage}`.trimEnd(),
    '',
    ...wrapped(`${does.charAt(0).toUpperCase()}${does.slice(1)}. ${about}`, width),
    '',
    'Options',
    ...table([...(own ?? []), ...(common ?? [])]),
    '',
    'Exit codes',
    ...table(exitCodes(fails).map(([code, means]) => [`${code}`, means])),
    '',
  ].join('\n');
}

type Row = readonly [head: string, says: string];

/** The columns that every terminal has. */
const width = 80;

/** `--repo DIR` and what it is for. */
function optionRow(name: OptionName, formats?: readonly string[]): Row {
  return [optionText(name), optionWords(name, formats)];
}

/** `--repo DIR`, `-h, --help` */
export function optionText(name: OptionName): string {
  const option = options[name];
  const short = 'short' in option ? `-${option.short}, ` : '';
  return `${short}--${name}${'value' in option ? ` ${option.value}` : ''}`;
}

/** What an option is for; of a command whose formats are known, with these. */
export function optionWords(name: OptionName, formats: readonly string[] = []): string {
  const { says } = options[name];
  if (name !== 'format' || formats.length === 0) return says;
  const [first, ...others] = formats;
  return `${says}: ${[`${first} (default)`, ...others].join(', ')}`;
}

/** Two columns, the second wrapped. */
function table(rows: readonly Row[]): string[] {
  const indent = Math.max(...rows.map(([head]) => head.length)) + 4;
  return rows.flatMap(([head, says]) =>
    wrapped(says, width - indent).map((line, index) =>
      index === 0 ? `  ${head.padEnd(indent - 2)}${line}` : `${' '.repeat(indent)}${line}`,
    ),
  );
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
