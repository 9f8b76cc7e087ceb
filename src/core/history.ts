import { loginPattern } from './policy/formats.ts';

/** Who changed what, newest first. */
export interface History {
  readonly commits: readonly HistoricCommit[];
}

export interface HistoricCommit {
  readonly author: Person;
  /** Seconds since 1970. */
  readonly time: number;
  /** Paths it added, changed or deleted; a rename is both. */
  readonly paths: readonly string[];
}

/** An author as a commit names one: anybody can write anything there. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** An app has `[bot]` behind its login, and that is what a commit of it is signed with. */
const appAddress = /\[bot\]@/;
const botName = /(?:\[bot\]|[\s_-](?:ro)?bot)$/i;
const botNames: ReadonlySet<string> = new Set([
  'copilot',
  'dependabot',
  'github-actions',
  'github actions',
  'renovate',
]);
const botAddresses: ReadonlySet<string> = new Set([
  'action@github.com',
  'actions@github.com',
  'bot@renovateapp.com',
  'noreply@github.com',
  'support@dependabot.com',
]);

/** True for an author that surely is a program: it owns nothing and reviews nothing. */
export function isBot({ name, email }: Person): boolean {
  const address = email.toLowerCase();
  const known = botNames.has(name.toLowerCase()) || botAddresses.has(address);
  return known || botName.test(name) || appAddress.test(address);
}

/**
 * The GitHub login of an author, as far as the address tells it: GitHub's own private addresses hold it, others may
 * be in the policy's `identities` (addresses in lower case). Undefined where nobody says.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
export function loginOf(
  { email }: Person,
  identities: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const address = email.toLowerCase();
  const [, login] = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email) ?? [];
  if (login !== undefined && loginPattern.test(login)) return login;
  return identities.get(address);
}
