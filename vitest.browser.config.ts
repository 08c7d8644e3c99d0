import { defineConfig } from 'vitest/config'

/** Tests in a real browser, apart from the others: `npm run test:browser`, where there is Chromium. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/browser/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
