import type { ReviewScene } from './scene.ts';

/**
 * How a login or team is written, by its name in lower case: as the policy has it, else as GitHub does, else in lower
 * case.
 */
export function createWritten({ policy, facts }: ReviewScene): (name: string) => string {
  const holders = [...policy.roles.values()].flatMap(({ users, teams }) => [...users, ...teams]);
  const github = [
    ...facts.reviews.map(({ login }) => login),
    ...facts.overrides.map(({ by }) => by),
    ...[facts.requested, facts.removed].flatMap(({ users, teams }) => [...users, ...teams]),
  ].toSorted();
  const written = new Map<string, string>();
  for (const name of [...holders, ...policy.identities.values(), ...github]) {
    const key = name.toLowerCase();
    if (!written.has(key)) written.set(key, name);
  }
  return (name) => written.get(name) ?? name;
}
