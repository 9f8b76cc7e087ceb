import { isUtf8 } from 'node:buffer';
import {
  assertScalarType,
  buildSchema,
  defaultFieldResolver,
  graphql,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { isRecord } from './answer.ts';
import { connectionOf, type Cut } from './connections.ts';
import { pullOf } from './graphql-pulls.ts';
import { commitCalled } from './names.ts';
import { readBlob, readTree, resolveTree, typeOfObject } from './objects.ts';
import { may } from './permissions.ts';
import { mayReach } from './reach.ts';
import type { Permission, Pull, Repository, State, Token } from './state.ts';

/** Text of a blob is cut here, in bytes: measured, not documented. */
const longestText = 512_000;

let schema: Promise<GraphQLSchema> | undefined;

/** GitHub's own schema, so that a query that is wrong there is wrong here. It takes a moment to build. */
async function githubSchema(): Promise<GraphQLSchema> {
  const { schema: published } = await import('@octokit/graphql-schema');
  const built = buildSchema(published.idl, { assumeValid: true });
  const oid = assertScalarType(built.getType('GitObjectID'));
  oid.parseValue = (value) => {
    if (typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is no GitObjectID`);
  };
  // Of a text that stands in the query.
  oid.parseLiteral = (node) => oid.parseValue('value' in node ? node.value : undefined);
  return built;
}

export interface QueryAnswer {
  readonly result: { readonly data?: unknown; readonly errors?: readonly unknown[] };
  /** Why the query is none that GitHub takes, and what of it is not modelled. */
  readonly violations: readonly string[];
}

/** @param body of the request, as JSON */
export async function answerQuery(state: State, token: Token, body: unknown): Promise<QueryAnswer> {
  const { query, variables } = isRecord(body) ? body : {};
  const violations: string[] = [];
  const rootValue = {
    viewer: () => ({ login: token.login }),
    user: ({ login }: { login: string }) => {
      const user = state.users.get(login.toLowerCase());
      if (user?.type !== 'User') throw notFound(`Could not resolve to a User with the login of '${login}'.`);
      const { isBusy } = user;
      return {
        login: user.login,
        status: isBusy === undefined ? null : { indicatesLimitedAvailability: isBusy },
      };
    },
    repository: ({ owner, name, followRenames }: Named) => {
      const found = repositoryNamed(state, `${owner}/${name}`.toLowerCase(), followRenames);
      if (!found || !mayReach(state, token, found))
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryOf(state, found, token);
    },
  };
  const { data, errors } = await graphql({
    schema: await (schema ??= githubSchema()),
    source: typeof query === 'string' ? query : '',
    rootValue,
    ...(isRecord(variables) && { variableValues: variables }),
    fieldResolver(source, args, context, info) {
      const isKnown = isRecord(source) && info.fieldName in source;
      if (!isKnown) violations.push(`${info.parentType.name}.${info.fieldName} is not modelled`);
      return defaultFieldResolver(source, args, context, info);
    },
  });
  // Without data the query was refused as a whole.
  if (data === undefined) violations.push(...(errors ?? []).map(({ message }) => `a query: ${message}`));
  return { result: { data, ...(errors && { errors: errors.map(shownError) }) }, violations };
}

interface Named {
  readonly owner: string;
  readonly name: string;
  /** By the schema, unless a query says otherwise. */
  readonly followRenames: boolean;
}

function repositoryNamed(
  { repositories, moved }: State,
  name: string,
  followRenames: boolean,
): Repository | undefined {
  const id = followRenames ? moved.get(name) : undefined;
  return repositories.get(name) ?? [...repositories.values()].find((one) => one.id === id);
}

/** In GitHub's words, as far as they are known. */
function shownError({ message, path, locations, extensions }: GraphQLError) {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (fieldName !== undefined) {
    return {
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      locations,
      extensions: { code: 'undefinedField', typeName, fieldName },
    };
  }
  const { type } = extensions;
  return { ...(typeof type === 'string' && { type }), message, path, locations };
}

function repositoryOf(state: State, repository: Repository, token: Token) {
  const object = (oid: string) => objectOf(repository, oid);
  const shownPull = (pull: Pull) => ({
    ...pullOf({ state, repository, token, object }, pull),
    baseRef: () => refOf(repository, pull.baseBranch),
  });
  return {
    databaseId: repository.id,
    isArchived: repository.isArchived,
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
      return shownPull(pull);
    },
    pullRequests: (asked: PullsAsked) => {
      need(token, 'pull_requests');
      return connectionOf('pullRequests', pullsOf(repository, asked, shownPull), asked);
    },
  };
}

interface PullsAsked extends Cut {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** In the order in which they were opened, which is also that of their last changes. */
function pullsOf(
  repository: Repository,
  { states, baseRefName, orderBy }: PullsAsked,
  shown: (pull: Pull) => { readonly state: string },
) {
  const pulls = [...repository.pulls.values()]
    .filter((pull) => baseRefName == null || pull.baseBranch === baseRefName)
    .map(shown)
    .filter(({ state }) => states?.includes(state) ?? true);
  return orderBy?.direction === 'DESC' ? pulls.toReversed() : pulls;
}

function refOf(repository: Repository, name: string) {
  const oid = repository.branches.get(name);
  return oid === undefined ? null : { name, target: objectOf(repository, oid) };
}

function objectOf({ directory }: Repository, oid: string | undefined) {
  const type = oid === undefined ? undefined : typeOfObject(directory, oid);
  if (oid === undefined || type === undefined) return null;
  if (type === 'commit') return { __typename: 'Commit', oid, tree: { oid: resolveTree(directory, oid) } };
  if (type === 'tree') return { __typename: 'Tree', oid };
  const bytes = readBlob(directory, oid) ?? Buffer.alloc(0);
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
