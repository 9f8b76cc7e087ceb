import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../ownership/places.ts';
import type { Policy } from '../policy/policy.ts';
import { either, type Check } from './check.ts';

export const missingCodeowners: Check = {
  id: 'missing-codeowners',
  since: '0.1.0',
  summary: 'a repository with assets and without a CODEOWNERS',
  why: 'Without CODEOWNERS nobody owns anything, whatever the policy says.',
  mend: 'Add .github/CODEOWNERS.',
  subject: 'tree',
  *find({ world, assets, before, policy }) {
    const { source } = world.codeowners;
    const readable =
      source !== undefined && (source.text !== undefined || source.bytes >= CODEOWNERS_LIMIT_BYTES);
    // Without assets there is nothing to own; only a change that takes CODEOWNERS away is asked then.
    const isNeeded = assets.length > 0 || before?.codeowners.source !== undefined;
    if (readable || !isNeeded || !policy.sources.includes('codeowners')) return;
    yield {
      path: source?.path ?? CODEOWNERS_PLACES[0],
      message: source
        ? `${source.path} is no regular file: GitHub reads no owners from it`
        : `there is no CODEOWNERS${policy.sources.length > 1 ? '' : `: ${unowned(assets.length)} no owner`}`,
      remedy: source
        ? `Put a regular file in its place: GitHub follows no link and reads no other.`
        : `Add ${either(CODEOWNERS_PLACES)}${howElse(policy)}.`,
    };
  },
};

function howElse({ judged, sources }: Policy): string {
  if (!judged) return ': rolecall init drafts a policy, and from it rolecall fix proposes the entries';
  return sources.length > 1
    ? ', or take codeowners out of the sources of the policy'
    : ': rolecall fix proposes the entries';
}

function unowned(assets: number): string {
  if (assets === 0) return 'from now on every file has';
  return assets === 1 ? 'the asset here has' : `the ${assets} assets here have`;
}
