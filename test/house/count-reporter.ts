import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends every run with one plain line, `N passed, N failed`, that a script can read. Above it stands what was not run
 * because this machine lacks something.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    const notRun: TestCase[] = [];
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += tests.filter((test) => test.result().state === 'failed').length;
      notRun.push(...tests.filter((test) => test.result().state === 'skipped'));
      // A file that cannot be loaded has no tests to count, yet it is a failure.
      if (tests.every((test) => test.result().state !== 'failed') && module.state() === 'failed') failed += 1;
    }
    const lines = [...reasons(notRun), `${passed} passed, ${failed} failed`];
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}

function reasons(notRun: readonly TestCase[]): string[] {
  const counts = new Map<string, number>();
  for (const test of notRun) {
    const result = test.result();
    const note = result.state === 'skipped' ? result.note : undefined;
    if (note !== undefined) counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return [...counts].map(([note, count]) => `NOT RUN, ${count} ${count === 1 ? 'test' : 'tests'}: ${note}`);
}
