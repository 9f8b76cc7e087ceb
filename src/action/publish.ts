import { createColors } from 'picocolors';
import { renderShownAnnotations } from '../core/report/annotations.ts';
import { count } from '../core/report/by-role.ts';
import { renderComment } from '../core/report/comment.ts';
import { renderJson } from '../core/report/json.ts';
import { renderMarkdown } from '../core/report/markdown.ts';
import type { Report } from '../core/report/report.ts';
import { summaryLimit } from '../core/report/room.ts';
import { safeMarkdown } from '../core/report/safe-text.ts';
import { renderSarif } from '../core/report/sarif.ts';
import { renderText } from '../core/report/text.ts';
import type { SourceText } from '../core/snapshot.ts';
import { version } from '../core/version.ts';
import type { Client } from '../github/client.ts';
import { keepComment } from '../github/comment.ts';
import { withoutComment } from '../github/degrade.ts';
import { GitHubError } from '../github/error.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { outputsOf } from './outputs.ts';
import type { ReviewsTold } from './reviews.ts';
import type { Runner } from './runner.ts';

export interface Publication {
  readonly report: Report;
  /** The files whose lines tell findings apart. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly client: Client;
  readonly runner: Runner;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Absent: none were planned. */
  readonly reviews?: ReviewsTold;
}

/** Room for what is said beside the report, so that both fit. */
const aside = 8000;

/** Tells the answer wherever somebody looks: a place that is closed is named in the next best. */
export async function publish(publication: Publication): Promise<void> {
  const { report, sources, inputs, event, runner, reviews } = publication;
  const { reportFile, sarifFile } = inputs;
  runner.write(renderShownAnnotations(report));
  if (reportFile !== undefined) await runner.save(reportFile, renderJson(report));
  if (sarifFile !== undefined) await runner.save(sarifFile, renderSarif(report, { version, sources }));
  const { values, notes: cut } = outputsOf(report, inputs);
  for (const [name, value] of values) runner.output(name, value);

  const notes = [...cut, ...(reviews?.notes ?? []), ...(await comment(publication))];
  for (const note of notes) runner.say(note);
  const plan = reviews?.page ?? '';
  const most = summaryLimit.most - aside - Buffer.byteLength(plan);
  const markdown = renderMarkdown(report, { ...summaryLimit, most });
  const said = notes.map((note) => `${safeMarkdown(note)}\n`);
  const page = [markdown, ...(plan === '' ? [] : [plan]), ...said].join('\n');
  if (!(await runner.summarize(page))) {
    runner.say('The runner takes no job summary, so the whole answer stands here:');
    runner.write(renderText(report, { colors: createColors(false), sources }));
  }
  if (report.summary.conclusion === 'failure') runner.fail(verdict(report, event));
}

/** What to say about the comment: nothing where all went well. */
async function comment({ report, inputs, event, client, sleep }: Publication): Promise<string[]> {
  const { repository, target, isReadOnly } = event;
  if (inputs.comment === 'never' || target.event !== 'pull request') return [];
  const mayCreate = inputs.comment === 'always' || report.summary.conclusion === 'failure';
  const body = renderComment(report);
  try {
    await keepComment(client, { repository, number: target.number, body, mayCreate, sleep });
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return mayCreate ? [withoutComment(error, isReadOnly)] : [];
  }
}

function verdict({ summary }: Report, { target }: Event): string {
  const whose = target.event === 'commit' ? 'Your repository' : 'Your PR';
  const counts = [
    ...(summary.errors > 0 ? [count(summary.errors, 'error')] : []),
    ...(summary.warnings > 0 ? [count(summary.warnings, 'warning')] : []),
    ...(summary.notices > 0 ? [count(summary.notices, 'notice')] : []),
    ...(summary.unowned > 0 ? [`${count(summary.unowned, 'asset')} without an owner`] : []),
    ...(summary.misowned > 0 ? [`${count(summary.misowned, 'asset')} of the wrong owners`] : []),
  ];
  return `${whose}: ${counts.join(', ')}. The job summary says how to mend them.`;
}
