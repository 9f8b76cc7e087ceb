import type { createColors } from 'picocolors';
import { adviceRows, planHeadline, roleName, roleRows, roleState, type Row } from './plan-words.ts';
import type { Plan } from './plan.ts';
import { safeText } from './safe-text.ts';

type Colors = ReturnType<typeof createColors>;

/** For people at a terminal: whom to ask, then each role with its people and why, then what is not known. */
export function renderPlanText(plan: Plan, colors: Colors): string {
  const { roles, notChecked, whyNot } = plan;
  const advice = adviceRows(plan);
  const blocks = [
    `${colors.bold(safeText(planHeadline(plan)))}.\n`,
    ...roles.map((role) => {
      const paint = role.satisfied ? colors.green : colors.yellow;
      return `${colors.bold(safeText(roleName(role)))}  ${paint(roleState(role))}\n${table(roleRows(role, plan))}`;
    }),
    ...(advice.length > 0 ? [`${colors.bold('Besides')}\n${table(advice)}`] : []),
    ...(whyNot
      ? [
          `${colors.bold(safeText(`Why not @${whyNot.login}`))}\n` +
            (whyNot.roles.length > 0
              ? table(whyNot.roles.map(({ role, because }) => [role, because]))
              : '  no role must review this change\n'),
        ]
      : []),
    ...(notChecked.length > 0
      ? [
          `${colors.bold('Not checked')}\n${notChecked.map(({ because }) => `  ${safeText(because)}\n`).join('')}`,
        ]
      : []),
  ];
  return blocks.join('\n');
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${safeText(name.padEnd(width))}  ${safeText(text)}\n`).join('');
}
