import { adviceRows, planHeadline, roleName, roleRows, roleState, type Row } from './plan-words.ts';
import { shortened } from '../policy/words.ts';
import type { Plan } from './plan.ts';
import { createRoom, rowsThatFit, type Limit } from './room.ts';
import { safeMarkdown } from './safe-text.ts';

/** More roles than these are counted. */
const mostRoles = 50;
const longest = 400;

/** What headings and counts may add to what the room was asked for. */
const frame = 1_000;

/**
 * For a comment, a summary or a check: the answer as the heading, a row for each role, then what is not known. Mentions
 * nobody. What does not fit into `limit` is cut, whole rows at a time, and counted. A limit below 4,000 is not kept.
 */
export function renderPlanMarkdown(plan: Plan, limit: Limit): string {
  const room = createRoom({ ...limit, most: limit.most - frame });
  const { roles, notChecked, whyNot } = plan;
  const rows = rowsThatFit(
    roles.map(
      (role) => `| ${cell(roleName(role))} | ${roleState(role)} | ${rowsText(roleRows(role, plan))} |`,
    ),
    room,
    mostRoles,
  );
  const hidden = roles.length - rows.length;
  const list = (items: readonly string[]): string[] =>
    rowsThatFit(
      items.map((item) => `- ${item}`),
      room,
      mostRoles,
    );
  const advice = list(adviceRows(plan).map(([name, text]) => `${name} ${cell(text)}`));
  const answers = list(
    (whyNot?.roles ?? []).map(({ role, because }) => `for ${cell(`${role}: ${because}`)}`),
  );
  const unknown = list(notChecked.map(({ because }) => `not checked: ${cell(because)}`));
  return [
    `## Reviews: ${safeMarkdown(shortened(planHeadline(plan), longest))}`,
    '',
    ...(rows.length > 0 ? ['| Role | State | Who and why |', '| --- | --- | --- |', ...rows, ''] : []),
    ...(hidden > 0 ? [`…and ${hidden} more roles.`, ''] : []),
    ...(advice.length > 0 ? [...advice, ''] : []),
    ...(whyNot
      ? [
          `**Why not ${cell(`@${whyNot.login}`)}**`,
          '',
          ...(answers.length > 0 ? answers : ['- no role must review this change']),
          '',
        ]
      : []),
    ...(unknown.length > 0 ? [...unknown, ''] : []),
  ].join('\n');
}

function rowsText(rows: readonly Row[]): string {
  return rows.map(([name, text]) => `${name}: ${cell(text)}`).join('<br>');
}

function cell(text: string): string {
  return safeMarkdown(shortened(text, longest));
}
