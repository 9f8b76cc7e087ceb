import type { CheckWords } from '../../src/core/checks/check.ts';
import { checkWords } from '../../src/core/checks/words.ts';
import { checkDefaults, levels, type Level } from '../../src/core/policy/checks.ts';
import { resolvePolicy } from '../../src/core/policy/policy.ts';
import { markdownTable } from './blocks.ts';
import { exampleText, readCheckExamples, type CheckExample } from './check-example.ts';

/** A page a check, which reports link to. */
export function* checkPages(): Generator<[path: string, text: string]> {
  const examples = readCheckExamples();
  for (const words of checkWords.values()) {
    yield [`docs/checks/${words.id}.md`, page(words, examples[words.id])];
  }
}

/** The checks, each with a link to its page. */
export function checkTable(): string {
  return markdownTable(
    ['check', 'default', 'finds'],
    [...checkWords.values()].map(({ id, summary }) => [
      `[${id}](checks/${id}.md)`,
      checkDefaults[id],
      summary,
    ]),
  );
}

function page(words: CheckWords, example: CheckExample | undefined): string {
  const { id, since, summary, why, mend, subject, online } = words;
  const level = checkDefaults[id];
  const limits = subject === 'asset' ? tierLimits(level) : '';
  const parts = [
    `# ${id}`,
    `Finds ${summary}.`,
    ...(online ? [onlineText] : []),
    `**Why it matters.** ${why}`,
    `**How to mend it.** ${mend}`,
    `**When a pull request is blamed.** ${blamed[subject]}`,
    `**Weight.** \`${level}\`${limits}. Since ${since}.`,
    '## Example',
    exampleOf(id, example),
    '## To change its weight',
    `\`\`\`yaml\nversion: 1\nchecks: { ${id}: ${level === 'warning' ? 'error' : 'warning'} }   # error, warning, notice or off\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

const onlineText =
  '**Where.** Only GitHub can tell: the Action asks it, the command line does not and lists the check as *not checked*.';

function exampleOf(id: CheckWords['id'], example: CheckExample | undefined): string {
  if (!example) throw new Error(`${id} has no example in scripts/docs/check-examples.yml`);
  return exampleText(id, example);
}

const blamed: Readonly<Record<CheckWords['subject'], string>> = {
  asset: 'For each asset that it adds, changes or renames, and for each whose owners it changes.',
  tree: 'Whenever it touches an asset or a CODEOWNERS.',
  places: 'Whenever it touches a CODEOWNERS in one of its three places.',
  codeowners: 'When it touches the CODEOWNERS in force: then for all lines of it.',
  policy: 'When it touches the policy: then for all of what the policy says afterwards.',
};

/** What the default pack allows at most for assets of some tiers, where that is less than the level of the check. */
function tierLimits(level: Level): string {
  const { tiers } = resolvePolicy({
    path: '',
    values: { version: 1 },
    lineOf: () => ({ line: 1, column: 1 }),
  });
  const lighter = [...tiers].filter(([, most]) => levels.indexOf(most) > levels.indexOf(level));
  return lighter.map(([tier, most]) => `, on assets of tier ${tier} at most \`${most}\``).join('');
}
