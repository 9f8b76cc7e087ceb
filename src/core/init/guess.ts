import { loginPattern, teamPattern } from '../policy/formats.ts';
import { byCodeUnit } from '../order.ts';
import type { Owner } from '../ownership/owner.ts';
import { focusOf, mostOf, piecesOf, shareOf, type Ledger } from './ledger.ts';
import { nameOf, type Owned } from './owned.ts';
import { coversReason, ownsReason, wroteReason } from './reasons.ts';
import { roleOfTeamName } from './team-names.ts';
import type { Author, Written } from './written.ts';

/** Somebody who seems to hold a role, and why. */
export interface Holder {
  readonly kind: 'team' | 'user';
  /** `org/slug` or a login, as it is written elsewhere. */
  readonly name: string;
  readonly reasons: readonly string[];
  /** False for whom only a catch-all names. */
  readonly sure: boolean;
}

/** Somebody who changes much of what a role answers for, and is not proposed. */
export interface Hint {
  readonly author: Author;
  readonly reason: string;
}

export interface Evidence {
  readonly owned: Owned;
  readonly written: Written;
}

interface Candidate extends Holder {
  /** How much speaks for it: `enough` is enough. */
  readonly score: number;
}

const enough = 0.5;
/** More than anybody would name as a start. */
const mostHolders = 4;
const mostHints = 2;
/** A catch-all that names more people than these says nothing of each. */
const fewPeople = 3;
/** Below these numbers who owns or changes what says little. */
const fewAssets = 5;
const fewChanges = 3;

/**
 * Roles that judge what others build. To have written a model card, or to own it together with everything else, makes
 * nobody its governor.
 */
export const independentRoles: ReadonlySet<string> = new Set(['model-governance', 'business-stakeholder']);

/**
 * Who seems to hold a role, the likeliest first: teams by their name and by what they own; else a team that is named
 * for another role but owns most of it; else people whom entries name for it; else whoever a catch-all names; else
 * people who change it.
 */
export function guessHolders(role: string, evidence: Evidence): Holder[] {
  const teams = teamCandidates(role, evidence);
  const someone = people(role, evidence);
  const byLikelihood = [
    teams.filter(({ otherwise }) => !otherwise),
    teams.filter(({ share }) => share >= enough),
    someone.filter(({ owns }) => owns),
    byCatchAll(role, evidence),
    someone,
  ];
  return byLikelihood.map(likeliest).find((holders) => holders.length > 0) ?? [];
}

/**
 * Who makes at least a fifth of the changes to what a role answers for, or where nobody is proposed a tenth, beside
 * those who are.
 */
