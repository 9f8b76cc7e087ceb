import { parseOwner, type Owner } from '../ownership/owner.ts';
import type { Form, Place, Word } from './source.ts';

/** Whom the policy knows, by names that tools write. All are compared in lower case. */
export interface People {
  isLogin(name: string): boolean;
  /** `org/slug` of the one team that is called so; undefined where there is none, or more than one. */
  teamCalled(slug: string): string | undefined;
}

/** A name that is nobody's, and why. */
export interface PassedOver extends Place {
  readonly text: string;
  readonly because: string;
}

export interface Named {
  /** Each once. */
  readonly owners: readonly Owner[];
  readonly passedOver: readonly PassedOver[];
}

/** What people leave standing where a tool wants an owner. */
const placeholders: ReadonlySet<string> = new Set(
  (
    'airflow google admin administrator root me owner user username default test default_user default-user nobody ' +
    'none null n/a na unknown anonymous example todo tbd tba fixme xxx changeme change-me change_me your-name ' +
    'your_name your-team your_team'
  ).split(' '),
);

/** Text that something else fills in: Jinja, a shell, a form. */
const filledIn = /\{\{|\{%|\$\{|\$\(|^<.*>$|^%/;

/**
 * The owners that words name. `@login`, `@org/team`, `org/team` and addresses are read as such everywhere; any other
 * word by its form. A word of which only the policy could know whom it means, and does not, is an owner of whom nothing
 * is known, as an address without an identity is.
 */
export function ownersNamed(words: readonly Word[], people: People): Named {
  const owners = new Map<string, Owner>();
  const passedOver: PassedOver[] = [];
  for (const { text: written, form, refused, path, line } of words) {
    const text = written.trim();
    const because = refused ?? nobodyBecause(text);
    if (because !== undefined) {
      passedOver.push({ text, because, path, line });
      continue;
    }
    const owner = ownerNamed(text, form, people);
    if (!owners.has(owner.key)) owners.set(owner.key, owner);
  }
  return { owners: [...owners.values()], passedOver };
}

function nobodyBecause(text: string): string | undefined {
  if (text === '' || placeholders.has(text.toLowerCase())) return 'a placeholder';
  return filledIn.test(text) ? 'filled in elsewhere' : undefined;
}

function ownerNamed(text: string, form: Form, people: People): Owner {
  const plain = parseOwner(text);
  if (plain) return plain;
  const handle = parseOwner(`@${text}`);
  // In the grammars of teams a slash parts a namespace from a name, not an organization from a team.
  const isHandle =
    form === 'login' || (form === 'name' && (text.includes('/') || people.isLogin(text.toLowerCase())));
  if (handle && handle.kind !== 'email' && isHandle) return handle;
  const team = people.teamCalled(text.toLowerCase());
  const known = team === undefined ? null : parseOwner(`@${team}`);
  return known ?? { kind: 'name', text, key: `name:${text.toLowerCase()}` };
}
