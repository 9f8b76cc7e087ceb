import {
  inRepository,
  invalid,
  isRecord,
  notFound,
  refusal,
  textIn,
  userOf,
  type Answer,
  type Asked,
  type Given,
} from './answer.ts';
import type { OperationName } from './operations.ts';
import { nextId, type Comment, type Issue, type Repository, type State } from './state.ts';

/** Of an issue and of a comment, in characters; more is refused with these words. */
const longestBody = 65_536;
const tooLong = invalid({
  resource: 'Issue',
  code: 'custom',
  field: 'body',
  message: 'body is too long (maximum is 65536 characters)',
});
const commentTooLong = invalid({
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: 'Body is too long (maximum is 65536 characters)',
});

const gone: Given = refusal(410, 'Issues are disabled for this repo');

/** Pull requests are issues too, and stay where there are no others. */
const inIssue = (answer: (asked: Asked, issue: Issue, repository: Repository) => Given): Answer =>
  inRepository((asked, repository) => {
    const number = Number(asked.path['issue_number']);
    const issue = repository.issues.get(number) ?? repository.pulls.get(number);
    if (!issue) return notFound;
    return repository.hasIssues || repository.pulls.has(number) ? answer(asked, issue, repository) : gone;
  });

export const issues: Partial<Record<OperationName, Answer>> = {
  // Pull requests are issues too.
  'GET /repos/{owner}/{repo}/issues': inRepository(({ state, query }, repository) => {
    const wanted = query.get('state') ?? 'open';
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const own = repository.hasIssues ? repository.issues.values() : [];
    const all: Issue[] = [...own, ...repository.pulls.values()];
    const found = all.filter(
      (issue) =>
        (wanted === 'all' || issue.state === wanted) && labels.every((label) => issue.labels.includes(label)),
    );
    return {
      list: found.toSorted((a, b) => b.number - a.number).map((issue) => shown(state, repository, issue)),
    };
  }),

  'GET /repos/{owner}/{repo}/issues/{issue_number}': inIssue(({ state }, issue, repository) => ({
    json: shown(state, repository, issue),
  })),

  'POST /repos/{owner}/{repo}/issues': inRepository(({ state, token, body }, repository) => {
    if (!repository.hasIssues) return gone;
    if (textIn(body, 'body').length > longestBody) return tooLong;
    const number = Math.max(0, ...repository.issues.keys(), ...repository.pulls.keys()) + 1;
    const issue: Issue = {
      number,
      author: token.login,
      title: textIn(body, 'title'),
      body: textIn(body, 'body'),
      state: 'open',
      labels: labelsIn(body),
    };
    repository.issues.set(number, issue);
    return { status: 201, json: shown(state, repository, issue) };
  }),

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': inIssue(({ state, body }, issue, repository) => {
    if (textIn(body, 'body').length > longestBody) return tooLong;
    if (typeof body['title'] === 'string') issue.title = body['title'];
    if (typeof body['body'] === 'string') issue.body = body['body'];
    if (body['state'] === 'open' || body['state'] === 'closed') issue.state = body['state'];
    if (Array.isArray(body['labels'])) issue.labels = labelsIn(body);
    return { json: shown(state, repository, issue) };
  }),

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': inIssue(
    ({ state }, { number }, { comments }) => ({
      list: comments
        .filter((comment) => comment.number === number)
        .map((comment) => shownComment(state, comment)),
    }),
  ),

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': inIssue(
    ({ state, token, body }, { number }, { comments }) => {
      if (textIn(body, 'body').length > longestBody) return commentTooLong;
      const comment = { id: nextId(state), number, author: token.login, body: textIn(body, 'body') };
      comments.push(comment);
      return { status: 201, json: shownComment(state, comment) };
    },
  ),

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': inRepository(
    ({ state, path, body }, { comments }) => {
      const comment = comments.find(({ id }) => id === Number(path['comment_id']));
      if (!comment) return notFound;
      if (textIn(body, 'body').length > longestBody) return commentTooLong;
      comment.body = textIn(body, 'body');
      return { json: shownComment(state, comment) };
    },
  ),
};

/** By their names, or as objects that hold them. */
function labelsIn(body: Asked['body']): string[] {
  const { labels } = body;
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown) => {
    const name = isRecord(label) ? label['name'] : label;
    return typeof name === 'string' ? [name] : [];
  });
}

function shown(state: State, { owner, name, pulls }: Repository, issue: Issue) {
  return {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((label) => ({ name: label })),
    user: userOf(state, issue.author),
    html_url: `https://github.com/${owner}/${name}/issues/${issue.number}`,
    ...(pulls.has(issue.number) && { pull_request: {} }),
  };
}

function shownComment(state: State, { id, author, body }: Comment) {
  return { id, body, user: userOf(state, author) };
}
