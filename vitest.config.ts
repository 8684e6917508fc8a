import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    // More than there are cores on a small machine: many tests wait for programs they have started.
    maxWorkers: 3,
    // Modules keep nothing that one file of tests could leave to another, and to load them takes long.
    isolate: false,
    globalSetup: ['test/build.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What only the spawned program runs: its tests see it from outside.
      exclude: ['src/cli/boot.ts', 'src/cli/start.ts', 'src/cli/streams.ts', 'src/**/*.d.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/factq/coverage',
      thresholds: { lines: 95 },
    },
  },
});
