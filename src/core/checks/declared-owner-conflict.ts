import type { Owner } from '../ownership/owner.ts';
import type { Declaration } from '../sources/chain.ts';
import type { Asset } from '../world.ts';
import { named, type Check, type Scene } from './check.ts';

export const declaredOwnerConflict: Check = {
  id: 'declared-owner-conflict',
  since: '0.1.0',
  summary: 'an owner declared in a file that a tool reads, and CODEOWNERS, disagree',
  why: 'People ask the one, GitHub the other, and neither knows of it.',
  mend: 'Make both name the same owners.',
  subject: 'asset',
  *find(scene) {
    for (const asset of scene.assets) {
      for (const { declaration, owners, line, verdict } of comparisons(scene, asset)) {
        if (verdict !== 'conflict') continue;
        const file = scene.world.codeowners.source?.path ?? 'CODEOWNERS';
        const place = declaration.place ?? { path: asset.path, line: 1 };
        yield {
          asset,
          path: asset.path,
          ...(place.path === asset.path && { line: place.line }),
          related: [...(place.path === asset.path ? [] : [place]), { path: file, line }],
          message:
            `${asset.path} (${asset.kind}) is owned by ${named(declaration.owners, 'and')} according to ${place.path}:${place.line}, ` +
            `and by ${named(owners, 'and')} according to line ${line} of ${file}`,
          remedy: 'Name the same people in both, or take the owners out of one.',
        };
      }
    }
  },
};

/** What a declaration and CODEOWNERS say of one asset, where both name somebody. */
export interface Comparison {
  readonly declaration: Declaration;
  /** Those of the entry of CODEOWNERS on this line. */
  readonly owners: readonly Owner[];
  readonly line: number;
  /** `unknown`: one of the one may be one of the other, or in a team of the other. */
  readonly verdict: 'agree' | 'conflict' | 'unknown';
}

/** Compares each declaration of an asset with CODEOWNERS; nothing where the policy does not read both. */
export function comparisons({ world, policy }: Scene, { path }: Asset): Comparison[] {
  if (policy.sources.length < 2) return [];
  const answers = world.answers(path);
  const entry = answers.find((answer) => answer.source === 'codeowners')?.entry;
  if (!entry || entry.owners.length === 0) return [];
  return answers.flatMap((answer): Comparison[] => {
    if (answer.source === 'codeowners' || answer.owners.length === 0) return [];
    const verdict = compare(answer.owners, entry.owners, policy.identities);
    return [{ declaration: answer, owners: entry.owners, line: entry.line, verdict }];
  });
}

function compare(
  declared: readonly Owner[],
  owners: readonly Owner[],
  identities: ReadonlyMap<string, string>,
): Comparison['verdict'] {
  const ours = declared.map((owner) => identityOf(owner, identities));
  const theirs = owners.map((owner) => identityOf(owner, identities));
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => one.key === other.key)) return 'agree';
  // Two people are two, and two teams; whether a person is in a team is not known, nor who is called by an address.
  const isCertain = pairs.every(
    ([one, other]) => one.kind === other.kind && (one.kind === 'user' || one.kind === 'team'),
  );
  return isCertain ? 'conflict' : 'unknown';
}

function identityOf(
  { kind, key }: Owner,
  identities: ReadonlyMap<string, string>,
): Pick<Owner, 'kind' | 'key'> {
  const login = kind === 'email' ? identities.get(key) : undefined;
  return login === undefined ? { kind, key } : { kind: 'user', key: login.toLowerCase() };
}
