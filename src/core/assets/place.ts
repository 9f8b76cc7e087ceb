/** Where a file lies, as far as that takes weight from what it seems to be. */
export interface Place {
  /** Compared in lower case, and without the suffix of a template. */
  readonly path: string;
  readonly name: string;
  /** The directory as it is written; empty at the root. */
  readonly directory: string;
  readonly lies: 'vendored' | 'fixture' | 'test' | 'docs' | 'plain';
}

const templateSuffix = /\.(?:tmpl|j2|jinja2?|template|mustache)$/;
const vendored =
  /(?:^|\/)(?:vendor|third_party|third-party|node_modules|site-packages|\.venv|venv|dist-packages|bower_components)\//;
const fixture =
  /(?:^|\/)(?:fixtures?|testdata|test_data|test-data|__snapshots__|golden|mocks?|__mocks__|cassettes)\//;
const test =
  /(?:^|\/)(?:tests?|__tests__|e2e|testing|spec|unittests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.\w+$/;
const docs = /(?:^|\/)(?:docs?|documentation|website|site|translations|locales?|i18n)\//;

export function placeOf(path: string): Place {
  const lower = path.toLowerCase().replace(templateSuffix, '');
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  return {
    path: lower,
    name,
    directory: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    lies: liesIn(lower),
  };
}

function liesIn(path: string): Place['lies'] {
  if (vendored.test(path)) return 'vendored';
  if (fixture.test(path)) return 'fixture';
  if (test.test(path)) return 'test';
  return docs.test(path) ? 'docs' : 'plain';
}
