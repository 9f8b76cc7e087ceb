import { loginOf } from '../history.ts';
import type { Mention } from './trailers.ts';

/**
 * Gives each person one key, however messages and signatures name them: the login in lower case where anything tells
 * it, else the address, else the name. A name that stands beside two logins tells neither.
 * @param mentions all there are: each may tell of the others
 * @param identities logins by e-mail address, the address in lower case
 */
export function createPersonKeys(
  mentions: readonly Mention[],
  identities: ReadonlyMap<string, string>,
): (mention: Mention) => string {
  const loginsByName = new Map<string, Set<string>>();
  const words = new Set<string>();
  const namesByAddress = new Map<string, Set<string>>();
  const addressByName = new Map<string, string>();
  for (const mention of mentions) {
    const { name, email } = lowered(mention);
    if (name === '') continue;
    const login = loginIn(mention, identities);
    if (login !== undefined) gather(loginsByName, name, login);
    if (mention.word) words.add(name);
    if (email === '') continue;
    gather(namesByAddress, email, name);
    if (!addressByName.has(name)) addressByName.set(name, email);
  }

  function loginByName(name: string): string | undefined {
    const [only, second] = loginsByName.get(name) ?? [];
    if (only !== undefined) return second === undefined ? only : undefined;
    return words.has(name) ? name : undefined;
  }

  return (mention) => {
    const { name, email } = lowered(mention);
    const names = name === '' ? [] : [name];
    const known = [...names, ...(namesByAddress.get(email) ?? [])];
    const login = loginIn(mention, identities) ?? first(known, loginByName);
    return login ?? first(known, (one) => addressByName.get(one)) ?? (email === '' ? name : email);
  };
}

function lowered({ name = '', email = '' }: Mention): { name: string; email: string } {
  return { name: name.toLowerCase(), email: email.toLowerCase() };
}

function loginIn(
  { login, name = '', email = '' }: Mention,
  identities: ReadonlyMap<string, string>,
): string | undefined {
  return (login ?? loginOf({ name, email }, identities))?.toLowerCase();
}

function first<Value>(
  names: readonly string[],
  find: (name: string) => Value | undefined,
): Value | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function gather(into: Map<string, Set<string>>, key: string, value: string): void {
  const held = into.get(key);
  if (held) held.add(value);
  else into.set(key, new Set([value]));
}
