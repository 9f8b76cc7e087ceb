import { CODEOWNERS_LIMIT_BYTES } from '../ownership/places.ts';
import type { Check } from './check.ts';

export const oversizedCodeowners: Check = {
  id: 'oversized-codeowners',
  since: '0.1.0',
  summary: 'a CODEOWNERS of 3 MB or more, which GitHub ignores whole',
  why: 'GitHub then asks nobody and enforces nothing, without a word.',
  mend: 'Own directories instead of files, or use wildcards, until the file is under 3 MB.',
  subject: 'tree',
  *find({ world }) {
    const { source } = world.codeowners;
    if (!source || source.bytes < CODEOWNERS_LIMIT_BYTES) return;
    const megabytes = (source.bytes / 1024 / 1024).toFixed(1);
    yield {
      path: source.path,
      message: `${source.path} has ${megabytes} MB: from 3 MB on GitHub ignores it whole, so nobody owns anything`,
      remedy: 'Own directories instead of files, or use wildcards.',
    };
  },
};
