import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/house/count-reporter.ts'],
    testTimeout: 60_000,
    // Many tests start programs, which a process that holds what all tests have loaded does slowly.
    pool: 'forks',
  },
});
