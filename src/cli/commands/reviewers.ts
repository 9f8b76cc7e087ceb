import { createColors } from 'picocolors';
import { ofChange } from '../../core/diff.ts';
import { authorPattern } from '../../core/policy/formats.ts';
import { renderJson } from '../../core/report/json.ts';
import { renderPlanMarkdown } from '../../core/report/plan-markdown.ts';
import { renderPlanText } from '../../core/report/plan-text.ts';
import type { Plan } from '../../core/report/plan.ts';
import { summaryLimit } from '../../core/report/room.ts';
import { readingPlanForReviews } from '../../core/review/openings.ts';
import { planReviews } from '../../core/review/plan.ts';
import { reviewEnds } from '../../core/review/scene.ts';
import { whyNot } from '../../core/review/why-not.ts';
import { InputError } from '../../git/errors.ts';
import { readReviewFacts } from '../../git/review-facts.ts';
import { startListing } from '../listing.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';

/** Whom to ask to review a change; whether anybody is to be asked is an answer, not a failure. */
export async function reviewers(
  given: Arguments,
  console: Console,
  listing: Listing = startListing(given, console),
): Promise<ExitCode> {
  const { base, head = 'HEAD', author } = needed(given);
  const { snapshot } = await load(given, console, readingPlanForReviews, { listing });
  const { repository } = await listing;
  if (!repository.git)
    throw new InputError('rolecall reviewers needs a git repository: a folder has no changes');
  console.progress('reading who wrote and reviewed what');
  const change = ofChange(snapshot);
  const read = reviewEnds(change);
  if (!read.ok) return complainOfPolicy(read.diagnostics, console);
  const { identities } = read.ends.policy;
  const review = await readReviewFacts(repository.git, { base, head, author, identities });
  const result = planReviews({ ...change, review });
  if (!result.ok) return complainOfPolicy(result.diagnostics, console);
  const { plan } = result;
  const answered = given.whyNot === undefined ? plan : { ...plan, whyNot: whyNot(plan, login(given.whyNot)) };
  console.write(render(answered, given.format, console.colors && given.output === undefined));
  return 0;
}

function needed({ base, head, author, paths, whyNot: asked }: Arguments) {
  const example = 'for example: rolecall reviewers --base main --author ana';
  if (base === undefined) throw new InputError(`rolecall reviewers needs a base, ${example}`);
  if (author === undefined)
    throw new InputError(`rolecall reviewers needs the author, who is never asked, ${example}`);
  if (paths.length > 0)
    throw new InputError(`rolecall reviewers takes no paths, and plans for all files: ${paths.join(' ')}`);
  for (const [option, name] of [
    ['--author', author],
    ['--why-not', asked],
  ] as const) {
    if (name === undefined || authorPattern.test(login(name))) continue;
    throw new InputError(
      `${option} ${JSON.stringify(name)} is no login: one has letters, digits and hyphens`,
    );
  }
  return { base, author: login(author), ...(head !== undefined && { head }) };
}

/** As people write it, with `@` too. */
function login(name: string): string {
  return name.replace(/^@/, '');
}

function render(plan: Plan, format: string, colors: boolean): string {
  if (format === 'json') return renderJson(plan);
  if (format === 'markdown') return renderPlanMarkdown(plan, summaryLimit);
  return renderPlanText(plan, createColors(colors));
}
