import { defineConfig } from 'vitest/config';

/** All processors, and one world for the files of a worker: modules are loaded once, for nothing in src/ keeps state. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    isolate: false,
  },
});
