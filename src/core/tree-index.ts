import { createClassifier, type Classifier } from './assets/classify.ts';
import { libraryDirectories } from './assets/library.ts';
import { parseCodeowners, type CodeownersFile } from './ownership/codeowners.ts';
import { createResolver, type Resolver } from './ownership/resolve.ts';
import type { SourceText, Tree } from './snapshot.ts';

type Mode = Tree['files'][number]['mode'];

/** What the names of a tree alone tell, under any policy. */
export interface TreeIndex {
  readonly paths: readonly string[];
  /** True for a tracked path. */
  has(path: string): boolean;
  /** That of a regular file for a path that is not tracked. */
  modeOf(path: string): Mode;
  /** @param library whether the repository is a framework; absent: told from the tree */
  classifier(library: boolean | undefined): Classifier;
}

// A tree is seen several times: to plan what is read, under the governing policy, and under the head's own.
const indexes = new WeakMap<Tree['files'], TreeIndex>();
const parsed = new WeakMap<SourceText, ParsedCodeowners>();

/** Made once for each listing. */
export function indexTree({ files }: Tree): TreeIndex {
  const known = indexes.get(files) ?? createIndex(files);
  indexes.set(files, known);
  return known;
}

export interface ParsedCodeowners {
  readonly file: CodeownersFile;
  readonly resolver: Resolver;
}

/** Reads CODEOWNERS once for each text; no text has no entries. */
export function readOwners(source: SourceText | undefined): ParsedCodeowners {
  const known = source && parsed.get(source);
  if (known) return known;
  const file = parseCodeowners(source?.text ?? '');
  const read = { file, resolver: createResolver(file.entries) };
  if (source) parsed.set(source, read);
  return read;
}

function createIndex(files: Tree['files']): TreeIndex {
  const paths = files.map(({ path }) => path);
  const irregular = new Map(
    files.filter(({ mode }) => mode !== 'file').map(({ path, mode }) => [path, mode] as const),
  );
  // Whoever walks over the tree asks for no path by its name, and a set of a large one takes long to make.
  let tracked: ReadonlySet<string> | undefined;
  const classifiers = new Map<boolean | undefined, Classifier>();
  return {
    paths,
    has: (path) => (tracked ??= new Set(paths)).has(path),
    modeOf: (path) => (irregular.size > 0 && irregular.get(path)) || 'file',
    classifier(given) {
      const known = classifiers.get(given);
      if (known) return known;
      const libraries = given === undefined ? libraryDirectories(paths) : given ? [''] : [];
      const classifier = createClassifier({ paths, libraries });
      classifiers.set(given, classifier);
      return classifier;
    },
  };
}
