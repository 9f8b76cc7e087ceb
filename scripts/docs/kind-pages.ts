import type { AssetKind, Signal, Weight } from '../../src/core/assets/kind.ts';
import { stages } from '../../src/core/assets/kind.ts';
import { assetKinds } from '../../src/core/assets/registry.ts';
import type { Row } from '../../src/core/policy/matrix.ts';
import type { PolicyFile } from '../../src/core/policy/policy-file.ts';
import { resolvePolicy } from '../../src/core/policy/policy.ts';
import { codes, markdownTable, type Blocks } from './blocks.ts';

/** The matrix of a pack, and each kind with its signals. */
export function kindBlocks(pack: PolicyFile | undefined): Blocks {
  const { matrix } = resolvePolicy(pack ?? null);
  const rows = assetKinds.map(({ id, stage, tier }) => {
    const row = matrix.get(id);
    return [
      `[${id}](#${id})`,
      stage,
      `${tier}`,
      row ? terms(row) : '',
      list(row?.responsible),
      list(row?.consulted),
    ];
  });
  const kinds = stages.map((stage) => {
    const own = assetKinds.filter((kind) => kind.stage === stage);
    return [`## Stage: ${stage}`, ...own.map((kind) => kindText(kind, matrix.get(kind.id)))].join('\n\n');
  });
  return new Map([
    ['matrix', markdownTable(['kind', 'stage', 'tier', 'accountable', 'responsible', 'consulted'], rows)],
    ['kinds', kinds.join('\n\n')],
  ]);
}

function kindText({ id, what, tier, signals }: AssetKind, row: Row | undefined): string {
  const answers = row ? ` Accountable: ${terms(row)}.` : '';
  const groups = weights.flatMap(([weight, says]) => {
    const own = signals.filter((signal) => signal.weight === weight).map(signalText);
    return own.length === 0 ? [] : [`- ${says}: ${own.join('; ')}`];
  });
  return [`### ${id}`, `${capital(what)}. Tier ${tier}.${answers}`, groups.join('\n')].join('\n\n');
}

/** The weights, strongest first, with how a reader would call them. */
const weights: readonly (readonly [Weight, string])[] = [
  ['exact', 'settled by its path'],
  ['opening', 'told by its content'],
  ['named', 'told by its name or place'],
  ['extension', 'told by a general mark'],
  ['prior', 'hinted at by its place'],
];

/** The most examples of one signal. */
const mostShown = 12;

/** What a signal says, with the plain words that it looks for. */
function signalText(signal: Signal): string {
  const { says, weight, names = [], endings = [], imports = [], topKeys = [], opening } = signal;
  const isTold = weight === 'extension' || weight === 'exact';
  const looksFor = [
    ...names,
    ...(isTold && imports.length === 0 ? endings : []),
    ...imports,
    ...(opening ? [] : topKeys.map((key) => `${key}:`)),
  ].filter((word) => !says.toLowerCase().includes(word.replace(/:$/, '').toLowerCase()));
  if (looksFor.length === 0) return says;
  const more = looksFor.length - mostShown;
  return `${says} (${codes(looksFor.slice(0, mostShown))}${more > 0 ? ` and ${more} more` : ''})`;
}

function terms({ accountable }: Row): string {
  return accountable.map((roles) => roles.join(' or ')).join(' and ');
}

function list(roles: readonly string[] = []): string {
  return roles.join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
