import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql';
import { commitCalled } from './git-data.ts';
import { readObjects, readTree, resolveTree, typeOfObject } from './objects.ts';
import { may } from './permissions.ts';
import { asItSeems } from './pulls.ts';
import type { Permission, Pull, Repository, State, Token } from './state.ts';

/** Text of a blob is cut here, in bytes: measured, not documented. */
const longestText = 512_000;

let schema: GraphQLSchema | undefined;

/** GitHub's own schema, so that a query that is wrong there is wrong here. It takes a moment to build. */
function githubSchema(): GraphQLSchema {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const path = join(modules, '@octokit', 'graphql-schema', 'schema.graphql');
  return (schema ??= buildSchema(readFileSync(path, 'utf8'), { assumeValid: true }));
}

export interface QueryResult {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export async function answerQuery(
  state: State,
  token: Token,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  const rootValue = {
    viewer: () => ({ login: token.login }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = state.repositories.get(`${owner}/${name}`.toLowerCase());
      if (!found) throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryOf(found, token);
    },
  };
  const { data, errors } = await graphql({ schema: githubSchema(), source, rootValue, variableValues });
  return {
    data,
    ...(errors && {
      errors: errors.map(({ message, path, locations, extensions }) => ({
        ...(typeof extensions['type'] === 'string' && { type: extensions['type'] }),
        message,
        path,
        locations,
      })),
    }),
  };
}

function repositoryOf(repository: Repository, token: Token) {
  return {
    databaseId: repository.id,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      need(token, 'contents');
      return refOf(repository, qualifiedName.replace(/^refs\/heads\//, ''));
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      need(token, 'contents');
      return objectOf(repository, oid ?? oidOf(repository, expression ?? ''));
    },
    pullRequest: ({ number }: { number: number }) => {
      need(token, 'pull_requests');
      const pull = repository.pulls.get(number);
      if (!pull) throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
      return pullOf(repository, pull);
    },
  };
}

function pullOf(repository: Repository, pull: Pull) {
  const { head, changedFiles } = asItSeems(repository, pull);
  return {
    number: pull.number,
    state: pull.state.toUpperCase(),
    isDraft: pull.isDraft,
    headRefOid: head,
    baseRefName: pull.baseBranch,
    baseRefOid: commitCalled(repository, pull.baseBranch),
    baseRef: () => refOf(repository, pull.baseBranch),
    changedFiles,
    author: { __typename: 'User', login: pull.author },
  };
}

function refOf({ branches }: Repository, name: string) {
  const oid = branches.get(name);
  return oid === undefined ? null : { name, target: { __typename: 'Commit', oid } };
}

function objectOf({ directory }: Repository, oid: string | undefined) {
  const type = oid === undefined ? undefined : typeOfObject(directory, oid);
  if (oid === undefined || type === undefined) return null;
  if (type === 'commit') return { __typename: 'Commit', oid, tree: { oid: resolveTree(directory, oid) } };
  if (type === 'tree') return { __typename: 'Tree', oid };
  const [bytes = Buffer.alloc(0)] = readObjects(directory, [oid]);
  const isBinary = bytes.includes(0);
  // What is not UTF-8 is translated.
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > longestText,
    text: isBinary ? null : bytes.subarray(0, longestText).toString(encoding),
  };
}

/** `REVISION:PATH`, or a revision alone. */
function oidOf(repository: Repository, expression: string): string | undefined {
  const [, revision = '', path] = /^([^:]+)(?::(.*))?$/s.exec(expression) ?? [];
  const commit = commitCalled(repository, revision);
  const tree = path === undefined ? undefined : resolveTree(repository.directory, commit);
  if (tree === undefined) return path === undefined ? commit : undefined;
  return readTree(repository.directory, tree, true).find((entry) => entry.path === path)?.sha;
}

function need(token: Token, permission: Permission): void {
  if (may(token, permission, 'read')) return;
  throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}
