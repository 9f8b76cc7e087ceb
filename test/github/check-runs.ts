import {
  inRepository,
  notFound,
  textIn,
  unprocessable,
  type Answer,
  type Asked,
  type Given,
} from './answer.ts';
import type { OperationName } from './operations.ts';
import { nextId, type CheckRun } from './state.ts';

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const mostAnnotations = 50;
const longestText = 65_535;

/** The one app that tokens are of. */
const appId = 1;

export const checkRuns: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': inRepository(({ path, query }, repository) => {
    const found = repository.checkRuns.filter(
      ({ headSha, name, appId: app }) =>
        headSha === path['ref'] &&
        (query.get('check_name') ?? name) === name &&
        (query.get('app_id') ?? String(app)) === String(app),
    );
    return {
      list: found.map(shown),
      wrapped: (page) => ({ total_count: found.length, check_runs: page }),
    };
  }),

  'POST /repos/{owner}/{repo}/check-runs': inRepository(({ state, body }, repository) => {
    const refused = refusal(body);
    if (refused) return refused;
    const run: CheckRun = {
      id: nextId(state),
      name: textIn(body, 'name'),
      headSha: textIn(body, 'head_sha'),
      appId,
      status: 'queued',
      conclusion: null,
      externalId: '',
      output: {},
      annotations: 0,
    };
    update(run, body);
    repository.checkRuns.push(run);
    return { status: 201, json: shown(run) };
  }),

  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': inRepository(({ path, body }, repository) => {
    const run = repository.checkRuns.find(({ id }) => id === Number(path['check_run_id']));
    if (!run) return notFound;
    const refused = refusal(body);
    if (refused) return refused;
    update(run, body);
    return { json: shown(run) };
  }),
};

function outputOf(body: Asked['body']): Readonly<Record<string, unknown>> {
  const { output } = body;
  return typeof output === 'object' && output !== null ? (output as Record<string, unknown>) : {};
}

function annotationsOf(body: Asked['body']): readonly unknown[] {
  const { annotations } = outputOf(body);
  return Array.isArray(annotations) ? annotations : [];
}

function refusal(body: Asked['body']): Given | undefined {
  const output = outputOf(body);
  if (annotationsOf(body).length > mostAnnotations)
    return unprocessable('Invalid request.\n\nNo more than 50 items are allowed; annotations.');
  const long = ['summary', 'text'].find((name) => textIn(output, name).length > longestText);
  return long === undefined
    ? undefined
    : unprocessable(`Invalid request.\n\nOnly 65535 characters are allowed; ${long} is too long.`);
}

/** Annotations are added, never replaced; a conclusion completes. */
function update(run: CheckRun, body: Asked['body']): void {
  const { title, summary, text } = outputOf(body);
  if (typeof body['status'] === 'string') run.status = body['status'];
  if (typeof body['external_id'] === 'string') run.externalId = body['external_id'];
  if (typeof body['conclusion'] === 'string') {
    run.conclusion = body['conclusion'];
    run.status = 'completed';
  }
  run.annotations += annotationsOf(body).length;
  run.output = {
    ...run.output,
    ...(typeof title === 'string' && { title }),
    ...(typeof summary === 'string' && { summary }),
    ...(typeof text === 'string' && { text }),
  };
}

function shown(run: CheckRun) {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    app: { id: run.appId, slug: 'rolecall' },
    output: { ...run.output, annotations_count: run.annotations },
  };
}
