import { defineConfig } from 'vitest/config'

/** Every record in every format, opened by other programs: `npm run test:documents`; those that are not there are left out. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/documents/*.documents.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
})