export function hintsFor(role: string, { written }: Evidence, holders: readonly Holder[]): Hint[] {
  const { authors, changes } = written;
  const least = holders.length > 0 ? 0.2 : 0.1;
  const proposed = new Set(holders.map(({ name }) => name.toLowerCase()));
  return [...authors]
    .filter(([key]) => !proposed.has(key) && mostOf(changes, key, role) > 1)
    .map(([key, author]) => ({ key, author, share: shareOf(changes, key, role) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share || byCodeUnit(a.key, b.key))
    .slice(0, mostHints)
    .map(({ key, author }) => ({ author, reason: wroteReason(changes, key, role) }));
}

function teamCandidates(role: string, { owned }: Evidence) {
  return [...owned.owners].flatMap(([key, owner]) => {
    const name = nameOf(owner);
    if (owner.kind !== 'team' || !teamPattern.test(name)) return [];
    const named = roleOfTeamName(name.slice(name.indexOf('/') + 1));
    const surely = named?.how === 'surely';
    const saysSo = named?.role === role;
    const share = shareOf(owned.meant, key, role);
    const otherwise = surely && !saysSo;
    const owns = share > 0 ? [ownsReason(owned.meant, key, role)] : catchAllReasons(owned, key, role);
    const reasons = otherwise
      ? owns.map((reason) => `${reason}, though its name says ${named.role}`)
      : [...(saysSo ? [surely ? 'its name says so' : 'its name may say so'] : []), ...owns];
    const byName = saysSo ? (surely ? 1 : 0.3) : 0;
    const score = byName + weightOfOwning(owned.meant, key, role);
    return [{ kind: 'team' as const, name, reasons, score, sure: true, share, otherwise }];
  });
}

/** People whom entries name, and people who change the files. Only those whose login is known. */
function people(role: string, { owned, written }: Evidence) {
  const named = new Map([...owned.owners].flatMap(([key, owner]) => personNamed(key, owner, written)));
  const authors = [...written.authors].flatMap(([key, { login }]) => (login ? [[key, login] as const] : []));
  const logins = new Map([...authors, ...[...named].map(([login, { name }]) => [login, name] as const)]);
  return [...logins].map(([login, name]) => {
    const key = named.get(login)?.key ?? '';
    const byOwning = weightOfOwning(owned.meant, key, role);
    const byWriting = independentRoles.has(role) ? 0 : weightOfWriting(written.changes, login, role);
    const reasons = [
      ...(byOwning > 0 ? [ownsReason(owned.meant, key, role)] : []),
      ...(byWriting > 0 ? [wroteReason(written.changes, login, role)] : []),
    ];
    return {
      kind: 'user' as const,
      name,
      reasons,
      score: byOwning + byWriting,
      sure: true,
      owns: byOwning > 0,
    };
  });
}

/** Those whom a catch-all makes owners of most of it. */
function byCatchAll(role: string, { owned, written }: Evidence): Candidate[] {
  if (independentRoles.has(role)) return [];
  const general = [...owned.owners].filter(([key]) => shareOf(owned.general, key, role) > 0);
  const isCrowd = general.filter(([, { kind }]) => kind !== 'team').length > fewPeople;
  return general.flatMap(([key, owner]): Candidate[] => {
    const share = shareOf(owned.general, key, role);
    const covers = catchAllReasons(owned, key, role);
    if (owner.kind !== 'team') {
      return personNamed(key, owner, written).map(([login, { name }]) => {
        const wrote = weightOfWriting(written.changes, login, role);
        const reasons = [...covers, ...(wrote > 0 ? [wroteReason(written.changes, login, role)] : [])];
        return { kind: 'user', name, reasons, score: (isCrowd ? 0.3 * share : share) + wrote, sure: false };
      });
    }
    const name = nameOf(owner);
    return teamPattern.test(name) ? [{ kind: 'team', name, reasons: covers, score: share, sure: false }] : [];
  });
}

function likeliest(candidates: readonly Candidate[]): Holder[] {
  return candidates
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score || byCodeUnit(a.name, b.name))
    .slice(0, mostHolders)
    .map(({ kind, name, reasons, sure }) => ({ kind, name, reasons, sure }));
}

function catchAllReasons({ general }: Owned, key: string, role: string): string[] {
  return shareOf(general, key, role) > 0 ? [coversReason(general, key, role)] : [];
}

/** Whoever owns most of it holds the role; so does, for its part, whoever owns little else. */
function weightOfOwning(ledger: Ledger, key: string, role: string): number {
  const share = shareOf(ledger, key, role);
  const focus = focusOf(ledger, key, role);
  if (independentRoles.has(role)) return share * focus;
  const certainty = Math.min(1, piecesOf(ledger, key) / fewAssets);
  return Math.max(share, 0.65 * focus * certainty);
}

/** A third of the changes, or a good part by somebody who changes little else. */
function weightOfWriting(ledger: Ledger, login: string, role: string): number {
  if (mostOf(ledger, login, role) < fewChanges) return 0;
  const share = shareOf(ledger, login, role);
  return Math.max(1.5 * share, 1.4 * Math.sqrt(share * focusOf(ledger, login, role)));
}

/** Somebody an entry names by login, or by an address whose login is known. */
function personNamed(
  key: string,
  owner: Owner,
  { logins }: Written,
): (readonly [login: string, { readonly key: string; readonly name: string }])[] {
  if (owner.kind === 'team') return [];
  const name = owner.kind === 'user' ? nameOf(owner) : logins.get(owner.key);
  if (name === undefined || !loginPattern.test(name)) return [];
  return [[name.toLowerCase(), { key, name }]];
}
