import { refusal, type Answer } from './answer.ts';
import { apps } from './apps.ts';
import { checkRuns } from './check-runs.ts';
import { contents } from './contents.ts';
import { deliveries } from './deliveries.ts';
import { gitData } from './git-data.ts';
import { issues } from './issues.ts';
import { operations, type OperationName } from './operations.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { teams } from './teams.ts';

const answers: Partial<Record<OperationName, Answer>> = {
  ...gitData,
  ...contents,
  ...pulls,
  ...people,
  ...teams,
  ...issues,
  ...checkRuns,
  ...deliveries,
  ...apps,
  'GET /rate_limit': ({ rate }) => {
    const core = rate('core');
    if (!core) return refusal(404, 'Rate limiting is not enabled.');
    return { json: { resources: { core, graphql: rate('graphql') }, rate: core } };
  },
};

export interface Route {
  readonly name: OperationName;
  readonly path: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** A parameter that may hold slashes of its own, encoded or not; a path may be empty, too. */
const deep: Readonly<Record<string, string>> = {
  path: '(.*)',
  ref: '(.+)',
  branch: '(.+)',
  basehead: '(.+)',
};

const patterns = operations.map((name) => {
  const names: string[] = [];
  const source = name.replaceAll(/\{(\w+)\}/g, (_all, parameter: string) => {
    names.push(parameter);
    return deep[parameter] ?? '([^/]+)';
  });
  return { name, names, pattern: new RegExp(`^${source}$`) };
});

/** @param asked method and path, as `GET /repos/acme/models` */
export function routeOf(asked: string): Route | undefined {
  for (const { name, names, pattern } of patterns) {
    const values = pattern.exec(asked)?.slice(1);
    const answer = answers[name];
    if (!values || !answer) continue;
    const decoded = values.map(decode);
    if (decoded.includes(undefined)) return undefined;
    return { name, path: Object.fromEntries(names.map((one, index) => [one, decoded[index] ?? ''])), answer };
  }
  return undefined;
}

/** Undefined for a percent sign that begins no byte. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
