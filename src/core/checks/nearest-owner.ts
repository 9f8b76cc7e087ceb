import type { Owner } from '../ownership/owner.ts';
import { nearestWord } from '../policy/words.ts';
import type { Scene } from './check.ts';

/**
 * Tells the owner, with `@`, who is likely meant by an unknown one: a holder of a role, or an owner who may write.
 * A line may name anybody, and a file has many lines, so each is looked for once.
 */
export function createNearestOwner(scene: Scene): (owner: Owner) => string | undefined {
  let known: Record<'user' | 'team', ReadonlyMap<string, string>> | undefined;
  const found = new Map<string, string | undefined>();
  return ({ kind, key }) => {
    if (found.has(key)) return found.get(key);
    known ??= { user: knownOwners(scene, false), team: knownOwners(scene, true) };
    const candidates = known[kind === 'team' ? 'team' : 'user'];
    const nearest = nearestWord(lastPart(key), [...candidates.keys()]);
    const owner = nearest === null ? undefined : candidates.get(nearest);
    found.set(key, owner);
    return owner;
  };
}

/** Users or teams, by the last part of their name. */
function knownOwners({ world, policy, people }: Scene, teams: boolean): ReadonlyMap<string, string> {
  const holders = [...policy.roles.values()].flatMap((role) => (teams ? role.teams : role.users));
  const owners = new Map(
    world.codeowners.file.entries.flatMap((entry) => entry.owners.map((owner) => [owner.key, owner])),
  );
  const writing = [...owners.values()].filter(
    ({ kind, key }) => kind === (teams ? 'team' : 'user') && people?.access.get(key) === 'may-write',
  );
  return new Map(
    [...holders, ...writing.map(({ text }) => text.slice(1))]
      .filter((name) => people?.access.get(name.toLowerCase()) !== 'unknown')
      .map((name) => [lastPart(name).toLowerCase(), `@${name}`]),
  );
}

/** Of a team its own name: that of the organization makes all of them alike. */
function lastPart(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
