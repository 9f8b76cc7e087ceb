import { inRepository, notFound, userOf, type Answer } from './answer.ts';
import { commitCalled } from './names.ts';
import { resolveTree } from './objects.ts';
import type { OperationName } from './operations.ts';
import { accessOf } from './rights.ts';

/** `permission` knows four words, `role_name` all. */
const permissions: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

export const people: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}': inRepository(({ state }, repository) => ({
    json: {
      id: repository.id,
      name: repository.name,
      full_name: `${repository.owner}/${repository.name}`,
      owner: userOf(state, repository.owner),
      default_branch: repository.defaultBranch,
      has_issues: repository.hasIssues,
      archived: repository.isArchived,
    },
  })),

  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': inRepository(
    ({ state, path }, repository) => {
      const login = path['username'] ?? '';
      if (!state.users.has(login.toLowerCase())) return notFound;
      const { right, role } = accessOf(state, repository, login);
      const shown = { ...userOf(state, login), role_name: role };
      return {
        json: { permission: permissions[right] ?? right, role_name: role, user: shown },
      };
    },
  ),

  // The errors are those of the state, at whatever commit.
  'GET /repos/{owner}/{repo}/codeowners/errors': inRepository(({ query }, repository) => {
    const ref = query.get('ref');
    const isThere = ref === null || resolveTree(repository.directory, commitCalled(repository, ref));
    return isThere ? { json: { errors: repository.codeownersErrors } } : notFound;
  }),

  'GET /users/{username}': ({ state, path }) => {
    const login = path['username'] ?? '';
    return state.users.has(login.toLowerCase()) ? { json: userOf(state, login) } : notFound;
  },
};
