import * as z from 'zod';
import type { Client } from './client.ts';

/** Asked for with one query; who else may be asked is taken to have time. */
const mostPeople = 100;

const busyForm = z.object({
  data: z.record(
    z.string(),
    z.object({ status: z.object({ indicatesLimitedAvailability: z.boolean() }).nullable() }).nullable(),
  ),
});

/**
 * Who of these says on GitHub to be busy. Nobody's login stands in the text of the query.
 * @param logins of accounts that are there, in lower case
 */
export async function readBusy(client: Client, logins: readonly string[]): Promise<Set<string>> {
  const asked = logins.slice(0, mostPeople);
  if (asked.length === 0) return new Set();
  const names = asked.map((_login, index) => `$l${index}: String!`).join(', ');
  const users = asked.map((_login, index) => `u${index}: user(login: $l${index}) { ...status }`).join('\n  ');
  const query = `query Busy(${names}) {
  ${users}
}
fragment status on User { status { indicatesLimitedAvailability } }`;
  const variables = Object.fromEntries(asked.map((login, index) => [`l${index}`, login]));
  const { data } = await client.query(query, variables, busyForm);
  return new Set(
    asked.filter((_login, index) => data[`u${index}`]?.status?.indicatesLimitedAvailability === true),
  );
}
