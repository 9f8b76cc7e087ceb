import type { Answer } from './answer.ts';
import { checkRuns } from './check-runs.ts';
import { deliveries } from './deliveries.ts';
import { gitData } from './git-data.ts';
import { issues } from './issues.ts';
import { operations, type OperationName } from './operations.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { teams } from './teams.ts';

const answers: Partial<Record<OperationName, Answer>> = {
  ...gitData,
  ...pulls,
  ...people,
  ...teams,
  ...issues,
  ...checkRuns,
  ...deliveries,
  'GET /rate_limit': () => ({ json: { resources: {}, rate: {} } }),
};

export interface Route {
  readonly name: OperationName;
  readonly path: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** A parameter that may hold slashes of its own. */
const deep: ReadonlySet<string> = new Set(['path', 'ref', 'branch']);

const patterns = operations.map((name) => {
  const names: string[] = [];
  const source = name.replaceAll(/\{(\w+)\}/g, (_all, parameter: string) => {
    names.push(parameter);
    const isLast = name.endsWith(`{${parameter}}`);
    return deep.has(parameter) && isLast ? '(.+)' : '([^/]+)';
  });
  return { name, names, pattern: new RegExp(`^${source}$`) };
});

/** @param asked method and path, as `GET /repos/acme/models` */
export function routeOf(asked: string): Route | undefined {
  for (const { name, names, pattern } of patterns) {
    const values = pattern.exec(asked)?.slice(1);
    const answer = answers[name];
    if (!values || !answer) continue;
    const path = Object.fromEntries(
      names.map((one, index) => [one, decodeURIComponent(values[index] ?? '')]),
    );
    return { name, path, answer };
  }
  return undefined;
}
