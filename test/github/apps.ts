import { createHash } from 'node:crypto';
import {
  isRecord,
  notFound,
  textsIn,
  unprocessable,
  userOf,
  type Answer,
  type Asked,
  type Given,
} from './answer.ts';
import { suspended } from './credentials.ts';
import type { OperationName } from './operations.ts';
import { isReached } from './reach.ts';
import { nextId, type App, type Installation, type Repository, type State, type Token } from './state.ts';

const hour = 60 * 60 * 1000;

/** The app that asks by a signature of its own. */
const inApp =
  (answer: (asked: Asked, app: App) => Given): Answer =>
  (asked) => {
    const app = asked.state.apps.get(asked.token.appId);
    return app ? answer(asked, app) : notFound;
  };

/** One of its installations; another app's is not there. */
const inInstallation = (answer: (asked: Asked, installation: Installation, app: App) => Given): Answer =>
  inApp((asked, app) => {
    const installation = asked.state.installations.get(Number(asked.path['installation_id']));
    return installation?.appId === app.id ? answer(asked, installation, app) : notFound;
  });

export const apps: Partial<Record<OperationName, Answer>> = {
  'GET /app': inApp(({ state }, { id, slug, permissions, events, owner }) => ({
    json: { id, slug, name: slug, owner: userOf(state, owner), permissions, events },
  })),

  'GET /app/installations': inApp(({ state }, app) => ({
    list: [...state.installations.values()]
      .filter(({ appId }) => appId === app.id)
      .map((installation) => shown(state, app, installation)),
  })),

  'GET /app/installations/{installation_id}': inInstallation(({ state }, installation, app) => ({
    json: shown(state, app, installation),
  })),

  'GET /repos/{owner}/{repo}/installation': inApp(({ state, path }, app) => {
    const repository = state.repositories.get(`${path['owner']}/${path['repo']}`.toLowerCase());
    const found = [...state.installations.values()].find(
      (one) => one.appId === app.id && repository && isReached(one, undefined, repository),
    );
    return found ? { json: shown(state, app, found) } : notFound;
  }),

  'POST /app/installations/{installation_id}/access_tokens': inInstallation((asked, installation, app) => {
    if (installation.suspendedAt !== null) return suspended;
    const { state, now } = asked;
    const repositories = repositoriesIn(asked, installation);
    if (repositories === undefined) return unprocessable(strangeRepository);
    const permissions = permissionsIn(asked, installation);
    if (permissions === undefined) return unprocessable(strangePermission);
    const token: Token = {
      kind: 'app',
      login: `${app.slug}[bot]`,
      appId: app.id,
      permissions,
      installation: installation.id,
      expiresAt: now + hour,
      ...(repositories !== 'all' && { repositories: repositories.map(({ id }) => id) }),
    };
    const text = textOf(app, nextId(state));
    state.tokens.set(text, token);
    return {
      status: 201,
      json: {
        token: text,
        expires_at: new Date(now + hour).toISOString().replace(/\.\d+/, ''),
        permissions,
        repository_selection: repositories === 'all' ? selectionOf(installation) : 'selected',
        ...(repositories !== 'all' && {
          repositories: repositories.map((one) => shownRepository(state, one)),
        }),
      },
    };
  }),

  'GET /installation/repositories': ({ state, token }) => {
    const installation = state.installations.get(token.installation ?? 0);
    if (!installation) return notFound;
    const all = [...state.repositories.values()];
    const reached = all.filter((one) => isReached(installation, token, one));
    return {
      list: reached.map((one) => shownRepository(state, one)),
      wrapped: (page) => ({
        total_count: reached.length,
        repository_selection: selectionOf(installation),
        repositories: page,
      }),
    };
  },
};

const strangeRepository =
  'There is at least one repository that does not exist or is not accessible to the parent installation.';
const strangePermission = 'The permissions requested are not granted to this installation.';

/** Those that a token shall be for, by name or id; undefined where there is one that the installation does not reach. */
function repositoriesIn(
  { state, body }: Asked,
  installation: Installation,
): readonly Repository[] | 'all' | undefined {
  const names = textsIn(body, 'repositories');
  const { repository_ids: given } = body;
  const ids: readonly unknown[] = Array.isArray(given) ? given : [];
  if (names.length + ids.length === 0) return 'all';
  const reached = [...state.repositories.values()].filter((one) => isReached(installation, undefined, one));
  const found = [
    ...names.map((name) => reached.find((one) => one.name.toLowerCase() === name.toLowerCase())),
    ...ids.map((id) => reached.find((one) => one.id === id)),
  ];
  const known = found.filter((one) => one !== undefined);
  return known.length === found.length ? known : undefined;
}

/** What a token may do: all that the installation may, or as much of it as is asked for. */
function permissionsIn({ body }: Asked, { permissions }: Installation): Token['permissions'] | undefined {
  const { permissions: asked } = body;
  if (!isRecord(asked)) return permissions;
  const held: Readonly<Record<string, string>> = { metadata: 'read', ...permissions };
  const isGranted = Object.entries(asked).every(
    ([name, level]) => held[name] === 'write' || held[name] === level,
  );
  return isGranted ? asked : undefined;
}

/** Tokens have a part that can be read and no fixed length. */
function textOf({ id }: App, number: number): string {
  const part = (salt: string): string =>
    createHash('sha512').update(`${salt} ${id} ${number}`).digest('base64url');
  return `ghs_${id}_${part('a')}.${part('b')}.${part('c')}`;
}

function selectionOf({ repositories }: Installation): string {
  return repositories === 'all' ? 'all' : 'selected';
}

function shown(state: State, app: App, installation: Installation) {
  const { id, account, permissions, suspendedAt } = installation;
  return {
    id,
    app_id: app.id,
    app_slug: app.slug,
    account: userOf(state, account),
    target_type: state.users.get(account.toLowerCase())?.type ?? 'Organization',
    repository_selection: selectionOf(installation),
    permissions,
    events: app.events,
    suspended_at: suspendedAt,
  };
}

function shownRepository(state: State, { id, owner, name, defaultBranch }: Repository) {
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: userOf(state, owner),
    default_branch: defaultBranch,
  };
}
