import { userOf } from './answer.ts';
import type { Commit, Signature } from './objects.ts';
import type { State, User } from './state.ts';

/** A commit as it stands in lists. Who wrote it and who put it there are users where GitHub knows their addresses. */
export function shownCommit(state: State, { sha, tree, parents, message, author, committer }: Commit) {
  return {
    sha,
    commit: { message, tree: { sha: tree }, author: shown(author), committer: shown(committer) },
    parents: parents.map((parent) => ({ sha: parent })),
    author: userWith(state, author.email),
    committer: userWith(state, committer.email),
  };
}

function shown({ name, email, seconds }: Signature) {
  return { name, email, date: new Date(seconds * 1000).toISOString().replace('.000', '') };
}

function userWith(state: State, email: string): unknown {
  const found = userCalled(state, email);
  return found ? userOf(state, found.login) : null;
}

/** Whose address it is, as far as GitHub knows. */
export function userCalled(state: State, email: string): User | undefined {
  return [...state.users.values()].find((user) => isOf(user, email.toLowerCase()));
}

/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
function isOf({ id, login, email }: User, address: string): boolean {
  const name = login.toLowerCase();
  const hidden = [`${name}@users.noreply.github.com`, `${id}+${name}@users.noreply.github.com`];
  return address === email?.toLowerCase() || hidden.includes(address);
}
