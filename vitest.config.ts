import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // Ends what hangs. No test asks how long something takes: a machine may have other work.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
})
