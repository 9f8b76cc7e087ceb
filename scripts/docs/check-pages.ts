import { checkWords } from '../src/core/checks/words.ts';
import { checkDefaults } from '../src/core/policy/checks.ts';

/** A page a check, which reports link to. */
export function* checkPages(): Generator<[path: string, text: string]> {
  for (const { id, summary, why, mend } of checkWords.values()) {
    const level = checkDefaults[id];
    const text = [
      `# ${id}`,
      `Finds: ${summary}.`,
      `**Why it matters.** ${why}`,
      `**How to mend it.** ${mend}`,
      `Weighs \`${level}\` where no policy says otherwise. To change it:`,
      `\`\`\`yaml\nversion: 1\nchecks: { ${id}: ${level === 'warning' ? 'error' : 'warning'} }   # error, warning, notice or off\n\`\`\``,
    ];
    yield [`docs/checks/${id}.md`, `${text.join('\n\n')}\n`];
  }
}
