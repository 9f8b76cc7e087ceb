/** A path as signals compare it. */
export interface Place {
  /** Compared in lower case, and without the suffix of a template. */
  readonly path: string;
  readonly name: string;
  /** Of the name, without the dot; empty for a name that has none. */
  readonly extension: string;
  /** As it is written. */
  readonly written: string;
}

/** The directory as it is written; empty at the root. */
export function directoryOf({ written }: Place): string {
  return written.slice(0, Math.max(0, written.lastIndexOf('/')));
}

/** Where a file lies, as far as that takes weight from what it seems to be. */
export type Surroundings = 'vendored' | 'fixture' | 'test' | 'docs' | 'plain';

const templateSuffixes: ReadonlySet<string> = new Set([
  'tmpl',
  'j2',
  'jinja',
  'jinja2',
  'template',
  'mustache',
]);
/** Brought along, made by a program, or a form that GitHub shows. */
const vendored =
  /(?:^|\/)(?:vendor|third[-_]?party|3rd[-_]?party|node_modules|site-packages|\.venv|venv|dist-packages|bower_components|generated|\.github\/(?:issue|discussion|pull_request)_template)\/|_pb2(?:_grpc)?\.pyi?$/;
const fixture =
  /(?:^|\/)(?:fixtures?|testdata|test[-_]data[\w-]*|__snapshots__|golden|mocks?|mock[-_][\w-]+|__mocks__|cassettes)\/|(?:^|\/)tests?\/(?:.*\/)?(?:resources|assets|test_configs)\/.*(?<!\.py)$/;
const test =
  /(?:^|\/)(?:tests?|__tests__|e2e|_?testing|spec|unittests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.(?!sh$)\w+$/;
/** What documentation shows is meant to be used. */
const shown = /\/(?:examples?|samples?|tutorials?|demos?|quickstarts?)\//;
const docs = /(?:^|\/)(?:docs?|documentation|website|site|translations|locales?|i18n)\//;

export function placeOf(written: string): Place {
  const path = withoutTemplateSuffix(written.toLowerCase());
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { path, name, extension: extensionOf(name), written };
}

/** Without the dot; empty for a name that has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

/** True for what a program fills in before anything else reads it. */
export function isTemplate({ written }: Place): boolean {
  const lower = written.toLowerCase();
  return withoutTemplateSuffix(lower) !== lower;
}

function withoutTemplateSuffix(path: string): string {
  const extension = extensionOf(path);
  return templateSuffixes.has(extension) ? path.slice(0, -extension.length - 1) : path;
}

const anySurroundings = new RegExp([vendored, fixture, test, docs].map(({ source }) => source).join('|'));

export function surroundingsOf({ path }: Place): Surroundings {
  if (!anySurroundings.test(path)) return 'plain';
  if (vendored.test(path)) return 'vendored';
  if (fixture.test(path)) return 'fixture';
  if (test.test(path)) return 'test';
  return docs.test(path) && !shown.test(path) ? 'docs' : 'plain';
}
