import type { Place } from '../finding.ts';
import type { Owner } from '../ownership/owner.ts';
import { quote } from '../ownership/quote.ts';
import type { CheckId } from '../policy/checks.ts';
import type { PolicyComparison } from '../policy/comparison.ts';
import type { PolicyFile } from '../policy/policy-file.ts';
import type { Policy } from '../policy/policy.ts';
import type { People } from '../snapshot.ts';
import type { Asset, World } from '../world.ts';

export const subjects = ['asset', 'tree', 'places', 'codeowners', 'policy'] as const;

/** What a check says of itself, whoever looks for it. */
export interface CheckWords {
  readonly id: CheckId;
  /** The version that had it first. */
  readonly since: string;
  /**
   * What it judges, which decides when a change is blamed for it: the assets the change touches, or the
   * lines of CODEOWNERS or of the policy when the change touches that file. `places`: where CODEOWNERS lies, when the
   * change touches one of its places. `tree`: whenever the change touches any asset.
   */
  readonly subject: (typeof subjects)[number];
  /** What it finds, in half a sentence. */
  readonly summary: string;
  /** Why anybody should care. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** Only GitHub can tell: where it is not asked, the check is listed as not checked. */
  readonly online?: true;
}

/** A thing that can be wrong. `find` is pure and yields its occurrences in any order. */
export interface Check extends CheckWords {
  find(scene: Scene): Iterable<Occurrence>;
}

/** All that a check may look at. */
export interface Scene {
  readonly now: Date;
  readonly policy: Policy;
  readonly world: World;
  /** The assets to judge, sorted by path. */
  readonly assets: readonly Asset[];
  /** What a pull request is compared with; absent when the whole tree is judged. */
  readonly before?: World;
  /** What GitHub says of owners and teams; absent when it was not asked. */
  readonly people?: People;
  /** The policy file whose lines are judged, with its path; absent when there is none to lint. */
  readonly policyFile?: PolicyFile;
  /** How the head's policy differs from the base's; absent when it does not, or that cannot be told. */
  readonly policyComparison?: PolicyComparison;
}

/** A finding before the policy has weighed it. */
export interface Occurrence {
  readonly path: string;
  /** Default 1. */
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly related?: readonly Place[];
  readonly message: string;
  readonly remedy: string;
  /** The asset it is about: its tier limits the weight. */
  readonly asset?: Asset;
}

/** The entry or declaration that decided an asset's owners, as a place to point at. */
export function entryPlace({ world }: Scene, asset: Asset): Place[] {
  if (asset.declaration?.place) return [asset.declaration.place];
  const path = world.codeowners.source?.path;
  return asset.entry && path !== undefined ? [{ path, line: asset.entry.line }] : [];
}

/** More names than this in a sentence are counted. */
const mostNames = 10;

/** Owners by name: `@a`, `@a or @b`, `@a, @b, … or 490 more` */
export function named(owners: readonly Owner[], conjunction = 'or'): string {
  const names = owners.slice(0, mostNames).map(({ text }) => quote(text));
  const more = owners.length - names.length;
  return either(more > 0 ? [...names, `${more} more`] : names, conjunction);
}

/** `a`, `a or b`, `a, b or c` */
export function either(words: readonly string[], conjunction = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** More holders than this are not named. */
const mostHolders = 2;

// Findings of one kind want the same holders, and there are many of them.
const wanted = new WeakMap<Policy['roles'], Map<string, string>>();

/** `a holder of ml-engineer (@acme/ml-eng)`: of each term one that the policy names, teams before people. */
export function holderOf(terms: readonly (readonly string[])[], { roles }: Policy): string {
  const told = wanted.get(roles) ?? new Map<string, string>();
  wanted.set(roles, told);
  const id = terms.map((term) => term.join(' ')).join('\n');
  const words = told.get(id) ?? holderWords(terms, roles);
  told.set(id, words);
  return words;
}

function holderWords(terms: readonly (readonly string[])[], roles: Policy['roles']): string {
  const words = terms.map((term) => {
    const holders = term.flatMap((role) => {
      const { teams = [], users = [] } = roles.get(role) ?? {};
      return [...teams, ...users];
    });
    const shown = [...new Set(holders)].toSorted((a, b) => Number(b.includes('/')) - Number(a.includes('/')));
    const names = shown.slice(0, mostHolders).map((name) => `@${quote(name)}`);
    return names.length === 0 ? either(term) : `${either(term)} (${either(names)})`;
  });
  return `a holder of ${words.join(' and one of ')}`;
}
