import { defineConfig } from 'tsdown'

const shared = {
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
} as const

/** Everything is bundled: installing the package brings no other packages but the one that its types name. */
const bundled = { minify: true, dts: false, deps: { alwaysBundle: [/.*/], onlyBundle: false } } as const

export default defineConfig([
  // The command line tool: one file, so that what V8 compiled of it can be kept (scripts/code-cache.cjs).
  {
    ...shared,
    ...bundled,
    format: 'cjs',
    entry: { protocol: 'src/cli/run.ts' },
    outputOptions: { codeSplitting: false },
    outExtensions: () => ({ js: '.cjs' }),
  },
  // The library.
  { ...shared, ...bundled, format: 'esm', entry: { index: 'src/index.ts' }, clean: false },
  {
    ...shared,
    format: 'esm',
    entry: { index: 'src/index.ts' },
    clean: false,
    dts: { emitDtsOnly: true },
    deps: { neverBundle: ['zod'] },
  },
])
