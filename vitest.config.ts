import { defineConfig } from 'vitest/config'

const CONTRACT = ['tests/contract/**/*.test.ts', 'tests/real-goals/*.test.ts', 'fault-injection/faults/*.test.ts']
const common = {
  // A process for each file: the native database module and the shared registry on globalThis must not leak between files.
  pool: 'forks' as const,
  retry: 0,
}

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/node_modules/**', '.next/**', '.staytwin/**', 'generated/**', 'tests/e2e/**', ...CONTRACT],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Against the whole product: one worker for all of them.
        test: {
          ...common,
          name: 'contract',
          include: CONTRACT,
          globalSetup: ['tests/fixtures/shared-worker.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
