import {
  inRepository,
  notFound,
  textIn,
  textsIn,
  unprocessable,
  userOf,
  type Answer,
  type Given,
} from './answer.ts';
import type { OperationName } from './operations.ts';
import { nextId, type Comment, type Issue, type Repository, type State } from './state.ts';

/** Of an issue and of a comment, in characters; more is refused with these words. */
const longestBody = 65_536;
const tooLong = unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');

const gone: Given = { status: 410, json: { message: 'Issues are disabled for this repo' } };

export const issues: Partial<Record<OperationName, Answer>> = {
  // Pull requests are issues too.
  'GET /repos/{owner}/{repo}/issues': inRepository(({ state, query }, repository) => {
    if (!repository.hasIssues) return gone;
    const wanted = query.get('state') ?? 'open';
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const all = [...repository.issues.values(), ...pullsAsIssues(repository)];
    const found = all.filter(
      (issue) =>
        (wanted === 'all' || issue.state === wanted) && labels.every((label) => issue.labels.includes(label)),
    );
    return {
      list: found.toSorted((a, b) => b.number - a.number).map((issue) => shown(state, repository, issue)),
    };
  }),

  'GET /repos/{owner}/{repo}/issues/{issue_number}': inRepository(({ state, path }, repository) => {
    const issue = repository.issues.get(Number(path['issue_number']));
    return issue ? { json: shown(state, repository, issue) } : notFound;
  }),

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
      labels: textsIn(body, 'labels'),
    };
    repository.issues.set(number, issue);
    return { status: 201, json: shown(state, repository, issue) };
  }),

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': inRepository(({ state, path, body }, repository) => {
    const issue = repository.issues.get(Number(path['issue_number']));
    if (!issue) return notFound;
    if (textIn(body, 'body').length > longestBody) return tooLong;
    if (typeof body['title'] === 'string') issue.title = body['title'];
    if (typeof body['body'] === 'string') issue.body = body['body'];
    if (body['state'] === 'open' || body['state'] === 'closed') issue.state = body['state'];
    if (Array.isArray(body['labels'])) issue.labels = textsIn(body, 'labels');
    return { json: shown(state, repository, issue) };
  }),

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': inRepository(({ state, path }, repository) => {
    const number = Number(path['issue_number']);
    if (!repository.issues.has(number) && !repository.pulls.has(number)) return notFound;
    const own = repository.comments.filter((comment) => comment.number === number);
    return { list: own.map((comment) => shownComment(state, comment)) };
  }),

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': inRepository(
    ({ state, token, path, body }, repository) => {
      const number = Number(path['issue_number']);
      if (!repository.issues.has(number) && !repository.pulls.has(number)) return notFound;
      if (textIn(body, 'body').length > longestBody) return tooLong;
      const comment = { id: nextId(state), number, author: token.login, body: textIn(body, 'body') };
      repository.comments.push(comment);
      return { status: 201, json: shownComment(state, comment) };
    },
  ),

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': inRepository(
    ({ state, path, body }, { comments }) => {
      const comment = comments.find(({ id }) => id === Number(path['comment_id']));
      if (!comment) return notFound;
      if (textIn(body, 'body').length > longestBody) return tooLong;
      comment.body = textIn(body, 'body');
      return { json: shownComment(state, comment) };
    },
  ),
};

function pullsAsIssues({ pulls }: Repository): (Issue & { readonly isPull: true })[] {
  return [...pulls.values()].map(({ number, author, state }) => ({
    number,
    author,
    state,
    title: '',
    body: '',
    labels: [],
    isPull: true,
  }));
}

function shown(state: State, { owner, name }: Repository, issue: Issue & { readonly isPull?: true }) {
  return {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((label) => ({ name: label })),
    user: userOf(state, issue.author),
    html_url: `https://github.com/${owner}/${name}/issues/${issue.number}`,
    ...(issue.isPull && { pull_request: {} }),
  };
}

function shownComment(state: State, { id, author, body }: Comment) {
  return { id, body, user: userOf(state, author) };
}
