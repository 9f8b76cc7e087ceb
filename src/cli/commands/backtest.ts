import { createColors } from 'picocolors';
import { backtest as replayHistory } from '../../core/backtest/backtest.ts';
import { createNeeds } from '../../core/backtest/needs.ts';
import { createRandom } from '../../core/backtest/random.ts';
import { governingPolicy } from '../../core/governing.ts';
import { readNothing } from '../../core/reading-plan.ts';
import { renderBacktestMarkdown } from '../../core/report/backtest-markdown.ts';
import { renderBacktestText } from '../../core/report/backtest-text.ts';
import type { Backtest } from '../../core/report/backtest.ts';
import { pastReviewsOf } from '../../core/review/past-reviews.ts';
import { createWorld } from '../../core/world.ts';
import { listEnds } from '../../git/ends.ts';
import { InputError } from '../../git/errors.ts';
import { readReviews, type ReviewedHistory } from '../../git/reviews.ts';
import type { Repository } from '../../git/repository.ts';
import type { Arguments } from '../arguments.ts';
import type { Console, ExitCode } from '../console.ts';
import { listRequest } from '../listing.ts';
import { complainOfPolicy, load, type Listing } from '../load.ts';

/** Of these the newest are read; what is older says little about who reviews now. */
const mostReviews = 20_000;

/** Any will do: the same history gives the same intervals. */
const seed = 1;

/** Replays merged history. Where that names no reviewers, it says so: an answer, no failure. */
export async function backtest(
  given: Arguments,
  console: Console,
  listing: Listing = listEnds(listRequest(given, console)),
): Promise<ExitCode> {
  if (given.paths.length > 0)
    throw new InputError(
      `rolecall backtest takes no paths, it replays all of them: ${given.paths.join(' ')}`,
    );
  const { repository } = await listing;
  const { snapshot } = await load(given, console, readNothing, { listing });
  const read = governingPolicy(snapshot);
  if (!read.ok) return complainOfPolicy(read.diagnostics, console);
  const { judges } = read.governing;

  console.progress('reading history');
  const history = await readHistory(repository, given.head ?? 'HEAD');
  const reviews = pastReviewsOf(history.commits, judges.policy.identities);
  console.progress(`replaying ${reviews.length} reviews`);
  const world = createWorld(snapshot, judges);
  const document = replayHistory({
    commits: history.searched,
    reviews,
    random: createRandom(seed),
    ...(history.cut && { cut: history.cut }),
    ...(judges.policy.judged && {
      needsOf: createNeeds(judges.policy, (path) => world.kindOf(path)?.kind),
    }),
  });
  console.write(render(document, given.format, console.colors && given.output === undefined));
  return 0;
}

async function readHistory({ git, root }: Repository, ref: string): Promise<ReviewedHistory> {
  if (!git) throw new InputError(`${root} is no git repository: there is no history to replay`);
  const { code, answer } = await git.ask([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const history = code === 0 ? await readReviews(git, answer, mostReviews) : { commits: [], searched: 0 };
  if (history) return history;
  throw new InputError(
    `${root} is a clone without trees, which do not tell what a commit touched: git fetch --refetch --filter=blob:none brings them`,
  );
}

function render(document: Backtest, format: string, colors: boolean): string {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  if (format === 'markdown') return renderBacktestMarkdown(document);
  return renderBacktestText(document, createColors(colors));
}
