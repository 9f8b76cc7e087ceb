import { GraphQLError } from 'graphql';

/** Which part of a list a query asks for. */
export interface Cut {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const mostNodes = 100;

/**
 * A list as GraphQL gives it, in pages that cursors lead to.
 * @param most how many there can be read at all; `totalCount` counts the others too
 */
export function connectionOf<Item>(
  name: string,
  items: readonly Item[],
  { first, last, after, before }: Cut,
  most = Infinity,
) {
  const size = first ?? last;
  if (size == null)
    throw refused(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size < 1 || size > mostNodes)
    throw refused(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${mostNodes} records.`,
    );
  const readable = items.slice(0, most);
  const from = after == null ? 0 : placeOf(after) + 1;
  const to = before == null ? readable.length : placeOf(before);
  const begin = first == null ? Math.max(from, to - size) : from;
  const end = first == null ? to : Math.min(to, from + size);
  const nodes = readable.slice(begin, end);
  return {
    totalCount: items.length,
    nodes,
    pageInfo: {
      hasNextPage: end < readable.length,
      hasPreviousPage: begin > 0,
      startCursor: nodes.length > 0 ? cursorOf(begin) : null,
      endCursor: nodes.length > 0 ? cursorOf(begin + nodes.length - 1) : null,
    },
  };
}

function cursorOf(place: number): string {
  return Buffer.from(`cursor:${place}`).toString('base64');
}

function placeOf(cursor: string): number {
  const [, place] = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8')) ?? [];
  if (place === undefined)
    throw refused('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(place);
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
