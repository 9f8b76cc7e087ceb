import {
  inRepository,
  invalid,
  isRecord,
  notFound,
  refusal,
  textIn,
  unprocessable,
  type Answer,
  type Asked,
  type Given,
} from './answer.ts';
import { commitCalled } from './names.ts';
import { typeOfObject } from './objects.ts';
import type { OperationName } from './operations.ts';
import { nextId, type CheckRun, type Repository } from './state.ts';

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const mostAnnotations = 50;
const longestText = 65_535;

export const checkRuns: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': inRepository(({ path, query }, repository) => {
    const sha = commitCalled(repository, path['ref'] ?? '');
    if (!isCommit(repository, sha)) return noCommit(path['ref'] ?? '');
    const name = query.get('check_name');
    const app = query.get('app_id');
    const status = query.get('status');
    const found = repository.checkRuns.filter(
      (run) =>
        run.headSha === sha &&
        (name ?? run.name) === run.name &&
        (app ?? String(run.appId)) === String(run.appId),
    );
    const wanted = query.get('filter') === 'all' ? found : latest(found);
    const shownRuns = wanted.filter((run) => (status ?? run.status) === run.status);
    return {
      list: shownRuns.toReversed().map(shown),
      wrapped: (page) => ({ total_count: shownRuns.length, check_runs: page }),
    };
  }),

  'POST /repos/{owner}/{repo}/check-runs': inRepository(({ state, token, body }, repository) => {
    const headSha = textIn(body, 'head_sha');
    if (!isCommit(repository, headSha)) return noCommit(headSha);
    const refused = refusalOf(body);
    if (refused) return refused;
    const run: CheckRun = {
      id: nextId(state),
      name: textIn(body, 'name'),
      headSha,
      appId: token.appId,
      status: 'queued',
      conclusion: null,
      externalId: '',
      detailsUrl: null,
      startedAt: null,
      completedAt: null,
      output: {},
      annotations: [],
      actions: [],
    };
    update(run, body);
    repository.checkRuns.push(run);
    return { status: 201, json: shown(run) };
  }),

  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': inRepository(
    ({ token, path, body }, repository) => {
      const run = repository.checkRuns.find(({ id }) => id === Number(path['check_run_id']));
      if (!run) return notFound;
      if (run.appId !== token.appId) return notOwn(token.appId);
      const refused = refusalOf(body);
      if (refused) return refused;
      update(run, body);
      return { json: shown(run) };
    },
  ),
};

function isCommit({ directory }: Repository, sha: string): boolean {
  return typeOfObject(directory, sha) === 'commit';
}

const noCommit = (name: string): Given => unprocessable(`No commit found for SHA: ${name}`);

const notOwn = (appId: number): Given =>
  refusal(
    403,
    `Invalid app_id \`${appId}\` - check run can only be modified by the GitHub App that created it.`,
  );

/** Of those of one name and app the one that was made last. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.appId} ${run.name}`, run])).values()];
}

function outputOf(body: Asked['body']): Asked['body'] {
  const { output } = body;
  return isRecord(output) ? output : {};
}

function annotationsOf(body: Asked['body']): readonly unknown[] {
  const { annotations } = outputOf(body);
  return Array.isArray(annotations) ? annotations : [];
}

/** Characters are counted first, and bytes where they are not too many. */
function refusalOf(body: Asked['body']): Given | undefined {
  const output = outputOf(body);
  const count = annotationsOf(body).length;
  if (count > mostAnnotations) {
    const words = `No more than ${mostAnnotations} items are allowed; ${count} were supplied.`;
    return unprocessable(`Invalid request.\n\n${words}`);
  }
  for (const field of ['summary', 'text']) {
    const text = textIn(output, field);
    if (text.length > longestText) {
      const words = `Only ${longestText} characters are allowed; ${text.length} were supplied.`;
      return unprocessable(`Invalid request.\n\n${words}`);
    }
    if (Buffer.byteLength(text) > longestText) {
      const message = `${field} exceeds a maximum bytesize of ${longestText}`;
      return invalid({ resource: 'CheckRun', code: 'custom', field, message });
    }
  }
  return undefined;
}

/** Annotations are added, never replaced; a conclusion completes. */
function update(run: CheckRun, body: Asked['body']): void {
  const { title, summary, text } = outputOf(body);
  if (typeof body['name'] === 'string') run.name = body['name'];
  if (typeof body['status'] === 'string') run.status = body['status'];
  if (typeof body['external_id'] === 'string') run.externalId = body['external_id'];
  if (typeof body['conclusion'] === 'string') {
    run.conclusion = body['conclusion'];
    run.status = 'completed';
  }
  if (typeof body['details_url'] === 'string') run.detailsUrl = body['details_url'];
  if (typeof body['started_at'] === 'string') run.startedAt = body['started_at'];
  if (typeof body['completed_at'] === 'string') run.completedAt = body['completed_at'];
  if (Array.isArray(body['actions'])) run.actions = body['actions'];
  run.annotations.push(...annotationsOf(body));
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
    details_url: run.detailsUrl,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    app: { id: run.appId },
    output: { ...run.output, annotations_count: run.annotations.length },
  };
}
