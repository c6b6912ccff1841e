import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', '.next/**', '.staytwin/**', 'generated/**', 'tests/e2e/**'],
    // A process for each file: the native database module and the shared registry on globalThis must not leak between files.
    pool: 'forks',
    maxWorkers: 2,
    retry: 0,
    testTimeout: 30_000,
  },
})
