/** Somebody an entry or a declaration names. */
export interface Owner {
  /** A `name` is one that a tool has for somebody, of whom nothing else is known. */
  readonly kind: 'user' | 'team' | 'email' | 'name';
  /** As written; of a login or team that a tool names without `@`, with it. */
  readonly text: string;
  /** The identity: a login, `org/slug` or an address, in lower case and without `@` in front; `name:` and a name. */
  readonly key: string;
}

// Logins of managed users hold `_`; team slugs are made by GitHub from names and hold no more than these.
const user = /^@[A-Za-z0-9][A-Za-z0-9_-]*$/;
const team = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/;
const email = /^[^\s@,;:<>()"']+@[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * Reads `@user`, `@org/team` or an e-mail address, the three forms GitHub knows; null for anything else.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseOwner(text: string): Owner | null {
  if (user.test(text)) return { kind: 'user', text, key: text.slice(1).toLowerCase() };
  if (team.test(text)) return { kind: 'team', text, key: text.slice(1).toLowerCase() };
  if (email.test(text)) return { kind: 'email', text, key: text.toLowerCase() };
  return null;
}

/** The same for the same owners, however written and in whatever order. */
export function ownersKey(owners: readonly Owner[]): string {
  return owners
    .map(({ key }) => key)
    .toSorted()
    .join(' ');
}
