import { defineConfig } from 'vitest/config'

/** How the cost of reading grows, for every kind of lines and up to long texts: `npm run growth`, some minutes. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/growth/*.growth.ts'],
    testTimeout: 900_000,
  },
})
