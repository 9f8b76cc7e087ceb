import { topModules } from './rules.ts';

/**
 * The directories whose source is a framework's own, told from the tree; the root is the empty text. A framework
 * packages its source (`setup.py` or `pyproject.toml`), and one of these holds:
 *
 * - The package is that of a tool which signals know by its import, and it is tested: `feast/__init__.py`.
 * - It is tested in bulk, module by module: at least 100 test modules, and two for every five others.
 * - It is published with documentation for those who use it, and tested; and nothing at its root shows that it is run
 *   as a service or a pipeline. Applied repositories are rarely both.
 */
export function libraryDirectories(paths: readonly string[]): readonly string[] {
  const packaged = new Set(
    paths.filter((path) => packaging.test(path) && !beside.test(path)).map((path) => directory(path)),
  );
  if (packaged.size === 0) return [];
  const counts = new Map([...packaged].map((at) => [at, { modules: 0, tests: 0, known: false }]));
  for (const path of paths) {
    if (!path.endsWith('.py')) continue;
    const home = homeOf(path, packaged);
    const count = home === undefined ? undefined : counts.get(home);
    if (home === undefined || !count) continue;
    if (testModule.test(path)) count.tests += 1;
    else count.modules += 1;
    const [, name] = packageMarker.exec(path.slice(home.length)) ?? [];
    if (name !== undefined && topModules.has(name) && !common.has(name)) count.known = true;
  }
  return [...counts]
    .filter(
      ([home, { modules, tests, known }]) =>
        (known && tests >= 20) ||
        (tests >= 100 && tests * 5 >= modules * 2) ||
        (home === '' && tests >= 60 && isPublished(paths)),
    )
    .map(([home]) => home);
}

/** Names of tools that an application may well give to a package of its own. */
const common: ReadonlySet<string> = new Set([
  'evaluate',
  'comet',
  'interpret',
  'modal',
  'google',
  'azure',
  'lightning',
  'tune',
]);

const packaging = /(?:^|\/)(?:setup\.py|pyproject\.toml)$/;
/** Where a packaged project is only shown or brought along. */
const beside =
  /(?:^|\/)(?:examples?|samples?|tests?|templates?|tutorials?|docs?|vendor|third_party|node_modules)\//;
const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const packageMarker = /^(?:src\/)?(\w+)\/__init__\.py$/;

const marks = [
  /^\.readthedocs\.ya?ml$/,
  /^(?:docs?\/(?:source\/)?conf\.py|mkdocs\.yml)$/,
  /^MANIFEST\.in$/,
  /^CITATION\.cff$/,
  /^(?:src\/)?\w+\/py\.typed$/,
  /^\.github\/workflows\/[^/]*(?:publish|pypi|wheel)[^/]*$/,
];
const applied =
  /^(?:(?:docker-)?compose[\w.-]*\.ya?ml|dvc\.yaml|dbt_project\.yml|MLproject|databricks\.yml|Procfile|dags\/.*)$/;

function isPublished(paths: readonly string[]): boolean {
  if (paths.some((path) => applied.test(path))) return false;
  return marks.filter((mark) => paths.some((path) => mark.test(path))).length >= 3;
}

/** The nearest directory above that is packaged. */
function homeOf(path: string, packaged: ReadonlySet<string>): string | undefined {
  for (let at = directory(path); ; at = directory(at.slice(0, -1))) {
    if (packaged.has(at)) return at;
    if (at === '') return undefined;
  }
}

/** With the slash at its end; empty at the root. */
function directory(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
