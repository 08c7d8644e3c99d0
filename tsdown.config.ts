import { defineConfig } from 'tsdown'

const shared = {
  format: 'esm',
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
} as const

/** Everything is bundled, so that a command loads a few small files; commands and formats stay files of their own. */
export default defineConfig([
  {
    ...shared,
    entry: { main: 'src/cli/main.ts', 'node-io': 'src/cli/node-io.ts', index: 'src/index.ts' },
    minify: true,
    dts: false,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    clean: false,
    dts: { emitDtsOnly: true },
    deps: { neverBundle: ['zod'] },
  },
])
