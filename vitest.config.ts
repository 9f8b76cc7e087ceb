import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/house/count-reporter.ts'],
    testTimeout: 60_000,
    pool: 'threads',
  },
});
