import { defineConfig } from 'vitest/config';

/** Files run side by side: what they measure is the memory of processes of their own, and no time. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: '100%',
    isolate: false,
  },
});
