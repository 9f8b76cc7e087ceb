import { isBot, loginOf, type HistoricCommit, type History, type Person } from '../history.ts';
import type { Asset } from '../world.ts';
import { addPiece, emptyStake, stakeOf, type Ledger, type Stake } from './ledger.ts';

/** Who changes what, each author by login where it is known, else by address. */
export interface Written {
  readonly authors: ReadonlyMap<string, Author>;
  readonly changes: Ledger;
  /** Logins by address in lower case, as far as the history tells them. */
  readonly logins: ReadonlyMap<string, string>;
}

export interface Author {
  readonly login?: string;
  readonly email: string;
}

/** Who left years ago holds nothing now: a year back from the newest commit, further only for want of commits. */
const window = 365 * 24 * 60 * 60;
const fewestCommits = 100;

export function readWritten(history: History | undefined, assets: readonly Asset[]): Written {
  const every = (history?.commits ?? []).filter(({ author }) => !isBot(author));
  const commits = recent(every);
  const logins = loginsOf(every.map(({ author }) => author));
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  const authors = new Map<string, Author>();
  const whole = emptyStake();
  const stakes = new Map<string, Stake>();
  for (const { author, paths } of commits) {
    const kinds = new Map(paths.flatMap((path) => kindAndRow(byPath.get(path))));
    if (kinds.size === 0) continue;
    const email = author.email.toLowerCase();
    const login = logins.get(email);
    const key = (login ?? email).toLowerCase();
    if (!authors.has(key)) authors.set(key, { email, ...(login !== undefined && { login }) });
    addPiece(whole, kinds);
    addPiece(stakeOf(stakes, key), kinds);
  }
  return { authors, changes: { whole, stakes }, logins };
}

function kindAndRow(asset: Asset | undefined) {
  return asset?.row ? [[asset.kind, asset.row] as const] : [];
}

function recent(commits: readonly HistoricCommit[]): readonly HistoricCommit[] {
  const since = commits.reduce((newest, { time }) => Math.max(newest, time), 0) - window;
  const late = commits.filter(({ time }) => time >= since);
  return late.length >= fewestCommits ? late : commits.slice(0, fewestCommits);
}

/**
 * The login behind each address: said by GitHub's private addresses; and for another address of the same name the
 * same, where that is a full name that only one login goes by, or the login itself.
 */
function loginsOf(people: readonly Person[]): Map<string, string> {
  const known = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const add = (name: string, login: string) => byName.set(name, (byName.get(name) ?? new Set()).add(login));
  for (const person of people) {
    const login = loginOf(person);
    if (login === undefined) continue;
    known.set(person.email.toLowerCase(), login);
    if (/\s/.test(nameOf(person))) add(nameOf(person), login);
    add(login.toLowerCase(), login);
  }
  for (const person of people) {
    const email = person.email.toLowerCase();
    const [login, ...others] = byName.get(nameOf(person)) ?? [];
    if (login !== undefined && others.length === 0 && !known.has(email)) known.set(email, login);
  }
  return known;
}

function nameOf({ name }: Person): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
