import type { Check } from './check.ts';

export const ignoredCodeowners: Check = {
  id: 'ignored-codeowners',
  since: '0.1.0',
  summary: 'a second CODEOWNERS, which GitHub never reads',
  why: 'GitHub reads the first it finds in .github/, the root and docs/. Who edits another changes nothing.',
  mend: 'Move its entries to the file in force and delete it.',
  subject: 'places',
  *find({ world }) {
    const { source, ignored } = world.codeowners;
    for (const path of ignored) {
      yield {
        path,
        related: source ? [{ path: source.path, line: 1 }] : [],
        message: `GitHub never reads ${path}: ${source?.path} is found first`,
        remedy: `Move its entries to ${source?.path} and delete it.`,
      };
    }
  },
};
