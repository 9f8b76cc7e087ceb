import { inRepository, notFound, userOf, type Answer } from './answer.ts';
import type { OperationName } from './operations.ts';

/** `permission` knows four words, `role_name` all. */
const permissions: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

export const people: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}': inRepository(({ state }, { id, owner, name, defaultBranch, hasIssues }) => ({
    json: {
      id,
      name,
      full_name: `${owner}/${name}`,
      owner: userOf(state, owner),
      default_branch: defaultBranch,
      has_issues: hasIssues,
    },
  })),

  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': inRepository(
    ({ state, path }, { collaborators }) => {
      const login = path['username'] ?? '';
      if (!state.users.has(login.toLowerCase())) return notFound;
      const { right, role = right } = collaborators.get(login.toLowerCase()) ?? { right: 'none' };
      return {
        json: { permission: permissions[right] ?? right, role_name: role, user: userOf(state, login) },
      };
    },
  ),

  'GET /repos/{owner}/{repo}/codeowners/errors': inRepository((_asked, { codeownersErrors }) => ({
    json: { errors: codeownersErrors },
  })),

  'GET /users/{username}': ({ state, path }) => {
    const login = path['username'] ?? '';
    return state.users.has(login.toLowerCase()) ? { json: userOf(state, login) } : notFound;
  },
};
