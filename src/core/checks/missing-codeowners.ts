import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../ownership/places.ts';
import { either, type Check } from './check.ts';

export const missingCodeowners: Check = {
  id: 'missing-codeowners',
  summary: 'there is none',
  why: 'Without CODEOWNERS nobody owns anything, whatever the policy says.',
  mend: 'Add .github/CODEOWNERS.',
  subject: 'tree',
  *find({ world, assets, policy }) {
    const { source } = world.codeowners;
    const readable =
      source !== undefined && (source.text !== undefined || source.bytes >= CODEOWNERS_LIMIT_BYTES);
    if (readable || assets.length === 0 || !policy.sources.includes('codeowners')) return;
    const places = either(CODEOWNERS_PLACES);
    yield {
      path: source?.path ?? CODEOWNERS_PLACES[0],
      message: source
        ? `${source.path} is no regular file: GitHub reads no owners from it`
        : `there is no CODEOWNERS: ${assets.length === 1 ? 'the asset here has' : `the ${assets.length} assets here have`} no owner`,
      remedy: source
        ? `Put a regular file in its place: GitHub follows no link and reads no other.`
        : `Add ${places}.`,
    };
  },
};
