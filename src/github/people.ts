import * as z from 'zod';
import type { LookUps } from '../core/look-ups.ts';
import type { CodeownersError, People, Unread } from '../core/snapshot.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import type { RepositoryName } from './repository.ts';
import { createTeams, type Teams } from './teams.ts';

/** Asks GitHub for what the core wants to know of owners and teams. What cannot be had is said to be so. */
export async function readPeople(
  client: Client,
  repository: RepositoryName,
  wanted: LookUps,
  commitAt: (end: 'base' | 'head') => string,
): Promise<People> {
  return await createPeopleReader(client, repository, commitAt)(wanted);
}

/** The same for several questions, of which one may depend on the answers before: no team is asked for twice. */
export function createPeopleReader(
  client: Client,
  repository: RepositoryName,
  commitAt: (end: 'base' | 'head') => string,
): (wanted: LookUps) => Promise<People> {
  const teams = createTeams(client, repository);
  return async (wanted) => await readFrom(client, repository, teams, wanted, commitAt);
}

async function readFrom(
  client: Client,
  repository: RepositoryName,
  teams: Teams,
  wanted: LookUps,
  commitAt: (end: 'base' | 'head') => string,
): Promise<People> {
  const { codeownersErrors: end } = wanted;
  const [errors, access, parents, members] = await Promise.all([
    end && orUnread(async () => await readCodeownersErrors(client, repository, commitAt(end))),
    answersFor(wanted.access, async (owner) =>
      owner.includes('/') ? await teams.access(owner) : await userAccess(client, repository, owner),
    ),
    readLineages(wanted.parents, async (team) => await orUnread(async () => await teams.parent(team))),
    answersFor(wanted.members, async (team) => await teams.members(team)),
  ]);
  return { access, parents, members, ...(errors && { codeownersErrors: errors }) };
}

async function answersFor<Value>(
  names: readonly string[],
  ask: (name: string) => Promise<Value>,
): Promise<Map<string, Value | Unread>> {
  const answers = await Promise.all(names.map(async (name) => await orUnread(async () => await ask(name))));
  return new Map(names.map((name, index) => [name, answers[index] ?? { unread: 'failed' }]));
}

/** More teams above each other than anybody has: GitHub allows no circle, and an answer of one ends here. */
const mostGenerations = 20;

/** The teams, and those above them. */
async function readLineages(
  teams: readonly string[],
  ask: (team: string) => Promise<string | null | Unread>,
): Promise<Map<string, string | null | Unread>> {
  const parents = new Map<string, string | null | Unread>();
  let next = teams;
  for (let generation = 0; next.length > 0 && generation < mostGenerations; generation += 1) {
    const answers = await Promise.all(next.map(ask));
    for (const [index, team] of next.entries()) parents.set(team, answers[index] ?? null);
    next = [...new Set(answers.filter((parent) => typeof parent === 'string'))].filter(
      (team) => !parents.has(team),
    );
  }
  return parents;
}

async function orUnread<Value>(ask: () => Promise<Value>): Promise<Value | Unread> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { unread: error.trouble === 'permission' ? 'forbidden' : 'failed' };
  }
}

const permissionForm = z.object({ permission: z.string() });

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function userAccess(client: Client, repository: RepositoryName, login: string) {
  try {
    const { permission } = await client.read(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { ...repository, username: login },
      permissionForm,
    );
    return permission === 'admin' || permission === 'write' ? 'may-write' : 'may-not-write';
  } catch (error) {
    if (error instanceof GitHubError && error.trouble === 'missing') return 'unknown';
    throw error;
  }
}

const errorsForm = z.object({
  errors: z.array(
    z.object({
      path: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      kind: z.string(),
      source: z.string().nullish(),
      suggestion: z.string().nullish(),
    }),
  ),
});

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
async function readCodeownersErrors(
  client: Client,
  repository: RepositoryName,
  ref: string,
): Promise<CodeownersError[]> {
  const { errors } = await client.read(
    'GET /repos/{owner}/{repo}/codeowners/errors',
    { ...repository, ref },
    errorsForm,
  );
  return errors.map(({ source, suggestion, ...error }) => ({
    ...error,
    ...(source != null && { source }),
    ...(suggestion != null && { suggestion }),
  }));
}
