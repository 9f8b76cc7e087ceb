import type { Owner } from '../ownership/owner.ts';
import { nearestWord } from '../policy/words.ts';
import type { Scene } from './check.ts';

/** The owner, with `@`, who is likely meant by an unknown one: a holder of a role, or an owner who may write. */
export function nearestOwner({ kind, key }: Owner, { world, policy, people }: Scene): string | undefined {
  const holders = [...policy.roles.values()].flatMap(({ teams, users }) => [...teams, ...users]);
  const others = world.codeowners.file.entries.flatMap(({ owners }) =>
    owners.filter((owner) => people?.access.get(owner.key) === 'may-write').map(({ text }) => text.slice(1)),
  );
  const isTeam = kind === 'team';
  const candidates = new Map(
    [...holders, ...others]
      .filter((name) => name.includes('/') === isTeam && people?.access.get(name.toLowerCase()) !== 'unknown')
      .map((name) => [lastPart(name).toLowerCase(), `@${name}`]),
  );
  const nearest = nearestWord(lastPart(key), [...candidates.keys()]);
  return nearest === null ? undefined : candidates.get(nearest);
}

/** Of a team its own name: that of the organization makes all of them alike. */
function lastPart(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
