import type { Installation, Repository, State, Token } from './state.ts';

/** Whether an installation, or a token of it that is for some repositories only, reaches a repository. */
export function isReached(
  { account, repositories }: Installation,
  token: Pick<Token, 'repositories'> | undefined,
  { id, owner }: Repository,
): boolean {
  if (owner.toLowerCase() !== account.toLowerCase()) return false;
  if (repositories !== 'all' && !repositories.includes(id)) return false;
  return token?.repositories?.includes(id) ?? true;
}

/** A token that is of no installation reaches all there is. */
export function mayReach({ installations }: State, token: Token, repository: Repository): boolean {
  if (token.installation === undefined) return true;
  const installation = installations.get(token.installation);
  return installation !== undefined && isReached(installation, token, repository);
}
