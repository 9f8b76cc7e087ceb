import { checkPage } from '../../src/core/home.ts';

/**
 * What no output may do to those who read it, whatever a repository holds: move a terminal's cursor, show text in
 * another order, command a runner, mention somebody, bring its own HTML, or break the form of its format.
 */
export function harmIn(format: string, output: string): string[] {
  const forms: Readonly<Record<string, (text: string) => string[]>> = { json, sarif: json, github, markdown };
  const own = forms[format]?.(output) ?? [];
  const commands = format === 'github' ? [] : runnerCommands(output.split('\n'));
  // Where SARIF is shown, a space of no width keeps a name from being a mention.
  const shown = format === 'sarif' ? output.replaceAll('@\u200b', '@') : output;
  return [...invisible(shown), ...commands, ...own];
}

/** How many findings an output in the format `github` has. */
export function commandsIn(output: string): number {
  return output.split('\n').filter((line) => line.startsWith('::')).length;
}

function invisible(output: string): string[] {
  const found = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\t\n])\p{Cc}/u.exec(output);
  return found ? [`U+${found[0].codePointAt(0)?.toString(16)} in ${around(output, found.index)}`] : [];
}

/** A runner obeys `::` at the beginning of a line, blanks aside, and `##[` wherever it stands. */
function runnerCommands(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
    .map((line) => `a runner obeys ${line.slice(0, 120)}`);
}

function github(output: string): string[] {
  const command = /^::(?:error|warning|notice) file=[^:,]*,line=\d+(?:,[a-zA-Z]+=[^:,]*)*::[^\r]*$/;
  const lines = output.split('\n').slice(0, -1);
  return lines.filter((line) => !command.test(line)).map((line) => `no command of ours: ${line}`);
}

function json(output: string): string[] {
  try {
    JSON.parse(output);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Tags without attributes that a report may be laid out with. */
const tags = /<\/?(?:br|details|summary|sub|sup|b|code|pre)>/g;

/** The links that a report is laid out with: from the name of a check to its page. */
function withoutCheckLinks(output: string): string {
  return output.replace(/\[([a-z-]+)\]\(([^)\s]*)\)/g, (link, check: string, target: string) =>
    target === checkPage(check) ? check : link,
  );
}

function markdown(output: string): string[] {
  // What stands in a code span is shown as it is; an entity is text, and mentions and refers by what it decodes to.
  const prose = withoutCheckLinks(output)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    .replace(tags, '')
    .replace(/&#(\d+);/g, (_entity, code: string) => ({ 35: '#', 64: '@', 8203: '\u200b' })[code] ?? '.');
  const rules: readonly (readonly [string, RegExp])[] = [
    ['a mention', /@(?=[\w/])/],
    ['a reference', /#(?=\d)|\bGH-\d/i],
    ['raw HTML', /<(?=[a-z!/?])/i],
    ['a link', /\]\(|\]\[|:\/\/|\bwww\./i],
    ['an open code span', /`/],
    ['a formula', /\$/],
  ];
  const found = rules.flatMap(([what, pattern]) => {
    const match = pattern.exec(prose);
    return match ? [`${what}: ${around(prose, match.index)}`] : [];
  });
  return [...found, ...brokenTables(output)];
}

/** Every row of a table has as many cells as its head. */
function brokenTables(output: string): string[] {
  let columns = 0;
  return output.split('\n').flatMap((line) => {
    const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
    const expected = columns;
    columns = cells === 0 || columns === 0 ? cells : columns;
    return cells === 0 || expected === 0 || cells === expected ? [] : [`a broken row: ${line.slice(0, 200)}`];
  });
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
}
