/**
 * Told from the tree: a framework packages its own source (`setup.py` or `pyproject.toml` at the root), and tests it
 * in bulk, module by module: at least 100 test modules, and two for every five others. Applied repositories have few.
 */
export function looksLikeLibrary(paths: readonly string[]): boolean {
  if (!paths.includes('setup.py') && !paths.includes('pyproject.toml')) return false;
  const modules = paths.filter((path) => path.endsWith('.py'));
  const tests = modules.filter((path) => /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path)).length;
  return tests >= 100 && tests * 5 >= (modules.length - tests) * 2;
}
