import { createClassifier, type Classifier } from './assets/classify.ts';
import { libraryDirectories } from './assets/library.ts';
import type { Tree } from './snapshot.ts';

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

/** Made once for each listing. */
export function indexTree({ files }: Tree): TreeIndex {
  const known = indexes.get(files) ?? createIndex(files);
  indexes.set(files, known);
  return known;
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
