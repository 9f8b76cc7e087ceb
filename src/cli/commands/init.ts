import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import { readingPlan } from '../../core/evaluate.ts';
import { policyOf } from '../../core/governing.ts';
import { draftPolicy } from '../../core/init/draft.ts';
import { nextSteps } from '../../core/init/next-steps.ts';
import { previewPolicy } from '../../core/init/preview.ts';
import { renderPolicy } from '../../core/init/render.ts';
import { POLICY_PLACES } from '../../core/policy/places.ts';
import { safeText } from '../../core/report/safe-text.ts';
import { renderSummary } from '../../core/report/text.ts';
import { InputError } from '../../git/errors.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { load, type Listing } from '../load.ts';
import { createFile, placePolicy, standingPolicy } from '../policy-file.ts';

/** Drafts a policy and writes it where there is none, then says what `check` finds under it and what to do next. */
export async function init(given: Arguments, console: Console, listing?: Listing): Promise<ExitCode> {
  if (given.paths.length > 0) {
    throw new InputError(
      'rolecall init takes no paths: name the repository with --repo, the file with --output',
    );
  }
  const { snapshot, root, bare } = await load(given, console, readingPlan, { history: true, listing });
  const standing = policyOf(snapshot.tree.sources)?.path ?? (bare ? undefined : await standingPolicy(root));
  if (standing !== undefined) {
    throw new InputError(
      `there is a policy already, ${standing}, and init overwrites nothing.\n` +
        'Can it be read? rolecall validate. What does it find? rolecall check. For a new draft move it away first.',
    );
  }
  console.progress(`drafting from ${snapshot.tree.files.length} files`);
  const draft = draftPolicy(snapshot);
  const text = renderPolicy(draft, snapshot.now);
  const report = previewPolicy(snapshot, text);

  const { says, first } = await write(text, given, console, { root, bare });
  const summary = renderSummary({ ...report, notChecked: [] }, createColors(false));
  console.complain(
    `${says}\n\nUnder it, rolecall check finds:\n\n${summary}\n${nextSteps(first, draft, report)}`,
  );
  return 0;
}

/** Where the policy went, and what to do with it there. */
async function write(
  text: string,
  { output }: Arguments,
  console: Console,
  { root, bare }: { root: string; bare: boolean },
): Promise<{ says: string; first: string }> {
  const [place] = POLICY_PLACES;
  const reading = 'each guess has its reason beside it';
  if (output !== undefined) {
    await createFile(resolve(console.cwd, output), output, text);
    const file = safeText(output);
    return { says: `Wrote ${file}.`, first: `Correct ${file}, ${reading}, and put it in ${place}.` };
  }
  if (!bare) {
    await placePolicy(root, text);
    return { says: `Wrote ${place}.`, first: `Read and correct ${place}: ${reading}.` };
  }
  console.write(text);
  return {
    says: 'A bare repository has no files to add one to: the policy went to standard output.',
    first: `Save it as ${place} in a clone, and correct it: ${reading}.`,
  };
}
