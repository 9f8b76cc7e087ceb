import { isRecord } from './answer.ts';

/**
 * What is wrong with the result of a query, whose status is 200 all the same: nothing but an error (`query-failed`), one
 * field that is null with an error (`query-partial`), or without (`query-null`), as of an object that a copy does not
 * have yet. The field is the last of the repository. Or every list lacks its last item and says that it is whole
 * (`query-short`).
 */
export const queryFaults = ['query-failed', 'query-partial', 'query-null', 'query-short'] as const;

export type QueryFault = (typeof queryFaults)[number];

/** @param result as GraphQL gives it; one without a repository fails as a whole */
export function spoilResult(fault: QueryFault, result: unknown): unknown {
  if (fault === 'query-short') return shortened(result);
  const repository = repositoryIn(result);
  const [last] = Object.keys(repository ?? {}).slice(-1);
  if (fault === 'query-failed' || last === undefined) return { data: null, errors: [{ message }] };
  const data = { repository: { ...repository, [last]: null } };
  return fault === 'query-null' ? { data } : { data, errors: [{ message, path: ['repository', last] }] };
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened);
  if (!isRecord(value)) return value;
  const own = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]));
  const { nodes, pageInfo } = own;
  if (!Array.isArray(nodes)) return own;
  return {
    ...own,
    nodes: nodes.slice(0, -1),
    ...(isRecord(pageInfo) && { pageInfo: { ...pageInfo, hasNextPage: false } }),
  };
}

function repositoryIn(result: unknown): Readonly<Record<string, unknown>> | undefined {
  const data = isRecord(result) ? result['data'] : undefined;
  const repository = isRecord(data) ? data['repository'] : undefined;
  return isRecord(repository) ? repository : undefined;
}

/** GitHub's words for what takes longer than it allows, or breaks. */
const message =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. ' +
  'Please include `0000:0000:0000:0000:00000000` when reporting this issue.';
