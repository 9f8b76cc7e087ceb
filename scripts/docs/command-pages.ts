import { optionText, optionWords } from '../../src/cli/help.ts';
import { commandNames, commandOf, commonOptions, exitCodes, type OptionName } from '../../src/cli/usage.ts';
import { codes, markdownTable, type Blocks } from './blocks.ts';

/** The options that all commands take, and what each command says of itself. */
export function commandBlocks(): Blocks {
  return new Map([
    ['common', optionTable(commonOptions)],
    ...commandNames.map((name): [string, string] => [name, commandText(name)]),
  ]);
}

/** A row a command. */
export function commandTable(): string {
  return markdownTable(
    ['command', 'does'],
    commandNames.map((name) => {
      const { usage, does } = commandOf(name);
      return [`[\`${`${name} ${usage}`.trimEnd()}\`](docs/cli.md#${name})`, does];
    }),
  );
}

function commandText(name: (typeof commandNames)[number]): string {
  const { usage, does, about, takes, formats, fails } = commandOf(name);
  const codeList = exitCodes(fails).map(([code, means]) => `${code}: ${means}`);
  return [
    `\`\`\`\n${`rolecall ${name} ${usage}`.trimEnd()}\n\`\`\``,
    `${does.charAt(0).toUpperCase()}${does.slice(1)}. ${about}`,
    ...(takes.length > 0 ? [optionTable(takes)] : []),
    `Formats: ${codes(formats)}. Exit codes: ${codeList.join('; ')}.`,
  ].join('\n\n');
}

function optionTable(names: readonly OptionName[]): string {
  return markdownTable(
    ['option', 'is'],
    names.map((name) => [`\`${optionText(name)}\``, optionWords(name)]),
  );
}
